package org.creativehubs.metrics.internal;

import java.util.Arrays;

/** Sums with compensation, over sorted numbers, so that the order they came in does not matter. */
public final class Sums {

  private Sums() {}

  /** The sum of the numbers. */
  public static double of(double... numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    double sum = 0;
    double lost = 0;
    for (double number : sorted) {
      double next = sum + number;
      lost += Math.abs(sum) >= Math.abs(number) ? (sum - next) + number : (number - next) + sum;
      sum = next;
    }
    return sum + lost;
  }

  /** The mean of the numbers. */
  public static double mean(double... numbers) {
    return of(numbers) / numbers.length;
  }

  /** The sum of the products of the deviations of two variables from their means. */
  public static double products(double[] left, double[] right) {
    double leftMean = mean(left);
    double rightMean = mean(right);
    double[] products = new double[left.length];
    for (int i = 0; i < left.length; i++) {
      products[i] = (left[i] - leftMean) * (right[i] - rightMean);
    }
    return of(products);
  }

  /** The sum of the products of two variables, one by one. */
  public static double dot(double[] left, double[] right) {
    double[] products = new double[left.length];
    for (int i = 0; i < left.length; i++) {
      products[i] = left[i] * right[i];
    }
    return of(products);
  }
}
