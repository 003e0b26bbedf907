package org.creativehubs.finance.loan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** A day on which money of a loan moves, to the minor unit. */
@HubValue
@Value.Immutable
public abstract class LoanRow {

  LoanRow() {}

  static Builder builder() {
    return new Builder();
  }

  /** The day. */
  @IsoDate
  public abstract LocalDate on();

  /** The number of the payment that falls due, from 1; absent where none does. */
  public abstract OptionalInt number();

  /** What is owed before; zero or more. */
  public abstract Money opening();

  /** What is paid out; zero or more. */
  public abstract Money drawn();

  /** Interest since the payment before, rounded half up; zero where no payment falls due. */
  public abstract Money interest();

  /** Interest that is added to what is owed instead of being paid; zero or more. */
  public abstract Money interestAdded();

  /** Interest that is paid, with what has waited; zero or more. */
  public abstract Money interestPaid();

  /** Interest that waits for a later payment after this day; zero or more. */
  public abstract Money interestWaiting();

  /**
   * The level instalment, or the equal part of principal, that holds for the payment; absent where
   * no principal is due, or all of it with the last payment.
   */
  public abstract Optional<Money> instalment();

  /** Principal that is repaid as it falls due; zero or more. */
  public abstract Money principal();

  /** Principal that is repaid beyond that; zero or more. */
  public abstract Money overpaid();

  /** Fees; zero or more. */
  public abstract Money fees();

  /** All that is paid: interest, principal and fees. */
  public abstract Money payment();

  /** What is owed afterwards, without interest that waits; zero or more. */
  public abstract Money closing();

  @Value.Check
  void check() {
    Check.that(
        opening().plus(drawn()).plus(interestAdded()).equals(closing().plus(repaid())),
        Fault.INCONSISTENT,
        "closing",
        "be opening + drawn + interest added - principal - overpaid",
        closing());
    Check.that(
        interestPaid().plus(repaid()).plus(fees()).equals(payment()),
        Fault.INCONSISTENT,
        "payment",
        "be interest paid + principal + overpaid + fees",
        payment());
  }

  /** All principal that is repaid, due and beyond. */
  public final Money repaid() {
    return principal().plus(overpaid());
  }

  static final class Builder extends ImmutableLoanRow.Builder {}
}
