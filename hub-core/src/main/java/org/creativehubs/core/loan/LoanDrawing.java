package org.creativehubs.core.loan;

import java.time.LocalDate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** Money of a loan that is paid out: all of it, or a tranche. */
@HubValue
@Value.Immutable
public abstract class LoanDrawing {

  LoanDrawing() {}

  /**
   * A drawing.
   *
   * @param on the day on which it is paid out, and from which it bears interest
   * @param amount above zero
   * @return the drawing
   */
  public static LoanDrawing of(LocalDate on, Money amount) {
    return ImmutableLoanDrawing.builder().on(on).amount(amount).build();
  }

  /** The day on which it is paid out, and from which it bears interest. */
  @IsoDate
  public abstract LocalDate on();

  /** How much; above zero, before any fee that is kept back. */
  public abstract Money amount();

  @Value.Check
  void check() {
    Check.positive(amount(), "amount");
  }

  /** Such as {@code GBP 90000.00 on 2027-04-01}. */
  @Override
  public final String toString() {
    return amount() + " on " + on();
  }
}
