package org.creativehubs.finance.leaseaccount;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One month of a lease in the accounts, to the penny and without rounding. */
@HubValue
@Value.Immutable
public abstract class LesseeMonth {

  LesseeMonth() {}

  static Builder builder() {
    return new Builder();
  }

  /** Its number, from 1. */
  public abstract int number();

  /** Its days, counted from the start of the term. */
  public abstract DateRange dates();

  /** What falls due in it, with anything paid as the lease starts. */
  public abstract Money payment();

  /** The liability as it begins, after anything paid as the lease starts. */
  public abstract Money opening();

  /** Closing less opening plus what is paid off the liability, so that the pennies add up. */
  public abstract Money interest();

  /** The liability as it ends, rounded half up; zero in the last month. */
  public abstract Money closing();

  /** Depreciation of the right of use. */
  public abstract Money depreciation();

  /**
   * What is left of the right of use as the month ends; zero in the last, unless the space is
   * bought.
   */
  public abstract Money rightOfUse();

  /** The opening liability without rounding, in major units; finite. */
  public abstract double exactOpening();

  /** The interest without rounding, in major units; finite. */
  public abstract double exactInterest();

  /** The closing liability without rounding, in major units; finite. */
  public abstract double exactClosing();

  /** The depreciation without rounding, in major units; finite. */
  public abstract double exactDepreciation();

  @Value.Check
  void check() {
    Check.atLeast(number(), 1, "number");
    Check.finite(exactOpening(), "exactOpening");
    Check.finite(exactInterest(), "exactInterest");
    Check.finite(exactClosing(), "exactClosing");
    Check.finite(exactDepreciation(), "exactDepreciation");
    Money owed = opening().plus(interest()).minus(closing());
    Check.that(
        number() == 1 || owed.equals(payment()),
        Fault.INCONSISTENT,
        "payment",
        "be opening + interest - closing",
        payment());
  }

  /** Month, payment and liability in one line. */
  @Override
  public final String toString() {
    return number() + ": " + payment() + ", interest " + interest() + ", liability " + closing();
  }

  static final class Builder extends ImmutableLesseeMonth.Builder {}
}
