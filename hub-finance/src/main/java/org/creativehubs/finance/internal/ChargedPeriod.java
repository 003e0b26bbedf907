package org.creativehubs.finance.internal;

import java.util.Optional;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.EndRule;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;

/**
 * Which days of a payment period are charged, and by which rules: those that lie in the term, and
 * all of it where an end breaks it and the rent is not apportioned.
 *
 * @param terms the terms, with the rule by which days of this period are charged
 * @param period the whole payment period
 * @param covered its days in the term
 * @param days its days that are charged
 */
public record ChargedPeriod(
    PaymentTerms terms, DateRange period, DateRange covered, DateRange days) {

  /** A payment period that lies in the term at least in part. */
  public static ChargedPeriod of(PaymentTerms terms, DateRange period, DateRange term) {
    if (term.contains(period)) {
      return new ChargedPeriod(terms, period, period, period);
    }
    DateRange covered = period.intersection(term).orElseThrow();
    boolean first = !isWhole(terms.firstPeriod());
    boolean last = !isWhole(terms.lastPeriod());
    DateRange days =
        DateRange.of(first ? covered.start() : period.start(), last ? covered.end() : period.end());
    return new ChargedPeriod(byRule(terms, period, days), period, covered, days);
  }

  private static boolean isWhole(Optional<EndRule> rule) {
    return rule.filter(EndRule.WHOLE_NO_REFUND::equals).isPresent();
  }

  /** The terms with the rule of the end that breaks the period. */
  private static PaymentTerms byRule(PaymentTerms terms, DateRange period, DateRange days) {
    boolean first = days.start().isAfter(period.start());
    BrokenPeriodRule rule =
        (first ? terms.firstPeriod() : terms.lastPeriod())
            .flatMap(EndRule::byDays)
            .orElse(terms.brokenPeriods());
    return days.equals(period) || rule == terms.brokenPeriods()
        ? terms
        : terms.toBuilder().brokenPeriods(rule).build();
  }

  /** The part of a year that is charged where nothing cuts the period. */
  public Ratio uncut() {
    return BrokenPeriodShare.uncut(terms, days, period);
  }

  /** The days of a line of the period that are charged: more than its own at an end. */
  DateRange charged(DateRange line) {
    return DateRange.of(
        line.start().equals(covered.start()) ? days.start() : line.start(),
        line.end().equals(covered.end()) ? days.end() : line.end());
  }

  /** Whether an end breaks the period and all of it is charged. */
  public boolean isWholeThoughBroken() {
    return !covered.equals(days);
  }
}
