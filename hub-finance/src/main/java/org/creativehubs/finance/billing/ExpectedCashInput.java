package org.creativehubs.finance.billing;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.receivable.AllocationPolicy;
import org.immutables.value.Value;

/** What {@link ExpectedCash} takes. */
@HubValue
@Value.Immutable
public abstract class ExpectedCashInput {

  ExpectedCashInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Bills, receipts and write-offs. */
  public abstract Ledger ledger();

  /** The hub whose lettings go on; absent where only what is billed is asked about. */
  public abstract Optional<Hub> hub();

  /** The day; receipts and write-offs after it are left out, bills after it are still to come. */
  @IsoDate
  public abstract LocalDate on();

  /** How many months from the day after it; in [1, 120]. */
  public abstract int months();

  /** How tenants are assumed to pay. */
  public abstract PaymentBehaviour behaviour();

  /** What of the lettings is billed; absent in JSON means {@link BillingPolicy#whenDue()}. */
  @Value.Default
  public BillingPolicy billing() {
    return BillingPolicy.whenDue();
  }

  /** How receipts find bills; absent in JSON means {@link AllocationPolicy#asReferenced()}. */
  @Value.Default
  public AllocationPolicy allocation() {
    return AllocationPolicy.asReferenced();
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.between(months(), 1, 120, "months"),
        () -> allocation().check(ledger()),
        () -> hub().ifPresent(hub -> LeaseBillsInput.checkCurrency(hub, ledger())));
  }

  /** Builds an {@link ExpectedCashInput}. */
  public static final class Builder extends ImmutableExpectedCashInput.Builder {
    Builder() {}
  }
}
