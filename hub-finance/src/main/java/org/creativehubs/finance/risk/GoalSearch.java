package org.creativehubs.finance.risk;

import java.util.OptionalLong;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.plan.internal.CompiledLine;
import org.creativehubs.finance.plan.internal.CompiledLine.PlannedAmountLine;
import org.creativehubs.finance.plan.internal.PlanRun;

/**
 * Searches steps of a value. But for the rounding of single months, surplus and the cash of every
 * month are straight lines of the value, so the least of several rises to one peak and falls. Those
 * lines, drawn through the runs at nothing and at the most, say where an answer must lie; runs
 * settle it there.
 *
 * <p>Rules on other lines bend them. Then values that lie evenly are tried, more closely around the
 * best of them, and the way from the first that meets the target to the one before it is halved:
 * what is found meets the target, and the next value before it does not.
 */
final class GoalSearch {

  /** How many values are tried one by one where rounding decides. */
  private static final long FEW = 64;

  private static final long MANY = 500;

  /** How many values are tried at once where rules bend the lines. */
  private static final long TRIED = 40;

  private final GoalSeekInput input;
  private final boolean isStraight;
  private final long most;
  private final long target;
  private final long[] nothing;
  private final long[] all;

  /** By how much a run may differ from the straight lines, in minor units. */
  private final double doubt;

  GoalSearch(GoalSeekInput input) {
    this.input = input;
    isStraight = !input.plan().hasFollowingLines();
    most = input.most().times(Ratio.of(input.steps())).floor().longValueExact();
    target = input.target().minorUnits().longValueExact();
    nothing = input.measure().candidates(run(0));
    all = input.measure().candidates(run(most));
    doubt = doubt();
  }

  /** Two roundings of up to four lines in every month, and those of the cost of units. */
  private double doubt() {
    int months = input.plan().months();
    double sum = 8.0 * months;
    double largest = 0;
    for (CompiledLine line : CompiledLine.of(input.plan())) {
      if (line instanceof PlannedAmountLine planned && isCostOfUnits(line)) {
        sum += 4 * planned.multiples(months, input.plan().adjustments());
      }
    }
    for (int i = 0; i < nothing.length; i++) {
      largest = Math.max(largest, (double) Math.max(Math.abs(nothing[i]), Math.abs(all[i])));
    }
    return sum + largest * 0x1p-45;
  }

  private boolean isCostOfUnits(CompiledLine line) {
    return input.plan().units().stream().anyMatch(unit -> unit.costLine().equals(line.name()));
  }

  long mostSteps() {
    return most;
  }

  Ratio value(long steps) {
    return Ratio.of(steps, input.steps());
  }

  long reached(long steps) {
    return input.measure().of(run(steps));
  }

  private PlanRun run(long steps) {
    return PlanRun.of(GoalModel.with(input, value(steps)));
  }

  boolean meets(long steps) {
    return reached(steps) >= target;
  }

  /** What the straight lines say of the measure at a value. */
  private double line(long steps) {
    double share = (double) steps / most;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < nothing.length; i++) {
      double from = nothing[i];
      least = Math.min(least, from + (all[i] - from) * share);
    }
    return least;
  }

  /** The value at which the lines are highest; with rules, the best of those that are tried. */
  long peak() {
    return isStraight ? straightPeak() : best(0, most, reached(0), reached(most));
  }

  /**
   * The best value that is found between two: of some that lie evenly between them, then of some
   * around the best of these, until all have been tried.
   */
  private long best(long from, long until, long atFrom, long atUntil) {
    long low = from;
    long high = until;
    long best = atUntil > atFrom ? until : from;
    long highest = Math.max(atFrom, atUntil);
    while (high - low > 1) {
      long step = Math.max(1, (high - low) / TRIED);
      for (long at = low + step; at < high; at += step) {
        long found = reached(at);
        if (found > highest) {
          highest = found;
          best = at;
        }
      }
      if (step == 1) {
        return best;
      }
      low = Math.max(from, best - step);
      high = Math.min(until, best + step);
    }
    return best;
  }

  /** The value nearest to an end that meets the target, of those on the way that are tried. */
  private OptionalLong tried(long peak) {
    long end = input.isGreatest() ? most : 0;
    long step = Math.max(1, Math.abs(peak - end) / TRIED) * Long.signum(peak - end);
    long at = end;
    while (step != 0 && at != peak && !meets(at)) {
      at = Math.abs(peak - at) < Math.abs(step) ? peak : at + step;
    }
    if (!meets(at)) {
      return OptionalLong.empty();
    }
    if (at == end) {
      return OptionalLong.of(at);
    }
    long missed = lastTried(at, end, step, peak);
    long toMissed = Long.signum(missed - at);
    return OptionalLong.of(halved(at, missed - toMissed, toMissed));
  }

  /** The value that was tried before one, on steps from an end. */
  private static long lastTried(long at, long end, long step, long peak) {
    return at == peak ? end + (at - end - Long.signum(step)) / step * step : at - step;
  }

  private long straightPeak() {
    long low = 0;
    long high = most;
    while (low < high) {
      long middle = low + (high - low) / 2;
      if (line(middle) < line(middle + 1)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The least or greatest value that meets the target. */
  OptionalLong find(long peak) {
    if (!isStraight) {
      return tried(peak);
    }
    if (line(peak) < target - doubt) {
      return OptionalLong.empty();
    }
    OptionalLong some = nearest(peak);
    return some.isPresent() ? OptionalLong.of(edge(peak, some.getAsLong())) : some;
  }

  /** A value at or near the peak that meets the target. */
  private OptionalLong nearest(long peak) {
    for (long away = 0; away <= MANY; away++) {
      long below = Math.max(0, peak - away);
      long above = Math.min(most, peak + away);
      if (line(below) < target - doubt && line(above) < target - doubt) {
        return OptionalLong.empty();
      }
      if (meets(below)) {
        return OptionalLong.of(below);
      }
      if (meets(above)) {
        return OptionalLong.of(above);
      }
    }
    return OptionalLong.empty();
  }

  private long edge(long peak, long meeting) {
    long end = input.isGreatest() ? most : 0;
    long beyond = boundary(peak, end, target - doubt);
    long within = boundary(peak, end, target + doubt);
    long meets = isBetween(within, beyond, meeting) && meets(within) ? within : meeting;
    long step = Long.signum(end - meets);
    if (step == 0 || Long.signum(beyond - meets) != step) {
      return meets;
    }
    return Math.abs(beyond - meets) <= FEW
        ? first(beyond, meets, -step)
        : halved(meets, beyond, step);
  }

  /** Whether a number lies between two others in either order. */
  private static boolean isBetween(long number, long one, long other) {
    return number >= Math.min(one, other) && number <= Math.max(one, other);
  }

  /** The value nearest to an end at which the lines, falling from their peak, are this high. */
  private long boundary(long peak, long end, double height) {
    long high = peak;
    long low = end;
    if (line(low) >= height) {
      return low;
    }
    while (Math.abs(high - low) > 1) {
      long middle = low + (high - low) / 2;
      if (line(middle) >= height) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private long first(long from, long meets, long step) {
    long at = from;
    while (at != meets && !meets(at)) {
      at += step;
    }
    return at;
  }

  /** Halves the way from a value that meets the target to one beyond which none does. */
  private long halved(long from, long beyond, long step) {
    long meets = from;
    long misses = beyond + step;
    while (Math.abs(misses - meets) > 1) {
      long middle = meets + (misses - meets) / 2;
      if (meets(middle)) {
        meets = middle;
      } else {
        misses = middle;
      }
    }
    return meets;
  }
}
