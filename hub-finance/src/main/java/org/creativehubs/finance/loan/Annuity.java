package org.creativehubs.finance.loan;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.cashflow.InternalRate;
import org.creativehubs.finance.cashflow.RateSolution;
import org.creativehubs.finance.internal.FlowAmounts;

/**
 * What are the terms of level payments: the payment, its number, the rate, the sums at either end?
 *
 * <p>All five solve futureValue + presentValue (1 + r)^n + payment (1 + r w) ((1 + r)^n - 1) / r =
 * 0 for one of its parts, where r is the rate for a period as a decimal fraction, n the number of
 * periods, and w is 1 for payments in advance and 0 in arrears; with r = 0 the last factor is n.
 * Money received is positive and money paid is negative, as in spreadsheets: who borrows 25,000 has
 * a present value of 25,000 and a negative payment. Powers are taken by logarithms that lose no
 * digits at small rates; nothing is rounded.
 *
 * <p>Source: OASIS, Open Document Format for Office Applications 1.3, part 4 (OpenFormula), PMT,
 * PV, FV, NPER, RATE. Interest and principal of single payments are in {@link PaymentParts}.
 */
public final class Annuity {

  /** So many periods that nobody counts them by hand; guards memory. */
  private static final int MOST_PERIODS = 1_000_000;

  private Annuity() {}

  /**
   * The level payment for a period.
   *
   * @param rate for a period, above -1
   * @param periods one or more
   * @param presentValue what is received at the start
   * @param futureValue what is received at the end
   * @param timing when payments are made
   * @return the payment; negative for a loan
   * @throws InvalidValueException if an argument is out of its range
   */
  public static double payment(
      double rate, int periods, double presentValue, double futureValue, FlowTiming timing) {
    check(rate, periods);
    Check.finite(presentValue, "presentValue");
    Check.finite(futureValue, "futureValue");
    double atEnd =
        rate == 0
            ? -(presentValue + futureValue) / periods
            : -rate
                * (presentValue / -StrictMath.expm1(-power(rate, periods))
                    + futureValue / StrictMath.expm1(power(rate, periods)));
    return FlowAmounts.held(atEnd / timing.factor(rate), "rate", rate);
  }

  /**
   * What level payments and a final sum are worth at the start.
   *
   * @param rate for a period, above -1
   * @param periods one or more
   * @param payment the level payment
   * @param futureValue what is received at the end
   * @param timing when payments are made
   * @return the present value, of the other sign than what it is worth
   * @throws InvalidValueException if an argument is out of its range
   */
  public static double presentValue(
      double rate, int periods, double payment, double futureValue, FlowTiming timing) {
    check(rate, periods);
    Check.finite(payment, "payment");
    Check.finite(futureValue, "futureValue");
    double factor = rate == 0 ? periods : -StrictMath.expm1(-power(rate, periods)) / rate;
    double value =
        -payment * timing.factor(rate) * factor
            - futureValue * StrictMath.exp(-power(rate, periods));
    return FlowAmounts.held(value, "rate", rate);
  }

  /**
   * What level payments and a first sum come to at the end.
   *
   * @param rate for a period, above -1
   * @param periods zero or more
   * @param payment the level payment
   * @param presentValue what is received at the start
   * @param timing when payments are made
   * @return the future value, of the other sign than what they come to
   * @throws InvalidValueException if an argument is out of its range
   */
  public static double futureValue(
      double rate, int periods, double payment, double presentValue, FlowTiming timing) {
    FlowAmounts.rate(rate, "rate");
    Check.notNegative(periods, "periods");
    Check.finite(payment, "payment");
    Check.finite(presentValue, "presentValue");
    double factor = rate == 0 ? periods : StrictMath.expm1(power(rate, periods)) / rate;
    double value =
        -presentValue * StrictMath.exp(power(rate, periods))
            - payment * timing.factor(rate) * factor;
    return FlowAmounts.held(value, "rate", rate);
  }

