package org.creativehubs.core.employment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.DoubleConsumer;
import org.creativehubs.core.quantity.Ratio;

/**
 * The sum of doubles without rounding, as a list of parts that do not overlap, after J. R. Shewchuk
 * (1997). What is read from it is rounded once, so it does not depend on the order of adding.
 */
final class ExactSum {

  private double[] parts = new double[4];
  private int size;

  void clear() {
    size = 0;
  }

  void add(double number) {
    double carried = number;
    int kept = 0;
    for (int i = 0; i < size; i++) {
      double part = parts[i];
      double sum = carried + part;
      double taken = sum - carried;
      double lost = (carried - (sum - taken)) + (part - taken);
      if (lost != 0) {
        parts[kept++] = lost;
      }
      carried = sum;
    }
    if (kept == parts.length) {
      parts = Arrays.copyOf(parts, 2 * kept);
    }
    parts[kept] = carried;
    size = kept + 1;
  }

  /** The parts, whose exact sum this is; some may be below zero. */
  void forEach(DoubleConsumer action) {
    for (int i = 0; i < size; i++) {
      action.accept(parts[i]);
    }
  }

  /** The double nearest to the sum, ties to even. */
  double toDouble() {
    int next = size - 1;
    if (next < 0) {
      return 0;
    }
    double sum = parts[next];
    double lost = 0;
    while (next > 0 && lost == 0) {
      double part = parts[--next];
      double before = sum;
      sum = before + part;
      lost = part - (sum - before);
    }
    return next > 0 && Math.signum(lost) == Math.signum(parts[next - 1])
        ? tieBroken(sum, lost)
        : sum;
  }

  /** Half a unit was cut off; what lies behind it pushes the sum the same way. */
  private static double tieBroken(double sum, double lost) {
    double twice = 2 * lost;
    double next = sum + twice;
    return twice == next - sum ? next : sum;
  }

  Ratio toRatio() {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < size; i++) {
      sum = sum.add(new BigDecimal(parts[i]));
    }
    return Ratio.of(sum);
  }
}
