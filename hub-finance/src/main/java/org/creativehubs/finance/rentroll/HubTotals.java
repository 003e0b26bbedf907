package org.creativehubs.finance.rentroll;

import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The sums of one hub in a rent roll of several. */
@HubValue
@Value.Immutable
public abstract class HubTotals {

  HubTotals() {}

  static HubTotals of(Hub hub, RollTotals totals) {
    return ImmutableHubTotals.builder().hub(hub.id()).totals(totals).build();
  }

  /** The id of the hub. */
  public abstract String hub();

  /** The sums of its lines. */
  public abstract RollTotals totals();

  @Value.Check
  void check() {
    Check.id(hub(), "hub");
  }
}
