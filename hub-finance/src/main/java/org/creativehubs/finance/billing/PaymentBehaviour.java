package org.creativehubs.finance.billing;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How tenants are assumed to pay. It is an assumption; none is a default. */
@HubValue
@Value.Immutable
public abstract class PaymentBehaviour {

  PaymentBehaviour() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * All pay so many days after the due day.
   *
   * @param days days after the due day, in [0, 3660]
   * @return the assumption
   */
  public static PaymentBehaviour allLateBy(int days) {
    return builder().daysLate(days).build();
  }

  /** Days after the due day on which a bill is paid, where nothing else is said; in [0, 3660]. */
  public abstract int daysLate();

  /** Tenants who pay later or sooner; each once. */
  public abstract List<TenantDelay> tenants();

  /**
   * What is expected of bills that are late already, by ascending days, from 0; where there is
   * none, they are paid in full by the days late, at the earliest on the next day.
   */
  public abstract List<OverdueBehaviour> overdue();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.between(daysLate(), 0, 3660, "daysLate"),
        () -> Check.distinct(tenants(), TenantDelay::tenant, "tenants", "tenant"),
        () -> Check.ascending(overdue(), OverdueBehaviour::overDays, "overdue", "number of days"),
        this::checkStart);
  }

  private void checkStart() {
    if (!overdue().isEmpty()) {
      int first = overdue().get(0).overDays();
      Check.that(first == 0, Fault.INCONSISTENT, "overdue[0].overDays", "be 0", first);
    }
  }

  /** The days after the due day on which a tenant pays. */
  final int daysLate(String tenant) {
    return tenants().stream()
        .filter(one -> one.tenant().equals(tenant))
        .findFirst()
        .map(TenantDelay::daysLate)
        .orElse(daysLate());
  }

  /** What is expected of a bill that is late; empty where nothing is said of that. */
  final Optional<OverdueBehaviour> overdue(long daysLate) {
    return overdue().stream()
        .filter(one -> one.overDays() < daysLate)
        .reduce((earlier, later) -> later);
  }

  /** Builds a {@link PaymentBehaviour}. */
  public static final class Builder extends ImmutablePaymentBehaviour.Builder {
    Builder() {}
  }
}
