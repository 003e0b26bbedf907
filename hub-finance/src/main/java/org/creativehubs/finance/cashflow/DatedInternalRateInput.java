package org.creativehubs.finance.cashflow;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.FlowAmounts;
import org.immutables.value.Value;

/** What {@link DatedInternalRate} takes. */
@HubValue
@Value.Immutable
public abstract class DatedInternalRateInput {

  DatedInternalRateInput() {}

  /**
   * Flows on days.
   *
   * @param flows at least one, in one currency, in any order
   * @return the input
   */
  public static DatedInternalRateInput of(List<DatedFlow> flows) {
    return new Builder().addAllFlows(flows).build();
  }

  /**
   * The same flows, asked for the rates of an interval only.
   *
   * @param interval where to look
   * @return the input
   */
  public final DatedInternalRateInput within(RateInterval interval) {
    return new Builder().addAllFlows(flows()).within(interval).build();
  }

  /** The flows, in any order; at least one, in one currency. */
  public abstract List<DatedFlow> flows();

  /** The interval in which all rates are looked for; without it, they are above -1. */
  public abstract Optional<RateInterval> within();

  @Value.Check
  void check() {
    FlowAmounts.check(DatedFlow.amounts(flows()), "flows");
  }

  static final class Builder extends ImmutableDatedInternalRateInput.Builder {}
}
