package org.creativehubs.finance.loan;

import java.math.RoundingMode;
import java.util.Currency;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.FlowAmounts;

/**
 * How much of level payments is interest, and how much repays the principal?
 *
 * <p>In arrears, the principal in period k is -(presentValue + futureValue) r (1 + r)^(k-1) / ((1 +
 * r)^n - 1), and interest is the rest of the payment. In advance, the first payment bears no
 * interest, and the parts of each later one are those in arrears divided by 1 + r; a future value
 * still bears the interest of the last period, so that all principal together comes to
 * -(presentValue + futureValue / (1 + r)). Principal is computed from its own closed form, so that
 * it keeps its digits where it is a small part of the payment. Signs as in {@link Annuity}; periods
 * count from 1; nothing is rounded but the parts, once.
 *
 * <p>By {@link PartsRule#ROUNDED_SCHEDULE} the parts are the sums of the rows of {@link
 * AmortisationSchedule} instead, where payment and interest are rounded in each period: pence apart
 * from the unrounded loan, and what a lender books.
 *
 * <p>Source: OASIS, Open Document Format for Office Applications 1.3, part 4 (OpenFormula), IPMT,
 * PPMT, CUMIPMT, CUMPRINC.
 *
 * <pre>{@code
 * Money loan = Money.parse("GBP 25000");
 * PaymentParts.inYear(loan, Ratio.parse("6%"), 60, 2); // GBP -5799.84: interest GBP -1107.14, principal GBP -4692.70 (the unrounded loan, the parts rounded once)
 * }</pre>
 */
public final class PaymentParts {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<PaymentPartsInput, LoanParts> ENTRY =
      CatalogEntry.of("payment-parts", PaymentParts.class, PaymentPartsInput.class, LoanParts.class)
          .title("Interest and principal of level payments")
          .question("How much of these payments is interest?")
          .convention(
              "money received is positive and money paid negative: a loan has negative "
                  + "payments")
          .convention("payments in arrears or in advance, as the input says")
          .convention("in advance, the first payment bears no interest")
          .convention(
              "by default of the unrounded loan: payments and principal rounded half up once, "
                  + "interest is the difference")
          .convention("or the rows of the rounded schedule added up, if the input says so")
          .source(
              Source.builder()
                  .document(
                      "OASIS, Open Document Format for Office Applications, part 4: OpenFormula")
                  .edition("1.3")
                  .place("IPMT, PPMT, CUMIPMT, CUMPRINC")
                  .build())
          .answeredBy(PaymentParts::answer);

  private PaymentParts() {}

  /**
   * The principal in one payment.
   *
   * @param terms the terms of the payments
   * @param period the payment, from 1 to the number of periods
   * @return the principal; negative for a loan
   * @throws InvalidValueException if there is no such payment
   */
  public static double principal(Annuity.Terms terms, int period) {
    return cumulativePrincipal(terms, period, period);
  }

  /**
   * The interest in one payment.
   *
   * @param terms the terms of the payments
   * @param period the payment, from 1 to the number of periods
   * @return the interest; negative for a loan
   * @throws InvalidValueException if there is no such payment
   */
  public static double interest(Annuity.Terms terms, int period) {
    return cumulativeInterest(terms, period, period);
  }

  /**
   * The principal in several payments together.
   *
   * @param terms the terms of the payments
   * @param from the first payment, from 1
   * @param to the last payment, at most the number of periods
   * @return the principal; negative for a loan
   * @throws InvalidValueException if there are no such payments
   */
  public static double cumulativePrincipal(Annuity.Terms terms, int from, int to) {
    checkSpan(terms.periods(), from, to);
    if (terms.timing() == FlowTiming.END) {
      return inArrears(terms, from, to);
    }
    double first = from == 1 ? terms.payment() : 0;
    int next = Math.max(from, 2);
    double rest = next > to ? 0 : inArrears(terms, next, to) / (1 + terms.rate());
    return first + rest;
  }

  /**
   * The interest in several payments together.
   *
   * @param terms the terms of the payments
   * @param from the first payment, from 1
   * @param to the last payment, at most the number of periods
   * @return the interest; negative for a loan
   * @throws InvalidValueException if there are no such payments
   */
  public static double cumulativeInterest(Annuity.Terms terms, int from, int to) {
    checkSpan(terms.periods(), from, to);
    int first = terms.timing() == FlowTiming.BEGIN ? Math.max(from, 2) : from;
    if (first > to) {
      return 0;
    }
    return (to - first + 1) * terms.payment() - cumulativePrincipal(terms, first, to);
  }

