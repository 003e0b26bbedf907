package org.creativehubs.finance.rentroll;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.ChargeReview;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.internal.ChargeLines;
import org.creativehubs.finance.internal.DueSums;
import org.creativehubs.finance.lease.LeaseSchedule;
import org.creativehubs.finance.receivable.AllocationPolicy;
import org.creativehubs.finance.receivable.Arrears;

/**
 * What do the lettings of a hub bring, what could its spaces bring, and how long are they let for?
 *
 * <p>For every letting in force on a date, and in total: the rent that passes a year (by the basis
 * of the policy), market rent, reversion = market - passing (above zero under-rented, below
 * over-rented), years left to expiry and first break. A tenant who stays after its term holds over,
 * a letting without an end rolls on: both pass their rent, and the totals name them. For every
 * space that nobody has: its area and market rent. For a year: what falls due in it under each
 * letting, as {@link LeaseSchedule} has it, and what of that is conceded. The profiles add lettings
 * up by the calendar year of their last day.
 *
 * <p>A letting that ended before the date, or starts after it, has a line only if something of it
 * falls due in the year. Areas, rents and market rents that are not known are missing from the
 * sums, and the totals say how many. With a ledger of the hub each letting has its arrears: what is
 * open on the date of bills under it that fell due before, as {@link Arrears} has it, with value
 * added tax; a letting that has ended and owes something keeps its line. Sums are exact: two hubs
 * add up to the whole. The mean term is undefined as for {@link Wault}.
 *
 * <p>Memory grows with the output alone: a line for each letting and a row for each calendar year
 * of the profiles. While it runs it holds beside these the lines of one letting that fall due in
 * the year, however long its term.
 *
 * <p>Source: market practice of rent rolls; there is no statute.
 *
 * <pre>{@code
 * Space attic = Space.of("attic", UnitKind.STUDIO, Area.parse("20 m2"));
 * PaymentTerms monthly = PaymentTerms.monthlyInAdvance();
 * RentCharge rent = RentCharge.of(ChargeKind.RENT, Money.parse("GBP 900.00"), monthly);
 * LeaseTerms terms = LeaseTerms.of(OpenDateRange.parse("2026-04-01/.."), rent);
 * Hub.Builder mill = Hub.builder();
 * mill.id("mill").name("Mill").addSpaces(attic).addMembers(Organisation.of("bo", "Bo"));
 * mill.addLettings(Letting.of("attic", "attic", "bo", terms));
 * HubRentRoll roll = RentRoll.of(mill.build(), LocalDate.of(2026, 11, 21));
 * roll.totals().rentRolling(); // GBP 900.00
 * }</pre>
 */
public final class RentRoll {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<RentRollInput, HubRentRoll> ENTRY =
      CatalogEntry.of("rent-roll", RentRoll.class, RentRollInput.class, HubRentRoll.class)
          .title("Rent roll of a hub")
          .question("What do the lettings of this hub bring, and what could its spaces bring?")
          .convention("reversion = market rent - passing rent: above zero under-rented")
          .convention("rolling and held-over lettings are in force and pass their rent")
          .convention("due in the year: lines that fall due in it, net of concessions")
          .convention("expiry and break profile by calendar year of the last day")
          .convention("arrears of each letting where a ledger is given, else not included")
          .source(Source.of("Market practice; there is no statute"))
          .ofHubWith("lettings/terms")
          .ofHubWith("lettings/rent")
          .ofHubWith("spaces/marketRents")
          .mostElements(100_000)
          .answeredBy(RentRoll::answer);

  private RentRoll() {}

  /**
   * The rent roll of a hub by {@link RollPolicy#marketPractice}, with what falls due in the twelve
   * months from the date.
   *
   * @param hub the hub, with a letting that says its rent or a market rent
   * @param on the date on which rents pass and terms are left
   * @return one line for each letting in force and each vacant space, and totals
   * @throws org.creativehubs.core.value.InvalidValueException if rents are in two currencies
   */
  public static HubRentRoll of(Hub hub, LocalDate on) {
    DateRange year = DateRange.of(on, on.plusYears(1));
    return of(List.of(hub), on, year, RollPolicy.marketPractice(Spaces.areaUnit(hub)));
  }

