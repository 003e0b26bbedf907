package org.creativehubs.core.money;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;

/** Largest remainder over integers of any size. */
final class BigShares {

  private BigShares() {}

  /** Shares of {@code total}, zero or more, by weights that add up to {@code sum}. */
  static BigInteger[] of(BigInteger total, BigInteger[] weights, BigInteger sum) {
    BigInteger[] shares = new BigInteger[weights.length];
    BigInteger[] remainders = new BigInteger[weights.length];
    Integer[] places = new Integer[weights.length];
    BigInteger left = total;
    for (int i = 0; i < weights.length; i++) {
      BigInteger[] parts = total.multiply(weights[i]).divideAndRemainder(sum);
      shares[i] = parts[0];
      remainders[i] = parts[1];
      places[i] = i;
      left = left.subtract(parts[0]);
    }
    Arrays.sort(places, Comparator.comparing((Integer i) -> remainders[i]).reversed());
    for (int i = 0; i < left.intValueExact(); i++) {
      shares[places[i]] = shares[places[i]].add(BigInteger.ONE);
    }
    return shares;
  }
}
