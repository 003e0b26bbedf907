package org.creativehubs.finance.rentroll;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;

/** The sheets of a rent roll: its units, and the years in which they end. */
final class RollTable {

  private static final String TOTAL = "total";
  private static final Undefined NO_AREA = Reason.NOT_KNOWN.because("no floor area is given");
  private static final Undefined NO_MARKET_RENT =
      Reason.NOT_KNOWN.because("no market rent is given");

  private record EndYear(int year, Optional<ProfileYear> expiring, Optional<ProfileYear> first) {}

  private RollTable() {}

  static Sheet<RollLine> of(HubRentRoll roll) {
    RollPolicy policy = roll.policy();
    YearsLeft toExpiry = new YearsLeft("to expiry", roll.on(), policy);
    YearsLeft toBreak = new YearsLeft("to break", roll.on(), policy);
    String kinds = "charges for " + policy.kindsInWords();
    Column<RollLine> passing =
        Column.money("passing rent", RollLine::passingRent)
            .because(
                "annual amounts on " + roll.on() + " " + policy.rentBasis().words() + ", " + kinds)
            .summed();
    Column<RollLine> market =
        Column.money("market rent", RollLine::marketRent, NO_MARKET_RENT).summed();
    return Grid.by("unit", RollLine::unit)
        .with(Column.words("state", RollLine::state).because("the term against " + roll.on()))
        .with(Column.area("area", RollLine::area, NO_AREA).summed())
        .with(passing)
        .with(market)
        .with(
            Column.money("reversion", RollLine::reversion, Reason.NO_REVERSION.undefined())
                .by(market.minus(passing))
                .totalled(lines -> reversion(roll.totals()), lines -> reversionOf(roll.totals())))
        .with(
            Column.money("due in year", RollLine::dueInYear)
                .because("net lines that fall due in " + roll.year() + ", " + kinds)
                .summed())
        .with(
            Column.money("conceded in year", RollLine::concededInYear)
                .because("concessions on lines that fall due in " + roll.year())
                .summed())
        .with(Column.day("expiry", RollLine::expiry, Reason.NO_LEASE.undefined()))
        .with(Column.day("next break", RollLine::nextBreak, Reason.NO_BREAK.undefined()))
        .with(toExpiry.column(RollLine::yearsToExpiry, RollLine::expiry))
        .with(toBreak.column(RollLine::yearsToBreak, line -> line.nextBreak().or(line::expiry)))
        .totals(TOTAL)
        .sheet(roll.toString(), roll.lines());
  }

  private static Answer reversion(RollTotals totals) {
    return totals.letWithoutMarketRent() > 0
        ? Answer.of(Reason.NOT_KNOWN.because("a unit that is let has no market rent"))
        : Answer.of(totals.underRented().minus(totals.overRented()));
  }

  private static String reversionOf(RollTotals totals) {
    return totals.underRented() + " - " + totals.overRented();
  }

  static Sheet<?> profile(HubRentRoll roll) {
    Money none = Money.zero(roll.totals().passingRent().currency());
    String expiring = "leases that expire in the year";
    String ending = "leases that expire or may first be broken in the year";
    return Grid.of(
            Column.year("year", EndYear::year),
            Column.<EndYear>count("expiring", year -> tenancies(year.expiring()))
                .because(expiring)
                .summed(),
            Column.<EndYear>money("rent expiring", year -> rent(year.expiring(), none))
                .because("passing rent under " + expiring)
                .summed(),
            Column.<EndYear>count("first ending", year -> tenancies(year.first()))
                .because(ending)
                .summed(),
            Column.<EndYear>money("rent first ending", year -> rent(year.first(), none))
                .because("passing rent under " + ending)
                .summed())
        .totals(TOTAL)
        .sheet("Passing rent a year by the calendar year in which it ends", years(roll.totals()));
  }

  private static int tenancies(Optional<ProfileYear> year) {
    return year.map(ProfileYear::tenancies).orElse(0);
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
