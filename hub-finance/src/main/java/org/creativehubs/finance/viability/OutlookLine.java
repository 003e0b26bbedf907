package org.creativehubs.finance.viability;

import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.internal.PlanRun;
import org.immutables.value.Value;

/** One line of an outlook, month by month. */
@HubValue
@Value.Immutable
public abstract class OutlookLine {

  OutlookLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of the line; not blank. */
  public abstract String name();

  /** What it is. */
  public abstract LineKind kind();

  /**
   * The amount of each month in minor units of the model's currency: positive is money in, negative
   * is money out.
   */
  public abstract long[] minorUnits();

  /** Whether its amounts are assumed, or follow from such; false where the plan does not say. */
  @Value.Default
  public boolean isAssumed() {
    return false;
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
  }

  /** The name, the kind and the sum in one line. */
  @Override
  public final String toString() {
    return name()
        + " ("
        + Show.words(kind())
        + (isAssumed() ? ", assumed" : "")
        + "): "
        + PlanRun.sum(minorUnits(), 0, minorUnits().length);
  }

  static final class Builder extends ImmutableOutlookLine.Builder {}
}
