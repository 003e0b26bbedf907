package org.creativehubs.metrics.agglomeration;

/**
 * The random numbers of one draw, by the SplitMix64 generator of G. L. Steele, D. Lea and C. H.
 * Flood (2014). Each draw has a stream of its own, so it does not matter who runs it, and when.
 */
final class Stream64 {

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private long state;

  private Stream64(long state) {
    this.state = state;
  }

  static Stream64 of(long seed, int draw) {
    return new Stream64(mixed(mixed(seed + GOLDEN) + mixed(draw + 1L)));
  }

  private static long mixed(long number) {
    long first = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
    long second = (first ^ (first >>> 27)) * 0x94d049bb133111ebL;
    return second ^ (second >>> 31);
  }

  private long next() {
    state += GOLDEN;
    return mixed(state);
  }

  /** A number from 0 to below a bound, each as likely as any other. */
  private int below(int bound) {
    while (true) {
      long bits = next() >>> 1;
      long number = bits % bound;
      if (bits - number + (bound - 1) >= 0) {
        return (int) number;
      }
    }
  }

  /** Puts a random choice of the elements, in random order, in the first places. */
  void shuffle(int[] elements, int places) {
    for (int i = 0; i < places && i < elements.length - 1; i++) {
      int other = i + below(elements.length - i);
      int element = elements[i];
      elements[i] = elements[other];
      elements[other] = element;
    }
  }
}
