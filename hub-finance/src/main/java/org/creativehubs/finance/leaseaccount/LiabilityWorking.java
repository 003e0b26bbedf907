package org.creativehubs.finance.leaseaccount;

import java.util.List;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;

/** How the liability as a month starts follows from that as it ends. */
final class LiabilityWorking {

  private final List<DateRange> months;
  private final List<DatedPayment> payments;
  private final Term rate;

  LiabilityWorking(List<DateRange> months, List<DatedPayment> payments, double rate) {
    this.months = months;
    this.payments = payments;
    this.rate = Term.of(rate).named("rate for a month");
  }

  /**
   * What is owed as a month starts: what is owed as it ends, and what is paid in it, discounted.
   *
   * @param month its number, from 0
   * @param atEnd what is owed as it ends, without rounding
   */
  Term owed(int month, double atEnd) {
    Term later = Term.of(atEnd).named("owed as month " + (month + 1) + " ends");
    Term owed = later.dividedBy(Term.of(1).plus(rate));
    return paidIn(month).stream()
        .map(payment -> discounted(payment, month))
        .reduce(Term::plus)
        .map(owed::plus)
        .orElse(owed);
  }

  private List<DatedPayment> paidIn(int month) {
    return payments.stream()
        .filter(payment -> !payment.after().isZero() && !payment.net().isZero())
        .filter(payment -> months.get(month).contains(payment.line().due()))
        .toList();
  }

  private Term discounted(DatedPayment payment, int month) {
    Ratio after = payment.after().minus(Ratio.of(month));
    Term factor = Term.of(1).plus(rate).power(Term.of(after.negated()));
    return after.isZero() ? payment.number() : payment.number().times(factor);
  }
}
