package org.creativehubs.finance.cashflow;

import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.FlowAmounts;
import org.immutables.value.Value;

/** What {@link NetPresentValue} takes. */
@HubValue
@Value.Immutable
public abstract class NetPresentValueInput {

  NetPresentValueInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The discount rate for a period, above -1. */
  public abstract Ratio rate();

  /** One flow for each period, received positive; at least one, in one currency. */
  public abstract List<Money> flows();

  /** When the first of them happens. */
  public abstract FirstFlow firstFlow();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    FlowAmounts.checkRate(rate(), "rate");
    FlowAmounts.check(flows(), "flows");
  }

  /** Builds a {@link NetPresentValueInput}. */
  public static final class Builder extends ImmutableNetPresentValueInput.Builder {
    Builder() {}
  }
}
