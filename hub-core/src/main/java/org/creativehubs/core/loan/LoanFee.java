package org.creativehubs.core.loan;

import java.time.LocalDate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/**
 * A charge of the lender beside interest. One that is kept back from a drawing is paid on the day
 * of the drawing; one that the lender adds to the loan is a drawing and a fee of the same day.
 */
@HubValue
@Value.Immutable
public abstract class LoanFee {

  LoanFee() {}

  /**
   * A fee.
   *
   * @param name what it is for; not blank
   * @param on the day on which it is paid
   * @param amount above zero
   * @return the fee
   */
  public static LoanFee of(String name, LocalDate on, Money amount) {
    return ImmutableLoanFee.builder().name(name).on(on).amount(amount).build();
  }

  /** What it is for, such as {@code arrangement}; not blank. */
  public abstract String name();

  /** The day on which it is paid. */
  @IsoDate
  public abstract LocalDate on();

  /** How much; above zero. */
  public abstract Money amount();

  @Value.Check
  void check() {
    Check.together(() -> Check.notBlank(name(), "name"), () -> Check.positive(amount(), "amount"));
  }

  /** Such as {@code arrangement, GBP 900.00 on 2027-04-01}. */
  @Override
  public final String toString() {
    return name() + ", " + amount() + " on " + on();
  }
}
