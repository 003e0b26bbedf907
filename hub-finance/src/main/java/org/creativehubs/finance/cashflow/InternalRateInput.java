package org.creativehubs.finance.cashflow;

import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
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

  /** The flow at the start and at the end of each period, received positive; in one currency. */
  public abstract List<Money> flows();

  @Value.Check
  void check() {
    Amounts.check(flows(), "flows");
  }

  static final class Builder extends ImmutableInternalRateInput.Builder {}
}
