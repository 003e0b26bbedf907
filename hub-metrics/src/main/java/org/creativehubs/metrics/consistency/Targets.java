package org.creativehubs.metrics.consistency;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.indicator.TargetClaim;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Proof;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;

/** What is said of a target: that it is given, and that target and actual do not refute it. */
final class Targets implements Rule {

  @Override
  public void examine(Material material, Findings findings) {
    for (Owned<Indicator> owned : material.indicators()) {
      owned.noun().claim().ifPresent(claim -> check(owned, claim, findings));
    }
  }

  private static void check(Owned<Indicator> owned, TargetClaim claim, Findings findings) {
    Indicator indicator = owned.noun();
    String subject = "indicator " + indicator.id() + " of " + owned.owner();
    FindingFigure claimed = FindingFigure.text("said of it", Show.words(claim), indicator.source());
    findings.demand(
        indicator.target().isPresent(),
        FindingKind.TARGET_NOT_GIVEN,
        subject,
        FindingFigure.text("the target", "to be given"),
        FindingFigure.text("the target", "absent"),
        ImmutableList.<FindingFigure>builder().add(claimed).addAll(actual(indicator)).build());
    if (indicator.target().isPresent() && indicator.actual().isPresent()) {
      QualifiedNumber actual = indicator.actual().get();
      Ratio target = indicator.target().get();
      findings.demand(
          proof(claim, indicator.polarity(), actual, target) != Proof.REFUTED,
          FindingKind.CLAIM_REFUTED,
          subject,
          claimed,
          FindingFigure.of("actual", actual, indicator.unit(), indicator.source()),
          List.of(FindingFigure.of("target", target, indicator.unit())));
    }
  }

  private static List<FindingFigure> actual(Indicator indicator) {
    Optional<FindingFigure> actual =
        indicator
            .actual()
            .map(n -> FindingFigure.of("actual", n, indicator.unit(), indicator.source()));
    return actual.stream().toList();
  }

  private static Proof proof(
      TargetClaim claim, Polarity polarity, QualifiedNumber actual, Ratio target) {
    boolean higher = polarity == Polarity.HIGHER_IS_BETTER;
    return switch (claim) {
      case MET -> actual.compare(polarity.comparison(), target);
      case EXCEEDED -> actual.compare(higher ? Comparison.MORE_THAN : Comparison.LESS_THAN, target);
      case MISSED -> actual.compare(higher ? Comparison.LESS_THAN : Comparison.MORE_THAN, target);
    };
  }
}
