package org.creativehubs.core.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;

/**
 * Numbers and names as people read them, the same in every locale: a decimal point, commas between
 * thousands, at most four decimals, half-even; a number that would vanish keeps four digits. For
 * reading only; nothing is computed from these texts.
 */
public final class Show {

  private static final int DECIMALS = 4;
  private static final MathContext SMALL = new MathContext(4, RoundingMode.HALF_EVEN);

  private Show() {}

  /**
   * A number, such as {@code 5,200} or {@code 144.4444}.
   *
   * @param number a finite number
   * @return its text
   */
  public static String number(double number) {
    String quick = QuickShow.tenThousandths(number, DECIMALS);
    return quick == null ? number(decimal(number), DECIMALS) : quick;
  }

  /**
   * A number, such as {@code 5,200} or {@code 0.3333}.
   *
   * @param number any number
   * @return its text
   */
  public static String number(Ratio number) {
    return number(number.toDouble());
  }

  /**
   * A decimal fraction as a percentage, such as {@code 33.33 %}.
   *
   * @param share a share as a decimal fraction
   * @return its text
   */
  public static String percent(Ratio share) {
    return percent(share.toDouble());
  }

  /**
   * A decimal fraction as a percentage with at most two decimals, such as {@code 33.33 %}.
   *
   * @param share a finite share as a decimal fraction
   * @return its text
   */
  public static String percent(double share) {
    String quick = QuickShow.tenThousandths(share, 2);
    return (quick == null ? number(decimal(share).movePointRight(2), 2) : quick) + " %";
  }

  /**
   * A number with at most so many decimals.
   *
   * @param number a finite number
   * @param digits the most decimals, zero or more
   * @return its text
   */
  static String number(double number, int digits) {
    return number(decimal(number), digits);
  }

  /**
   * A decimal fraction as a percentage with at most so many decimals.
   *
   * @param share a finite share as a decimal fraction
   * @param digits the most decimals, zero or more
   * @return its text
   */
  static String percent(double share, int digits) {
    return number(decimal(share).movePointRight(2), digits) + " %";
  }

  /**
   * The name of a constant in words, such as {@code not in force}.
   *
   * @param constant a constant of an enum
   * @return its name in lower case, with blanks for underscores
   */
  public static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * A number with all its digits, for a machine: the shortest text that reads back as the same
   * double, on every Java version.
   *
   * @param number a finite number
   * @return its text, without commas
   */
  public static String exactly(double number) {
    Check.finite(number, "number");
    return ShortestDecimal.of(number);
  }

  private static BigDecimal decimal(double number) {
    Check.finite(number, "number");
    return new BigDecimal(number);
  }

  private static String number(BigDecimal number, int decimals) {
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_EVEN);
    if (rounded.signum() == 0 && number.signum() != 0) {
      return number.round(SMALL).stripTrailingZeros().toString();
    }
    return grouped(rounded);
  }

  private static String grouped(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    String text = number.stripTrailingZeros().toPlainString();
    int point = text.indexOf('.');
    StringBuilder grouped = new StringBuilder(text);
    int first = text.startsWith("-") ? 1 : 0;
    for (int i = (point < 0 ? text.length() : point) - 3; i > first; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }
}
