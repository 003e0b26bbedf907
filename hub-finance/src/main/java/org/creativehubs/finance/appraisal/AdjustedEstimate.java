package org.creativehubs.finance.appraisal;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** An estimate raised for optimism bias. */
@HubValue
@Value.Immutable
public abstract class AdjustedEstimate implements ExplainedAnswer {

  AdjustedEstimate() {}

  static Builder builder() {
    return new Builder();
  }

  /** The estimate of cost as it was given. */
  public abstract Money estimate();

  /** By how much it is raised, as a share of the estimate; zero or more. */
  public abstract Ratio uplift();

  /** How mitigation lowered the bound. */
  public abstract MitigationRule rule();

  /** The estimate raised by the uplift, rounded half up once. */
  public abstract Money adjusted();

  /**
   * The duration of works raised in the same way, in months, zero or more, exactly; absent if not
   * asked for.
   */
  public abstract Optional<Ratio> adjustedMonths();

  /** Bounds and mitigation. */
  public abstract List<AssumptionSet> assumptions();

  /** How it was found; the last step is the adjusted estimate. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Assumptions.check(assumptions());
  }

  /** What the estimate is raised by. */
  public final Money allowance() {
    return adjusted().minus(estimate());
  }

  /** The adjusted estimate and what it rests on, in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        Assumptions.behind(adjusted().toString(), assumptions()),
        "uplift",
        uplift(),
        "adjusted months",
        adjustedMonths(),
        "mitigation",
        rule().words());
  }

  static final class Builder extends ImmutableAdjustedEstimate.Builder {}
}
