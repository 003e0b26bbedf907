package org.creativehubs.finance.receivable;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Days for which a bill is late with one amount open and at one rate, and their interest. */
@HubValue
@Value.Immutable
public abstract class LateInterestLine {

  LateInterestLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the bill. */
  public abstract String bill();

  /** The id of the tenant. */
  public abstract String tenant();

  /** The days, from the first for which interest is due to the day of payment, which counts. */
  public abstract DateRange days();

  /** What is open on these days; above zero. */
  public abstract Money balance();

  /** The rate a year as a decimal fraction; zero or more. */
  public abstract Ratio rate();

  /** The days as the day count counts them, in units of one over its denominator; zero or more. */
  public abstract long counted();

  /** The exact interest of the bill before these days, not rounded; zero or more. */
  public abstract Ratio accruedBefore();

  /**
   * What these days add to the interest of the bill, which is rounded half up as a whole: so lines
   * add up to it; zero or more.
   */
  public abstract Money interest();

  /** The line in words: bill and first day. */
  final String label() {
    return bill() + " from " + days().start();
  }

  static final class Builder extends ImmutableLateInterestLine.Builder {}
}
