package org.creativehubs.metrics.index;

/**
 * A sum of doubles that keeps what rounding would lose, by the method of Neumaier (1974). The order
 * of the numbers can matter in the last bit only.
 */
public final class Sum {

  private double sum;
  private double lost;

  /** A sum of nothing. */
  public Sum() {}

  /**
   * Adds a number.
   *
   * @param number any number
   */
  public void add(double number) {
    double next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }

  /** What was added up to now; 0 of nothing. */
  public double value() {
    return Double.isFinite(sum) ? sum + lost : sum;
  }

  /**
   * The sum of an array.
   *
   * @param numbers any numbers
   * @return their sum
   */
  public static double of(double[] numbers) {
    Sum sum = new Sum();
    for (double number : numbers) {
      sum.add(number);
    }
    return sum.value();
  }
}
