package org.creativehubs.finance.cashflow;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.FlowAmounts;
import org.immutables.value.Value;

/** What {@link InternalRate} takes. */
@HubValue
@Value.Immutable
public abstract class InternalRateInput {

  InternalRateInput() {}

  /**
   * Flows one period apart.
   *
   * @param flows at least one, in one currency
   * @return the input
   */
  public static InternalRateInput of(List<Money> flows) {
    return new Builder().addAllFlows(flows).build();
  }

  /**
   * The same flows, asked for the rates of an interval only.
   *
   * @param interval where to look
   * @return the input
   */
  public final InternalRateInput within(RateInterval interval) {
    return new Builder().addAllFlows(flows()).within(interval).build();
  }

  /** The flow at the start and at the end of each period, received positive; in one currency. */
  public abstract List<Money> flows();

  /** The interval in which all rates are looked for; without it, they are above -1. */
  public abstract Optional<RateInterval> within();

  @Value.Check
  void check() {
    FlowAmounts.check(flows(), "flows");
  }

  static final class Builder extends ImmutableInternalRateInput.Builder {}
}
