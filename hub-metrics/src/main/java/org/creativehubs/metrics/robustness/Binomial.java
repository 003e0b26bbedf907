package org.creativehubs.metrics.robustness;

import org.creativehubs.core.simulation.RandomStream;

/**
 * Numbers of successes, by going through them from the likeliest one outwards until their chances
 * add up to a random number: exact but for the rounding of doubles, in time of the order of the
 * standard deviation.
 */
final class Binomial {

  private static final double STIRLING_FROM = 16;
  private static final double HALF_LOG_TWO_PI = 0.5 * StrictMath.log(2 * Math.PI);

  private Binomial() {}

  static long draw(RandomStream random, long trials, double chance) {
    if (trials == 0 || chance <= 0) {
      return 0;
    }
    if (chance >= 1) {
      return trials;
    }
    long mode = Math.min(trials, (long) ((trials + 1) * chance));
    return search(random.uniform(), trials, mode, chance / (1 - chance), chance);
  }

  private static long search(double target, long trials, long mode, double odds, double chance) {
    double left = target - likelihood(trials, mode, chance);
    long low = mode;
    long high = mode;
    double below = target - left;
    double above = below;
    while (left > 0 && (below > 0 || above > 0)) {
      above = high < trials ? above * odds * (trials - high) / (high + 1) : 0;
      high++;
      left -= above;
      if (left <= 0) {
        return Math.min(high, trials);
      }
      below = low > 0 ? below / odds * low / (trials - low + 1) : 0;
      low--;
      left -= below;
      if (left <= 0) {
        return Math.max(low, 0);
      }
    }
    return mode;
  }

  private static double likelihood(long trials, long successes, double chance) {
    double failures = trials - (double) successes;
    return StrictMath.exp(
        logFactorial((double) trials)
            - logFactorial((double) successes)
            - logFactorial(failures)
            + successes * StrictMath.log(chance)
            + failures * StrictMath.log1p(-chance));
  }

  /** The series of Stirling, after stepping up to where it has all digits. */
  private static double logFactorial(double number) {
    double product = 1;
    double z = number + 1;
    for (; z < STIRLING_FROM; z++) {
      product *= z;
    }
    double inverse = 1 / (z * z);
    double series =
        (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260 - inverse / 1680))) / z;
    return (z - 0.5) * StrictMath.log(z)
        - z
        + HALF_LOG_TWO_PI
        + series
        - (product == 1 ? 0 : StrictMath.log(product));
  }
}
