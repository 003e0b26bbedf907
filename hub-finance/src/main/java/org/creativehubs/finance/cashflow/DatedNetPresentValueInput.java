package org.creativehubs.finance.cashflow;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.internal.FlowAmounts;
import org.immutables.value.Value;

/** What {@link DatedNetPresentValue} takes. */
@HubValue
@Value.Immutable
public abstract class DatedNetPresentValueInput {

  DatedNetPresentValueInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The discount rate for a year of 365 days, above -1. */
  public abstract Ratio rate();

  /** The flows, in any order; at least one, in one currency. */
  public abstract List<DatedFlow> flows();

  /** The day on which they are valued; flows before it are compounded. */
  @IsoDate
  public abstract LocalDate valuedOn();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    FlowAmounts.checkRate(rate(), "rate");
    FlowAmounts.check(DatedFlow.amounts(flows()), "flows");
  }

  /** Builds a {@link DatedNetPresentValueInput}. */
  public static final class Builder extends ImmutableDatedNetPresentValueInput.Builder {
    Builder() {}
  }
}
