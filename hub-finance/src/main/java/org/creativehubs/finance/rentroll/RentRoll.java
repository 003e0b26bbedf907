package org.creativehubs.finance.rentroll;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.internal.ChargeLines;
import org.creativehubs.finance.lease.LeaseSchedule;

/**
 * What do the units of a hub bring, what could they bring, and how long are they let for?
 *
 * <p>For every unit and in total, on a date: the rent that passes a year (by the basis of the
 * policy), market rent, reversion = market - passing of units that are let (above zero
 * under-rented, below over-rented), vacant area and its market rent, years left to expiry and first
 * break. For a year: what falls due in it under each lease, as {@link LeaseSchedule} has it, and
 * what of that is conceded. The profiles add tenancies up by the calendar year of their last day.
 *
 * <p>A lease that ended before the date, or starts after it, leaves its unit vacant and is counted
 * by itself. Areas and market rents that are not known are missing from the sums, and the totals
 * say from how many units. Arrears are not included. Sums are exact: two parts of a hub add up to
 * the whole. The mean term is undefined as for {@link Wault}.
 *
 * <p>Memory grows with the output alone: a line for each unit and a row for each calendar year of
 * the profiles. While it runs it holds beside these the lines of one lease that fall due in the
 * year, however long the lease.
 *
 * <p>Source: market practice of rent rolls; there is no statute.
 *
 * <pre>{@code
 * RollUnit attic = RollUnit.builder().id("attic").marketRent(Money.parse("GBP 900.00")).build();
 * RollPolicy policy =
 *     RollPolicy.builder()
 *         .addKinds(ChargeKind.RENT)
 *         .rentBasis(RentBasis.CONTRACTED)
 *         .weight(UnexpiredWeight.RENT)
 *         .dayCount(DayCount.ACT_365_25)
 *         .countsLastDay(true)
 *         .areaUnit(AreaUnit.SQ_M)
 *         .build();
 * LocalDate today = LocalDate.of(2026, 11, 21);
 * DateRange year = DateRange.of(today, today.plusYears(1));
 * HubRentRoll roll = RentRoll.of(List.of(attic), today, year, policy);
 * roll.totals().vacantMarketRent(); // GBP 900.00
 * }</pre>
 */
public final class RentRoll {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<RentRollInput, HubRentRoll> ENTRY =
      CatalogEntry.of("rent-roll", RentRoll.class, RentRollInput.class, HubRentRoll.class)
          .title("Rent roll of a hub")
          .question("What do the units of this hub bring, and what could they bring?")
          .convention("reversion = market rent - passing rent: above zero under-rented")
          .convention("due in the year: lines that fall due in it, net of concessions")
          .convention("expiry and break profile by calendar year of the last day")
          .convention("arrears are not included")
          .source(Source.of("Market practice; there is no statute"))
          .answeredBy(RentRoll::answer);

  private RentRoll() {}

  /**
   * The rent roll of some units.
   *
   * @param units the units, let or not, each with an id of its own, all in one currency; at least
   *     one
   * @param on the date on which rents pass and terms are left
   * @param year the year for which rent due is added up
   * @param policy the conventions
   * @return one line for each unit, and totals
   * @throws org.creativehubs.core.value.InvalidValueException if the units cannot be added up
   */
  public static HubRentRoll of(
      List<RollUnit> units, LocalDate on, DateRange year, RollPolicy policy) {
    RentRollInput.Builder input = RentRollInput.builder();
    return answer(input.addAllUnits(units).on(on).year(year).policy(policy).build());
  }

  /**
   * Calculates the rent roll for the given input.
   *
   * @param input the units, the date, the year and the conventions
   * @return one line for each unit, and totals
   */
  public static HubRentRoll answer(RentRollInput input) {
    Currency currency = UnitCheck.currency(input.units());
    RollSums sums = new RollSums(currency, input.policy().areaUnit());
    ImmutableList.Builder<RollLine> lines =
        ImmutableList.builderWithExpectedSize(input.units().size());
    for (RollUnit unit : input.units()) {
      UnitOnDate standing = new UnitOnDate(unit, input.on(), input.policy(), currency);
      RollLine line = line(standing, input, currency);
      sums.add(line, standing);
      lines.add(line);
    }
    RollTotals totals = sums.totals();
    UnexpiredSums unexpired = totals.unexpired(input.policy());
    return HubRentRoll.builder()
        .on(input.on())
        .year(input.year())
        .policy(input.policy())
        .addNotIncluded(RollExclusion.values())
        .addAllLines(lines.build())
        .totals(totals)
        .waultToExpiry(unexpired.meanToExpiry())
        .waultToBreak(unexpired.meanToBreak())
        .undefined(unexpired.undefined())
        .explanation(RollExplanation.of(input.on(), input.policy(), totals))
        .build();
  }

  private static RollLine line(UnitOnDate standing, RentRollInput input, Currency currency) {
    RollUnit unit = standing.unit();
    List<RentLine> due = unit.lease().map(lease -> due(lease, input)).orElse(ImmutableList.of());
    RollLine.Builder line = RollLine.builder();
    line.unit(unit.id())
        .state(standing.state())
        .area(unit.area())
        .passingRent(standing.passingRent())
        .marketRent(unit.marketRent())
        .dueInYear(sum(due, currency, true))
        .concededInYear(sum(due, currency, false))
        .expiry(unit.lease().map(lease -> lease.term().lastDay()));
    if (standing.isLet()) {
      Optional<Money> market = unit.marketRent();
      line.reversion(market.map(rent -> rent.minus(standing.passingRent())))
          .nextBreak(standing.nextBreak())
          .yearsToExpiry(standing.years(standing.expiry()))
          .yearsToBreak(standing.years(standing.firstEnd()));
    }
    return line.build();
  }

  private static List<RentLine> due(LeaseTerms lease, RentRollInput input) {
    ImmutableList.Builder<RentLine> lines = ImmutableList.builder();
    for (RentCharge charge : lease.charges()) {
      if (input.policy().kinds().contains(charge.kind())) {
        new ChargeLines(charge, lease.term()).addDueIn(input.year(), lines);
      }
    }
    return lines.build();
  }

  private static Money sum(List<RentLine> lines, Currency currency, boolean net) {
    Money sum = Money.zero(currency);
    for (RentLine line : lines) {
      sum = sum.plus(net ? line.net() : line.concession());
    }
    return sum;
  }
}
