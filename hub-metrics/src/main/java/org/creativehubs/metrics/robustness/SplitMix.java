package org.creativehubs.metrics.robustness;

/**
 * Random numbers by SplitMix64: G. L. Steele, D. Lea and C. H. Flood (2014). Every draw has a
 * stream that starts where the seed and the number of the draw say, whoever computes it.
 */
final class SplitMix {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  private SplitMix(long state) {
    this.state = state;
  }

  static SplitMix of(long seed, int draw) {
    return new SplitMix(mixed(mixed(seed) + GOLDEN * (draw + 1L)));
  }

  private static long mixed(long bits) {
    long first = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
    return second ^ (second >>> 31);
  }

  long next() {
    state += GOLDEN;
    return mixed(state);
  }

  /** A number of [0, 1), evenly among the multiples of 2^-53. */
  double uniform() {
    return (next() >>> 11) * 0x1p-53;
  }
}
