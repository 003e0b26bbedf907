package org.creativehubs.core.files.internal;

/** Numbers of few digits, which powers of ten bring to the nearest double. */
public final class Decimals {

  /** So many digits make a whole number that a double holds exactly. */
  public static final int MOST_DIGITS = 15;

  private static final double[] POWERS = new double[MOST_DIGITS + 1];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = 10 * POWERS[i - 1];
    }
  }

  private Decimals() {}

  /** A number of so many digits in all, of which some are decimals; 15 digits at most. */
  public static double scaled(long digits, int decimals) {
    return digits / POWERS[decimals];
  }
}
