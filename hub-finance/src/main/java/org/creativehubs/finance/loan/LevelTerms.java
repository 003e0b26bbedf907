package org.creativehubs.finance.loan;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.FlowAmounts;

/**
 * The terms of level payments as numbers, each by its name. Signs as in {@link Annuity}: money
 * received is positive. Immutable.
 *
 * <pre>{@code
 * LevelTerms loan = LevelTerms.of(0.005, 60, FlowTiming.END).withPresentValue(25_000);
 * PaymentParts.interest(loan, 1); // -125.0
 * }</pre>
 */
public final class LevelTerms {

  private final double rate;
  private final int periods;
  private final FlowTiming timing;
  private final double presentValue;
  private final double futureValue;

  private LevelTerms(
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
  public static LevelTerms of(double rate, int periods, FlowTiming timing) {
    FlowAmounts.rate(rate, "rate");
    Check.atLeast(periods, 1, "periods");
    return new LevelTerms(rate, periods, Check.notNull(timing, "timing"), 0, 0);
  }

  /** The same with what is received at the start: a finite number, positive for a loan. */
  public LevelTerms withPresentValue(double received) {
    Check.finite(received, "presentValue");
    return new LevelTerms(rate, periods, timing, received, futureValue);
  }

  /** The same with what is received at the end; a finite number. */
  public LevelTerms withFutureValue(double received) {
    Check.finite(received, "futureValue");
    return new LevelTerms(rate, periods, timing, presentValue, received);
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
    return periods
        + " payments "
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
