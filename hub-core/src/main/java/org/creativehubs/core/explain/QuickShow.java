package org.creativehubs.core.explain;

import org.jspecify.annotations.Nullable;

/**
 * The same texts as {@link Show} makes, without big decimals, for numbers of common size that are
 * surely nearer to one decimal than to the next.
 */
final class QuickShow {

  private static final double LARGEST = 1e12;

  /** Far above the error of one multiplication of numbers up to {@link #LARGEST}. */
  private static final double NEAR_A_TIE = 0.001;

  private QuickShow() {}

  /**
   * A number in ten-thousandths, rounded, with the point before the last so many digits.
   *
   * @param decimals 4 for a number, 2 for a percentage
   * @return null where only the exact way decides
   */
  static @Nullable String tenThousandths(double number, int decimals) {
    double scaled = number * 10_000;
    double rounded = Math.rint(scaled);
    boolean certain =
        Math.abs(scaled) < LARGEST
            && Math.abs(Math.abs(scaled - rounded) - 0.5) > NEAR_A_TIE
            && (rounded != 0 || number == 0);
    return certain ? text((long) rounded, decimals) : null;
  }

  private static String text(long digits, int decimals) {
    long left = Math.abs(digits);
    char[] text = new char[32];
    int at = text.length;
    boolean kept = false;
    for (int i = 0; i < decimals; i++) {
      int digit = (int) (left % 10);
      left /= 10;
      kept |= digit != 0;
      if (kept) {
        text[--at] = (char) ('0' + digit);
      }
    }
    if (kept) {
      text[--at] = '.';
    }
    int places = 0;
    do {
      if (places > 0 && places % 3 == 0) {
        text[--at] = ',';
      }
      text[--at] = (char) ('0' + left % 10);
      left /= 10;
      places++;
    } while (left > 0);
    if (digits < 0) {
      text[--at] = '-';
    }
    return new String(text, at, text.length - at);
  }
}
