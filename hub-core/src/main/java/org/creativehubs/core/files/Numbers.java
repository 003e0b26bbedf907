package org.creativehubs.core.files;

import org.creativehubs.core.files.internal.CharRow;
import org.creativehubs.core.files.internal.Decimals;
import org.jspecify.annotations.Nullable;

/** Reads numbers as a layout writes them. Small ones are read without making a text. */
final class Numbers {

  private final char decimal;
  private final char thousands;
  private final boolean inQuotes;
  private long grouped;

  Numbers(FileLayout layout) {
    this.decimal = layout.decimal().charAt(0);
    this.thousands = layout.thousands().map(text -> text.charAt(0)).orElse('\0');
    this.inQuotes =
        layout.thousands().isEmpty()
            && layout.separator().equals(",")
            && layout.decimal().equals(".");
  }

  /** How many numbers had commas between thousands that the layout does not name. */
  long grouped() {
    return grouped;
  }

  /** An example of a number as this layout writes it. */
  String example() {
    return "1" + (thousands == '\0' ? "" : thousands) + "234" + decimal + "5";
  }

  /** The number; NaN if it is none. */
  double read(char[] chars, int from, int to, boolean isQuoted) {
    int start = from < to && isMinus(chars[from]) ? from + 1 : from;
    long digits = 0;
    int point = -1;
    int i = start;
    for (; i < to; i++) {
      char character = chars[i];
      if (character >= '0' && character <= '9') {
        digits = 10 * digits + (character - '0');
      } else if (character == decimal && point < 0) {
        point = i;
      } else {
        break;
      }
    }
    boolean isPlain = i == to && to - start <= Decimals.MOST_DIGITS;
    if (!isPlain) {
      return slow(chars, from, to, isQuoted);
    }
    int length = to - start - (point < 0 ? 0 : 1);
    if (length == 0) {
      return Double.NaN;
    }
    double number = point < 0 ? digits : Decimals.scaled(digits, to - point - 1);
    return start == from ? number : 0 - number;
  }

  private static boolean isMinus(char character) {
    return character == '-' || character == '\u2212';
  }

  private double slow(char[] chars, int from, int to, boolean isQuoted) {
    String plain = plain(chars, from, to, isQuoted);
    return plain == null ? Double.NaN : parsed(plain);
  }

  /** The number with a point and without thousands, as it is written; null if it is none. */
  @Nullable String plain(char[] chars, int from, int to, boolean isQuoted) {
    StringBuilder plain = new StringBuilder(to - from);
    char between = thousands == '\0' && inQuotes && isQuoted ? ',' : thousands;
    int run = 0;
    int groups = 0;
    boolean isWhole = true;
    boolean isExponent = false;
    int start = to - from > 1 && chars[from] == '+' ? from + 1 : from;
    for (int i = start; i < to; i++) {
      char character = chars[i];
      if (character >= '0' && character <= '9') {
        plain.append(character);
        run++;
      } else if (isMinus(character) && (i == from || isE(chars[i - 1]))) {
        plain.append('-');
      } else if (character == '+' && i > from && isE(chars[i - 1])) {
        plain.append('+');
      } else if (character == decimal && isWhole) {
        if (groups > 0 && run != 3) {
          return null;
        }
        isWhole = false;
        plain.append('.');
        run = 0;
      } else if (isE(character) && !isExponent && plain.length() > 0) {
        isExponent = true;
        plain.append('e');
      } else if (isBetween(character, between)
          && isWhole
          && !isExponent
          && run > 0
          && (groups == 0 ? run <= 3 : run == 3)) {
        groups++;
        run = 0;
      } else {
        return null;
      }
    }
    if (groups > 0 && isWhole && run != 3) {
      return null;
    }
    grouped += groups > 0 && thousands == '\0' ? 1 : 0;
    return plain.toString();
  }

  private static boolean isE(char character) {
    return character == 'e' || character == 'E';
  }

  private static boolean isBetween(char character, char between) {
    return between != '\0'
        && (character == between
            || (CharRow.isBlank(between) && CharRow.isBlank(character))
            || (isApostrophe(between) && isApostrophe(character)));
  }

  private static boolean isApostrophe(char character) {
    return character == '\'' || character == '\u2019';
  }

  private static double parsed(String plain) {
    try {
      return Double.parseDouble(plain);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
