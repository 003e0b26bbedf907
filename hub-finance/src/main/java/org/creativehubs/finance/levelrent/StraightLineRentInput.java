package org.creativehubs.finance.levelrent;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.LeaseOfHub;
import org.creativehubs.finance.levelrent.internal.DatedPayment;
import org.creativehubs.finance.levelrent.internal.StartMoney;
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

  /** The lease; else {@link #hub()}. */
  public abstract Optional<LeaseTerms> lease();

  /** The hub that has the lease; else {@link #lease()}. */
  public abstract Optional<Hub> hub();

  /** The id of a letting of the hub, with terms; given only with it, or else a head lease. */
  public abstract Optional<String> letting();

  /** The id of a head lease of the hub, with terms; given only with it, or else a letting. */
  public abstract Optional<String> headLease();

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
    subject().check();
    Check.notEmpty(kinds(), "kinds");
    DatedPayment.requireCharge(terms(), kinds());
    StartMoney.check(terms(), incentives(), "incentives");
    Check.between(monthsPerPeriod(), 1, 12, "monthsPerPeriod");
  }

  final LeaseTerms terms() {
    return subject().terms();
  }

  private LeaseOfHub subject() {
    return new LeaseOfHub(lease(), hub(), letting(), headLease());
  }

  /** Builds {@link StraightLineRentInput}. */
  public static final class Builder extends ImmutableStraightLineRentInput.Builder {
    Builder() {}
  }
}
