package org.creativehubs.metrics.screening;

import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.quantity.Ratio;

/** Inputs of the tests of screening. */
final class Screens {

  static final List<String> PLACES = List.of("Ashford", "Deal", "Dover", "Hythe");
  static final List<String> INDUSTRIES = List.of("film", "design", "other");

  private Screens() {}

  static EmploymentTable table(String measure, double[][] counts) {
    return EmploymentTable.of(measure, PLACES, INDUSTRIES, counts);
  }

  /** Film and design in groups of their own. */
  static ScreenTable.Builder apart(EmploymentTable later) {
    ScreenTable.Builder table = ScreenTable.builder();
    table.later(later).putGroups("film", "content").putGroups("design", "services");
    return table;
  }

  static ScreenRule rule(Ratio quantile, int top) {
    return rule(quantile, top, ScreenTies.KEEP_ALL);
  }

  static ScreenRule rule(Ratio quantile, int top, ScreenTies ties) {
    return unfinished(quantile, top, ties).build();
  }

  static ScreenRule.Builder unfinished(Ratio quantile, int top, ScreenTies ties) {
    return ScreenRule.builder()
        .concentrationQuantile(quantile)
        .concentrationTop(top)
        .growthQuantile(quantile)
        .growthTop(top)
        .ties(ties)
        .totals(ScreenTotals.ALL);
  }
}
