package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;

/** How the totals of a rent roll were calculated. */
final class RollExplanation {

  private RollExplanation() {}

  static Explanation of(LocalDate on, RollPolicy policy, RollTotals totals) {
    Explanation.Builder steps =
        Explanation.answering("What do the units bring, and how long are they let for?");
    steps
        .given("left out", Answer.text("arrears, value added tax, charges of other kinds"))
        .step(
            "units let on " + on,
            totals.units()
                + " - "
                + totals.vacantUnits()
                + " vacant, of which "
                + totals.endedUnits()
                + " ended before and "
                + totals.notStartedUnits()
                + " start later",
            Answer.number(totals.letUnits()))
        .given("area let", Answer.of(totals.letArea()))
        .given("area vacant", Answer.of(totals.vacantArea()));
    unknown("units without an area", totals.unitsWithoutArea(), steps);
    steps
        .step(
            "passing rent a year",
            "sum over " + totals.letUnits() + " units, " + policy.rentBasis().words(),
            Answer.of(totals.passingRent()))
        .step(
            "reversion",
            totals.underRented() + " under-rented - " + totals.overRented() + " over-rented",
            Answer.of(totals.reversion()));
    unknown("units let without a market rent", totals.letWithoutMarketRent(), steps);
    steps.given("market rent of vacant units", Answer.of(totals.vacantMarketRent()));
    unknown("vacant units without a market rent", totals.vacantWithoutMarketRent(), steps);
    steps
        .given("conceded in the year", Answer.of(totals.concededInYear()))
        .given("due in the year", Answer.of(totals.dueInYear()));
    totals.expiries().forEach(year -> profile("expires in ", year, steps));
    totals.unexpired().explain(policy, steps);
    return steps.build();
  }

  private static void unknown(String label, int units, Explanation.Builder steps) {
    if (units > 0) {
      steps.given(label + ", missing above", Answer.number(units));
    }
  }

  private static void profile(String label, ProfileYear year, Explanation.Builder steps) {
    steps.step(
        label + year.year(),
        year.tenancies()
            + " tenancies, "
            + Show.number(year.area().amount())
            + " "
            + year.area().unit().symbol(),
        Answer.of(year.passingRent()));
  }
}
