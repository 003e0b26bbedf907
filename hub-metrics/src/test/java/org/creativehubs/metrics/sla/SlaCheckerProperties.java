package org.creativehubs.metrics.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.sla.ServiceLevelAgreement;

class SlaCheckerProperties {

  @Property(tries = 300)
  void aLowerBoundNeverDisprovesAnAtLeastTarget(
      @ForAll @IntRange(max = 20) int bound, @ForAll @IntRange(max = 20) int target) {
    assertThat(state(Qualifier.OVER, bound, Comparison.AT_LEAST, target))
        .isNotEqualTo(ObligationState.NOT_MET);
    assertThat(state(Qualifier.AT_LEAST, bound, Comparison.AT_LEAST, target))
        .isNotEqualTo(ObligationState.NOT_MET);
  }

  @Property(tries = 300)
  void anUpperBoundNeverDisprovesAnAtMostTarget(
      @ForAll @IntRange(max = 20) int bound, @ForAll @IntRange(max = 20) int target) {
    assertThat(state(Qualifier.UP_TO, bound, Comparison.AT_MOST, target))
        .isNotEqualTo(ObligationState.NOT_MET);
  }

  @Property(tries = 300)
  void anExactNumberAlwaysDecides(
      @ForAll @IntRange(max = 20) int found,
      @ForAll Comparison comparison,
      @ForAll @IntRange(max = 20) int target) {
    boolean holds = comparison.holds(Ratio.of(found), Ratio.of(target));
    assertThat(state(Qualifier.EXACT, found, comparison, target))
        .isEqualTo(holds ? ObligationState.MET : ObligationState.NOT_MET);
  }

  @Property(tries = 300)
  void moreEvidenceNeverWorsensAnAtLeastVerdict(
      @ForAll Qualifier qualifier,
      @ForAll @IntRange(max = 20) int less,
      @ForAll @IntRange(max = 20) int more,
      @ForAll @IntRange(max = 20) int target) {
    ObligationState low = state(qualifier, Math.min(less, more), Comparison.AT_LEAST, target);
    ObligationState high = state(qualifier, Math.max(less, more), Comparison.AT_LEAST, target);
    assertThat(rank(high)).isGreaterThanOrEqualTo(rank(low));
  }

  @Property(tries = 300)
  void theVerdictAgreesWithItsExplanationAndSaysWhatWouldSettleIt(
      @ForAll Qualifier qualifier,
      @ForAll @IntRange(max = 20) int found,
      @ForAll Comparison comparison,
      @ForAll @IntRange(max = 20) int target) {
    ObligationCheck check = check(qualifier, found, comparison, target);
    assertThat(check.explanation().answer()).isEqualTo(Answer.text(Show.words(check.state())));
    assertThat(check.settledBy().isEmpty()).isEqualTo(check.state() != ObligationState.NOT_KNOWN);
  }

  @Property(tries = 300)
  void anExactMarginIsNotNegativeJustWhenAnAtLeastTargetIsMet(
      @ForAll @IntRange(max = 20) int found, @ForAll @IntRange(max = 20) int target) {
    ObligationCheck check = check(Qualifier.EXACT, found, Comparison.AT_LEAST, target);
    assertThat(check.margin().number().orElseThrow() >= 0).isEqualTo(check.isMet());
  }

  private static int rank(ObligationState state) {
    return switch (state) {
      case NOT_MET -> 0;
      case PARTLY -> 1;
      case NOT_KNOWN, NOT_DUE -> 2;
      case MET -> 3;
    };
  }

  private static ObligationState state(
      Qualifier qualifier, int found, Comparison comparison, int target) {
    return check(qualifier, found, comparison, target).state();
  }

  /** A count is zero or more, so it is not under zero. */
  private static boolean isBelow(Qualifier qualifier) {
    return qualifier == Qualifier.UNDER || qualifier == Qualifier.NEARLY;
  }

  private static ObligationCheck check(
      Qualifier qualifier, int found, Comparison comparison, int target) {
    Obligation obligation =
        Obligation.builder()
            .id("it")
            .promise("it")
            .comparison(comparison)
            .target(Ratio.of(target))
            .unit("pieces")
            .build();
    ServiceLevelAgreement agreement =
        ServiceLevelAgreement.builder()
            .id("a")
            .name("a")
            .provider("p")
            .client("c")
            .addObligations(obligation)
            .build();
    QualifiedNumber value =
        qualifier == Qualifier.BETWEEN
            ? QualifiedNumber.between(Ratio.of(found), Ratio.of(found + 3L))
            : QualifiedNumber.of(qualifier, isBelow(qualifier) ? found + 1 : found);
    Evidence evidence = Peckham.evidence("it", value.toString()).build();
    return SlaChecker.under().check(agreement, List.of(evidence)).check("it");
  }
}
