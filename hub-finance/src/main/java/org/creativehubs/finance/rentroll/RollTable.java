package org.creativehubs.finance.rentroll;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.internal.EqualAmounts;

/** The sheets of a rent roll: its units, and the years in which they end. */
final class RollTable {

  private static final String TOTAL = "total";
  static final Undefined NO_EXPIRY =
      Reason.NO_LEASE.because("there is no term, none with an end, or none that is known");

  private static final Undefined NO_HUB = Reason.NOT_KNOWN.because("there is one hub");
  private static final Undefined NO_REVIEW =
      Reason.NO_OPEN_REVIEW.because("no review until the date is open");
  private static final Undefined NO_SPACE = Reason.NOT_KNOWN.because("no space is named");
  private static final Undefined NO_TENANT = Reason.NOT_KNOWN.because("nobody is named");
  private static final Undefined NO_AREA = Reason.NOT_KNOWN.because("no floor area is given");
  private static final Undefined NO_RENT =
      Reason.NOT_LET.because("nothing is let, or no rent is given");
  private static final Undefined NO_MARKET_RENT =
      Reason.NOT_KNOWN.because("no market rent is given");
  private static final Undefined NO_BILLS =
      Reason.NOT_LET.because("nothing is let, so nothing is billed");
  private static final Undefined NO_TERMS =
      Reason.NO_LEASE.because("nothing is let, or there are no terms");

  private record EndYear(int year, Optional<ProfileYear> expiring, Optional<ProfileYear> first) {}

  private RollTable() {}

  static Sheet<RollLine> of(HubRentRoll roll) {
    RollPolicy policy = roll.policy();
    YearsLeft toExpiry = new YearsLeft("to expiry", roll.on(), policy);
    YearsLeft toBreak = new YearsLeft("to break", roll.on(), policy);
    String kinds = "charges for " + policy.kindsInWords();
    Column<RollLine> passing =
        Column.money("passing rent", RollLine::passingRent, NO_RENT)
            .because(
                "annual amounts on " + roll.on() + " " + policy.rentBasis().words() + ", " + kinds)
            .totalledBy(lines -> total(roll, "passing rent", RollLine::passingRent));
    Column<RollLine> market =
        Column.money("market rent", RollLine::marketRent, NO_MARKET_RENT).summed();
    return Grid.by("letting", RollLine::name)
        .withIf(!roll.hubs().isEmpty(), Column.text("hub", RollLine::hub, NO_HUB))
        .with(Column.text("spaces", RollTable::spaces, NO_SPACE))
        .with(Column.text("tenant", RollLine::tenant, NO_TENANT))
        .with(Column.words("state", RollLine::state).because("the days against " + roll.on()))
        .with(Column.area("area", RollLine::area, NO_AREA).summed())
        .with(passing)
        .with(market)
        .with(
            Column.money("reversion", RollLine::reversion, Reason.NO_REVERSION.undefined())
                .by(market.minus(passing))
                .totalled(lines -> reversion(roll.totals()), lines -> reversionOf(roll.totals())))
        .with(
            Column.money("due in year", RollLine::dueInYear, NO_TERMS)
                .because("net lines that fall due in " + roll.year() + ", " + kinds)
                .totalledBy(lines -> total(roll, "due in year", RollLine::dueInYear)))
        .with(
            Column.money("conceded in year", RollLine::concededInYear, NO_TERMS)
                .because("concessions on lines that fall due in " + roll.year())
                .totalledBy(lines -> total(roll, "conceded in year", RollLine::concededInYear)))
        .withIf(
            roll.totals().arrears().isPresent(),
            Column.money("arrears", RollLine::arrears, NO_BILLS)
                .byTerm(line -> arrears(roll, line))
                .totalledBy(lines -> total(roll, "arrears", RollLine::arrears)))
        .withIf(
            roll.lines().stream().anyMatch(line -> line.openReview().isPresent()),
            Column.day("review not settled", RollLine::openReview, NO_REVIEW))
        .with(Column.day("expiry", RollLine::expiry, NO_EXPIRY))
        .with(Column.day("next break", RollLine::nextBreak, Reason.NO_BREAK.undefined()))
        .with(toExpiry.column(RollLine::yearsToExpiry, RollLine::sureUntil))
        .with(toBreak.column(RollLine::yearsToBreak, RollLine::firstEnd))
        .totals(TOTAL)
        .sheet(roll.toString(), roll.lines());
  }

