package org.creativehubs.finance.cashflow;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds every zero of a sum of c e^(-wt) whose coefficients change sign several times, and proves
 * that there are no others.
 *
 * <p>Multiplied by e^(ws), with s between two neighbours of unlike sign, the sum has the same
 * zeros, and its derivative is again such a sum, with coefficients c (s - t) and one change of sign
 * less. Between two zeros of the derivative, and beyond the outermost, lies at most one zero of the
 * sum (Rolle; the argument by which Laguerre proved Descartes' rule for such sums). With one change
 * of sign left there is exactly one zero; from there the way leads back up.
 */
final class RootIsolation {

  private static final int MOST_STEPS = 200;
  private static final double STILL = 2e-16;

  private final PresentSums sums;
  private final double[] original;

  private RootIsolation(Timeline flows) {
    this.sums = new PresentSums(flows);
    this.original = sums.logs.clone();
  }

  /** All zeros in ascending order, for flows with at least one change of sign. */
  static List<Double> of(Timeline flows) {
    return new RootIsolation(flows).zeros();
  }

  private List<Double> zeros() {
    List<Double> centres = new ArrayList<>();
    for (int change = lastChange(); change > 0; change = lastChange()) {
      double centre = (sums.ticks[change - 1] + (double) sums.ticks[change]) / 2;
      differentiate(centre);
      centres.add(centre);
    }
    List<Double> turns = List.of();
    for (int level = centres.size() - 1; level >= 0; level--) {
      integrate(centres.get(level));
      if (level == 0) {
        System.arraycopy(original, 0, sums.logs, 0, original.length);
      }
      turns = between(turns);
    }
    return turns;
  }

  /** The place after the last change of sign; zero if there is none. */
  private int lastChange() {
    for (int i = sums.size - 1; i > 0; i--) {
      if (sums.isPositive[i] != sums.isPositive[i - 1]) {
        return i;
      }
    }
    return 0;
  }

  private void differentiate(double centre) {
    for (int i = 0; i < sums.size; i++) {
      double distance = centre - sums.ticks[i];
      sums.logs[i] += StrictMath.log(Math.abs(distance));
      sums.isPositive[i] = sums.isPositive[i] == distance > 0;
    }
  }

  private void integrate(double centre) {
    for (int i = 0; i < sums.size; i++) {
      double distance = centre - sums.ticks[i];
      sums.logs[i] -= StrictMath.log(Math.abs(distance));
      sums.isPositive[i] = sums.isPositive[i] == distance > 0;
    }
  }

  /** The zeros of the sum, given those of its derivative. */
  private List<Double> between(List<Double> turns) {
    List<Double> zeros = new ArrayList<>();
    int sign = sums.isPositive[sums.size - 1] ? 1 : -1;
    double from = Double.NEGATIVE_INFINITY;
    for (double turn : turns) {
      int there = sums.sign(turn);
      if (there == 0) {
        zeros.add(turn);
      } else if (there == -sign) {
        zeros.add(zero(from, turn, there));
      }
      // After a turn at which the sum is zero there is no other zero up to the next turn (Rolle).
      sign = there;
      from = turn;
    }
    int atEnd = sums.isPositive[0] ? 1 : -1;
    if (sign == -atEnd) {
      zeros.add(zero(from, Double.POSITIVE_INFINITY, atEnd));
    }
    return zeros;
  }

  /** The one zero between two ends, of which one may be endless. */
  private double zero(double from, double to, int signAtTo) {
    double low = Double.isFinite(from) ? from : outward(to, -1, -signAtTo);
    double high = Double.isFinite(to) ? to : outward(low, 1, signAtTo);
    return search(low, high, signAtTo);
  }

  /** A point in a direction at which the sum has the sign it has in the long run. */
  private double outward(double start, int direction, int sign) {
    double from = Double.isFinite(start) ? start : 0;
    double width = 1.0 / sums.last();
    double point = from + direction * width;
    for (int i = 0; i < MOST_STEPS && sums.sign(point) != sign; i++) {
      width *= 2;
      point = from + direction * width;
    }
    return point;
  }

  private double search(double from, double to, int signAtTo) {
    double low = from;
    double high = to;
    double point = (low + high) / 2;
    for (int i = 0; i < MOST_STEPS; i++) {
      sums.at(point);
      double net = sums.positive - sums.negative;
      if (net == 0) {
        return point;
      }
      if (net > 0 == signAtTo > 0) {
        high = point;
      } else {
        low = point;
      }
      double next = point + sums.step();
      next = next > low && next < high ? next : (low + high) / 2;
      if (Math.abs(next - point) <= STILL * Math.abs(next) || next == low || next == high) {
        return next;
      }
      point = next;
    }
    return point;
  }
}
