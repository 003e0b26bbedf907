package org.creativehubs.finance.jobs;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Private money beside public money. */
@HubValue
@Value.Immutable
public abstract class CatalyticEffect implements ExplainedAnswer {

  CatalyticEffect() {}

  static Builder builder() {
    return new Builder();
  }

  /** All public money. */
  public abstract Money publicMoney();

  /** All private money. */
  public abstract Money privateMoney();

  /** Money that is neither; left out of the ratio. */
  public abstract Money otherMoney();

  /** Private over public money, zero or more, exactly; absent if there is no public money. */
  public abstract Optional<Ratio> ratio();

  /** Why there is no ratio; present only if {@link #ratio()} is absent. */
  public abstract Optional<Undefined> undefined();

  /** Why the private money counts as drawn in. */
  public abstract List<AssumptionSet> assumptions();

  /** How it was found; the last step is the ratio. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.exactlyOne(ratio(), "ratio", undefined(), "undefined");
    Assumptions.check(assumptions());
  }

  /** The ratio and what it rests on, in one line. */
  @Override
  public final String toString() {
    return Assumptions.behind("catalytic ratio " + explanation().answer(), assumptions());
  }

  static final class Builder extends ImmutableCatalyticEffect.Builder {}
}
