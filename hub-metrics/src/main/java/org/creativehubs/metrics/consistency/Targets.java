package org.creativehubs.metrics.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
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
    ListMultimap<List<String>, Indicator> absent =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Owned<Indicator> owned : material.indicators()) {
      Indicator indicator = owned.noun();
      if (indicator.claim().isPresent()) {
        TargetClaim claim = indicator.claim().get();
        if (indicator.target().isPresent()) {
          checkGiven(owned, claim, findings);
        } else {
          absent.put(List.of(owned.owner(), Show.words(claim)), indicator);
        }
      }
    }
    Multimaps.asMap(absent).forEach((key, all) -> checkAbsent(key.get(0), all, findings));
  }

  /** One finding for all targets of an owner of which the same is said. */
  private static void checkAbsent(String owner, List<Indicator> indicators, Findings findings) {
    List<Indicator> sorted =
        indicators.stream().sorted(Comparator.comparing(Indicator::id)).toList();
    boolean isOne = sorted.size() == 1;
    Indicator first = sorted.get(0);
    FindingFigure claimed =
        FindingFigure.text("said of it", Show.words(first.claim().orElseThrow()), first.source());
    String ids = String.join(", ", sorted.stream().map(Indicator::id).toList());
    findings.demand(
        false,
        FindingKind.TARGET_NOT_GIVEN,
        (isOne ? "indicator " : "indicators ") + ids + " of " + owner,
        FindingFigure.text(isOne ? "the target" : "the targets", "to be given"),
        FindingFigure.text(isOne ? "the target" : "the targets", "absent"),
        ImmutableList.<FindingFigure>builder()
            .add(claimed)
            .addAll(sorted.stream().flatMap(each -> actual(each).stream()).toList())
            .build());
  }

  private static void checkGiven(Owned<Indicator> owned, TargetClaim claim, Findings findings) {
    Indicator indicator = owned.noun();
    String subject = "indicator " + indicator.id() + " of " + owned.owner();
    FindingFigure claimed = FindingFigure.text("said of it", Show.words(claim), indicator.source());
    findings.demand(
        true,
        FindingKind.TARGET_NOT_GIVEN,
        subject,
        FindingFigure.text("the target", "to be given"),
        FindingFigure.text("the target", "given"),
        List.of());
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
