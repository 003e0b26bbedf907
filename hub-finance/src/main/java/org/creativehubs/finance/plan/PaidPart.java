package org.creativehubs.finance.plan;

import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A part of an amount, and how much later it is paid. */
@HubValue
@Value.Immutable
public abstract class PaidPart {

  PaidPart() {}

  /**
   * A part that is paid later.
   *
   * @param share the part, in (0, 1]
   * @param afterMonths how many months later, from 0 to 24
   * @return the part
   */
  public static PaidPart of(Ratio share, int afterMonths) {
    return new Builder().share(share).afterMonths(afterMonths).build();
  }

  /** The part as a decimal fraction, in (0, 1]. */
  public abstract Ratio share();

  /** How many months later it is paid, from 0 to 24. */
  public abstract int afterMonths();

  @Value.Check
  void check() {
    Check.positiveShare(share(), "share");
    Check.between(afterMonths(), 0, 24, "afterMonths");
  }

  /** The part in one line. */
  @Override
  public final String toString() {
    return share() + " after " + Show.counted(afterMonths(), "months");
  }

  static final class Builder extends ImmutablePaidPart.Builder {}
}
