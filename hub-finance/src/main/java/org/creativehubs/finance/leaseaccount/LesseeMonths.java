package org.creativehubs.finance.leaseaccount;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;

/** Payments of a lease discounted month by month, from the last to the first. */
final class LesseeMonths {

  private final DateRange term;
  private final List<DateRange> months;
  private final Money[] due;
  private final double[] owed; // at the start of each month, and at the end of the last: nothing
  private final double[] paid;
  private Money atStart;

  LesseeMonths(LesseeAccountingInput input, List<DatedPayment> payments, double rate) {
    this.term = input.terms().wholePeriod();
    this.months = term.splitByMonths(1);
    this.due = new Money[months.size()];
    this.owed = new double[months.size() + 1];
    this.paid = new double[months.size()];
    this.atStart = Money.zero(input.terms().currency());
    Arrays.fill(due, atStart);
    double log = StrictMath.log1p(rate);
    for (DatedPayment payment : payments) {
      int month = Months.indexOf(months, payment.line().due());
      due[month] = due[month].plus(payment.net());
      if (payment.months() == 0) {
        atStart = atStart.plus(payment.net());
      } else {
        paid[month] += payment.amount();
        owed[month] += payment.amount() * StrictMath.exp(-(payment.months() - month) * log);
      }
    }
    for (int month = months.size() - 1; month >= 0; month--) {
      owed[month] += owed[month + 1] / (1 + rate);
    }
  }

  Money paidAtStart() {
    return atStart;
  }

  List<DateRange> dates() {
    return months;
  }

  /** What is owed as a month of a number, from 0, ends. */
  double owedAfter(int month) {
    return owed[month + 1];
  }

  double initialLiability() {
    return owed[0];
  }

  Money total() {
    return Money.sum(atStart.currency(), Arrays.asList(due));
  }

  /** The rows, with a right of use that is written off by months. */
  List<LesseeMonth> rows(Money rightOfUse) {
    List<LesseeMonth> rows = new ArrayList<>();
    Ratio all = Months.in(term, term);
    Money left = rightOfUse;
    Money opening = DatedPayment.rounded(owed[0], atStart);
    for (int month = 0; month < months.size(); month++) {
      Ratio share = Months.in(term, months.get(month)).dividedBy(all);
      Money written = month == months.size() - 1 ? left : depreciation(rightOfUse, share, left);
      left = left.minus(written);
      Money closing = DatedPayment.rounded(owed[month + 1], atStart);
      Money repaid = month == 0 ? due[0].minus(atStart) : due[month];
      rows.add(
          unrounded(month, rightOfUse.amount().doubleValue() * share.toDouble())
              .payment(due[month])
              .opening(opening)
              .interest(closing.minus(opening).plus(repaid))
              .closing(closing)
              .depreciation(written)
              .rightOfUse(left)
              .build());
      opening = closing;
    }
    return rows;
  }

  /** A share of the right of use, half up, and no more than is left. */
  private static Money depreciation(Money rightOfUse, Ratio share, Money left) {
    Money part = rightOfUse.times(share, RoundingMode.HALF_UP);
    return part.compareTo(left) > 0 ? left : part;
  }

  private LesseeMonth.Builder unrounded(int month, double depreciation) {
    LesseeMonth.Builder row = LesseeMonth.builder();
    row.number(month + 1)
        .dates(months.get(month))
        .exactOpening(owed[month])
        .exactInterest(owed[month + 1] - owed[month] + paid[month])
        .exactClosing(owed[month + 1])
        .exactDepreciation(depreciation);
    return row;
  }
}
