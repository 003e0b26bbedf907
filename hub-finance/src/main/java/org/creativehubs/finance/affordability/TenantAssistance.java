package org.creativehubs.finance.affordability;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.funding.AssistancePosition;
import org.immutables.value.Value;

/** What a tenant's lettings below market come to, and what the limit leaves on a day. */
@HubValue
@Value.Immutable
public abstract class TenantAssistance {

  TenantAssistance() {}

  static Builder builder() {
    return new Builder();
  }

  /** The enterprise that gains; not blank. */
  public abstract String tenant();

  /** Market rent less rent charged over the whole of its terms; zero or more. */
  public abstract Money value();

  /** All that counts on the day against the limit, with the headroom. */
  public abstract AssistancePosition position();

  static final class Builder extends ImmutableTenantAssistance.Builder {}
}
