package org.creativehubs.finance.subsidy;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Assistance that a tenant of a hub has had, beside its rent, from anybody. */
@HubValue
@Value.Immutable
public abstract class EarlierAssistance {

  EarlierAssistance() {}

  /**
   * What a tenant has had.
   *
   * @param tenant the id of the tenant
   * @param award what it has had
   * @return the assistance
   */
  public static EarlierAssistance of(String tenant, SubsidyAward award) {
    return ImmutableEarlierAssistance.builder().tenant(tenant).award(award).build();
  }

  /** The id of the tenant, a member of the hub. */
  public abstract String tenant();

  /** What it has had. */
  public abstract SubsidyAward award();

  @Value.Check
  void check() {
    Check.id(tenant(), "tenant");
  }
}
