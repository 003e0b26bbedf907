package org.creativehubs.examples.dossier;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.indicator.ImpactResult;
import org.creativehubs.core.indicator.PolicyTarget;

/** What was reached and what is to be reached, on a page. */
final class Results {

  private Results() {}

  static Table table(List<ImpactResult> results) {
    Grid grid = Grid.of("Results", "measure", "value", "when", "of whom", "place in the document");
    for (ImpactResult result : results) {
      grid.row(
          Cells.text(result.figure().measure()),
          Cells.number(result.figure().value(), result.figure().unit()),
          Cells.orDash(
              result
                  .figure()
                  .asOf()
                  .map(Object::toString)
                  .or(() -> result.period().map(Object::toString))),
          Cells.orDash(result.figure().population()),
          Cells.text(result.figure().source().place().orElse("-")));
    }
    return grid.table();
  }

  static void print(List<ImpactResult> results, Page page) {
    page.section("What it reports to have done", table(results));
    results.forEach(result -> page.note(Optional.of(result.figure().source())));
  }

  static Table targets(List<PolicyTarget> targets) {
    Grid grid =
        Grid.of(
            "Targets",
            "measure",
            "to be reached",
            "to be added",
            "by",
            "of whom",
            "place in the document");
    for (PolicyTarget target : targets) {
      grid.row(
          Cells.text(target.measure()),
          Cells.number(target.level(), target.unit()),
          Cells.number(target.additional(), target.unit()),
          Cells.orDash(target.by()),
          Cells.orDash(target.population()),
          Cells.place(target.source()));
    }
    return grid.table();
  }

  static void printTargets(List<PolicyTarget> targets, Page page) {
    page.section("What is to be reached", targets(targets));
    targets.forEach(target -> page.note(target.source()));
  }
}
