package org.creativehubs.core.money;

import java.math.BigInteger;
import java.util.Arrays;

/** Largest remainder over longs. */
final class LongShares {

  private LongShares() {}

  /** Whether neither a product nor a remainder with the place behind it can overflow. */
  static boolean suffice(BigInteger total, long[] weights) {
    long any = 0; // as long as the longest weight; none is below zero
    for (long weight : weights) {
      any |= weight;
    }
    int sum = Long.SIZE - Long.numberOfLeadingZeros(any) + bits(weights.length);
    // A remainder is no longer than its product, so that the bits of the parts are left for a
    // place.
    return total.bitLength() + sum < Long.SIZE;
  }

  /** Shares of {@code total}, zero or more, by weights that add up to {@code sum}. */
  static long[] of(long total, long[] weights, long sum) {
    int parts = weights.length;
    int bits = bits(parts);
    long[] shares = new long[parts];
    long[] ranks = new long[parts]; // the remainder, and behind it how early the part is
    long left = total;
    for (int i = 0; i < parts; i++) {
      long product = total * weights[i];
      long share = product / sum;
      shares[i] = share;
      ranks[i] = (product - share * sum) << bits | (parts - 1 - i);
      left -= share;
    }
    if (left > 0) {
      Arrays.sort(ranks);
      long place = (1L << bits) - 1;
      for (int i = parts - 1; i >= parts - left; i--) {
        shares[parts - 1 - (int) (ranks[i] & place)]++;
      }
    }
    return shares;
  }

  private static int bits(int parts) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(parts);
  }
}
