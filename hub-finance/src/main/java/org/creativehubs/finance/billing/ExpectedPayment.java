package org.creativehubs.finance.billing;

import java.time.LocalDate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What is open or still to be billed, and when it is expected to be paid. */
@HubValue
@Value.Immutable
public abstract class ExpectedPayment {

  ExpectedPayment() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the bill, or that which it will have. */
  public abstract String bill();

  /** The id of the tenant. */
  public abstract String tenant();

  /** Whether the bill is still to come: it is given after the day of the forecast, or not yet. */
  public abstract boolean toCome();

  /** The day on which it falls due. */
  @IsoDate
  public abstract LocalDate due();

  /** What is open, or will be asked for; zero or more. */
  public abstract Money amount();

  /** What of that a credit on account pays; zero or more. */
  public abstract Money fromCredit();

  /** What is expected to be paid, rounded down; zero or more. */
  public abstract Money expected();

  /** When; after the day of the forecast. */
  @IsoDate
  public abstract LocalDate expectedOn();

  /** What nobody is expected to pay; zero or more. */
  public final Money notExpected() {
    return amount().minus(fromCredit()).minus(expected());
  }

  static final class Builder extends ImmutableExpectedPayment.Builder {}
}
