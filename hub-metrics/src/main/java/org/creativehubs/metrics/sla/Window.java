package org.creativehubs.metrics.sla;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.PartPeriodRule;
import org.creativehubs.core.time.DateRange;

/**
 * The time one verdict is about.
 *
 * @param range its days
 * @param whole how many days the target is promised for; those of the range unless it is a part
 * @param only whether it is the whole period asked about
 */
record Window(DateRange range, long whole, boolean only) {

  /** The windows in which a target must be reached again, counted from the start of a period. */
  static List<DateRange> of(DateRange period, Obligation obligation) {
    OptionalInt months =
        obligation.every().map(ObligationPeriod::months).orElse(OptionalInt.empty());
    return months.isPresent() ? period.splitByMonths(months.getAsInt()) : List.of(period);
  }

  static Window alone(DateRange range, Obligation obligation) {
    return of(range, obligation, Optional.empty(), range.start(), true);
  }

  /** A window of a period that begins on some day, from which windows are counted. */
  private static Window of(
      DateRange range,
      Obligation obligation,
      Optional<DateRange> term,
      LocalDate from,
      boolean only) {
    long whole = wholeDays(range, obligation, term, from);
    return new Window(range, Math.max(whole, range.days()), only);
  }

  /** Some days of a window; what is promised for the window is promised for those in part. */
  static Window within(
      DateRange window,
      DateRange days,
      Obligation obligation,
      Optional<DateRange> term,
      LocalDate from,
      boolean only) {
    Window all = of(window, obligation, term, from, only);
    return days.equals(window) ? all : new Window(days, all.whole(), false);
  }

  /**
   * The days of a window on which a promise was in force at all. What is to be done once is then to
   * be done in them, if they reach to the end of the window.
   */
  static Window inForce(
      DateRange window,
      DateRange days,
      Obligation obligation,
      Optional<DateRange> term,
      LocalDate from,
      boolean only) {
    boolean isOnce = obligation.every().equals(Optional.of(ObligationPeriod.ONCE));
    long whole =
        isOnce && days.end().equals(window.end())
            ? days.days()
            : of(window, obligation, term, from, only).whole();
    return new Window(days, whole, only);
  }

  private static long wholeDays(
      DateRange range, Obligation obligation, Optional<DateRange> term, LocalDate from) {
    ObligationPeriod every = obligation.every().orElse(ObligationPeriod.ALWAYS);
    if (every == ObligationPeriod.TERM || every == ObligationPeriod.ONCE) {
      return term.map(DateRange::days).orElse(range.days());
    }
    OptionalInt months = every.months();
    if (months.isEmpty()) {
      return range.days();
    }
    LocalDate end = range.start();
    long past = ChronoUnit.MONTHS.between(from, end) / months.getAsInt() * months.getAsInt();
    while (!end.isAfter(range.start())) {
      past += months.getAsInt();
      end = from.plusMonths(past);
    }
    return end.toEpochDay() - range.start().toEpochDay();
  }

  boolean isPart() {
    return range.days() < whole;
  }

  /** The measure with the target that holds here. */
  Measure measure(Obligation obligation) {
    Measure full = new Measure(obligation, obligation.target());
    return isPart() && full.addsUp() && !full.isShare() && isProRata(obligation)
        ? new Measure(obligation, obligation.target().times(Ratio.of(range.days(), whole)))
        : full;
  }

  /** Whether nobody says what target holds for so short a time. */
  boolean leavesTargetOpen(Measure measure) {
    return isPart()
        && (measure.isOnce() || (measure.addsUp() && !measure.isShare()))
        && measure.obligation().partPeriod().isEmpty();
  }

  private static boolean isProRata(Obligation obligation) {
    return obligation.partPeriod().equals(Optional.of(PartPeriodRule.PRO_RATA_DAYS));
  }

  void explain(Measure measure, Explanation.Builder steps) {
    Obligation obligation = measure.obligation();
    if (!measure.target().equals(obligation.target())) {
      steps.step(
          "target for the part",
          new Measure(obligation, obligation.target()).targetText()
              + " x "
              + range.days()
              + " / "
              + Show.counted(whole, "days"),
          measure.show(measure.target()));
    }
  }
}
