package org.creativehubs.report;

/** Text of data without what would change how a page or a sheet is read. */
final class Clean {

  private static final char REPLACED = '\ufffd';
  private static final String MARKUP = "&<>\"'";

  private Clean() {}

  /**
   * Controls, marks of direction, lone surrogates and what is no character stand as replacement
   * characters; line ends and tabs as blanks.
   */
  static String line(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(point -> clean.appendCodePoint(clean(point)));
    return clean.toString();
  }

  private static int clean(int point) {
    if (point == '\n' || point == '\r' || point == '\t') {
      return ' ';
    }
    return isShown(point) ? point : REPLACED;
  }

  private static boolean isShown(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.FORMAT -> point == '\u00ad' || point == '\u200c' || point == '\u200d';
      default -> (point & 0xfffe) != 0xfffe && !(point >= 0xfdd0 && point <= 0xfdef);
    };
  }

  /** Text for HTML or XML, between tags or within the quotes of an attribute. */
  static String markup(String text) {
    String line = line(text);
    StringBuilder safe = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (MARKUP.indexOf(c) < 0) {
        safe.append(c);
      } else {
        safe.append("&#").append((int) c).append(';');
      }
    }
    return safe.toString();
  }
}
