package org.creativehubs.finance.risk;

import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One value of a discrete spread and how likely it is beside the others. */
@HubValue
@Value.Immutable
public abstract class WeightedValue {

  WeightedValue() {}

  /**
   * A value and its weight.
   *
   * @param value of at most six decimals
   * @param weight above zero; the weights of a spread need not add up to 1
   * @return the pair
   */
  public static WeightedValue of(Ratio value, Ratio weight) {
    Builder builder = new Builder();
    return builder.value(value).weight(weight).build();
  }

  /** The value, of at most six decimals and within a thousand million of zero. */
  public abstract Ratio value();

  /** How often it comes, as its part of all weights; above zero and at most a million. */
  public abstract Ratio weight();

  @Value.Check
  void check() {
    Millionths.check("value", value());
    Check.that(
        weight().signum() > 0 && weight().compareTo(Ratio.of(Millionths.ONE)) <= 0,
        "weight",
        "be in (0, 1000000]",
        weight());
  }

  /** The weighted value in one line. */
  @Override
  public final String toString() {
    return value() + " (weight " + weight() + ")";
  }

  static final class Builder extends ImmutableWeightedValue.Builder {}
}
