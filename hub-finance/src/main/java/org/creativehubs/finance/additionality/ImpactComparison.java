package org.creativehubs.finance.additionality;

import java.util.List;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The impact of an intervention beside that of the reference case. */
@HubValue
@Value.Immutable
public abstract class ImpactComparison implements ExplainedAnswer {

  ImpactComparison() {}

  static Builder builder() {
    return new Builder();
  }

  /** What is counted, such as {@code jobs}; not blank. */
  public abstract String unit();

  /** What happens with the intervention, step by step. */
  public abstract ImpactChain intervention();

  /** What would happen without it, step by step. */
  public abstract ImpactChain reference();

  /** Intervention less reference case, exactly; below zero where the latter does better. */
  public abstract Ratio additional();

  /** The factors of both cases. */
  public abstract List<AssumptionSet> assumptions();

  /** How it was found; the last step is the additional impact. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Assumptions.check(assumptions());
  }

  /** The additional impact and what it rests on, in one line. */
  @Override
  public final String toString() {
    return Assumptions.behind(
        Show.number(additional()) + " additional " + unit() + " (reference case deducted)",
        assumptions());
  }

  static final class Builder extends ImmutableImpactComparison.Builder {}
}