  /**
   * The rent roll of a hub by {@link RollPolicy#marketPractice} with the arrears of each letting,
   * receipts being allocated by {@link AllocationPolicy#asReferenced()}.
   *
   * @param hub the hub, with a letting that says its rent or a market rent
   * @param ledger what its tenants were asked for and paid, in the currency of its rents
   * @param on the date on which rents pass and terms are left; what is later in the ledger is left
   *     out
   * @return one line for each letting in force or in arrears and each vacant space, and totals
   * @throws org.creativehubs.core.value.InvalidValueException if rents are in two currencies
   */
  public static HubRentRoll of(Hub hub, Ledger ledger, LocalDate on) {
    RentRollInput.Builder input = RentRollInput.builder().hub(hub).ledger(ledger).on(on);
    input.year(DateRange.of(on, on.plusYears(1)));
    return answer(input.policy(RollPolicy.marketPractice(Spaces.areaUnit(hub))).build());
  }

  /**
   * One rent roll of some hubs by {@link RollPolicy#marketPractice}, with what falls due in the
   * twelve months from the date.
   *
   * @param hubs the hubs, each with an id of its own, all rents in one currency; at least one
   * @param on the date on which rents pass and terms are left
   * @return the lines of all, the totals of each, and of all together
   * @throws org.creativehubs.core.value.InvalidValueException if the hubs cannot be added up
   */
  public static HubRentRoll of(List<Hub> hubs, LocalDate on) {
    DateRange year = DateRange.of(on, on.plusYears(1));
    AreaUnit unit = hubs.isEmpty() ? AreaUnit.SQ_M : Spaces.areaUnit(hubs.get(0));
    return of(hubs, on, year, RollPolicy.marketPractice(unit));
  }

  /**
   * The rent roll of some hubs together.
   *
   * @param hubs the hubs, each with an id of its own, all rents in one currency; at least one
   * @param on the date on which rents pass and terms are left
   * @param year the year for which rent due is added up
   * @param policy the conventions
   * @return one line for each letting in force and each vacant space, and totals
   * @throws org.creativehubs.core.value.InvalidValueException if the hubs cannot be added up
   */
  public static HubRentRoll of(List<Hub> hubs, LocalDate on, DateRange year, RollPolicy policy) {
    RentRollInput.Builder input = RentRollInput.builder();
    return answer(input.addAllHubs(hubs).on(on).year(year).policy(policy).build());
  }

  /**
   * Calculates the rent roll for the given input.
   *
   * @param input the hubs, the date, the year and the conventions
   * @return one line for each letting in force and each vacant space, and totals
   */
  public static HubRentRoll answer(RentRollInput input) {
    Currency currency = RollCheck.currency(input.hub(), input.hubs());
    OverdueBills overdue = OverdueBills.of(input, currency);
    RollSums sums = new RollSums(currency, input.policy().areaUnit(), overdue.none());
    Map<String, RollSums> byHub = new LinkedHashMap<>();
    List<Hub> several = input.all().size() > 1 ? input.all() : List.of();
    for (Hub hub : several) {
      byHub.put(hub.id(), new RollSums(currency, input.policy().areaUnit(), Optional.empty()));
    }
    ImmutableList.Builder<RollLine> lines = ImmutableList.builder();
    RollEntry.forEach(
        input.all(),
        input.on(),
        input.policy(),
        true,
        entry -> {
          DueSums due = due(entry, input, currency);
          Optional<Money> open = arrears(entry, overdue);
          boolean isOwed = !due.isEmpty() || open.filter(Money::isPositive).isPresent();
          if (entry.state().isInForce() || entry.letting().isEmpty() || isOwed) {
            RollLine line = line(entry, due, input).arrears(open).build();
            sums.add(line, entry);
            entry.hub().ifPresent(hub -> totals(byHub, hub).add(line, entry));
            lines.add(line);
          }
        });
    RollTotals totals = sums.totals(spaces(input.all()));
    UnexpiredSums unexpired = totals.unexpired(input.policy());
    return HubRentRoll.builder()
        .on(input.on())
        .year(input.year())
        .policy(input.policy())
        .addAllNotIncluded(RollExclusion.without(input.ledger()))
        .addAllLines(lines.build())
        .addAllOverdue(overdue.all())
        .addAllHubs(hubs(several, byHub))
        .totals(totals)
        .waultToExpiry(unexpired.meanToExpiry())
        .waultToBreak(unexpired.meanToBreak())
        .undefined(unexpired.undefined())
        .explanation(RollExplanation.of(input.on(), input.policy(), totals, overdue.all()))
        .build();
  }