  /** The bills of a letting that are in arrears, added up. */
  private static Term arrears(HubRentRoll roll, RollLine line) {
    List<Term> bills =
        roll.overdue().stream()
            .filter(bill -> bill.letting().equals(line.letting()))
            .map(bill -> Term.given("bill " + bill.bill() + ", due " + bill.due(), bill.open()))
            .toList();
    return bills.isEmpty()
        ? line.arrears().map(Term::of).orElseGet(() -> Term.undefined("arrears", NO_BILLS))
        : Term.sum(bills);
  }

  private static Optional<String> spaces(RollLine line) {
    return line.spaces().isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(", ", line.spaces()));
  }

  /** The sum of the amounts there are; the totals of the roll say how many lettings have none. */
  private static Explanation total(
      HubRentRoll roll, String heading, Function<RollLine, Optional<Money>> amount) {
    List<Money> amounts = roll.lines().stream().map(amount).flatMap(Optional::stream).toList();
    Currency currency = roll.totals().passingRent().currency();
    return Explanation.of(
        heading + " of " + TOTAL,
        EqualAmounts.sum(amounts, currency).named(TOTAL + ", " + heading));
  }

  private static Answer reversion(RollTotals totals) {
    return totals.withoutReversion() > 0
        ? Answer.of(Reason.NOT_KNOWN.because("a letting in force has no market rent or no rent"))
        : Answer.of(totals.underRented().minus(totals.overRented()));
  }

  private static String reversionOf(RollTotals totals) {
    return totals.underRented() + " - " + totals.overRented();
  }

  static Sheet<?> hubs(HubRentRoll roll) {
    return Grid.by("hub", HubTotals::hub)
        .with(Column.<HubTotals>count("spaces", hub -> hub.totals().spaces()).summed())
        .with(Column.<HubTotals>count("vacant", hub -> hub.totals().vacantSpaces()).summed())
        .with(Column.<HubTotals>count("lettings", hub -> hub.totals().lettings()).summed())
        .with(Column.<HubTotals>area("let area", hub -> hub.totals().letArea()).summed())
        .with(Column.<HubTotals>area("vacant area", hub -> hub.totals().vacantArea()).summed())
        .with(money("passing rent", RollTotals::passingRent))
        .with(money("market rent of let", RollTotals::marketRentOfLet))
        .with(money("vacant market rent", RollTotals::vacantMarketRent))
        .with(money("due in year", RollTotals::dueInYear))
        .with(money("conceded in year", RollTotals::concededInYear))
        .totals(TOTAL)
        .sheet("Hubs of the roll on " + roll.on(), roll.hubs());
  }

  private static Column<HubTotals> money(String heading, Function<RollTotals, Money> amount) {
    return Column.<HubTotals>money(heading, hub -> amount.apply(hub.totals()))
        .because("the lines of the hub added up")
        .summed();
  }

  static Sheet<?> profile(HubRentRoll roll) {
    Money none = Money.zero(roll.totals().passingRent().currency());
    String expiring = "lettings that expire in the year";
    String ending = "lettings that expire or may first be broken in the year";
    return Grid.of(
            Column.year("year", EndYear::year),
            Column.<EndYear>count("expiring", year -> lettings(year.expiring()))
                .because(expiring)
                .summed(),
            Column.<EndYear>money("rent expiring", year -> rent(year.expiring(), none))
                .because("passing rent under " + expiring)
                .summed(),
            Column.<EndYear>count("first ending", year -> lettings(year.first()))
                .because(ending)
                .summed(),
            Column.<EndYear>money("rent first ending", year -> rent(year.first(), none))
                .because("passing rent under " + ending)
                .summed())
        .totals(TOTAL)
        .sheet("Passing rent a year by the calendar year in which it ends", years(roll.totals()));
  }

  private static int lettings(Optional<ProfileYear> year) {
    return year.map(ProfileYear::lettings).orElse(0);
  }

  private static Money rent(Optional<ProfileYear> year, Money none) {
    return year.map(ProfileYear::passingRent).orElse(none);
  }

  private static List<EndYear> years(RollTotals totals) {
    TreeSet<Integer> years = new TreeSet<>();
    totals.expiries().forEach(year -> years.add(year.year()));
    totals.firstEnds().forEach(year -> years.add(year.year()));
    return years.stream()
        .map(year -> new EndYear(year, in(totals.expiries(), year), in(totals.firstEnds(), year)))
        .toList();
  }

  private static Optional<ProfileYear> in(List<ProfileYear> years, int year) {
    return years.stream().filter(one -> one.year() == year).findFirst();
  }
}
