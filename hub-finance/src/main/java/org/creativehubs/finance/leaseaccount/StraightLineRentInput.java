package org.creativehubs.finance.leaseaccount;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link StraightLineRent} takes. */
@HubValue
@Value.Immutable
public abstract class StraightLineRentInput {

  StraightLineRentInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The lease. */
  public abstract LeaseTerms lease();

  /** The kinds of charge that are spread; at least one, and one of the lease. */
  public abstract List<ChargeKind> kinds();

  /** What the landlord pays the tenant at the start; zero or more; it lowers the total. */
  public abstract Optional<Money> incentives();

  /** The months of a period, counted from the start of the term; in [1, 12]. */
  public abstract int monthsPerPeriod();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(kinds(), "kinds");
    DatedPayment.requireCharge(lease(), kinds());
    StartMoney.check(lease(), incentives(), "incentives");
    Check.between(monthsPerPeriod(), 1, 12, "monthsPerPeriod");
  }

  /** Builds {@link StraightLineRentInput}. */
  public static final class Builder extends ImmutableStraightLineRentInput.Builder {
    Builder() {}
  }
}