  private static RollSums totals(Map<String, RollSums> byHub, String hub) {
    return Optional.ofNullable(byHub.get(hub)).orElseThrow();
  }

  /** The totals of each of several hubs. */
  private static List<HubTotals> hubs(List<Hub> hubs, Map<String, RollSums> byHub) {
    return hubs.stream()
        .map(hub -> HubTotals.of(hub, totals(byHub, hub.id()).totals(hub.spaces().size())))
        .toList();
  }

  private static int spaces(List<Hub> hubs) {
    return hubs.stream().mapToInt(hub -> hub.spaces().size()).sum();
  }

  private static DueSums due(RollEntry entry, RentRollInput input, Currency currency) {
    DueSums sums = new DueSums(currency);
    entry
        .letting()
        .flatMap(standing -> standing.letting().terms())
        .ifPresent(terms -> addDue(terms, input, sums));
    return sums;
  }

  private static Optional<Money> arrears(RollEntry entry, OverdueBills overdue) {
    return entry.letting().flatMap(standing -> overdue.of(standing.letting().id()));
  }

  private static RollLine.Builder line(RollEntry entry, DueSums due, RentRollInput input) {
    RollLine.Builder line = RollLine.builder();
    line.name(entry.name()).hub(entry.hub()).state(entry.state());
    entry.spaces().forEach(space -> line.addSpaces(space.id()));
    if (entry.letting().isEmpty()) {
      return line.area(Spaces.area(entry.spaces()))
          .marketRent(Spaces.marketRent(entry.spaces(), input.on()));
    }
    LettingOnDate standing = entry.letting().get();
    Letting letting = standing.letting();
    line.letting(letting.id())
        .tenant(letting.tenant())
        .area(standing.area())
        .passingRent(standing.passingRent())
        .marketRent(standing.marketRent())
        .reversion(
            standing
                .passingRent()
                .flatMap(rent -> standing.marketRent().map(market -> market.minus(rent))))
        .expiry(standing.expiry())
        .nextBreak(standing.nextBreak());
    letting.terms().flatMap(terms -> openReview(terms, input)).ifPresent(line::openReview);
    if (letting.terms().isPresent()) {
      line.dueInYear(due.net()).concededInYear(due.conceded());
    }
    if (entry.state().isInForce() && entry.state() != TenancyState.UNDATED) {
      line.sureUntil(standing.sureUntil())
          .yearsToExpiry(standing.yearsToExpiry())
          .yearsToBreak(standing.yearsToBreak());
    }
    return line;
  }

  private static Optional<LocalDate> openReview(LeaseTerms terms, RentRollInput input) {
    LocalDate first = LocalDate.MAX;
    for (RentCharge charge : terms.charges()) {
      if (!charge.reviews().isEmpty() && input.policy().kinds().contains(charge.kind())) {
        for (ChargeReview open : charge.openBefore(input.on().plusDays(1))) {
          first = open.date().isBefore(first) ? open.date() : first;
        }
      }
    }
    return first.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(first);
  }

  private static void addDue(LeaseTerms terms, RentRollInput input, DueSums sums) {
    if (terms.payablePeriod().overlaps(input.year())) {
      for (RentCharge charge : terms.charges()) {
        if (input.policy().kinds().contains(charge.kind())) {
          new ChargeLines(charge, terms).addDueIn(input.year(), sums);
        }
      }
    }
  }
}