  /**
   * Calculates interest and principal for the given input.
   *
   * @param input the terms and the payments asked about
   * @return both as money, rounded half up once; interest is the rounded whole less principal
   */
  public static LoanParts answer(PaymentPartsInput input) {
    return input.rule().orElse(PartsRule.UNROUNDED_LOAN) == PartsRule.ROUNDED_SCHEDULE
        ? ScheduledParts.of(input)
        : unrounded(input);
  }

  private static LoanParts unrounded(PaymentPartsInput input) {
    Annuity.Terms terms =
        Annuity.Terms.of(input.rate().toDouble(), input.periods(), input.timing())
            .withPresentValue(FlowAmounts.of(input.presentValue()))
            .withFutureValue(input.futureValue().map(FlowAmounts::of).orElse(0.0));
    Currency currency = input.presentValue().currency();
    cumulativePrincipal(terms, input.from(), input.to()); // refuses what no double holds
    ExactLevel exact = new ExactLevel(input.rate(), input.periods(), input.timing());
    Money start = input.presentValue();
    Money end = input.futureValue().orElse(Money.zero(currency));
    int count = input.to() - input.from() + 1;
    Money paid = ExactLevel.rounded(exact.payments(start, end, count), currency);
    Money principal =
        ExactLevel.rounded(exact.principal(start, end, input.from(), input.to()), currency);
    Money interest = paid.minus(principal);
    PartTerms written = PartTerms.of(input);
    return LoanParts.builder()
        .rule(PartsRule.UNROUNDED_LOAN)
        .paid(paid)
        .principal(principal)
        .interest(interest)
        .explanation(
            Explanation.answering("How much of these payments is interest?")
                .given("of", Answer.text(PartsRule.UNROUNDED_LOAN.words()))
                .terms(written.rate())
                .given("payments", Answer.text(input.timing().words()))
                .terms(written.periods(), written.presentValue(), written.futureValue())
                .addSteps(step("paid", written.payment().times(count), paid))
                .addSteps(step("principal", written.principal(), principal))
                .terms(Term.of(paid).minus(Term.of(principal)).named("interest"))
                .build())
        .build();
  }

  /**
   * Interest and principal in one year of a loan that is repaid every month, in arrears.
   *
   * @param loan the loan
   * @param annualRate the nominal rate for a year, above -12; a month bears its twelfth
   * @param months how many payments, one or more
   * @param year the year of the loan, from 1; the last may be broken
   * @return both as money paid, which is negative
   * @throws InvalidValueException if a value is out of its range or no payment falls in the year
   */
  public static LoanParts inYear(Money loan, Ratio annualRate, int months, int year) {
    Check.between(year, 1, (months + 11) / 12, "year");
    return answer(
        PaymentPartsInput.builder()
            .presentValue(loan)
            .rate(annualRate.dividedBy(Ratio.of(12)))
            .periods(months)
            .timing(FlowTiming.END)
            .from(12 * year - 11)
            .to(Math.min(12 * year, months))
            .build());
  }

  private static Step step(String label, Term working, Money amount) {
    return Step.builder()
        .label(label)
        .expression(working.rounded(RoundingMode.HALF_UP).expression())
        .value(Answer.of(amount))
        .build();
  }

  private static double inArrears(Annuity.Terms terms, int from, int to) {
    double moved = -(terms.presentValue() + terms.futureValue());
    double rate = terms.rate();
    int periods = terms.periods();
    if (rate == 0) {
      return moved / periods * (to - from + 1);
    }
    // Both powers over (1 + r)^n, which may be beyond a double where their quotient is not.
    double share =
        StrictMath.exp(Annuity.power(rate, to - periods))
            * StrictMath.expm1(-Annuity.power(rate, to - from + 1))
            / StrictMath.expm1(-Annuity.power(rate, periods));
    return FlowAmounts.held(moved * share, "rate", rate);
  }

  private static void checkSpan(int periods, int from, int to) {
    Check.between(from, 1, periods, "from");
    Check.that(
        to >= from && to <= periods,
        Fault.INCONSISTENT,
        "to",
        "be in [" + from + ", " + periods + "]",
        to);
  }
}
