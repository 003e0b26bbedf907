package org.creativehubs.finance.leaseaccount;

import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Days of a lease in the accounts: a month from its start, or a part where something cuts it. */
@HubValue
@Value.Immutable
public abstract class LesseePeriod {

  LesseePeriod() {}

  static Builder builder() {
    return new Builder();
  }

  /** The days; no event and no end of a reporting day lies within them. */
  public abstract DateRange dates();

  /** The liability as they begin, after what happens on the first of them. */
  public abstract Money opening();

  /** Closing less opening plus what is paid, so that the pennies add up. */
  public abstract Money interest();

  /** What is paid off the liability. */
  public abstract Money paid();

  /** The liability as they end, half up. */
  public abstract Money closing();

  /** The right of use as they begin, after what happens on the first of them. */
  public abstract Money rightOfUseBefore();

  /** What is written off. */
  public abstract Money depreciation();

  /** The right of use as they end; zero or more. */
  public abstract Money rightOfUse();

  /** The provision for restoration as they begin. */
  public abstract Money provisionBefore();

  /** What the provision grows by. */
  public abstract Money unwinding();

  /** The provision as they end. */
  public abstract Money provision();

  @Value.Check
  void check() {
    same(opening().plus(interest()).minus(paid()), closing(), "closing");
    same(rightOfUseBefore().minus(depreciation()), rightOfUse(), "rightOfUse");
    same(provisionBefore().plus(unwinding()), provision(), "provision");
    Check.notNegative(rightOfUse(), "rightOfUse");
  }

  private static void same(Money found, Money given, String field) {
    Check.that(
        found.equals(given),
        Fault.INCONSISTENT,
        field,
        "be what the others leave, " + found,
        given);
  }

  /** Days, liability, right of use and provision in one line. */
  @Override
  public final String toString() {
    return Show.line(
        "{}: liability {} + {} - {} = {}, right of use {} - {} = {}, provision {} + {} = {}",
        dates(),
        opening(),
        interest(),
        paid(),
        closing(),
        rightOfUseBefore(),
        depreciation(),
        rightOfUse(),
        provisionBefore(),
        unwinding(),
        provision());
  }

  static final class Builder extends ImmutableLesseePeriod.Builder {}
}
