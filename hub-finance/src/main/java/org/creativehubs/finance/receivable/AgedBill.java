package org.creativehubs.finance.receivable;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** A bill that is in arrears. */
@HubValue
@Value.Immutable
public abstract class AgedBill {

  AgedBill() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the bill. */
  public abstract String bill();

  /** The id of the tenant. */
  public abstract String tenant();

  /** The id of the letting that makes it payable; absent where none does. */
  public abstract Optional<String> letting();

  /** What it is for; not blank. */
  public abstract Optional<String> charge();

  /** The last day on which it would have been paid in time. */
  @IsoDate
  public abstract LocalDate due();

  /** Days since it fell due; one or more. */
  public abstract long daysLate();

  /** Days since the day from which age is counted; one or more. */
  public abstract long age();

  /** The group of its age; zero or more. */
  public abstract int group();

  /** What is still to be paid; above zero. */
  public abstract Money open();

  static final class Builder extends ImmutableAgedBill.Builder {}
}
