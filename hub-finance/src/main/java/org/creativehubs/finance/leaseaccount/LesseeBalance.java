package org.creativehubs.finance.leaseaccount;

import java.time.LocalDate;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** A lease on the balance sheet at the end of a day, with its liability split by time. */
@HubValue
@Value.Immutable
public abstract class LesseeBalance {

  LesseeBalance() {}

  static Builder builder() {
    return new Builder();
  }

  /** The day at whose end it is drawn. */
  @IsoDate
  public abstract LocalDate day();

  /** The liability. */
  public abstract Money liability();

  /** The part that is repaid in the twelve months that follow: the liability less the next. */
  public abstract Money current();

  /**
   * What will be owed twelve months later, as things stand on the day, half up; never more than the
   * liability.
   */
  public abstract Money nonCurrent();

  /** The right of use. */
  public abstract Money rightOfUse();

  /** The provision for restoration. */
  public abstract Money provision();

  /** What falls due in the year that follows, not discounted. */
  public abstract Money withinOneYear();

  /** What falls due later than one year and not later than five, not discounted. */
  public abstract Money oneToFiveYears();

  /** What falls due later than five years on, not discounted. */
  public abstract Money laterThanFiveYears();

  /** Everything that falls due, less the liability: the interest that is to come. */
  public abstract Money futureInterest();

  @Value.Check
  void check() {
    same(current().plus(nonCurrent()), liability(), "current");
    same(undiscounted().minus(futureInterest()), liability(), "futureInterest");
  }

  private static void same(Money found, Money liability, String field) {
    Check.that(
        found.equals(liability),
        Fault.INCONSISTENT,
        field,
        "make the liability, " + liability,
        found);
  }

  /** All that falls due, not discounted. */
  public final Money undiscounted() {
    return withinOneYear().plus(oneToFiveYears()).plus(laterThanFiveYears());
  }

  /** Day, liability and right of use in one line. */
  @Override
  public final String toString() {
    return Show.line(
        "{}: liability {} ({} current, {} not), right of use {}, provision {}, falls due {}, {},"
            + " {}, interest to come {}",
        day(),
        liability(),
        current(),
        nonCurrent(),
        rightOfUse(),
        provision(),
        withinOneYear(),
        oneToFiveYears(),
        laterThanFiveYears(),
        futureInterest());
  }

  static final class Builder extends ImmutableLesseeBalance.Builder {}
}
