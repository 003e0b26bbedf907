package org.creativehubs.finance.rentreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.ChargeReview;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.finance.lease.LeaseSchedule;
import org.creativehubs.finance.receivable.BaseRate;

/**
 * What is owed for the time before a rent review was settled, and with what interest?
 *
 * <ul>
 *   <li>Back rent of a payment period = what the schedule of the lease makes due for it with the
 *       settled review - what it made due without: by default the difference of the rents x days /
 *       365 for the period in which the review date lies, and the difference of the instalments
 *       after that.
 *   <li>Interest = back rent x (rate + margin) x days / 365, from the day on which it would have
 *       fallen due, not before the review date, up to the day on which it is paid, each day at the
 *       rate that holds on it; rounded half up once for each period.
 * </ul>
 *
 * <p>All money is before value added tax. What falls due on the day of payment or later is no back
 * rent. A review to a lower rent gives amounts below zero: they go back to the tenant. Nothing is
 * undefined; rates that do not hold on every day are refused.
 *
 * <pre>{@code
 * RentCharge rent =
 *     RentCharge.of(ChargeKind.RENT, Money.parse("GBP 40000"), PaymentTerms.quarterlyInAdvance())
 *         .toBuilder()
 *         .addReviews(ChargeReview.settled(LocalDate.of(2026, 8, 1), Money.parse("GBP 42000")))
 *         .build();
 * LeaseTerms lease = LeaseTerms.of(DateRange.parse("2026-03-25/2031-03-25"), rent);
 * BackRentAccount owed = BackRent.of(lease, "rent", LocalDate.of(2027, 2, 1), Ratio.parse("5%"));
 * owed.backRent(); // GBP 1323.29
 * owed.interest(); // GBP 19.31
 * }</pre>
 *
 * <p>Source: the words of the lease; practice on interest for late reviews as told on
 * michaellever.uk/interest-rates.
 */
public final class BackRent {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<BackRentInput, BackRentAccount> ENTRY =
      CatalogEntry.of("back-rent", BackRent.class, BackRentInput.class, BackRentAccount.class)
          .title("Back rent of a late review")
          .question("What is owed for the time before a rent review was settled?")
          .convention("back rent: the schedule with the settled review less the one without it")
          .convention("interest by days / 365 from the due day, not before the review date")
          .convention("each day at the rate that holds on it; rounded half up for each period")
          .source(Source.of("The lease itself", "rent review"))
          .source(Source.of("Rent review: interest rates", "michaellever.uk/interest-rates"))
          .answeredBy(BackRent::answer);

  private BackRent() {}

  /**
   * What is owed at one rate of interest.
   *
   * @param lease the lease, with the settled review
   * @param charge the charge that was reviewed, which has one settled review
   * @param paidOn the day on which the back rent is paid
   * @param rate the rate of interest a year, above -1
   * @return back rent and interest, period by period
   */
  public static BackRentAccount of(LeaseTerms lease, String charge, LocalDate paidOn, Ratio rate) {
    BackRentInput.Builder input = BackRentInput.builder();
    OpenDateRange always = OpenDateRange.from(lease.term().start());
    input.lease(lease).charge(charge).paidOn(paidOn).addRates(BaseRate.of(always, rate));
    return answer(input.build());
  }

  /**
   * What is owed.
   *
   * @param input lease, charge, review, the day of payment and the rates
   * @return back rent and interest, period by period
   */
  public static BackRentAccount answer(BackRentInput input) {
    List<BackRentLine> lines = lines(input);
    Term rent = sum(lines.stream().map(BackRentLine::backRent).toList(), input).named("back rent");
    Term interest = sum(lines.stream().map(BackRentLine::interest).toList(), input);
    return BackRentAccount.builder()
        .input(input)
        .addAllLines(lines)
        .explanation(
            Explanation.of(
                "What is owed on " + input.paidOn() + " for the review of " + input.date() + "?",
                rent.plus(interest.named("interest")).named("owed in all")))
        .build();
  }

  private static Term sum(List<Money> amounts, BackRentInput input) {
    return amounts.isEmpty()
        ? Term.of(Money.zero(input.lease().currency()))
        : Term.sum(amounts.stream().map(Term::of).toList());
  }

  private static List<BackRentLine> lines(BackRentInput input) {
    Map<DateRange, List<RentLine>> after = periods(input, input.lease());
    Map<DateRange, List<RentLine>> before = periods(input, unsettled(input));
    List<BackRentLine> lines = new ArrayList<>();
    after.forEach(
        (period, now) ->
            lines.add(
                line(input, period, net(before.getOrDefault(period, List.of())), net(now), now)));
    return lines;
  }

  private static BackRentLine line(
      BackRentInput input, DateRange period, Money old, Money now, List<RentLine> lines) {
    LocalDate due = lines.get(0).due();
    LocalDate from = due.isBefore(input.date()) ? input.date() : due;
    Money backRent = now.minus(old);
    return BackRentLine.builder()
        .period(period)
        .due(due)
        .before(old)
        .after(now)
        .interestFrom(from)
        .interest(BackRentInterest.of(input, backRent, from).money())
        .build();
  }

  private static Money net(List<RentLine> lines) {
    List<Money> amounts = lines.stream().map(RentLine::net).toList();
    return Money.sum(lines.get(0).net().currency(), amounts);
  }

  /** The lines of the payment periods from the review to the day of payment. */
  private static Map<DateRange, List<RentLine>> periods(BackRentInput input, LeaseTerms lease) {
    LocalDate first = lease.term().start();
    return LeaseSchedule.of(lease, DateRange.of(first, input.paidOn()))
        .linesOf(input.charge())
        .stream()
        .filter(line -> line.paymentPeriod().end().isAfter(input.date()))
        .collect(
            Collectors.groupingBy(
                RentLine::paymentPeriod, LinkedHashMap::new, Collectors.toList()));
  }

  /** The lease as it was before the review was settled. */
  private static LeaseTerms unsettled(BackRentInput input) {
    return input.lease().toBuilder()
        .charges(input.lease().charges().stream().map(one -> unsettled(one, input)).toList())
        .build();
  }

  private static RentCharge unsettled(RentCharge charge, BackRentInput input) {
    return charge.name().equals(input.charge())
        ? charge.toBuilder()
            .reviews(charge.reviews().stream().map(one -> unsettled(one, input)).toList())
            .build()
        : charge;
  }

  private static ChargeReview unsettled(ChargeReview review, BackRentInput input) {
    return review.date().equals(input.date())
        ? review.toBuilder().outcome(Optional.empty()).settledOn(Optional.empty()).build()
        : review;
  }
}
