package org.creativehubs.finance.cashflow;

import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** The rates of return that are asked for: those strictly between two bounds. */
@HubValue
@Value.Immutable
public abstract class RateInterval {

  RateInterval() {}

  /**
   * The rates strictly between two bounds.
   *
   * @param from the lower bound, at least -1
   * @param to the upper bound, above {@code from}
   * @return the interval
   * @throws InvalidValueException if {@code from} is below -1 or not below {@code to}
   */
  public static RateInterval of(Ratio from, Ratio to) {
    return new Builder().from(from).to(to).build();
  }

  /** The bound below, at least -1; not a rate of the interval itself. */
  public abstract Ratio from();

  /** The bound above, above {@link #from()}; not a rate of the interval itself. */
  public abstract Ratio to();

  @Value.Check
  void check() {
    Check.atLeast(from(), -1, "from");
    Check.that(
        to().compareTo(from()) > 0, Fault.INCONSISTENT, "to", "be above from " + from(), to());
  }

  /** Whether a rate lies strictly between the bounds. */
  public final boolean contains(double rate) {
    return rate > from().toDouble() && rate < to().toDouble();
  }

  /** The bounds in words, such as "above 0 % and below 100 %". */
  @Override
  public final String toString() {
    return "above " + Show.percent(from()) + " and below " + Show.percent(to());
  }

  static final class Builder extends ImmutableRateInterval.Builder {}
}
