package org.creativehubs.finance.cashflow;

import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.FlowAmounts;
import org.immutables.value.Value;

/** What {@link PaybackPeriod} takes. */
@HubValue
@Value.Immutable
public abstract class PaybackPeriodInput {

  private static final int MOST_YEARS = 1000;

  PaybackPeriodInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Flows one year apart, the first at once; from 1 to 1000, in one currency. */
  public abstract List<Money> flows();

  /** The discount rate for a year, above -1. */
  public abstract Ratio rate();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    FlowAmounts.check(flows(), "flows");
    Check.that(flows().size() <= MOST_YEARS, "flows", "hold at most 1000 elements", flows().size());
    FlowAmounts.checkRate(rate(), "rate");
  }

  /** Builds a {@link PaybackPeriodInput}. */
  public static final class Builder extends ImmutablePaybackPeriodInput.Builder {
    Builder() {}
  }
}
