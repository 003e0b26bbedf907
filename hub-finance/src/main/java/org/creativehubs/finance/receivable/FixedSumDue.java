package org.creativehubs.finance.receivable;

import java.time.LocalDate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** A fixed sum that is due because a bill is late. */
@HubValue
@Value.Immutable
public abstract class FixedSumDue {

  FixedSumDue() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the bill. */
  public abstract String bill();

  /** The id of the tenant. */
  public abstract String tenant();

  /** The first day on which the bill is late. */
  @IsoDate
  public abstract LocalDate on();

  /** What is open of the bill when it becomes late; above zero. */
  public abstract Money debt();

  /** What is due; zero or more. */
  public abstract Money sum();

  static final class Builder extends ImmutableFixedSumDue.Builder {}
}
