package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DayCount;

/**
 * A column of years that are left of a term, which shows the days they are counted from.
 *
 * @param heading the heading
 * @param on the date from which terms are counted
 * @param policy how days become years
 */
record YearsLeft(String heading, LocalDate on, RollPolicy policy) {

  private static final String AT_ANY_TIME = "days that are sure, since it can end at any time";
  private static final Undefined NOT_LET =
      Reason.NOT_LET.because("it is not in force, or its days are not known");

  <R> Column<R> column(Function<R, Optional<Ratio>> years, Function<R, Optional<LocalDate>> last) {
    return Column.<R>quantity(heading, "years", years, NOT_LET)
        .byTerm(
            row ->
                years
                    .apply(row)
                    .map(found -> left(found, last.apply(row)))
                    .orElseGet(() -> Term.undefined(heading, NOT_LET)));
  }

  private Term left(Ratio years, Optional<LocalDate> last) {
    Ratio year = daysOfYear(policy.dayCount());
    return Term.given(last.map(this::days).orElse(AT_ANY_TIME), years.times(year))
        .dividedBy(Term.of(year))
        .in("years");
  }

  private String days(LocalDate last) {
    return "days from "
        + on
        + (policy.countsLastDay() ? " with " : " to ")
        + last
        + ", "
        + policy.dayCount().words();
  }

  /** Where leap years count otherwise the days are those of years of 365 days. */
  private static Ratio daysOfYear(DayCount count) {
    return switch (count) {
      case ACT_365_FIXED, ACT_ACT_ISDA, ACT_ACT_AFB, ACT_ACT_ICMA, ACT_365L -> Ratio.of(365);
      case ACT_365_25 -> Ratio.of(1461, 4);
      case ACT_360, THIRTY_E_360, THIRTY_360_ISDA, THIRTY_U_360_EOM, THIRTY_E_360_ISDA ->
          Ratio.of(360);
    };
  }
}
