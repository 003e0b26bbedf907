package org.creativehubs.metrics.agglomeration;

/** A sum that keeps what each addition rounds off, after A. Neumaier (1974). */
final class Sum {

  private double sum;
  private double lost;

  static double of(double... numbers) {
    Sum sum = new Sum();
    for (double number : numbers) {
      sum.add(number);
    }
    return sum.value();
  }

  static double ofPowers(double[] numbers, int power) {
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

  void add(double number) {
    double next = sum + number;
    lost +=
        Math.abs(sum) >= Math.abs(number) ? (sum - next) + number : (number - next) + sum;
    sum = next;
  }

  double value() {
    return sum + lost;
  }
}
