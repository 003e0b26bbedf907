package org.creativehubs.finance.leaseaccount;

import java.math.RoundingMode;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.lease.LeaseSchedule;

/**
 * What rent does a lease really bring a year, once rent-free time and incentives are counted?
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
    TermMeasure measure = TermMeasure.of(lease.term());
    Ratio years = measure.years(lease.term());
    double rate = input.compounding().monthly(input.annualRate());
    double one = 0;
    double value = -incentives.amount().doubleValue();
    for (DatedPayment payment : payments) {
      double factor = payment.discounted(rate);
      one += payment.portion().toDouble() * factor;
      value += payment.amount() * factor;
    }
    Discounts.requireFinite(input.annualRate(), one, value, value / one);
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
    Explanation.Builder steps =
        Explanation.answering("What rent does " + lease.id() + " really bring a year?");
    steps
        .given("payable over the term", Answer.of(payable))
        .given("incentives at the start", Answer.of(incentives))
        .step(
            "straight average",
            "(" + payable + " - " + incentives + ") / " + Show.number(years) + " years, half up",
            Answer.of(average))
        .step(
            "rate for a month", input.compounding().words(input.annualRate()), Answer.number(rate))
        .step(
            "present value",
            "sum of due x (1 + rate)^-months - " + incentives,
            Answer.number(value))
        .step(
            "present value of one a year",
            "sum of parts of a year x (1 + rate)^-months",
            Answer.number(one))
        .step(
            "level rent of equal present value",
            Show.number(value) + " / " + Show.number(one) + ", half up",
            Answer.of(level));
    return result.explanation(steps.build()).build();
  }

  private static RentCharge charge(EffectiveNetRentInput input) {
    return input.lease().charges().stream()
        .filter(one -> one.name().equals(input.charge()))
        .findFirst()
        .orElseThrow();
  }
}
