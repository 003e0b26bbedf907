package org.creativehubs.finance.grant;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.funding.ClawbackPolicy;
import org.creativehubs.core.funding.ProceedsClawback;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What {@link GrantClawback} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class GrantClawbackInput {

  GrantClawbackInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The grant that was paid; zero or more, given unless a hub says it. */
  public abstract Optional<Money> grant();

  /** When the last of it was paid; in the years 1 to 9800; given unless a hub says it. */
  @IsoDate
  public abstract Optional<LocalDate> finalPayment();

  /** When the asset is sold or its use changes; not before the last payment. */
  @IsoDate
  public abstract LocalDate event();

  /** What the asset is sold for; zero or more; given only for PROCEEDS_SHARE. */
  public abstract Optional<Money> proceeds();

  /** The terms; given unless a hub says them. */
  public abstract Optional<ClawbackPolicy> policy();

  /** The hub whose award it is; given instead of grant, final payment and terms. */
  public abstract Optional<Hub> hub();

  /**
   * The id of the award of the hub, of which the last payment and the terms of giving back are
   * known; given only with it.
   */
  public abstract Optional<String> awardId();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.givenExactlyIf(grant(), "grant", hub().isEmpty(), "hub is absent");
    Check.givenExactlyIf(finalPayment(), "finalPayment", hub().isEmpty(), "hub is absent");
    Check.givenExactlyIf(policy(), "policy", hub().isEmpty(), "hub is absent");
    Check.givenExactlyIf(awardId(), "awardId", hub().isPresent(), "hub is");
    if (hub().isPresent()) {
      plain();
    } else {
      check(grant().orElseThrow(), finalPayment().orElseThrow(), policy().orElseThrow());
    }
  }

  private void check(Money grant, LocalDate finalPayment, ClawbackPolicy policy) {
    Check.notNegative(grant, "grant");
    Check.between(finalPayment.getYear(), 1, 9800, "finalPayment.year");
    Check.notBefore(event(), "event", finalPayment, "finalPayment");
    Check.givenExactlyIf(
        proceeds(), "proceeds", policy instanceof ProceedsClawback, "taper is PROCEEDS_SHARE");
    proceeds()
        .ifPresent(
            proceeds -> {
              Check.notNegative(proceeds, "proceeds");
              MoneyCheck.sameCurrency(proceeds, "proceeds", grant, "grant");
            });
    policy.maximum().ifPresent(most -> MoneyCheck.sameCurrency(most, "maximum", grant, "grant"));
  }

  /** This with every fact in it, from the award or beside it. */
  final GrantClawbackInput plain() {
    return hub().isPresent() ? AwardOfHub.clawback(this) : this;
  }

  /** Builds a {@link GrantClawbackInput}. */
  public static final class Builder extends ImmutableGrantClawbackInput.Builder {
    Builder() {}
  }
}
