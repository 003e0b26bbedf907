package org.creativehubs.finance.levelrent;

import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.DayCount;

/** How the years of a term were counted. */
public enum TermMeasure {
  /** The term is a whole number of months; years = months / 12. */
  WHOLE_MONTHS,
  /** It is not; years = days in leap years / 366 + other days / 365. */
  DAYS_ACT_ACT;

  static TermMeasure of(DateRange term) {
    return term.months().isPresent() ? WHOLE_MONTHS : DAYS_ACT_ACT;
  }

  Ratio years(DateRange term) {
    return this == WHOLE_MONTHS
        ? Ratio.of(term.months().orElseThrow(), 12)
        : DayCount.ACT_ACT_ISDA.years(term.start(), term.end());
  }

  /** How the years are calculated. */
  Term term(DateRange term) {
    return this == WHOLE_MONTHS
        ? Term.given("months of the term", term.months().orElseThrow()).dividedBy(12)
        : Term.given("years of the term, actual / actual", years(term));
  }
}
