package org.creativehubs.finance.receivable;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** The interest that runs on bills by some terms. */
final class AccruedInterest {

  private final LateInterestTerms terms;

  AccruedInterest(LateInterestTerms terms) {
    this.terms = terms;
  }

  /** What of a bill is open when it becomes late; zero where it is paid in time. */
  Money debt(OpenBill bill) {
    LocalDate late = terms.late(bill.bill().due());
    Money debt = bill.bill().total();
    for (OpenBill.Settled settled : bill.settled()) {
      if (settled.on().isBefore(late)) {
        debt = debt.minus(settled.amount());
      }
    }
    return debt;
  }

  /** The interest of a bill for the days from one to another, both counted, line by line. */
  List<LateInterestLine> lines(OpenBill bill, Optional<LocalDate> from, LocalDate on) {
    LocalDate late = terms.late(bill.bill().due());
    if (on.isBefore(late)) {
      return ImmutableList.of();
    }
    // Until a bill is late nothing has been asked; then the days of grace are asked for at once.
    LocalDate first = from.filter(day -> day.isAfter(late)).orElse(LocalDate.MIN);
    ImmutableList.Builder<LateInterestLine> lines = ImmutableList.builder();
    Ratio before = Ratio.ZERO;
    for (Run run : runs(bill, on.plusDays(1))) {
      LocalDate cut = first.isAfter(run.days.start()) ? first : run.days.start();
      if (cut.isBefore(run.days.end())) {
        Ratio here = before.plus(interest(run, run.days.start(), cut));
        lines.add(line(bill, run, cut, here));
      }
      before = before.plus(interest(run, run.days.start(), run.days.end()));
    }
    return lines.build();
  }

  private LateInterestLine line(OpenBill bill, Run run, LocalDate cut, Ratio before) {
    Ratio after = before.plus(interest(run, cut, run.days.end()));
    Money interest = rounded(after, run.balance).minus(rounded(before, run.balance));
    LateInterestLine.Builder line = LateInterestLine.builder();
    line.bill(bill.bill().id()).tenant(bill.bill().tenant());
    return line.days(DateRange.of(cut, run.days.end()))
        .balance(run.balance)
        .rate(run.rate)
        .counted(counted(run, run.days.end()) - counted(run, cut))
        .accruedBefore(before)
        .interest(interest)
        .build();
  }

  private static Money rounded(Ratio amount, Money like) {
    return Money.round(amount, like.currency(), RoundingMode.HALF_UP);
  }

  /** The days of a run up to a day, in units of the day count. */
  private long counted(Run run, LocalDate to) {
    return to.equals(run.days.start()) ? 0 : terms.dayCount().numerator(run.days.start(), to);
  }

  private Ratio interest(Run run, LocalDate from, LocalDate to) {
    long counted = counted(run, to) - counted(run, from);
    Ratio day =
        run.balance.toRatio().times(run.rate).dividedBy(Ratio.of(terms.dayCount().denominator()));
    if (terms.daily() == DailyRate.TO_THE_PENNY) {
      day = rounded(day, run.balance).toRatio();
    }
    return day.times(Ratio.of(counted));
  }

  /** Days on which balance and rate are the same, up to a day, which does not count. */
  private List<Run> runs(OpenBill bill, LocalDate end) {
    LocalDate due = bill.bill().due();
    LocalDate late = terms.late(due);
    List<Run> runs = new ArrayList<>();
    Money balance = debt(bill);
    LocalDate from = terms.start(due);
    for (OpenBill.Settled settled : bill.settled()) {
      LocalDate next = settled.on().plusDays(1);
      if (!settled.on().isBefore(late) && next.isBefore(end)) {
        addRates(balance, from, next, due, runs);
        balance = balance.minus(settled.amount());
        from = next;
      }
    }
    addRates(balance, from, end, due, runs);
    return runs;
  }

  private void addRates(
      Money balance, LocalDate from, LocalDate to, LocalDate due, List<Run> runs) {
    LocalDate start = from;
    while (!balance.isZero() && start.isBefore(to)) {
      LocalDate change = change(start);
      LocalDate end = change.isBefore(to) ? change : to;
      runs.add(new Run(DateRange.of(start, end), balance, rate(start, due)));
      start = end;
    }
  }

  /** The next day on which the rate may be another. */
  private LocalDate change(LocalDate day) {
    if (terms.baseRates().isEmpty() || terms.reset() == RateReset.HALF_YEAR_OF_START) {
      return LocalDate.MAX;
    }
    return terms.reset() == RateReset.EACH_HALF_YEAR
        ? halfYear(day).plusMonths(6)
        : base(day).days().end().orElse(LocalDate.MAX);
  }

  private Ratio rate(LocalDate day, LocalDate due) {
    if (terms.baseRates().isEmpty()) {
      return terms.rate();
    }
    Ratio rate =
        terms
            .rate()
            .plus(
                base(switch (terms.reset()) {
                      case EACH_DAY -> day;
                      case HALF_YEAR_OF_START -> halfYear(terms.start(due)).minusDays(1);
                      case EACH_HALF_YEAR -> halfYear(day).minusDays(1);
                    })
                    .rate());
    return rate.signum() < 0 ? Ratio.ZERO : rate;
  }

  private static LocalDate halfYear(LocalDate day) {
    Month first = day.getMonthValue() <= 6 ? Month.JANUARY : Month.JULY;
    return LocalDate.of(day.getYear(), first, 1);
  }

  private BaseRate base(LocalDate day) {
    return terms.baseRates().stream()
        .filter(rate -> rate.days().contains(day))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.INCONSISTENT,
                    "terms.baseRates",
                    "hold on " + day,
                    terms.baseRates().size() + " rates that do not"));
  }

  /** The interest of a line as one expression. */
  static Term term(LateInterestLine line, LateInterestTerms terms) {
    DayCount count = terms.dayCount();
    Term day = Term.of(line.balance()).times(Term.share(line.rate()));
    if (terms.daily() == DailyRate.TO_THE_PENNY) {
      return day.dividedBy(count.denominator())
          .rounded(RoundingMode.HALF_UP)
          .named("interest of a day, rounded half up")
          .times(line.counted());
    }
    Term own = day.times(line.counted()).dividedBy(count.denominator());
    if (line.accruedBefore().isZero()) {
      return own.rounded(RoundingMode.HALF_UP);
    }
    Term before =
        Term.given("accrued before, not rounded", line.accruedBefore())
            .in(line.balance().currency());
    return before
        .plus(own)
        .rounded(RoundingMode.HALF_UP)
        .named("accrued up to the last day")
        .minus(before.rounded(RoundingMode.HALF_UP).named("accrued before"));
  }

  private record Run(DateRange days, Money balance, Ratio rate) {}
}
