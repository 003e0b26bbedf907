package org.creativehubs.finance.viability;

import java.util.Optional;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How much of a building must be let to cover its costs. */
@HubValue
@Value.Immutable
public abstract class BreakEvenPoint implements ExplainedAnswer {

  BreakEvenPoint() {}

  static Builder builder() {
    return new Builder();
  }

  /** The share of the area to be let, zero or more; absent if no occupancy covers the costs. */
  public abstract Optional<Ratio> occupancy();

  /** How it was found; the last step is the occupancy, or why there is none. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    occupancy().ifPresent(found -> Check.notNegative(found, "occupancy"));
  }

  /** Whether there is such an occupancy and it is at most 1. */
  public final boolean isReachable() {
    return occupancy().filter(found -> found.compareTo(Ratio.ONE) <= 0).isPresent();
  }

  /** The occupancy, and whether it can be reached, in one line. */
  @Override
  public final String toString() {
    return "Break-even occupancy "
        + explanation().answer()
        + (isReachable() ? ": reachable" : ": out of reach");
  }

  static final class Builder extends ImmutableBreakEvenPoint.Builder {}
}
