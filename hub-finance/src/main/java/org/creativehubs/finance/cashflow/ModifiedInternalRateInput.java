package org.creativehubs.finance.cashflow;

import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.FlowAmounts;
import org.immutables.value.Value;

/** What {@link ModifiedInternalRate} takes. */
@HubValue
@Value.Immutable
public abstract class ModifiedInternalRateInput {

  ModifiedInternalRateInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Flows one period apart, the first at once; at least one, in one currency. */
  public abstract List<Money> flows();

  /** The rate for a period at which payments are financed, above -1. */
  public abstract Ratio financeRate();

  /** The rate for a period at which receipts are reinvested, above -1. */
  public abstract Ratio reinvestRate();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    FlowAmounts.check(flows(), "flows");
    FlowAmounts.checkRate(financeRate(), "financeRate");
    FlowAmounts.checkRate(reinvestRate(), "reinvestRate");
  }

  /** Builds a {@link ModifiedInternalRateInput}. */
  public static final class Builder extends ImmutableModifiedInternalRateInput.Builder {
    Builder() {}
  }
}
