package org.creativehubs.finance.billing;

import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link LeaseBills} takes. */
@HubValue
@Value.Immutable
public abstract class LeaseBillsInput {

  LeaseBillsInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The hub, with its lettings. */
  public abstract Hub hub();

  /** The days on which charges fall due. */
  public abstract DateRange period();

  /** The bills that were given so far, in the currency of the lettings. */
  public abstract Ledger ledger();

  /** What is billed; absent in JSON means {@link BillingPolicy#whenDue()}. */
  @Value.Default
  public BillingPolicy policy() {
    return BillingPolicy.whenDue();
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    checkCurrency(hub(), ledger());
  }

  /** Refuses lettings that are not in the currency of a ledger. */
  static void checkCurrency(Hub hub, Ledger ledger) {
    Check.each(
        hub.lettings(),
        "hub.lettings",
        (letting, at) ->
            letting
                .terms()
                .ifPresent(
                    terms ->
                        Check.that(
                            terms.currency().equals(ledger.currency()),
                            Fault.INCONSISTENT,
                            at + ".terms",
                            "be in the currency of the ledger " + ledger.currency(),
                            terms.currency())));
  }

  /** Builds a {@link LeaseBillsInput}. */
  public static final class Builder extends ImmutableLeaseBillsInput.Builder {
    Builder() {}
  }
}
