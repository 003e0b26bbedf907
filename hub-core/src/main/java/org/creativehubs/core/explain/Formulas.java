package org.creativehubs.core.explain;

import java.text.Normalizer;

/**
 * Takes from a text what a spreadsheet would run as a formula, by an apostrophe before it.
 *
 * <p>A formula may start at the text's first visible character and, where a spreadsheet takes
 * another separator than the file has, after a character that it takes for one. Invisible
 * characters and quotes before it do not make it harmless, nor does full width.
 */
final class Formulas {

  private static final String OPERATORS = "=+-@|%\u2212";
  private static final String TRIMMED = "\t\r\n";

  private Formulas() {}

  static String defused(String text, CsvStyle style) {
    StringBuilder defused = new StringBuilder(text.length() + 1);
    boolean atStart = true;
    int start = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int character = text.codePointAt(i);
      if (atStart && isOperator(character)) {
        defused.insert(start, '\'');
      }
      atStart = atStart && isSkipped(character);
      defused.appendCodePoint(character);
      if (style.isMisreadAsSeparator(character)) {
        atStart = true;
        start = defused.length();
      }
    }
    boolean trimmed = defused.length() > 0 && TRIMMED.indexOf(defused.charAt(0)) >= 0;
    return trimmed ? "'" + defused : defused.toString();
  }

  /** Whether a formula starts with it, or with what it is the full-width or raised form of. */
  private static boolean isOperator(int character) {
    if (character < 0x80) {
      return OPERATORS.indexOf(character) >= 0;
    }
    String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
    return plain.length() == 1 && OPERATORS.contains(plain);
  }

  /** Whether a spreadsheet may look past it for the start of a formula. */
  private static boolean isSkipped(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> character == '\'' || character == '"';
    };
  }
}