  /**
   * How many periods payments take; not always a whole number, and below zero where the sums
   * balance in the past.
   *
   * @param rate for a period, above -1
   * @param payment the level payment
   * @param presentValue what is received at the start
   * @param futureValue what is received at the end
   * @param timing when payments are made
   * @return the number of periods; empty if no number will do, as when payments do not cover the
   *     interest
   * @throws InvalidValueException if an argument is out of its range
   */
  public static OptionalDouble periods(
      double rate, double payment, double presentValue, double futureValue, FlowTiming timing) {
    FlowAmounts.rate(rate, "rate");
    Check.finite(payment, "payment");
    Check.finite(presentValue, "presentValue");
    Check.finite(futureValue, "futureValue");
    double level = payment * timing.factor(rate);
    double moved = -(presentValue + futureValue);
    double periods =
        rate == 0
            ? moved / payment
            : StrictMath.log1p(moved * rate / (level + presentValue * rate))
                / StrictMath.log1p(rate);
    return Double.isFinite(periods) ? OptionalDouble.of(periods) : OptionalDouble.empty();
  }

  /**
   * The rate for a period: the internal rate of return of the present value, the payments and the
   * future value.
   *
   * @param periods one to a million
   * @param payment the level payment
   * @param presentValue what is received at the start
   * @param futureValue what is received at the end
   * @param timing when payments are made
   * @return the rate, or what there is instead
   * @throws InvalidValueException if an argument is out of its range
   */
  public static RateSolution rate(
      int periods, double payment, double presentValue, double futureValue, FlowTiming timing) {
    Check.between(periods, 1, MOST_PERIODS, "periods");
    Check.finite(payment, "payment");
    Check.finite(presentValue, "presentValue");
    Check.finite(futureValue, "futureValue");
    double[] flows = new double[periods + 1];
    int first = timing == FlowTiming.BEGIN ? 0 : 1;
    Arrays.fill(flows, first, first + periods, payment);
    flows[0] += presentValue;
    flows[periods] += futureValue;
    return InternalRate.of(flows);
  }

  static void check(double rate, int periods) {
    FlowAmounts.rate(rate, "rate");
    Check.atLeast(periods, 1, "periods");
  }

  /** ln((1 + rate)^periods). */
  static double power(double rate, int periods) {
    return periods * StrictMath.log1p(rate);
  }

  /**
   * The terms of level payments as numbers, each by its name. Signs as in {@link Annuity}: money
   * received is positive. Immutable.
   *
   * <pre>{@code
   * Annuity.Terms loan = Annuity.Terms.of(0.005, 60, FlowTiming.END).withPresentValue(25_000);
   * PaymentParts.interest(loan, 1); // -125.0
   * }</pre>
   */
  public static final class Terms {

    private final double rate;
    private final int periods;
    private final FlowTiming timing;
    private final double presentValue;
    private final double futureValue;

    private Terms(
        double rate, int periods, FlowTiming timing, double presentValue, double futureValue) {
      this.rate = rate;
      this.periods = periods;
      this.timing = timing;
      this.presentValue = presentValue;
      this.futureValue = futureValue;
    }

    /**
     * Terms of payments that balance nothing yet.
     *
     * @param rate for a period, above -1
     * @param periods one or more
     * @param timing when payments are made
     * @return the terms
     * @throws InvalidValueException if a number is out of its range
     */
    public static Terms of(double rate, int periods, FlowTiming timing) {
      FlowAmounts.rate(rate, "rate");
      Check.atLeast(periods, 1, "periods");
      return new Terms(rate, periods, Check.notNull(timing, "timing"), 0, 0);
    }

    /** The same with what is received at the start: a finite number, positive for a loan. */
    public Terms withPresentValue(double received) {
      Check.finite(received, "presentValue");
      return new Terms(rate, periods, timing, received, futureValue);
    }

    /** The same with what is received at the end; a finite number. */
    public Terms withFutureValue(double received) {
      Check.finite(received, "futureValue");
      return new Terms(rate, periods, timing, presentValue, received);
    }

    /** The rate for a period, above -1. */
    public double rate() {
      return rate;
    }

    /** How many payments; one or more. */
    public int periods() {
      return periods;
    }

    /** When payments are made. */
    public FlowTiming timing() {
      return timing;
    }

    /** What is received at the start. */
    public double presentValue() {
      return presentValue;
    }

    /** What is received at the end. */
    public double futureValue() {
      return futureValue;
    }

    double payment() {
      return Annuity.payment(rate, periods, presentValue, futureValue, timing);
    }

    /** The terms in one line. */
    @Override
    public String toString() {
      return Show.counted(periods, "payments")
          + " "
          + timing.words()
          + " at "
          + rate
          + " for "
          + presentValue
          + " now and "
          + futureValue
          + " at the end";
    }
  }
}
