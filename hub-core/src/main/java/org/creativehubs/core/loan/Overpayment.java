package org.creativehubs.core.loan;

import java.time.LocalDate;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/**
 * Principal that is repaid beyond what is due, at once. Where all or a part falls due with the last
 * payment, that part becomes less, whatever the rule.
 */
@HubValue
@Value.Immutable
public abstract class Overpayment {

  Overpayment() {}

  /**
   * A payment of principal beyond what is due.
   *
   * @param on the day, after the first drawing and before the last payment; on the day of a payment
   *     it comes after it
   * @param amount above zero, and no more than is owed then
   * @param rule what it changes
   * @return the overpayment
   */
  public static Overpayment of(LocalDate on, Money amount, OverpaymentRule rule) {
    return ImmutableOverpayment.builder().on(on).amount(amount).rule(rule).build();
  }

  /** The day; on the day of a payment it comes after it. */
  @IsoDate
  public abstract LocalDate on();

  /** How much; above zero, and no more than is owed then. */
  public abstract Money amount();

  /** What it changes. */
  public abstract OverpaymentRule rule();

  @Value.Check
  void check() {
    Check.positive(amount(), "amount");
  }

  /** Such as {@code GBP 5000.00 on 2028-04-01, shorter term}. */
  @Override
  public final String toString() {
    return amount() + " on " + on() + ", " + Show.words(rule());
  }
}
