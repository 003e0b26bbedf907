package org.creativehubs.finance.plan.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.creativehubs.core.lease.PaymentTiming;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.WholeUnits;
import org.creativehubs.finance.plan.CashTerms;
import org.creativehubs.finance.plan.DaysFrom;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PaidPart;

/** In which months the amounts of a line are paid, or written off. Months count from 0. */
final class Timing {

  /** Below this a share of an amount is exact enough in floating point. */
  private static final double SAFE = 9e12;

  private static final int BEFORE = -1;

  private final CashTerms terms;
  private final OperatingModel model;
  private final int months;
  private final List<Slice> slices = new ArrayList<>();

  /** How many months after the plan its last payment is for, and the month of that payment. */
  private int monthsAfter;

  private int lastPayment;

  /** A part of an amount: up to which share of it, in which month by the month it is earned. */
  private static final class Slice {

    final Ratio upTo;
    final double near;
    final int[] paidIn;
    final boolean isWrittenOff;

    Slice(Ratio upTo, int[] paidIn, boolean isWrittenOff) {
      this.upTo = upTo;
      this.near = upTo.toDouble();
      this.paidIn = paidIn;
      this.isWrittenOff = isWrittenOff;
    }
  }

  Timing(CashTerms terms, OperatingModel model) {
    this.terms = terms;
    this.model = model;
    this.months = model.months();
    Ratio bad = terms.badDebt().orElse(Ratio.ZERO);
    Ratio good = Ratio.ONE.minus(bad);
    if (terms.parts().isEmpty()) {
      slices.add(new Slice(good, places(this::paidIn), false));
    } else {
      Ratio upTo = Ratio.ZERO;
      for (PaidPart part : terms.parts()) {
        upTo = upTo.plus(part.share());
        slices.add(new Slice(upTo.times(good), places(month -> month + part.afterMonths()), false));
      }
    }
    if (!bad.isZero()) {
      int[] last = slices.get(slices.size() - 1).paidIn;
      slices.add(
          new Slice(
              Ratio.ONE,
              terms.writtenOffAfterMonths().isPresent()
                  ? places(month -> month + terms.writtenOffAfterMonths().getAsInt())
                  : last,
              true));
    }
  }

  CashTerms terms() {
    return terms;
  }

  private int[] places(IntUnaryOperator paidIn) {
    int[] places = new int[months];
    for (int month = 0; month < months; month++) {
      places[month] = paidIn.applyAsInt(month);
    }
    return places;
  }

  private int paidIn(int month) {
    if (terms.afterMonths().isPresent()) {
      return month + terms.afterMonths().getAsInt();
    }
    if (terms.afterDays().isPresent()) {
      boolean fromLast = terms.daysFrom().orElseThrow() == DaysFrom.LAST_DAY;
      LocalDate from =
          fromLast ? model.firstDayOf(month + 2).minusDays(1) : model.firstDayOf(month + 1);
      return model.monthOf(from.plusDays(terms.afterDays().getAsInt())) - 1;
    }
    return together(month);
  }

  /** The payment that is for a month, among those of some months of the calendar. */
  private int together(int month) {
    if (terms.timing().orElseThrow() == PaymentTiming.IN_ARREARS) {
      int paid = month;
      while (!isPayment(paid)) {
        paid++;
      }
      return paid;
    }
    if (month + 1 < terms.prepaidUntilMonth().orElse(1)) {
      return BEFORE;
    }
    int paid = month;
    while (paid > 0 && !isPayment(paid)) {
      paid--;
    }
    if (month == months - 1) {
      lastPayment = paid;
      while (!isPayment(month + 1 + monthsAfter)) {
        monthsAfter++;
      }
    }
    return paid;
  }

  private boolean isPayment(int month) {
    return terms.paidInMonths().contains((model.start().getMonthValue() - 1 + month) % 12 + 1);
  }

  /**
   * Adds what is paid, and what is written off, to sums of months.
   *
   * @param earned by month, zero or more
   * @param paid one sum for each month
   * @param writtenOff one sum for each month
   */
  void addTo(long[] earned, long[] paid, long[] writtenOff) {
    for (int month = 0; month < months; month++) {
      long before = 0;
      for (Slice slice : slices) {
        long upTo = upTo(earned[month], slice);
        int place = slice.paidIn[month];
        if (place >= 0 && place < months) {
          (slice.isWrittenOff ? writtenOff : paid)[place] += upTo - before;
        }
        before = upTo;
      }
    }
    if (monthsAfter > 0) {
      paid[lastPayment] += monthsAfter * upTo(earned[months - 1], slices.get(0));
    }
  }

  private static long upTo(long amount, Slice slice) {
    if (slice.near == 1) {
      return amount;
    }
    double near = amount * slice.near;
    long found = near < SAFE ? WholeUnits.halfUp(near) : WholeUnits.IN_DOUBT;
    return found == WholeUnits.IN_DOUBT
        ? WholeUnits.halfUp(Ratio.of(amount).times(slice.upTo))
        : found;
  }

  /** What of the amounts was paid before month 1: all of those months. */
  long paidBefore(long[] earned) {
    int until = Math.min(terms.prepaidUntilMonth().orElse(1) - 1, months);
    return PlanRun.sum(earned, 0, until);
  }

  /** What is owed from before month 1, in minor units. */
  long opening() {
    return terms.opening().map(amount -> amount.minorUnits().longValueExact()).orElse(0L);
  }

  /** In which month that is paid, from 1. */
  int openingMonth() {
    return terms.openingMonth().orElse(1);
  }
}
