package org.creativehubs.finance.plan.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.plan.Adjustment;
import org.creativehubs.finance.plan.OccupancyRamp;
import org.creativehubs.finance.plan.PlannedLine;
import org.creativehubs.finance.plan.PlannedUnits;

/**
 * How the amount of a line goes over the months.
 *
 * @param takeUp how it builds up from its first month on, if it does
 * @param increase by how much it rises every twelve months of the model, if it does
 * @param first its first month
 * @param months the months in which it is there
 */
record LineCourse(
    Optional<OccupancyRamp> takeUp, Optional<Ratio> increase, int first, IntPredicate months) {

  private static final int YEAR = 12;

  static LineCourse of(PlannedUnits unit) {
    return new LineCourse(
        Optional.of(unit.occupancy()),
        unit.annualIncrease(),
        unit.fromMonth().orElse(1),
        unit::holdsIn);
  }

  static LineCourse of(PlannedLine line) {
    return new LineCourse(
        line.takeUp(), line.annualIncrease(), line.fromMonth().orElse(1), line::holdsIn);
  }

  /** Of a line whose amounts of months have their increases already. */
  static LineCourse withoutRise(PlannedLine line) {
    return new LineCourse(
        line.takeUp(), Optional.empty(), line.fromMonth().orElse(1), line::holdsIn);
  }

  /** Of a line that is there in every month, with amounts of its own. */
  static LineCourse level() {
    return new LineCourse(Optional.empty(), Optional.empty(), 1, month -> true);
  }

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
    return months.test(month);
  }

  /** The number of a month, counted from the first of the line. */
  int sinceFirst(int month) {
    return month - first + 1;
  }

  /** What the full amount is multiplied by in a month, increases apart. */
  Ratio factor(int month, List<Adjustment> own) {
    if (!holdsIn(month)) {
      return Ratio.ZERO;
    }
    Ratio factor = takeUp.isPresent() ? takeUp.get().in(sinceFirst(month)) : Ratio.ONE;
    if (own.isEmpty()) {
      return factor;
    }
    Optional<Ratio> most = mostLet(month, own);
    if (most.isPresent() && most.get().compareTo(factor) < 0) {
      factor = most.get();
    }
    for (Adjustment adjustment : own) {
      if (adjustment.factor().isPresent() && adjustment.holdsIn(month)) {
        factor = factor.times(adjustment.factor().get());
      }
    }
    return factor;
  }

  /** The lowest cap of what is let in a month; empty if there is none. */
  static Optional<Ratio> mostLet(int month, List<Adjustment> own) {
    Optional<Ratio> most = Optional.empty();
    for (Adjustment adjustment : own) {
      Optional<Ratio> cap = adjustment.occupancy().filter(share -> adjustment.holdsIn(month));
      if (cap.isPresent() && most.filter(one -> one.compareTo(cap.get()) <= 0).isEmpty()) {
        most = cap;
      }
    }
    return most;
  }

  /** The share of a ramp in a month counted from its first, and how it is calculated. */
  static Term share(OccupancyRamp ramp, int month) {
    if (month > ramp.months()) {
      return Term.share(ramp.full());
    }
    Term way = Term.share(ramp.full()).minus(Term.share(ramp.first()));
    return Term.share(ramp.first()).plus(way.times(month - 1).dividedBy(ramp.months()));
  }
}
