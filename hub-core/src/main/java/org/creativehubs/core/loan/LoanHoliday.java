package org.creativehubs.core.loan;

import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * A time in which less is paid on a loan. It holds for the payments that fall due in it; the loan
 * ends when it was to end, so that later payments carry more. The last payment knows no holiday.
 */
@HubValue
@Value.Immutable
public abstract class LoanHoliday {

  LoanHoliday() {}

  /**
   * A holiday.
   *
   * @param dates the days; it holds for payments due in them
   * @param kind what is not paid
   * @return the holiday
   */
  public static LoanHoliday of(DateRange dates, LoanHolidayKind kind) {
    return ImmutableLoanHoliday.builder().dates(dates).kind(kind).build();
  }

  /** The days; it holds for payments due in them. */
  public abstract DateRange dates();

  /** What is not paid, and what becomes of it. */
  public abstract LoanHolidayKind kind();

  /** The dates and the kind in one line. */
  @Override
  public final String toString() {
    return dates() + ": " + kind().words();
  }
}
