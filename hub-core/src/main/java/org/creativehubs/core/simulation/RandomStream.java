package org.creativehubs.core.simulation;

import org.creativehubs.core.value.Check;

/**
 * The random numbers of one draw, by SplitMix64: G. L. Steele, D. Lea and C. H. Flood, Fast
 * Splittable Pseudorandom Number Generators (2014).
 *
 * <p>The stream of a draw starts from {@code mix(mix(seed) + (draw + 1) x gamma)}, so it does not
 * matter who makes the draw, and when. All numbers are made of integers and exact halvings: the
 * bits are the same on any virtual machine. Not for secrets. One thread at a time.
 */
public final class RandomStream {

  private static final long GAMMA = 0x9e3779b97f4a7c15L;
  private static final long LOW = 0xffffffffL;

  private long state;

  private RandomStream(long state) {
    this.state = state;
  }

  /**
   * The stream of a draw.
   *
   * @param seed any number
   * @param draw the number of the draw, any; from 0 by custom
   * @return the stream from its start
   */
  public static RandomStream of(long seed, long draw) {
    return from(mixed(mixed(seed) + (draw + 1) * GAMMA));
  }

  /** The generator as published, from a state. */
  static RandomStream from(long state) {
    return new RandomStream(state);
  }

  private static long mixed(long bits) {
    long first = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    long second = (first ^ (first >>> 27)) * 0x94d049bb133111ebL;
    return second ^ (second >>> 31);
  }

  /** The next number, any of 2^64. */
  public long next() {
    state += GAMMA;
    return mixed(state);
  }

  /** The next number in [0, 1), evenly among the multiples of 2^-53. */
  public double uniform() {
    return (next() >>> 11) * 0x1p-53;
  }

  /** The next number in (0, 1), both ends excluded, evenly among the odd multiples of 2^-53. */
  public double uniformInside() {
    return ((next() >>> 12) + 0.5) * 0x1p-52;
  }

  /**
   * The next number from 0 to below a bound, each as likely as any other: D. Lemire, Fast Random
   * Integer Generation in an Interval (2019).
   *
   * @param bound one or more
   * @return a number in [0, bound)
   */
  public int below(int bound) {
    if (bound < 1) {
      Check.that(false, "bound", "be >= 1", bound);
    }
    long product = (next() >>> 32) * bound;
    if ((product & LOW) < bound) {
      long unfair = (1L << 32) % bound;
      while ((product & LOW) < unfair) {
        product = (next() >>> 32) * bound;
      }
    }
    return (int) (product >>> 32);
  }

  /**
   * Puts elements in random order, each order as likely as any other.
   *
   * @param elements the elements; changed in place
   */
  public void shuffle(int[] elements) {
    shuffle(elements, elements.length);
  }

  /**
   * Draws elements without putting any back: a random choice, in random order, comes to stand in
   * the first places, and what was there elsewhere.
   *
   * @param elements the elements; changed in place
   * @param places how many are drawn; from 0 to all of them
   */
  public void shuffle(int[] elements, int places) {
    Check.that(
        places >= 0 && places <= elements.length,
        "places",
        "be in [0, " + elements.length + "]",
        places);
    for (int i = 0; i < Math.min(places, elements.length - 1); i++) {
      int other = i + below(elements.length - i);
      int element = elements[i];
      elements[i] = elements[other];
      elements[other] = element;
    }
  }

  /**
   * Puts numbers in random order, each order as likely as any other.
   *
   * @param elements the numbers; changed in place
   */
  public void shuffle(double[] elements) {
    for (int i = 0; i < elements.length - 1; i++) {
      int other = i + below(elements.length - i);
      double element = elements[i];
      elements[i] = elements[other];
      elements[other] = element;
    }
  }
}
