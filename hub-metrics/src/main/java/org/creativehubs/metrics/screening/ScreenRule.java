package org.creativehubs.metrics.screening;

import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The thresholds of a screen. None has a default: studies set their own. */
@HubValue
@Value.Immutable
public abstract class ScreenRule {

  ScreenRule() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The quantile of the creative totals of the later period that a place must reach to be ranked by
   * quotient, in [0, 1]; 0.75 keeps about a quarter, 0 all places.
   */
  public abstract Ratio concentrationQuantile();

  /** How many places are labelled by their quotients, by each metric; at least 1. */
  public abstract int concentrationTop();

  /**
   * The quantile of the creative totals of the earlier period that a place must reach to be ranked
   * by growth, in [0, 1].
   */
  public abstract Ratio growthQuantile();

  /** How many places are labelled by growth, by each metric; at least 1. */
  public abstract int growthTop();

  /** What happens to places with the same value at the last rank. */
  public abstract ScreenTies ties();

  /** What counts as all industries. */
  public abstract ScreenTotals totals();

  @Value.Check
  void check() {
    checkShare(concentrationQuantile(), "concentrationQuantile");
    checkShare(growthQuantile(), "growthQuantile");
    Check.that(concentrationTop() >= 1, "concentrationTop", "be >= 1", concentrationTop());
    Check.that(growthTop() >= 1, "growthTop", "be >= 1", growthTop());
  }

  static void checkShare(Ratio share, String field) {
    Check.that(
        share.signum() >= 0 && share.compareTo(Ratio.ONE) <= 0, field, "be in [0, 1]", share);
  }

  /** The thresholds in one line. */
  @Override
  public final String toString() {
    return "top "
        + concentrationTop()
        + " by quotient at or above the quantile "
        + concentrationQuantile()
        + " of size, top "
        + growthTop()
        + " by growth at or above "
        + growthQuantile()
        + ", ties "
        + ties()
        + ", totals "
        + totals();
  }

  /** Builds a {@link ScreenRule}. */
  public static final class Builder extends ImmutableScreenRule.Builder {
    Builder() {}
  }
}
