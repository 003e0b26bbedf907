package org.creativehubs.finance.leaseaccount;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.levelrent.internal.DatedPayment;
import org.creativehubs.finance.levelrent.internal.TermMonths;

/** A time in which nothing happens to a lease: what it owes and holds as any day of it begins. */
final class LesseeStage {

  private final LesseeAccountingInput lease;
  private final LocalDate from;
  private final List<TimedPayment> payments; // all that is owed, by day
  private final double[] owed; // as each payment is due, it and those after it
  private final double rate;
  private final Money rightOfUse;

  LesseeStage(
      LesseeAccountingInput lease, LocalDate from, List<TimedPayment> payments, Money rightOfUse) {
    this.lease = lease;
    this.from = from;
    this.payments = new ArrayList<>(payments);
    this.payments.sort(Comparator.comparing(TimedPayment::due).thenComparing(TimedPayment::months));
    this.rate = lease.compounding().monthly(lease.annualRate());
    this.owed = new double[payments.size() + 1];
    this.rightOfUse = rightOfUse;
    discount();
  }

  /** A lease from day one, on which nothing that is paid is owed. */
  static LesseeStage atStart(LesseeAccountingInput lease, Money rightOfUse) {
    List<TimedPayment> owed =
        TimedPayment.of(lease).stream().filter(payment -> payment.months() > 0).toList();
    return new LesseeStage(lease, lease.terms().term().start(), owed, rightOfUse);
  }

  private void discount() {
    for (int i = payments.size() - 1; i >= 0; i--) {
      TimedPayment payment = payments.get(i);
      double next = i + 1 == payments.size() ? 0 : payments.get(i + 1).months() - payment.months();
      owed[i] = payment.amount() + owed[i + 1] * factor(next);
    }
  }

  /** The same time with another right of use at its start. */
  LesseeStage with(Money opening) {
    return new LesseeStage(lease, from, payments, opening);
  }

  LesseeAccountingInput lease() {
    return lease;
  }

  LocalDate from() {
    return from;
  }

  DateRange term() {
    return lease.terms().wholePeriod();
  }

  double rate() {
    return rate;
  }

  /** What is owed as a day begins, without rounding. */
  double owed(LocalDate day) {
    int next = firstFrom(day);
    return next == payments.size()
        ? 0
        : owed[next] * factor(payments.get(next).months() - time(day).toDouble());
  }

  /** What is owed as a day begins of what falls due before another, without rounding. */
  double owed(LocalDate day, LocalDate before) {
    return owed(day) - owed(before) * factor(time(before).minus(time(day)).toDouble());
  }

  Money liability(LocalDate day) {
    return DatedPayment.rounded(owed(day), rightOfUse);
  }

  /** How what is owed as a day begins follows from what is owed as a later one does. */
  Term owedTerm(LocalDate day, LocalDate later) {
    Term monthly = Term.of(1).plus(Term.of(rate).named("rate for a month"));
    Term after = Term.of(owed(later)).named("owed as " + later + " begins");
    Term sum = discounted(after, monthly, time(later).minus(time(day)));
    for (TimedPayment payment : payments.subList(firstFrom(day), firstFrom(later))) {
      sum = sum.plus(discounted(payment.number(), monthly, payment.after().minus(time(day))));
    }
    return sum;
  }

  private static Term discounted(Term amount, Term monthly, Ratio months) {
    return months.isZero() ? amount : amount.times(monthly.power(Term.of(months.negated())));
  }

  /** What falls due from a day on and before another. */
  List<Money> due(LocalDate day, LocalDate before) {
    return payments.subList(firstFrom(day), firstFrom(before)).stream()
        .map(TimedPayment::net)
        .toList();
  }

  /** The right of use as the time begins. */
  Money rightOfUse() {
    return rightOfUse;
  }

  /** What is left of the right of use as a day begins. */
  Money rightOfUse(LocalDate day) {
    return rightOfUse.minus(written(day));
  }

  /** Whole months and a part of one, each half up; the end takes what is left. */
  private Money written(LocalDate day) {
    if (!day.isBefore(writtenOffBy())) {
      return rightOfUse;
    }
    Ratio months = TermMonths.until(from, day);
    long whole = TermMonths.whole(from, day);
    Money written = month(Ratio.ONE).times(whole).plus(month(months.minus(Ratio.of(whole))));
    return written.compareTo(rightOfUse) > 0 ? rightOfUse : written;
  }

  private Money month(Ratio part) {
    return monthTerm(part).money();
  }

  private Term monthTerm(Ratio part) {
    return Term.given("right of use as " + from + " begins", rightOfUse)
        .times(Term.of(part))
        .dividedBy(Term.given("months over which it is used", monthsOfUse()))
        .rounded(RoundingMode.HALF_UP);
  }

  private Ratio monthsOfUse() {
    return TermMonths.until(from, writtenOffBy());
  }

  /** How what is written off by a day is calculated. */
  Term writtenTerm(LocalDate day) {
    Term all = Term.given("right of use as " + from + " begins", rightOfUse);
    if (!day.isBefore(writtenOffBy())) {
      return all;
    }
    long whole = TermMonths.whole(from, day);
    Ratio part = TermMonths.until(from, day).minus(Ratio.of(whole));
    Term written = monthTerm(Ratio.ONE).named("written off in a month").times(whole);
    Term sum =
        part.isZero() ? written : written.plus(monthTerm(part).named("in the days that are left"));
    return sum.money().compareTo(rightOfUse) > 0 ? Term.min(sum.named("by months"), all) : sum;
  }

  /** The day after the last on which the right of use is written off. */
  LocalDate writtenOffBy() {
    return lease.used().end();
  }

  Optional<Restoration> restoration() {
    return Restoration.of(lease);
  }

  Money provision(LocalDate day) {
    return restoration().map(one -> one.on(day)).orElseGet(this::zero);
  }

  Money zero() {
    return Money.zero(rightOfUse.currency());
  }

  /** Months from the start of the lease to a day. */
  Ratio time(LocalDate day) {
    return TermMonths.until(lease.terms().term().start(), day);
  }

  private double factor(double months) {
    return StrictMath.exp(-months * StrictMath.log1p(rate));
  }

  private int firstFrom(LocalDate day) {
    int low = 0;
    int high = payments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (payments.get(middle).due().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
