package org.creativehubs.metrics.agglomeration;

import org.creativehubs.metrics.index.Sum;

/** Sums of powers of shares. */
final class Powers {

  private Powers() {}

  static double sum(double[] numbers, int power) {
    Sum sum = new Sum();
    for (double number : numbers) {
      double product = number;
      for (int i = 1; i < power; i++) {
        product *= number;
      }
      sum.add(product);
    }
    return sum.value();
  }
}
