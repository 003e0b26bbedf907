package org.creativehubs.finance.resilience;

import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How a borrower stands under one covenant. */
@HubValue
@Value.Immutable
public abstract class CovenantCheck implements ExplainedAnswer {

  CovenantCheck() {}

  static Builder builder() {
    return new Builder();
  }

  /** The covenant and the figures. */
  public abstract CovenantTest test();

  /** The amount divided by what it is compared with; undefined if that is zero. */
  public abstract Quotient ratio();

  /** Whether the covenant is kept, by a comparison without division, exactly. */
  public abstract boolean met();

  /** The money left before it is broken, rounded down; below zero only if it is broken. */
  public abstract Money headroom();

  /** How it was found; the last step is the headroom. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.that(
        met() == !headroom().isNegative(),
        Fault.INCONSISTENT,
        "headroom",
        "be below zero if met is false, and only then",
        headroom());
  }

  /** The covenant check in one line. */
  @Override
  public final String toString() {
    return test().name()
        + ": "
        + ratio()
        + (met() ? ", kept" : ", broken")
        + ", headroom "
        + headroom();
  }

  static final class Builder extends ImmutableCovenantCheck.Builder {}
}
