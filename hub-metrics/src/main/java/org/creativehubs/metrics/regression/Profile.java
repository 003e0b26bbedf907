package org.creativehubs.metrics.regression;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.creativehubs.core.budget.Spending;

/**
 * Finds where a likelihood is greatest: by a grid, then by halving where its slope changes sign.
 */
final class Profile {

  private static final int STEPS = 200;
  private static final double EDGE = 1e-6;

  private Profile() {}

  /** Empty where it is greatest at an end. */
  static OptionalDouble greatest(
      double low, double high, DoubleUnaryOperator likelihood, DoubleUnaryOperator slope) {
    double width = high - low;
    double[] grid = new double[STEPS + 1];
    int best = 0;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i <= STEPS; i++) {
      Spending.current().heed();
      grid[i] = low + width * (EDGE + (1 - 2 * EDGE) * i / STEPS);
      double here = likelihood.applyAsDouble(grid[i]);
      if (here > greatest) {
        greatest = here;
        best = i;
      }
    }
    double below = grid[Math.max(0, best - 1)];
    double above = grid[Math.min(STEPS, best + 1)];
    if (slope.applyAsDouble(below) <= 0 || slope.applyAsDouble(above) >= 0) {
      return OptionalDouble.empty();
    }
    double middle = below + (above - below) / 2;
    while (middle > below && middle < above) {
      Spending.current().heed();
      if (slope.applyAsDouble(middle) > 0) {
        below = middle;
      } else {
        above = middle;
      }
      middle = below + (above - below) / 2;
    }
    return OptionalDouble.of(middle);
  }
}
