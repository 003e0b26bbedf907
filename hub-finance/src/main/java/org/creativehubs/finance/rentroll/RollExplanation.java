package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;

/** How the totals of a rent roll were calculated. */
final class RollExplanation {

  private RollExplanation() {}

  static Explanation of(LocalDate on, RollPolicy policy, RollTotals totals) {
    Explanation.Builder steps =
        Explanation.answering("What do the units bring, and how long are they let for?");
    steps
        .given("left out", Answer.text("arrears, value added tax, charges of other kinds"))
        .terms(letUnits(on, totals))
        .terms(Term.given("area let", totals.letArea()))
        .terms(Term.given("area vacant", totals.vacantArea()));
    unknown("units without an area", totals.unitsWithoutArea(), steps);
    steps.terms(passingRent(policy, totals), reversion(totals));
    unknown("units let without a market rent", totals.letWithoutMarketRent(), steps);
    steps.terms(Term.given("market rent of vacant units", totals.vacantMarketRent()));
    unknown("vacant units without a market rent", totals.vacantWithoutMarketRent(), steps);
    steps
        .terms(Term.given("conceded in the year", totals.concededInYear()))
        .terms(Term.given("due in the year", totals.dueInYear()));
    totals.unexpired(policy).explain(steps);
    return steps.build();
  }

  private static Term letUnits(LocalDate on, RollTotals totals) {
    return Term.given("units", totals.units())
        .minus(Term.given("units without a lease", totals.unitsWithoutLease()))
        .minus(Term.given("units whose lease ended before", totals.endedUnits()))
        .minus(Term.given("units whose lease starts later", totals.notStartedUnits()))
        .named("units let on " + on);
  }

  /** The rents by the years in which they expire, added up. */
  private static Term passingRent(RollPolicy policy, RollTotals totals) {
    List<Term> years = totals.expiries().stream().map(RollExplanation::expiring).toList();
    Term none = Term.of(Money.zero(totals.passingRent().currency()));
    Term sum = years.size() > 1 ? Term.sum(years) : years.stream().reduce(none, Term::plus);
    return sum.named("passing rent a year, " + policy.rentBasis().words());
  }

  private static Term expiring(ProfileYear year) {
    String tenancies = year.tenancies() == 1 ? " tenancy, " : " tenancies, ";
    String area = Show.number(year.area().amount()) + " " + year.area().unit().symbol();
    return Term.given(
        "expires in " + year.year() + " (" + year.tenancies() + tenancies + area + ")",
        year.passingRent());
  }

  private static Term reversion(RollTotals totals) {
    return Term.given("by which units are under-rented", totals.underRented())
        .minus(Term.given("by which units are over-rented", totals.overRented()))
        .named("reversion");
  }

  private static void unknown(String label, int units, Explanation.Builder steps) {
    if (units > 0) {
      steps.given(label + ", missing above", Answer.number(units));
    }
  }
}
