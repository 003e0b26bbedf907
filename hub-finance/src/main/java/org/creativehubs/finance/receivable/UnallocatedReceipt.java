package org.creativehubs.finance.receivable;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** A receipt, or what is left of it, that pays no bill. */
@HubValue
@Value.Immutable
public abstract class UnallocatedReceipt {

  UnallocatedReceipt() {}

  static Builder builder() {
    return new Builder();
  }

  static UnallocatedReceipt of(Receipt receipt, Money left, UnallocatedReason reason) {
    Builder row = builder();
    row.receipt(receipt.id()).tenant(receipt.tenant()).received(receipt.received());
    return row.reference(receipt.reference()).amount(left).reason(reason).build();
  }

  /** The id of the receipt. */
  public abstract String receipt();

  /** The id of the one who paid; absent where nobody says it. */
  public abstract Optional<String> tenant();

  /** The day on which it came in. */
  @IsoDate
  public abstract LocalDate received();

  /** What the payer wrote; not blank. */
  public abstract Optional<String> reference();

  /** What pays no bill; above zero. */
  public abstract Money amount();

  /** Why. */
  public abstract UnallocatedReason reason();

  /** Whether it pays the next bill of the tenant, where credits are applied. */
  public final boolean isCredit() {
    return reason() == UnallocatedReason.CREDIT_ON_ACCOUNT || reason() == UnallocatedReason.NO_BILL;
  }

  static final class Builder extends ImmutableUnallocatedReceipt.Builder {}
}
