package org.creativehubs.finance.loan;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One payment of a loan, to the penny and without rounding; finite. */
@HubValue
@Value.Immutable
public abstract class Instalment {

  Instalment() {}

  static Builder builder() {
    return new Builder();
  }

  /** Its number, from 1. */
  public abstract int number();

  /** What is paid. */
  public abstract Money payment();

  /** The part that is interest, rounded half up. */
  public abstract Money interest();

  /** The part that repays principal: payment less interest. */
  public abstract Money principal();

  /** What is owed afterwards; nothing after the last. */
  public abstract Money balance();

  /** What would be paid without rounding; finite. */
  public abstract double exactPayment();

  /** What would be interest without rounding; finite. */
  public abstract double exactInterest();

  /** What would be principal without rounding; finite. */
  public abstract double exactPrincipal();

  /** What would be owed without rounding; finite. */
  public abstract double exactBalance();

  @Value.Check
  void check() {
    Check.atLeast(number(), 1, "number");
    Check.that(
        payment().minus(interest()).equals(principal()),
        Fault.INCONSISTENT,
        "principal",
        "be payment - interest",
        principal());
    Check.finite(exactPayment(), "exactPayment");
    Check.finite(exactInterest(), "exactInterest");
    Check.finite(exactPrincipal(), "exactPrincipal");
    Check.finite(exactBalance(), "exactBalance");
  }

  /** Its parts in one line. */
  @Override
  public final String toString() {
    return number() + ": " + payment() + ", interest " + interest() + ", balance " + balance();
  }

  static final class Builder extends ImmutableInstalment.Builder {}
}
