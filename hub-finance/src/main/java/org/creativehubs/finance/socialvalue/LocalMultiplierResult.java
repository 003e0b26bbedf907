package org.creativehubs.finance.socialvalue;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The local multiplier of three rounds in an area. */
@HubValue
@Value.Immutable
public abstract class LocalMultiplierResult implements ExplainedAnswer {

  LocalMultiplierResult() {}

  static Builder builder() {
    return new Builder();
  }

  /** What counts as local, in words; not blank. */
  public abstract String area();

  /** The multiplier, exactly, in [1, 3]; absent if there is no income. */
  public abstract Optional<Ratio> multiplier();

  /** Why there is none; present only if {@link #multiplier()} is absent. */
  public abstract Optional<Undefined> undefined();

  /** The area and the survey. */
  public abstract List<AssumptionSet> assumptions();

  /** How it was found; the last step is the multiplier. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.exactlyOne(multiplier(), "multiplier", undefined(), "undefined");
    Assumptions.check(assumptions());
  }

  /** The multiplier and the area in one line. */
  @Override
  public final String toString() {
    return Assumptions.behind("LM3 " + explanation().answer(), assumptions());
  }

  static final class Builder extends ImmutableLocalMultiplierResult.Builder {}
}
