package org.creativehubs.finance.plan.internal;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.RunningRounding;
import org.creativehubs.finance.internal.WholeUnits;
import org.creativehubs.finance.plan.OneOff;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PaymentCalendar;
import org.creativehubs.finance.plan.PlannedLine;

/**
 * What a line with amounts of a year, or amounts that fall once, comes to in each month.
 *
 * <p>{@link #byMonth} is fast and {@link #term} says how; both come to the same.
 */
final class CalendarAmounts {

  private static final int YEAR = 12;

  private final PlannedLine line;
  private final OperatingModel model;
  private final PaymentCalendar calendar;

  /** The amount of the first year in minor units, exactly; zero where there is none. */
  private final Ratio annual;

  CalendarAmounts(PlannedLine line, OperatingModel model) {
    this.line = line;
    this.model = model;
    calendar = line.calendar().orElseGet(PaymentCalendar::monthly);
    annual =
        line.annual()
            .or(() -> line.monthly().map(month -> month.times(YEAR)))
            .map(amount -> Ratio.of(amount.minorUnits().longValueExact()))
            .map(amount -> line.share().map(amount::times).orElse(amount))
            .orElse(Ratio.ZERO);
  }

  /** The amounts of all months in minor units, whichever way they go. */
  long[] byMonth() {
    long[] amounts = new long[model.months()];
    Ratio year = annual;
    for (int from = 0; from < amounts.length && !annual.isZero(); from += YEAR) {
      addYear(amounts, from, rounded(year));
      year = year.times(growth());
    }
    for (OneOff one : line.oneOffs()) {
      if (one.month() <= amounts.length) {
        amounts[one.month() - 1] += one.amount().minorUnits().longValueExact();
      }
    }
    return amounts;
  }

  private void addYear(long[] amounts, int from, long year) {
    Ratio weights = Ratio.ZERO;
    long before = 0;
    for (int month = from; month < Math.min(from + YEAR, amounts.length); month++) {
      Ratio weight = weight(month);
      if (!weight.isZero()) {
        weights = weights.plus(weight);
        long to = rounded(Ratio.of(year).times(weights).dividedBy(calendar.total()));
        amounts[month] = to - before;
        before = to;
      }
    }
  }

  private static long rounded(Ratio amount) {
    return WholeUnits.halfUp(amount);
  }

  private Ratio growth() {
    return Ratio.ONE.plus(line.annualIncrease().orElse(Ratio.ZERO));
  }

  /** The weight of a month of the plan, counted from 0. */
  private Ratio weight(int month) {
    return calendar.weight((model.start().getMonthValue() - 1 + month) % YEAR + 1);
  }

  /** What a month comes to, from 1, and how it is calculated. */
  Term term(int month) {
    Optional<Term> once =
        line.oneOffs().stream()
            .filter(one -> one.month() == month)
            .map(one -> Term.given("once in this month", one.amount()))
            .findFirst();
    boolean falls = !annual.isZero() && !weight(month - 1).isZero();
    Term none = Term.given("nothing falls in this month", Money.zero(line.currency()));
    return falls ? once.map(ofYear(month)::plus).orElseGet(() -> ofYear(month)) : once.orElse(none);
  }

  private Term ofYear(int month) {
    int from = (month - 1) / YEAR * YEAR;
    Term year = year(from / YEAR);
    List<Term> parts = new ArrayList<>();
    for (int one = from; one < month; one++) {
      if (!weight(one).isZero()) {
        parts.add(year.times(weight(one)).dividedBy(Term.of(calendar.total())));
      }
    }
    return RunningRounding.portion(parts, parts.size() - 1);
  }

  private Term year(int increases) {
    Term first =
        line.annual()
            .map(amount -> Term.given("amount of a year", amount))
            .orElseGet(
                () -> Term.given("amount of a month", line.monthly().orElseThrow()).times(YEAR));
    Term grown =
        increases == 0 || growth().equals(Ratio.ONE)
            ? FullAmount.ofHub(line, first)
            : FullAmount.ofHub(line, first).times(Term.of(growth()).power(increases));
    return grown.rounded(RoundingMode.HALF_UP).named("amount of this year");
  }
}
