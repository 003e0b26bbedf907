package org.creativehubs.finance.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.appraisal.Samples.gbp;
import static org.creativehubs.finance.appraisal.Samples.ratio;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class OptimismBiasTest {

  @Test
  void mitigationLowersTheUpliftOfCostAndDuration() {
    AdjustedEstimate found = adjusted(ProjectType.NON_STANDARD_BUILDINGS, "0.6");
    assertThat(found.adjusted()).isEqualTo(gbp("1204000"));
    assertThat(found.allowance()).isEqualTo(gbp("204000"));
    assertThat(found.uplift()).isEqualTo(ratio("0.204"));
    assertThat(found.adjustedMonths()).contains(ratio("11.56"));
    assertThat(found)
        .asString()
        .startsWith("GBP 1204000.00 [upper bound of capital cost 51 %")
        .contains("mitigated by surveys");
  }

  @Test
  void fullMitigationLeavesTheEstimate() {
    assertThat(adjusted(ProjectType.EQUIPMENT_DEVELOPMENT, "1").adjusted())
        .isEqualTo(gbp("1000000"));
    assertThat(adjusted(ProjectType.EQUIPMENT_DEVELOPMENT, "0").adjusted())
        .isEqualTo(gbp("3000000"));
  }

  @Test
  void mitigationOutsideZeroToOneIsRefused() {
    assertThatThrownBy(() -> adjusted(ProjectType.OUTSOURCING, "1.01"))
        .hasMessage("mitigation must be in [0, 1], but was 1.01");
    assertThatThrownBy(() -> adjusted(ProjectType.OUTSOURCING, "-0.01"))
        .hasMessage("mitigation must be in [0, 1], but was -0.01");
  }

  @Test
  void bothLinesOfJacksonReadItBack() {
    AdjustedEstimate found = adjusted(ProjectType.OUTSOURCING, "0.5");
    assertThat(JacksonLines.roundTrip(found)).isEqualTo(found);
  }

  @Property(tries = 200)
  void moreMitigationNeverRaisesTheEstimate(
      @ForAll("shares") Ratio one, @ForAll("shares") Ratio other, @ForAll ProjectType type) {
    Ratio less = one.compareTo(other) <= 0 ? one : other;
    Ratio more = less.equals(one) ? other : one;
    assertThat(adjusted(type, more.text()).adjusted())
        .isLessThanOrEqualTo(adjusted(type, less.text()).adjusted());
  }

  @Provide
  Arbitrary<Ratio> shares() {
    return Samples.shares();
  }

  private static AdjustedEstimate adjusted(ProjectType type, String mitigation) {
    return OptimismBias.answer(
        OptimismBiasInput.builder()
            .cost(gbp("1000000"))
            .months(Ratio.of(10))
            .bound(type.bound())
            .mitigation(ratio(mitigation))
            .mitigatedBy("surveys")
            .build());
  }
}
