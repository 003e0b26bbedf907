package org.creativehubs.finance.resilience;

import java.util.Optional;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How long a hub could go on without income. */
@HubValue
@Value.Immutable
public abstract class ReservesPosition implements ExplainedAnswer {

  ReservesPosition() {}

  static Builder builder() {
    return new Builder();
  }

  /** What may be spent on anything; below zero where it is overspent. */
  public abstract Money freeReserves();

  /** Months of spending they last; undefined without spending. */
  public abstract Quotient months();

  /** How many months the policy asks for; zero or more. */
  public abstract Ratio targetMonths();

  /** Whether they last that long, compared exactly; absent where months are undefined. */
  public abstract Optional<Boolean> met();

  /** Free reserves less what the target needs, rounded down; below zero where it is missed. */
  public abstract Money headroom();

  /** How it was found; the last step is the months. */
  @Override
  public abstract Explanation explanation();

  /** The reserves position in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        "Free reserves " + freeReserves() + ": " + months().asQuantity("months"),
        "target months",
        targetMonths(),
        "met",
        met());
  }

  static final class Builder extends ImmutableReservesPosition.Builder {}
}
