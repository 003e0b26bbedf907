package org.creativehubs.finance.levelrent;

import java.math.RoundingMode;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.EqualAmounts;
import org.creativehubs.finance.internal.WorkedSteps;
import org.creativehubs.finance.lease.LeaseSchedule;
import org.creativehubs.finance.levelrent.internal.DatedPayment;
import org.creativehubs.finance.levelrent.internal.StartMoney;

/**
 * What rent does a lease really bring a year, once rent-free time and incentives are counted?
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
 * EffectiveRent effective =
 *     EffectiveNetRent.of(
 *         lease, "rent", Ratio.parse("6%"), RateCompounding.EFFECTIVE);
 * effective.straightAverage(); // GBP 10000.00
 * }</pre>
 *
 * <p>Two answers that practice calls by the same name:
 *
 * <ul>
 *   <li>straight average = (net payable over the term - incentives) / years of the term;
 *   <li>level rent of equal present value = (present value of what is payable - incentives) /
 *       (present value of one unit a year paid on the same days).
 * </ul>
 *
 * <p>Present value = sum of amount x (1 + monthly rate)^-months, months counted from the start of
 * the term, days as a part of their month; rent in advance is paid as its due day begins, in
 * arrears as it ends. Incentives are paid at the start. The average is exact and the present value
 * a double; each answer is rounded half up once, and may be below zero. Nothing is undefined.
 */
public final class EffectiveNetRent {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<EffectiveNetRentInput, EffectiveRent> ENTRY =
      CatalogEntry.of(
              "effective-net-rent",
              EffectiveNetRent.class,
              EffectiveNetRentInput.class,
              EffectiveRent.class)
          .title("Effective net rent")
          .question("What does this rent come to a year after rent-free time and incentives?")
          .convention("straight average and level rent of equal present value, each labelled")
          .convention("incentives and fit-out contributions are paid at the start")
          .convention("years of the term: months / 12, or actual / actual if they are not whole")
          .convention("monthly rate: effective or a twelfth, named in the input")
          .source(Source.of("Market practice; there is no statute"))
          .answeredBy(EffectiveNetRent::answer);

  private EffectiveNetRent() {}

  /**
   * The effective rent of a lease without incentives.
   *
   * @param lease the lease, with its rent-free and reduced periods and its steps
   * @param charge the name of the charge that is averaged; one of the lease
   * @param annualRate the yearly rate of discount as a decimal fraction; above -1
   * @param compounding how that becomes one for a month
   * @return both answers
   * @throws InvalidValueException if the rate is so extreme that present values are no numbers
   */
  public static EffectiveRent of(
      LeaseTerms lease, String charge, Ratio annualRate, RateCompounding compounding) {
    EffectiveNetRentInput.Builder input = EffectiveNetRentInput.builder();
    input.lease(lease).charge(charge).annualRate(annualRate).compounding(compounding);
    return answer(input.build());
  }

  /**
   * The effective rent of a lease.
   *
   * @param input the lease, the charge, incentives and the rate of discount
   * @return both answers
   * @throws InvalidValueException if the rate is so extreme that present values are no numbers
   */
  public static EffectiveRent answer(EffectiveNetRentInput input) {
    LeaseTerms lease = input.lease();
    List<DatedPayment> payments = DatedPayment.of(LeaseSchedule.of(lease), charge(input));
    Money incentives =
        StartMoney.orZero(lease, input.incentive())
            .plus(StartMoney.orZero(lease, input.fitOutContribution()));
    Money payable = DatedPayment.total(lease, payments);
    TermMeasure measure = TermMeasure.of(lease.wholePeriod());
    Ratio years = measure.years(lease.wholePeriod());
    double rate = input.compounding().monthly(input.annualRate());
    double one = 0;
    double due = 0;
    double value = -incentives.amount().doubleValue();
    for (DatedPayment payment : payments) {
      double factor = payment.discounted(rate);
      one += payment.portion().toDouble() * factor;
      value += payment.amount() * factor;
      due += payment.amount() * factor;
    }
    StartMoney.requireFinite(input.annualRate(), one, value, value / one);
    EffectiveRent.Builder result = EffectiveRent.builder();
    Money average = payable.minus(incentives).dividedBy(years, RoundingMode.HALF_UP);
    Money level = DatedPayment.rounded(value / one, payable);
    result
        .input(input)
        .termMeasure(measure)
        .years(years)
        .totalPayable(payable)
        .incentives(incentives)
        .straightAverage(average)
        .levelOfEqualPresentValue(level)
        .monthlyRate(rate)
        .presentValue(value)
        .presentValueOfOneAYear(one);
    return result.explanation(explanation(input, payments, due, one, value, level)).build();
  }

  private static Explanation explanation(
      EffectiveNetRentInput input,
      List<DatedPayment> payments,
      double due,
      double one,
      double value,
      Money level) {
    LeaseTerms lease = input.lease();
    List<Money> nets = payments.stream().map(DatedPayment::net).toList();
    Term payable = EqualAmounts.sum(nets, lease.currency()).named("payable over the term");
    Term incentives = incentives(input);
    Term annual = Term.given("rate a year", input.annualRate());
    Term worth = Term.of(due).named("present value of what is due");
    String name = lease.id().orElse("the lease");
    WorkedSteps steps = new WorkedSteps("What rent does " + name + " really bring a year?");
    return steps
        .terms(payable, incentives)
        .terms(average(payable.minus(incentives), lease))
        .figure(
            "rate for a month",
            input.compounding().term(annual),
            Answer.number(input.compounding().monthly(input.annualRate())))
        .figure("present value", worth.minus(Term.of(incentives.ratio())), Answer.number(value))
        .figure(
            "level rent of equal present value",
            DatedPayment.rounded(
                Term.of(value)
                    .named("present value")
                    .dividedBy(Term.of(one).named("present value of one a year")),
                level),
            Answer.of(level))
        .build();
  }

  private static Term average(Term kept, LeaseTerms lease) {
    return kept.dividedBy(TermMeasure.of(lease.wholePeriod()).term(lease.wholePeriod()))
        .rounded(RoundingMode.HALF_UP)
        .named("straight average");
  }

  private static Term incentives(EffectiveNetRentInput input) {
    LeaseTerms lease = input.lease();
    return StartMoney.term(lease, "incentive", input.incentive())
        .plus(StartMoney.term(lease, "contribution to the fit-out", input.fitOutContribution()))
        .named("incentives at the start");
  }

  private static RentCharge charge(EffectiveNetRentInput input) {
    return input.lease().charges().stream()
        .filter(one -> one.name().equals(input.charge()))
        .findFirst()
        .orElseThrow();
  }
}
