package org.creativehubs.finance.billing;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How late a tenant pays. */
@HubValue
@Value.Immutable
public abstract class TenantDelay {

  TenantDelay() {}

  /**
   * How late a tenant pays.
   *
   * @param tenant the id of the tenant
   * @param daysLate days after the due day, in [0, 3660]
   * @return the assumption
   */
  public static TenantDelay of(String tenant, int daysLate) {
    return ImmutableTenantDelay.builder().tenant(tenant).daysLate(daysLate).build();
  }

  /** The id of the tenant. */
  public abstract String tenant();

  /** Days after the due day; in [0, 3660]. */
  public abstract int daysLate();

  @Value.Check
  void check() {
    Check.id(tenant(), "tenant");
    Check.between(daysLate(), 0, 3660, "daysLate");
  }
}
