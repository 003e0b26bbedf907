package org.creativehubs.finance.subsidy;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
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

  /** The group that is held against the limit in its place; not blank. */
  public abstract Optional<String> group();

  /** What its spaces are worth to it in each financial year, the first first; at least one. */
  public abstract List<TenantYear> years();

  /** Market rent less rent charged over the whole of its terms; zero or more. */
  public abstract Money value();

  /**
   * All that counts on the day against the limit, of its group if it has one; with the headroom.
   */
  public abstract AssistancePosition position();

  @Value.Check
  void check() {
    Check.notEmpty(years(), "years");
  }

  /** The tenant and, if it has one, its group. */
  final String label() {
    return tenant() + group().map(group -> " (group " + group + ")").orElse("");
  }

  static final class Builder extends ImmutableTenantAssistance.Builder {}
}
