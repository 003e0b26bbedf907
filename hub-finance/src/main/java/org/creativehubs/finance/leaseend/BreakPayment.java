package org.creativehubs.finance.leaseend;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.lease.EndRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/**
 * What one charge makes due for the payment period in which a break ends the lease. A tenant whose
 * break depends on rent being paid up pays all of it, whatever days of the period are left.
 */
@HubValue
@Value.Immutable
public abstract class BreakPayment {

  BreakPayment() {}

  static Builder builder() {
    return new Builder();
  }

  /** The break date. */
  @IsoDate
  public abstract LocalDate breakDate();

  /** The name of the charge. */
  public abstract String charge();

  /** The day on which it falls due. */
  @IsoDate
  public abstract LocalDate due();

  /** The days of the payment period up to the last of the lease. */
  public abstract DateRange days();

  /** By which rule the period is charged; not used where it is whole. */
  public abstract EndRule rule();

  /** What must be paid, before value added tax; zero or more. */
  public abstract Money net();

  /** Value added tax on it; absent where none is charged. */
  public abstract Optional<Money> vat();

  /** What the days to the end come to by the rule for broken periods, if they were apportioned. */
  public abstract Money apportioned();

  /** What is paid for days after the end and does not come back, zero where it is apportioned. */
  public final Money notRefunded() {
    return net().minus(apportioned());
  }

  /** The break date and the charge, such as {@code 2027-02-09 rent}. */
  final String label() {
    return breakDate() + " " + charge();
  }

  /** Such as {@code rent: GBP 21000.00 due on 2026-12-25, whole no refund}. */
  @Override
  public final String toString() {
    return charge() + ": " + net() + " due on " + due() + ", " + Show.words(rule());
  }

  static final class Builder extends ImmutableBreakPayment.Builder {}
}
