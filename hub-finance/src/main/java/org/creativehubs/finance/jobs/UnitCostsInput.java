package org.creativehubs.finance.jobs;

import java.util.List;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link UnitCosts} takes. */
@HubValue
@Value.Immutable
public abstract class UnitCostsInput {

  UnitCostsInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the cost was for, such as the name of a programme; not blank. */
  public abstract String programme();

  /** The cost that all results share; zero or more. */
  public abstract Money cost();

  /** The results; at least one, each named. */
  public abstract List<ResultCount> results();

  /** How results were counted and what the cost holds; at least one set. */
  public abstract List<AssumptionSet> assumptions();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(programme(), "programme");
    Check.notNegative(cost(), "cost");
    Check.notEmpty(results(), "results");
    Check.distinct(results(), ResultCount::name, "results", "name");
    Assumptions.check(assumptions());
  }

  /** Builds a {@link UnitCostsInput}. */
  public static final class Builder extends ImmutableUnitCostsInput.Builder {
    Builder() {}
  }
}
