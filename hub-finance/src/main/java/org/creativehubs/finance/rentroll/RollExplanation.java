package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.receivable.AgedBill;

/** How the totals of a rent roll were calculated. */
final class RollExplanation {

  private RollExplanation() {}

  static Explanation of(
      LocalDate on, RollPolicy policy, RollTotals totals, List<AgedBill> overdue) {
    Explanation.Builder steps =
        Explanation.answering("What do the lettings bring, and how long do they run?");
    steps
        .given("left out", Answer.text(leftOut(totals)))
        .terms(inForce(on, totals), spacesInUse(totals))
        .terms(Term.given("area let", totals.letArea()))
        .terms(Term.given("area vacant", totals.vacantArea()));
    unknown("lettings and spaces without an area", totals.withoutArea(), steps);
    steps.terms(passingRent(policy, totals), reversion(totals));
    unknown("lettings without a rent", totals.withoutRent(), steps);
    unknown("lettings without a reversion", totals.withoutReversion(), steps);
    steps.terms(Term.given("market rent of vacant spaces", totals.vacantMarketRent()));
    unknown("vacant spaces without a market rent", totals.vacantWithoutMarketRent(), steps);
    steps
        .terms(Term.given("conceded in the year", totals.concededInYear()))
        .terms(Term.given("due in the year", totals.dueInYear()));
    unknown("lettings without terms", totals.withoutTerms(), steps);
    totals.arrears().ifPresent(open -> steps.terms(arrears(open, overdue)));
    totals.unexpired(policy).explain(steps);
    return steps.build();
  }

  private static String leftOut(RollTotals totals) {
    String others = "value added tax on rent, charges of other kinds";
    return totals.arrears().isPresent() ? others : "arrears, " + others;
  }

  private static Term arrears(Money open, List<AgedBill> overdue) {
    Money all = OverdueBills.sum(overdue, open.currency());
    return Term.given("bills in arrears", all)
        .minus(Term.given("of them under no letting of the roll", all.minus(open)))
        .named("arrears of lettings");
  }

  private static Term inForce(LocalDate on, RollTotals totals) {
    int inTerm =
        totals.lettings()
            - totals.rollingLettings()
            - totals.heldOverLettings()
            - totals.undatedLettings();
    return Term.given("lettings whose term runs", inTerm)
        .plus(Term.given("lettings that roll on", totals.rollingLettings()))
        .plus(Term.given("lettings held over", totals.heldOverLettings()))
        .plus(Term.given("lettings without days", totals.undatedLettings()))
        .named("lettings in force on " + on);
  }

  private static Term spacesInUse(RollTotals totals) {
    return Term.given("spaces", totals.spaces())
        .minus(Term.given("vacant spaces", totals.vacantSpaces()))
        .named("spaces in use");
  }

  /** The rents by the years in which they expire, and those that have no such year, added up. */
  private static Term passingRent(RollPolicy policy, RollTotals totals) {
    List<Term> rents = new ArrayList<>();
    totals.expiries().forEach(year -> rents.add(expiring(year)));
    rents.add(Term.given("rolling", totals.rentRolling()));
    rents.add(Term.given("held over", totals.rentHeldOver()));
    rents.add(Term.given("without days", totals.rentUndated()));
    return Term.sum(rents).named("passing rent a year, " + policy.rentBasis().words());
  }

  private static Term expiring(ProfileYear year) {
    String lettings = year.lettings() == 1 ? " letting, " : " lettings, ";
    String area = Show.number(year.area().amount()) + " " + year.area().unit().symbol();
    return Term.given(
        "expires in " + year.year() + " (" + year.lettings() + lettings + area + ")",
        year.passingRent());
  }

  private static Term reversion(RollTotals totals) {
    return Term.given("by which lettings are under-rented", totals.underRented())
        .minus(Term.given("by which lettings are over-rented", totals.overRented()))
        .named("reversion");
  }

  private static void unknown(String label, int count, Explanation.Builder steps) {
    if (count > 0) {
      steps.given(label + ", missing above", Answer.number(count));
    }
  }
}
