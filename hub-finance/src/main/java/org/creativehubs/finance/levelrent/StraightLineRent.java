package org.creativehubs.finance.levelrent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.internal.EqualAmounts;
import org.creativehubs.finance.levelrent.internal.DatedPayment;
import org.creativehubs.finance.levelrent.internal.RowLimit;
import org.creativehubs.finance.levelrent.internal.StartMoney;
import org.creativehubs.finance.levelrent.internal.TermMonths;

/**
 * What is the rent of each period if all that a lease costs is spread evenly over its term?
 *
 * <p>Total = net of all lines of the kinds that are spread, less incentives received at the start.
 * It is split over the periods by their months, and by days as a part of the month where the last
 * one is cut off, with {@link Money#allocate(List)}: the parts add up to the total to the minor
 * unit, and of equal periods the earlier take the spare pennies. Accrual = charged so far less paid
 * so far; it ends at exactly zero. A payment belongs to the period in which it falls due. Nothing
 * is undefined.
 *
 * <pre>{@code
 * PaymentTerms quarterly =
 *     PaymentTerms.monthlyInAdvance().toBuilder()
 *         .frequency(PaymentFrequency.QUARTERLY_CALENDAR)
 *         .build();
 * RentCharge rent =
 *     RentCharge.of(ChargeKind.RENT, Money.parse("GBP 12000"), quarterly).toBuilder()
 *         .addConcessions(RentConcession.free(DateRange.parse("2026-04-01/2026-10-01")))
 *         .build();
 * LeaseTerms lease = LeaseTerms.of(DateRange.parse("2026-04-01/2029-04-01"), rent);
 * StraightLine spread = StraightLineRent.of(lease, List.of(ChargeKind.RENT), 12);
 * spread.rows().get(0).straightLine(); // GBP 10000.00
 * }</pre>
 *
 * <p>Source: IFRS 16 and FRS 102 section 20, for leases that are exempt from the balance sheet.
 */
public final class StraightLineRent {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<StraightLineRentInput, StraightLine> ENTRY =
      CatalogEntry.of(
              "straight-line-rent",
              StraightLineRent.class,
              StraightLineRentInput.class,
              StraightLine.class)
          .title("Straight-line rent")
          .question("What is the rent of each period if the whole cost is spread evenly?")
          .convention("split by months and largest remainder: the earlier take the spare pennies")
          .convention("a payment belongs to the period in which it falls due")
          .convention("accrual = charged - paid; it ends at exactly zero")
          .source(Source.of("IFRS 16 Leases", "paragraphs 5, 22 to 27 and 29 to 42"))
          .source(
              Source.builder()
                  .document("FRS 102 section 20, as amended in March 2024")
                  .edition("effective 1 January 2026")
                  .build())
          .ofHubWith("lettings/terms")
          .ofHubWith("headLeases/terms")
          .cap(RowLimit.CAP)
          .answeredBy(StraightLineRent::answer);

  private StraightLineRent() {}

  /**
   * The straight-line rent of a lease without incentives.
   *
   * @param lease the lease
   * @param kinds the kinds of charge that are spread; at least one, and one of the lease
   * @param monthsPerPeriod the months of a period, in [1, 12]
   * @return one row for each period
   */
  public static StraightLine of(LeaseTerms lease, List<ChargeKind> kinds, int monthsPerPeriod) {
    StraightLineRentInput.Builder input = StraightLineRentInput.builder();
    input.lease(lease).addAllKinds(kinds).monthsPerPeriod(monthsPerPeriod);
    return answer(input.build());
  }

  /**
   * The straight-line rent of a letting, without incentives.
   *
   * @param letting the letting, with terms that have an end
   * @param kinds the kinds of charge that are spread; at least one, and one of the letting
   * @param monthsPerPeriod the months of a period, in [1, 12]
   * @return one row for each period
   * @throws org.creativehubs.core.value.InvalidValueException if the letting has no terms
   */
  public static StraightLine of(Letting letting, List<ChargeKind> kinds, int monthsPerPeriod) {
    return of(letting.requireTerms(), kinds, monthsPerPeriod);
  }

  /**
   * The straight-line rent of a lease.
   *
   * @param input the lease, the kinds of charge and the months of a period
   * @return one row for each period
   */
  public static StraightLine answer(StraightLineRentInput input) {
    LeaseTerms lease = input.terms();
    RowLimit.check(lease, input.monthsPerPeriod());
    List<DateRange> periods = lease.wholePeriod().splitByMonths(input.monthsPerPeriod());
    Money incentives = StartMoney.orZero(lease, input.incentives());
    List<Money> cash = new ArrayList<>(cash(input, periods));
    cash.set(0, cash.get(0).minus(incentives));
    Money total = Money.sum(lease.currency(), cash);
    List<Money> even = total.allocate(weights(lease.wholePeriod(), periods));
    StraightLine.Builder result = StraightLine.builder();
    Money accrual = Money.zero(lease.currency());
    for (int i = 0; i < periods.size(); i++) {
      accrual = accrual.plus(even.get(i)).minus(cash.get(i));
      StraightLinePeriod.Builder row = StraightLinePeriod.builder();
      row.dates(periods.get(i)).cash(cash.get(i)).straightLine(even.get(i)).accrual(accrual);
      result.addRows(row.build());
    }
    result.input(input).total(total);
    return result.explanation(explanation(input, total, even, cash)).build();
  }

  private static Explanation explanation(
      StraightLineRentInput input, Money total, List<Money> even, List<Money> cash) {
    DateRange term = input.terms().wholePeriod();
    DateRange first = term.splitByMonths(input.monthsPerPeriod()).get(0);
    List<Money> due =
        DatedPayment.of(input.terms(), input.kinds()).stream().map(DatedPayment::net).toList();
    Term all = EqualAmounts.sum(due, total.currency()).named("net of all lines");
    Term spread =
        input
            .incentives()
            .map(paid -> all.minus(Term.given("incentives", paid)))
            .orElse(all)
            .named("total");
    Term part =
        StraightLineGrid.part(
            spread, TermMonths.in(term, first), TermMonths.in(term, term), even.get(0));
    Term charged = EqualAmounts.sum(even, total.currency()).named("charged in all periods");
    Term paid = EqualAmounts.sum(cash, total.currency()).named("paid in all periods");
    return Explanation.of(
        "What is the rent of each period, spread evenly over the term?",
        spread,
        part.named("first period"),
        charged.minus(paid).named("accrual at the end"));
  }

  private static List<Money> cash(StraightLineRentInput input, List<DateRange> periods) {
    List<DatedPayment> payments = DatedPayment.of(input.terms(), input.kinds());
    Money[] due = new Money[periods.size()];
    Arrays.fill(due, Money.zero(input.terms().currency()));
    for (DatedPayment payment : payments) {
      int period = TermMonths.indexOf(periods, payment.line().due());
      due[period] = due[period].plus(payment.net());
    }
    return List.of(due);
  }

  private static List<Ratio> weights(DateRange term, List<DateRange> periods) {
    return periods.stream().map(period -> TermMonths.in(term, period)).toList();
  }
}
