package org.creativehubs.finance.affordability;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How a space does under one limit. */
@HubValue
@Value.Immutable
public abstract class AffordabilityFinding {

  AffordabilityFinding() {}

  static Builder builder() {
    return new Builder();
  }

  /** By what the space is measured. */
  public abstract AffordabilityMeasure measure();

  /** Whether it is affordable by this limit; decided on exact numbers. */
  public abstract AffordabilityState state();

  /**
   * The measure: a share, or a rate in the unit of the limit. "At least" where only a part of the
   * cost is known; undefined where it is not known or does not exist.
   */
  public abstract Answer value();

  /** The largest value that is affordable. */
  public abstract Answer limit();

  /**
   * The room left under the limit, below zero where it is broken: percentage points of market rent,
   * a rate in the unit of the limit, or money a year, which is rounded down. "Up to" where only a
   * part of the cost is known; undefined where the state is not known or the measure does not
   * exist.
   */
  public abstract Answer headroom();

  /** Why, in one sentence; not blank. */
  public abstract String reason();

  /** What would have to be known to decide; empty where it is decided. */
  public abstract List<AffordabilityFact> missing();

  /** Where the verdict turns, if it hangs on one fact that is not known, other charges apart. */
  public abstract Optional<TippingPoint> tippingPoint();

  @Value.Check
  void check() {
    Check.notBlank(reason(), "reason");
  }

  /** Whether this proves the space affordable by this limit. */
  public final boolean isAffordable() {
    return state() == AffordabilityState.AFFORDABLE;
  }

  /** Measure, state and reason in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        measure().label() + ": " + state().words() + ", " + reason(),
        "value",
        value(),
        "missing",
        missing(),
        "tipping point",
        tippingPoint());
  }

  static final class Builder extends ImmutableAffordabilityFinding.Builder {}
}
