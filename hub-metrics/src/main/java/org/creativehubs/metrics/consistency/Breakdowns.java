package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.indicator.Breakdown;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.quantity.QualifiedNumber;

/** Parts against the whole: each of them, and together where they do not overlap. */
final class Breakdowns implements Rule {

  @Override
  public void examine(Material material, Findings findings) {
    material.breakdowns().forEach(each -> check(each, each.noun().whole(), findings));
    material.indicators().forEach(each -> checkAgainstActual(each, findings));
  }

  /** Breakdowns without a whole of their own part the actual number, in its unit. */
  private static void checkAgainstActual(Owned<Indicator> owned, Findings findings) {
    Indicator indicator = owned.noun();
    for (Breakdown breakdown : indicator.breakdowns()) {
      if (breakdown.whole().isEmpty() && breakdown.unit().equals(indicator.unit())) {
        check(new Owned<>(owned.owner(), breakdown), indicator.actual(), findings);
      }
    }
  }

  private static void check(
      Owned<Breakdown> owned, Optional<QualifiedNumber> whole, Findings findings) {
    Breakdown breakdown = owned.noun();
    whole.ifPresent(
        all -> {
          String subject =
              breakdown.measure() + " by " + breakdown.dimension() + " of " + owned.owner();
          FindingFigure expected =
              FindingFigure.of("whole", all, breakdown.unit(), breakdown.source());
          List<FindingFigure> parts = parts(breakdown);
          parts.forEach(
              part ->
                  findings.atMost(
                      FindingKind.PARTS_ABOVE_WHOLE, subject, expected, part, List.of(part)));
          FindingFigure sum = Sums.figure("sum of the parts", parts, breakdown.unit());
          switch (breakdown.relation()) {
            case DISJOINT ->
                findings.same(FindingKind.BREAKDOWN_MISSES_WHOLE, subject, expected, sum, parts);
            case EXAMPLES ->
                findings.atMost(FindingKind.PARTS_ABOVE_WHOLE, subject, expected, sum, parts);
            case OVERLAPPING -> {}
          }
        });
  }

  private static List<FindingFigure> parts(Breakdown breakdown) {
    return breakdown.parts().entrySet().stream().map(part -> figure(breakdown, part)).toList();
  }

  private static FindingFigure figure(
      Breakdown breakdown, Map.Entry<String, QualifiedNumber> part) {
    return FindingFigure.of(part.getKey(), part.getValue(), breakdown.unit(), breakdown.source());
  }
}
