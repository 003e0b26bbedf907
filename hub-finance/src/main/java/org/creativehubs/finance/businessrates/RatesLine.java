package org.creativehubs.finance.businessrates;

import java.util.List;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What is due for a property over days on which it is used in one way. */
@HubValue
@Value.Immutable
public abstract class RatesLine {

  RatesLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The days. */
  public abstract DateRange days();

  /** How it is used on them. */
  public abstract RatesState state();

  /** What a pound of rateable value costs a year; above zero. */
  public abstract Ratio multiplier();

  /** What would be due without a relief, rounded half up; zero or more. */
  public abstract Money gross();

  /** The part that a relief takes off, as a decimal fraction, in [0, 1]. */
  public abstract Ratio reliefShare();

  /** What is due, rounded half up; zero or more. */
  public abstract Money payable();

  /** Why the relief is what it is; none blank. */
  public abstract List<String> because();

  /** What a relief takes off: what would be due less what is. */
  public final Money relief() {
    return gross().minus(payable());
  }

  /** Days, state and amounts in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        Show.line(
            "{}, {}: {} of {} at {}", days(), state(), payable(), gross(), multiplier().text()),
        "relief share",
        reliefShare(),
        "because",
        because());
  }

  static final class Builder extends ImmutableRatesLine.Builder {}
}
