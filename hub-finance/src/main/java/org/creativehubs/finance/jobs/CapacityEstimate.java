package org.creativehubs.finance.jobs;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How many full-time equivalent jobs a floor has room for; room, not evidence of jobs. */
@HubValue
@Value.Immutable
public abstract class CapacityEstimate implements ExplainedAnswer {

  CapacityEstimate() {}

  static Builder builder() {
    return new Builder();
  }

  /** How the floor was measured. */
  public abstract MeasureBasis basis();

  /** Full-time equivalents there is room for, zero or more, a range where the density is one. */
  public abstract QualifiedNumber capacity();

  /** Those in the part that is let, zero or more; absent if no occupancy was given. */
  public abstract Optional<QualifiedNumber> occupied();

  /** The density. */
  public abstract List<AssumptionSet> assumptions();

  /** How it was found; the last step is the last figure that was asked for. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Assumptions.check(assumptions());
  }

  /** The answer and the density in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        Assumptions.behind(explanation().answer().toString(), assumptions()),
        "basis",
        basis(),
        "occupied",
        occupied());
  }

  static final class Builder extends ImmutableCapacityEstimate.Builder {}
}
