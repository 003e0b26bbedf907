package org.creativehubs.metrics.disclosure;

import java.util.Optional;

/**
 * Chance that is the same for one cell whenever it is asked: a number spread evenly, from a secret
 * and the names and count of the cell. The mixing is that of SplitMix64.
 */
final class StableKeys {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final long secret;

  StableKeys(long secret, String measure) {
    this.secret = mixed(mixed(secret), measure);
  }

  /** A number from 0 to below a base, each as likely. */
  long below(long base, Optional<String> region, Optional<String> industry, long count) {
    long key = mixed(mixed(secret, region.orElse("")), industry.orElse(""));
    long bits = mixed(key + (region.isPresent() ? 1 : 0) + (industry.isPresent() ? 2 : 0) + count);
    return Math.multiplyHigh(bits >>> 1, base << 1);
  }

  private static long mixed(long key, String text) {
    long mixed = mixed(key + text.length());
    for (int i = 0; i < text.length(); i++) {
      mixed = mixed(mixed + text.charAt(i));
    }
    return mixed;
  }

  private static long mixed(long value) {
    long z = value + STEP;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
