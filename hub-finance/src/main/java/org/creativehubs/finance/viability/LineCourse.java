package org.creativehubs.finance.viability;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.quantity.Ratio;

/**
 * How the amount of a line goes over the months.
 *
 * @param takeUp how it builds up from its first month on, if it does
 * @param increase by how much it rises every twelve months of the model, if it does
 * @param from its first month, if not 1
 * @param until the first month without it, if there is one
 */
record LineCourse(
    Optional<OccupancyRamp> takeUp, Optional<Ratio> increase, OptionalInt from, OptionalInt until) {

  private static final int YEAR = 12;

  /** By what it is multiplied every twelve months. */
  Ratio growth() {
    return Ratio.ONE.plus(increase.orElse(Ratio.ZERO));
  }

  /** How often it has risen by a month. */
  static int increasesTo(int month) {
    return (month - 1) / YEAR;
  }

  /** Whether it rises in a month. */
  static boolean risesIn(int month) {
    return month > 1 && month % YEAR == 1;
  }

  boolean holdsIn(int month) {
    return Months.hold(from, until, month);
  }

  /** The number of a month, counted from the first of the line. */
  int sinceFirst(int month) {
    return month - from.orElse(1) + 1;
  }

  /** What the full amount is multiplied by in a month, increases apart. */
  Ratio factor(int month, List<Adjustment> own) {
    if (!holdsIn(month)) {
      return Ratio.ZERO;
    }
    Ratio factor = takeUp.isPresent() ? takeUp.get().in(sinceFirst(month)) : Ratio.ONE;
    for (Adjustment adjustment : own) {
      if (adjustment.holdsIn(month)) {
        factor = factor.times(adjustment.factor());
      }
    }
    return factor;
  }
}
