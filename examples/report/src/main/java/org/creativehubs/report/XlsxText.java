package org.creativehubs.report;

import java.util.regex.Pattern;

/** Text as a cell of a workbook takes it. */
final class XlsxText {

  /** The most characters of a cell. */
  static final int LONGEST = 32_767;

  /** What a spreadsheet would read as a character by its code. */
  private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private XlsxText() {}

  static String of(String text) {
    String safe = CODE.matcher(Clean.line(text)).replaceAll("_x005F_");
    return safe.length() <= LONGEST ? safe : cut(safe, LONGEST);
  }

  /** A text that ends with a mark where it was cut, never within a character. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - 2;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        + " \u2026";
  }
}
