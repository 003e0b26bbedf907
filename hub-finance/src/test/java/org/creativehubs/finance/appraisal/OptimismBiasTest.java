package org.creativehubs.finance.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.appraisal.Samples.gbp;
import static org.creativehubs.finance.appraisal.Samples.ratio;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.assumption.AssumptionStanding;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class OptimismBiasTest {

  @Test
  void mitigationMovesFromTheUpperToTheLowerBound() {
    AdjustedEstimate found = adjusted(ProjectType.NON_STANDARD_BUILDINGS, "0.6");
    assertThat(found.adjusted()).isEqualTo(gbp("1228000"));
    assertThat(found.allowance()).isEqualTo(gbp("228000"));
    assertThat(found.uplift()).isEqualTo(ratio("0.228"));
    assertThat(found.adjustedMonths()).contains(ratio("11.68"));
    assertThat(found.rule()).isEqualTo(MitigationRule.BETWEEN_BOUNDS);
    assertThat(found)
        .asString()
        .startsWith("GBP 1228000.00 [bias of capital cost 4 % to 51 %")
        .contains("mitigated by surveys", "table 2", "as quoted");
  }

  @Test
  void fullMitigationLeavesThePublishedLowerBound() {
    assertThat(adjusted(ProjectType.EQUIPMENT_DEVELOPMENT, "1").adjusted())
        .isEqualTo(gbp("1100000"));
    assertThat(adjusted(ProjectType.EQUIPMENT_DEVELOPMENT, "0").adjusted())
        .isEqualTo(gbp("3000000"));
  }

  @Test
  void ofAnUpperBoundAloneMitigationTakesAShare() {
    AdjustedEstimate found = OptimismBias.answer(own(BiasRange.upTo(ratio("0.51"))).build());
    assertThat(found.adjusted()).isEqualTo(gbp("1204000"));
    assertThat(found.rule()).isEqualTo(MitigationRule.SHARE_OF_UPPER);
    assertThatThrownBy(
            () -> own(BiasRange.upTo(ratio("0.51"))).rule(MitigationRule.BETWEEN_BOUNDS).build())
        .hasMessage(
            "rule must be SHARE_OF_UPPER where a lower bound is not known, but was BETWEEN_BOUNDS");
  }

  @Test
  void aTypeOfProjectMayBeMitigatedByShareIfThatIsAskedFor() {
    OptimismBiasInput.Builder input = estimate().projectType(ProjectType.STANDARD_BUILDINGS);
    assertThat(OptimismBias.answer(input.rule(MitigationRule.SHARE_OF_UPPER).build()).adjusted())
        .isEqualTo(gbp("1096000"));
  }

  @Test
  void outsourcingIsOperatingCostAndHasNoDuration() {
    BiasBound bound = ProjectType.OUTSOURCING.bound();
    assertThat(bound.costKind()).isEqualTo(BiasedCost.OPERATING);
    assertThat(bound.cost()).hasToString("0 % to 41 %");
    assertThat(bound.duration()).isEmpty();
    assertThatThrownBy(
            () -> estimate().projectType(ProjectType.OUTSOURCING).months(Ratio.of(10)).build())
        .hasMessageStartingWith("months must be given only if there are bounds of duration");
  }

  @Test
  void boundsAreOfATypeOrOnesOwnAndInOrder() {
    assertThatThrownBy(() -> estimate().build()).hasMessageContaining("projectType");
    assertThatThrownBy(() -> BiasRange.of(ratio("0.1"), ratio("0.2")))
        .hasMessage("lower must be <= upper 0.1, but was 0.2");
  }

  @Test
  void noBoundClaimsToBeVerified() {
    for (ProjectType type : ProjectType.values()) {
      assertThat(type.bound().provenance().standing()).isEqualTo(AssumptionStanding.AS_QUOTED);
    }
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
    OptimismBiasInput.Builder input = estimate().projectType(type).mitigation(ratio(mitigation));
    return OptimismBias.answer(
        type.bound().duration().isEmpty() ? input.build() : input.months(Ratio.of(10)).build());
  }

  private static OptimismBiasInput.Builder own(BiasRange cost) {
    return estimate()
        .bound(
            BiasBound.builder()
                .provenance(Samples.SURVEY)
                .costKind(BiasedCost.CAPITAL)
                .cost(cost)
                .build());
  }

  private static OptimismBiasInput.Builder estimate() {
    OptimismBiasInput.Builder input = OptimismBiasInput.builder();
    input.cost(gbp("1000000")).mitigation(ratio("0.6")).mitigatedBy("surveys");
    return input;
  }
}
