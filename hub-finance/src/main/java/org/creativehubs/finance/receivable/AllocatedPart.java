package org.creativehubs.finance.receivable;

import java.time.LocalDate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What a receipt pays of a bill. */
@HubValue
@Value.Immutable
public abstract class AllocatedPart {

  AllocatedPart() {}

  static AllocatedPart of(OpenBill.Part part) {
    Builder row = new Builder();
    row.receipt(part.receipt()).bill(part.bill().bill().id());
    return row.tenant(part.bill().bill().tenant()).on(part.on()).amount(part.amount()).build();
  }

  /** The id of the receipt. */
  public abstract String receipt();

  /** The id of the bill. */
  public abstract String bill();

  /** The id of the tenant. */
  public abstract String tenant();

  /** The day on which it counts: that of the receipt, or of the bill that a credit waited for. */
  @IsoDate
  public abstract LocalDate on();

  /** The amount; above zero. */
  public abstract Money amount();

  static final class Builder extends ImmutableAllocatedPart.Builder {}
}
