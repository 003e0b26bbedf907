package org.creativehubs.finance.receivable;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** One line of a tenant's account. */
@HubValue
@Value.Immutable
public abstract class AccountLine {

  AccountLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The day on which it counts. */
  @IsoDate
  public abstract LocalDate on();

  /** What it is. */
  public abstract AccountEntry entry();

  /** The id of the bill, the receipt or the write-off, or words; not blank. */
  public abstract String reference();

  /** The day on which a bill falls due; absent for all else. */
  @IsoDate
  public abstract Optional<LocalDate> due();

  /** What the tenant owes for it; zero or more, and zero where it lowers the balance. */
  public abstract Money charged();

  /** What it takes off the balance; zero or more. */
  public abstract Money credited();

  /** The balance after it; below zero where the tenant has paid ahead. */
  public abstract Money balance();

  static final class Builder extends ImmutableAccountLine.Builder {}
}
