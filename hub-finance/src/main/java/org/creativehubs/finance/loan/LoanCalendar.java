package org.creativehubs.finance.loan;

import java.time.LocalDate;
import java.util.Set;
import org.creativehubs.core.loan.InterestDays;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.loan.LoanHoliday;
import org.creativehubs.core.loan.LoanHolidayKind;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.BusinessDayRule;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.core.time.InterestPeriod;
import org.jspecify.annotations.Nullable;

/** The days of a loan's payments and what part of a year lies between them. */
final class LoanCalendar {

  private final Loan loan;
  private final DayCount dayCount;
  private final int perYear;
  private final LocalDate[] due;
  private final LocalDate[] paid;
  private final LocalDate[] counted;

  private final long[] above;
  private final long[] below;

  private final @Nullable LoanHolidayKind[] holidays;

  LoanCalendar(Loan loan) {
    this.loan = loan;
    dayCount = loan.interest().dayCount();
    perYear = loan.frequency().periodsPerYear();
    int payments = loan.payments();
    due = new LocalDate[payments + 1];
    due[0] = loan.firstDrawing();
    for (int n = 1; n <= payments; n++) {
      due[n] = loan.dueOn(n);
    }
    paid = moved(loan, due);
    counted =
        loan.interestDays().orElse(InterestDays.TO_DUE_DAY) == InterestDays.TO_DUE_DAY ? due : paid;
    above = new long[payments + 1];
    below = new long[payments + 1];
    holidays = new LoanHolidayKind[loan.holidays().isEmpty() ? 0 : payments + 1];
    for (int n = 1; n < holidays.length - 1; n++) {
      holidays[n] = holidayOn(due[n]);
    }
  }

  private static LocalDate[] moved(Loan loan, LocalDate[] due) {
    BusinessDayRule rule = loan.businessDays().orElse(BusinessDayRule.NONE);
    if (rule == BusinessDayRule.NONE) {
      return due;
    }
    Set<LocalDate> closed = Set.copyOf(loan.bankHolidays());
    LocalDate[] moved = due.clone();
    for (int n = 1; n < due.length; n++) {
      moved[n] = rule.adjust(due[n], closed);
    }
    return moved;
  }

  private @Nullable LoanHolidayKind holidayOn(LocalDate day) {
    for (LoanHoliday holiday : loan.holidays()) {
      if (holiday.dates().contains(day)) {
        return holiday.kind();
      }
    }
    return null;
  }

  /** Whether a payment may be made on another day than that by which it counts. */
  boolean moves() {
    return paid != counted;
  }

  int perYear() {
    return perYear;
  }

  /** The day on which a payment is made. */
  LocalDate paid(int payment) {
    return paid[payment];
  }

  /** The day up to which interest counts for a payment; of payment 0, the first drawing. */
  LocalDate counted(int payment) {
    return counted[payment];
  }

  /** What is not paid with a payment; null where all of it is. */
  @Nullable LoanHolidayKind holiday(int payment) {
    return holidays.length == 0 ? null : holidays[payment];
  }

  /** The whole period before a payment as a part of a year. */
  double years(int payment) {
    return (double) above(payment) / below[payment];
  }

  /** What {@link #years} is over {@link #below}. */
  long above(int payment) {
    if (below[payment] == 0) {
      fill(payment);
    }
    return above[payment];
  }

  long below(int payment) {
    if (below[payment] == 0) {
      fill(payment);
    }
    return below[payment];
  }

  private void fill(int payment) {
    LocalDate from = counted[payment - 1];
    LocalDate to = counted[payment];
    if (dayCount == DayCount.ACT_ACT_ICMA && isRegular(payment)) {
      above[payment] = 1;
      below[payment] = perYear;
    } else {
      long[] part = part(from, to, payment);
      above[payment] = part[0];
      below[payment] = part[1];
    }
  }

  /** Whether the period before a payment is one whole period of the frequency. */
  private boolean isRegular(int payment) {
    if (counted != due) {
      return counted[payment].equals(due[payment])
          && counted[payment - 1].equals(regular(payment).start());
    }
    return payment > 2 || counted[payment - 1].equals(regular(payment).start());
  }

  private InterestPeriod regular(int payment) {
    return loan.regularPeriod(payment);
  }

  /** Days before a payment as a part of a year: above and below the line. */
  long[] part(LocalDate from, LocalDate to, int payment) {
    if (!dayCount.needsPeriod()) {
      return new long[] {dayCount.numerator(from, to), dayCount.denominator()};
    }
    InterestPeriod period = regular(payment);
    if (dayCount == DayCount.ACT_ACT_ICMA && from.isBefore(period.start())) {
      Ratio years = dayCount.years(from, to, period);
      return new long[] {years.numerator().longValueExact(), years.denominator().longValueExact()};
    }
    return new long[] {dayCount.numerator(from, to, period), dayCount.denominator(period)};
  }
}
