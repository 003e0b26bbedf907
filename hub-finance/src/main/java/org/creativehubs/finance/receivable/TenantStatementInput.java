package org.creativehubs.finance.receivable;

import java.util.Optional;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link TenantStatement} takes. */
@HubValue
@Value.Immutable
public abstract class TenantStatementInput {

  TenantStatementInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Bills, receipts and write-offs. */
  public abstract Ledger ledger();

  /** The id of the tenant; one with a bill or a receipt in the ledger. */
  public abstract String tenant();

  /** The days of the statement. */
  public abstract DateRange period();

  /** What the clause or the statute says of interest; absent where none is claimed. */
  public abstract Optional<LateInterestTerms> interest();

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
        () -> Check.that(isKnown(), Fault.UNKNOWN_CODE, "tenant", "be one of the ledger", tenant()),
        () -> interest().ifPresent(it -> it.checkCurrency(ledger().currency(), "interest")),
        () -> allocation().check(ledger()));
  }

  private boolean isKnown() {
    return ledger().bills().stream().anyMatch(bill -> bill.tenant().equals(tenant()))
        || ledger().receipts().stream()
            .anyMatch(receipt -> receipt.tenant().filter(tenant()::equals).isPresent());
  }

  /** Builds a {@link TenantStatementInput}. */
  public static final class Builder extends ImmutableTenantStatementInput.Builder {
    Builder() {}
  }
}
