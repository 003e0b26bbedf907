package org.creativehubs.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.time.PartialDate;
import org.junit.jupiter.api.Test;

class PolicyTargetTest {

  @Test
  void whatIsAddedNeedsABaselineToBeALevel() {
    assertThat(jobs().additional(QualifiedNumber.exact(29000)).build().reached()).isEmpty();
    PolicyTarget known =
        jobs()
            .baseline(QualifiedNumber.parse("over 50000"))
            .additional(QualifiedNumber.exact(29000))
            .by(PartialDate.parse("2030"))
            .build();
    assertThat(known.reached()).contains(QualifiedNumber.parse("over 79000"));
    assertThat(known)
        .hasToString(
            "PolicyTarget{id=jobs, measure=jobs, unit=jobs, baseline=over 50000, "
                + "additional=29000, by=2030, pipeline=[]}");
    PolicyTarget level = jobs().level(QualifiedNumber.exact(90)).build();
    assertThat(level.reached()).contains(QualifiedNumber.exact(90));
    assertThat(level)
        .hasToString("PolicyTarget{id=jobs, measure=jobs, unit=jobs, level=90, pipeline=[]}");
  }

  @Test
  void aTargetIsALevelOrAnAddition() {
    assertThatThrownBy(() -> jobs().build())
        .hasMessage("level must be given if additional is absent, but was absent");
    assertThatThrownBy(
            () ->
                jobs().level(QualifiedNumber.exact(1)).additional(QualifiedNumber.exact(1)).build())
        .hasMessage("level must be absent if additional is given, but was 1");
  }

  @Test
  void aHorizonRunsForward() {
    assertThat(dated("2018", "2018-10").build().by()).isPresent();
    assertThatThrownBy(() -> dated("2018", "2017").build())
        .hasMessage("by must not be before baselineAt 2018, but was 2017");
    assertThat(dated("2018", "2030").horizonYears(1).build().horizonYears()).hasValue(1);
    assertThatThrownBy(() -> dated("2018", "2030").horizonYears(0).build())
        .hasMessage("horizonYears must be > 0, but was 0");
  }

  private static ImmutablePolicyTarget.Builder dated(String from, String by) {
    return jobs()
        .level(QualifiedNumber.exact(1))
        .baselineAt(PartialDate.parse(from))
        .by(PartialDate.parse(by));
  }

  private static ImmutablePolicyTarget.Builder jobs() {
    return PolicyTarget.builder().id("jobs").measure("jobs").unit("jobs");
  }
}
