package org.creativehubs.finance.receivable;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What {@link LatePaymentInterest} takes. */
@HubValue
@Value.Immutable
public abstract class LatePaymentInterestInput {

  LatePaymentInterestInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Bills, receipts and write-offs. */
  public abstract Ledger ledger();

  /** The first day for which interest is asked; absent for all interest up to the last. */
  @IsoDate
  public abstract Optional<LocalDate> from();

  /** The last day for which interest is asked, which counts; not before {@link #from()}. */
  @IsoDate
  public abstract LocalDate on();

  /** What the clause or the statute says. */
  public abstract LateInterestTerms terms();

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
        () -> from().ifPresent(from -> Check.notBefore(on(), "on", from, "from")),
        () -> terms().checkCurrency(ledger().currency(), "terms"),
        () -> allocation().check(ledger()));
  }

  /** Builds a {@link LatePaymentInterestInput}. */
  public static final class Builder extends ImmutableLatePaymentInterestInput.Builder {
    Builder() {}
  }
}
