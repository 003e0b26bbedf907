package org.creativehubs.metrics.inequality;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.metrics.index.Sum;

/**
 * Values and weights without those of weight zero, both divided by the power of two next to their
 * largest, which rounds nothing, so that no sum overflows. What does not depend on the unit can be
 * computed from these alone.
 */
final class Weighted {

  final double[] values;
  final double[] weights;
  final double unit;
  final double weight;
  private final double weightUnit;
  final double mean;

  /** The sign of the smallest value as it was given. */
  final double smallestSign;

  private Weighted(
      double[] values, double[] weights, double unit, double weightUnit, double smallestSign) {
    this.values = values;
    this.weights = weights;
    this.unit = unit;
    this.weightUnit = weightUnit;
    this.smallestSign = smallestSign;
    this.weight = Sum.of(weights);
    this.mean = values.length == 0 ? 0 : meanOf(value -> value);
  }

  static Weighted of(Observations observations) {
    return of(observations.values(), observations.weights());
  }

  static Weighted of(double[] values, double[] weights) {
    double[] kept = new double[values.length];
    double[] keptWeights = new double[values.length];
    double heaviest = powerOfTwo(weights);
    int size = 0;
    for (int i = 0; i < values.length; i++) {
      if (weights[i] > 0) {
        kept[size] = values[i];
        keptWeights[size++] = weights[i] / heaviest;
      }
    }
    kept = Arrays.copyOf(kept, size);
    double unit = powerOfTwo(kept);
    return new Weighted(
        Arrays.stream(kept).map(value -> value / unit).toArray(),
        Arrays.copyOf(keptWeights, size),
        unit,
        heaviest,
        Math.signum(Arrays.stream(kept).min().orElse(0)));
  }

  private static double powerOfTwo(double[] numbers) {
    double largest = Arrays.stream(numbers).map(Math::abs).max().orElse(0);
    return largest > 0 ? Math.scalb(1.0, Math.getExponent(largest)) : 1;
  }

  int size() {
    return values.length;
  }

  /** The sum of the weights as they were given. */
  double trueWeight() {
    return weight * weightUnit;
  }

  /** Weights times values. */
  double[] amounts() {
    double[] amounts = new double[values.length];
    Arrays.setAll(amounts, i -> weights[i] * values[i]);
    return amounts;
  }

  double meanOf(DoubleUnaryOperator function) {
    Sum sum = new Sum();
    for (int i = 0; i < values.length; i++) {
      sum.add(weights[i] * function.applyAsDouble(values[i]));
    }
    return sum.value() / weight;
  }

  double plainMean() {
    return Sum.of(values) / values.length;
  }

  /** Root of the weighted mean of squared distances from a centre. */
  double spread(double centre) {
    return Math.sqrt(meanOf(value -> (value - centre) * (value - centre)));
  }
}
