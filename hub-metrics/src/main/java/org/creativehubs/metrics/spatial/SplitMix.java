package org.creativehubs.metrics.spatial;

/**
 * Random numbers by SplitMix64 (Steele, Lea and Flood 2014), written out so that the bits do not
 * depend on the version of the JVM. Each stream is known by the seed and its number.
 */
final class SplitMix {

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private long state;

  SplitMix(long seed, long stream) {
    this.state = mix(mix(seed) + stream * GOLDEN);
  }

  private static long mix(long number) {
    long z = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  private long next() {
    state += GOLDEN;
    return mix(state);
  }

  /** A number from 0 to below the bound, each as likely as any other. */
  int below(int bound) {
    while (true) {
      long bits = next() >>> 1;
      long number = bits % bound;
      if (bits - number + (bound - 1) >= 0) {
        return (int) number;
      }
    }
  }
}
