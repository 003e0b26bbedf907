package org.creativehubs.finance.loan;

import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
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
 * count from 1; nothing is rounded.
 *
 * <p>Source: OASIS, Open Document Format for Office Applications 1.3, part 4 (OpenFormula), IPMT,
 * PPMT, CUMIPMT, CUMPRINC.
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
          .convention("payments and principal rounded half up; interest is the difference")
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
   * @param rate for a period, above -1
   * @param periods one or more
   * @param presentValue what is received at the start
   * @param futureValue what is received at the end
   * @param timing when payments are made
   * @param period the payment, from 1 to {@code periods}
   * @return the principal; negative for a loan
   * @throws InvalidValueException if an argument is out of its range
   */
  public static double principal(
      double rate,
      int periods,
      double presentValue,
      double futureValue,
      FlowTiming timing,
      int period) {
    return cumulativePrincipal(rate, periods, presentValue, futureValue, timing, period, period);
  }

  /**
   * The interest in one payment.
   *
   * @param rate for a period, above -1
   * @param periods one or more
   * @param presentValue what is received at the start
   * @param futureValue what is received at the end
   * @param timing when payments are made
   * @param period the payment, from 1 to {@code periods}
   * @return the interest; negative for a loan
   * @throws InvalidValueException if an argument is out of its range
   */
  public static double interest(
      double rate,
      int periods,
      double presentValue,
      double futureValue,
      FlowTiming timing,
      int period) {
    return cumulativeInterest(rate, periods, presentValue, futureValue, timing, period, period);
  }

  /**
   * The principal in several payments together.
   *
   * @param rate for a period, above -1
   * @param periods one or more
   * @param presentValue what is received at the start
   * @param futureValue what is received at the end
   * @param timing when payments are made
   * @param from the first payment, from 1
   * @param to the last payment, at most {@code periods}
   * @return the principal; negative for a loan
   * @throws InvalidValueException if an argument is out of its range
   */
  public static double cumulativePrincipal(
      double rate,
      int periods,
      double presentValue,
      double futureValue,
      FlowTiming timing,
      int from,
      int to) {
    checkSpan(periods, from, to);
    if (timing == FlowTiming.END) {
      return inArrears(rate, periods, presentValue, futureValue, from, to);
    }
    double first =
        from == 1 ? Annuity.payment(rate, periods, presentValue, futureValue, timing) : 0;
    int next = Math.max(from, 2);
    double rest =
        next > to ? 0 : inArrears(rate, periods, presentValue, futureValue, next, to) / (1 + rate);
    return first + rest;
  }

  /**
   * The interest in several payments together.
   *
   * @param rate for a period, above -1
   * @param periods one or more
   * @param presentValue what is received at the start
   * @param futureValue what is received at the end
   * @param timing when payments are made
   * @param from the first payment, from 1
   * @param to the last payment, at most {@code periods}
   * @return the interest; negative for a loan
   * @throws InvalidValueException if an argument is out of its range
   */
  public static double cumulativeInterest(
      double rate,
      int periods,
      double presentValue,
      double futureValue,
      FlowTiming timing,
      int from,
      int to) {
    checkSpan(periods, from, to);
    int first = timing == FlowTiming.BEGIN ? Math.max(from, 2) : from;
    if (first > to) {
      return 0;
    }
    double payment = Annuity.payment(rate, periods, presentValue, futureValue, timing);
    return (to - first + 1) * payment
        - cumulativePrincipal(rate, periods, presentValue, futureValue, timing, first, to);
  }

  /**
   * Calculates interest and principal for the given input.
   *
   * @param input the terms and the payments asked about
   * @return both as money, rounded half up once; interest is the rounded whole less principal
   */
  public static LoanParts answer(PaymentPartsInput input) {
    double rate = input.rate().toDouble();
    double present = FlowAmounts.of(input.presentValue());
    double future = input.futureValue().map(FlowAmounts::of).orElse(0.0);
    double payment = Annuity.payment(rate, input.periods(), present, future, input.timing());
    double exact =
        cumulativePrincipal(
            rate, input.periods(), present, future, input.timing(), input.from(), input.to());
    int count = input.to() - input.from() + 1;
    Money paid = FlowAmounts.money(payment * count, input.presentValue().currency());
    Money principal = FlowAmounts.money(exact, input.presentValue().currency());
    Money interest = paid.minus(principal);
    return LoanParts.builder()
        .paid(paid)
        .principal(principal)
        .interest(interest)
        .explanation(
            Explanation.answering("How much of these payments is interest?")
                .given("rate for a period", Answer.share(input.rate()))
                .given("payments", Answer.text(input.timing().words()))
                .step("paid", count + " x " + Show.number(payment), Answer.of(paid))
                .given("principal", Answer.of(principal))
                .step("interest", paid + " - (" + principal + ")", Answer.of(interest))
                .build())
        .build();
  }

  private static double inArrears(
      double rate, int periods, double presentValue, double futureValue, int from, int to) {
    Annuity.check(rate, periods);
    Check.finite(presentValue, "presentValue");
    Check.finite(futureValue, "futureValue");
    double moved = -(presentValue + futureValue);
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
