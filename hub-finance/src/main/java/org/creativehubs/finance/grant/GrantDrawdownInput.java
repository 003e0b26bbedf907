package org.creativehubs.finance.grant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.funding.GrantClaim;
import org.creativehubs.core.funding.RetentionRule;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What {@link GrantDrawdown} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class GrantDrawdownInput {

  GrantDrawdownInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The grant awarded; zero or more, given unless a hub says it. */
  public abstract Optional<Money> award();

  /** The part of eligible spend that is paid, in [0, 1]; given unless a hub says it. */
  public abstract Optional<Ratio> interventionRate();

  /** How money is held back; given unless a hub says it. */
  public abstract Optional<RetentionRule> retention();

  /**
   * The share that is held back, in [0, 1]; zero only if nothing is; given unless a hub says it.
   */
  public abstract Optional<Ratio> retained();

  /**
   * The claims by date; at least one, and only the last may be final; none where a hub says them.
   */
  public abstract List<GrantClaim> claims();

  /** The hub whose award is drawn; given instead of all above. */
  public abstract Optional<Hub> hub();

  /** The id of the award of the hub, which has a match rate and claims; given only with it. */
  public abstract Optional<String> awardId();

  /** The day up to which claims of the hub count; given only with it. */
  @IsoDate
  public abstract Optional<LocalDate> on();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.givenExactlyIf(award(), "award", hub().isEmpty(), "hub is absent");
    Check.givenExactlyIf(interventionRate(), "interventionRate", hub().isEmpty(), "hub is absent");
    Check.givenExactlyIf(retention(), "retention", hub().isEmpty(), "hub is absent");
    Check.givenExactlyIf(retained(), "retained", hub().isEmpty(), "hub is absent");
    Check.givenExactlyIf(awardId(), "awardId", hub().isPresent(), "hub is");
    Check.givenExactlyIf(on(), "on", hub().isPresent(), "hub is");
    if (hub().isPresent()) {
      Check.that(
          claims().isEmpty(),
          Fault.INCONSISTENT,
          "claims",
          "be absent where the hub says them",
          claims().size() + " given");
      plain();
    } else {
      checkTerms(terms());
      checkClaims(terms().award());
    }
  }

  private static void checkTerms(GrantTerms terms) {
    Check.notNegative(terms.award(), "award");
    Check.share(terms.rate(), "interventionRate");
    Check.share(terms.share(), "retained");
    Check.that(
        (terms.rule() == RetentionRule.NONE) == terms.share().isZero(),
        Fault.INCONSISTENT,
        "retained",
        "be 0 if and only if retention is NONE",
        terms.share());
  }

  private void checkClaims(Money award) {
    Check.notEmpty(claims(), "claims");
    Check.ascending(claims(), GrantClaim::on, "claims", "date");
    Money spent = Money.zero(award.currency());
    for (int i = 0; i < claims().size(); i++) {
      String field = "claims[" + i + "]";
      GrantClaim claim = claims().get(i);
      MoneyCheck.sameCurrency(claim.spend(), field, award, "award");
      spent = spent.plus(claim.spend());
      Check.that(!spent.isNegative(), field, "leave the spend so far >= 0", spent);
      Check.that(
          !claim.finalClaim() || i == claims().size() - 1,
          Fault.INCONSISTENT,
          field,
          "be the last if it is final",
          "followed by another");
    }
  }

  /** This with every fact in it, from the award or beside it. */
  final GrantDrawdownInput plain() {
    return hub()
        .map(
            hub ->
                AwardOfHub.drawdown(
                    AwardOfHub.of(hub, awardId().orElseThrow()), on().orElseThrow()))
        .orElse(this);
  }

  /** On which terms the grant is paid, where they are given here. */
  final GrantTerms terms() {
    return new GrantTerms(
        award().orElseThrow(),
        interventionRate().orElseThrow(),
        retention().orElseThrow(),
        retained().orElseThrow());
  }

  /** Builds a {@link GrantDrawdownInput}. */
  public static final class Builder extends ImmutableGrantDrawdownInput.Builder {
    Builder() {}
  }
}
