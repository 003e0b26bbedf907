package org.creativehubs.examples.dossier;

import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.indicator.Breakdown;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.PartsRelation;

/** Indicators and breakdowns on a page. */
final class Indicators {

  private Indicators() {}

  static Table table(String title, List<Indicator> indicators) {
    Grid grid = Grid.of(title, "indicator", "code", "target", "actual", "the document says");
    for (Indicator indicator : indicators) {
      grid.row(
          Cells.text(indicator.measure()),
          Cells.text(indicator.codes().isEmpty() ? "-" : codes(indicator)),
          indicator
              .target()
              .map(target -> Answer.quantity(target, indicator.unit()))
              .orElseGet(() -> Answer.text("none given")),
          Cells.number(indicator.actual(), indicator.unit()),
          Cells.orDash(indicator.claim().map(claim -> "target " + Words.of(claim))));
    }
    return grid.table();
  }

  private static String codes(Indicator indicator) {
    return indicator.codes().entrySet().stream()
        .map(code -> code.getKey() + " " + code.getValue())
        .collect(Collectors.joining(", "));
  }

  static void print(String title, List<Indicator> indicators, Page page) {
    page.section(table(title, indicators));
    indicators.forEach(indicator -> page.note(indicator.source()));
    indicators.forEach(indicator -> indicator.breakdowns().forEach(parts -> print(parts, page)));
  }

  static void print(Breakdown parts, Page page) {
    page.bullet(
        parts.measure()
            + " by "
            + parts.dimension()
            + ": "
            + parts.parts().entrySet().stream()
                .map(part -> part.getKey() + " " + Cells.number(part.getValue(), parts.unit()))
                .collect(Collectors.joining(", "))
            + (parts.relation() == PartsRelation.OVERLAPPING
                ? "; these overlap and are not added up"
                : ""),
        parts.source());
  }
}
