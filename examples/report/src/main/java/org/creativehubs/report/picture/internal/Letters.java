package org.creativehubs.report.picture.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide text is, by a table of its own: never narrower than the widest common sans-serif font
 * draws it. The font with which an SVG is shown is not known when it is made.
 */
public final class Letters {

  private static final String NARROW = "iljI.,:;'|!()[]-ftr/ ";
  private static final String WIDE = "mwMW@%OQ—…�";
  private static final double NARROW_EM = 0.42;
  private static final double USUAL_EM = 0.64;
  private static final double CAPITAL_EM = 0.76;
  private static final double WIDE_EM = 1.03;
  private static final double BOLD = 1.12;
  private static final int FIRST_OF_FULL_WIDTH = 0x1100;
  private static final char CANNOT_BE_SHOWN = '�';
  private static final String CUT = "…";

  private Letters() {}

  /** Widths in pixels at a size. */
  public static double width(String text, TextSize style) {
    double ems = text.codePoints().mapToDouble(Letters::ems).sum();
    return ems * style.size() * (style.isBold() ? BOLD : 1);
  }

  private static double ems(int letter) {
    if (Character.getType(letter) == Character.NON_SPACING_MARK) {
      return 0;
    }
    if (NARROW.indexOf(letter) >= 0) {
      return NARROW_EM;
    }
    if (WIDE.indexOf(letter) >= 0 || letter >= FIRST_OF_FULL_WIDTH) {
      return WIDE_EM;
    }
    return letter < 'a' && !Character.isDigit(letter) ? CAPITAL_EM : usual(letter);
  }

  private static double usual(int letter) {
    return letter < 128 ? USUAL_EM : WIDE_EM * 0.85;
  }

  /** The text in one line, without what XML forbids or what turns the direction of reading. */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints().map(Letters::shown).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static int shown(int letter) {
    if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
      return ' ';
    }
    return switch (Character.getType(letter)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED ->
          CANNOT_BE_SHOWN;
      default -> letter;
    };
  }

  /** The text, or as much of its beginning as has room, with an ellipsis. */
  public static String cut(String text, TextSize style, double room) {
    String clean = clean(text);
    if (width(clean, style) <= room) {
      return clean;
    }
    StringBuilder kept = new StringBuilder();
    double left = room - width(CUT, style);
    for (int at = 0; at < clean.length(); ) {
      String letter = Character.toString(clean.codePointAt(at));
      left -= width(letter, style);
      if (left < 0) {
        break;
      }
      kept.append(letter);
      at += letter.length();
    }
    return kept.toString().stripTrailing() + CUT;
  }

  /** The text in lines that have room; of a text of many lines the last is cut. */
  public static List<String> lines(String text, TextSize style, double room, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    String rest = clean(text).strip();
    while (!rest.isEmpty()) {
      int space = rest.indexOf(' ');
      String word = space < 0 ? rest : rest.substring(0, space);
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, style) > room && !line.isEmpty()) {
        if (lines.size() == most - 1) {
          lines.add(cut(line + " " + rest, style, room));
          return lines;
        }
        lines.add(line.toString());
        line.setLength(0);
        continue;
      }
      line.setLength(0);
      line.append(cut(longer, style, room));
      rest = space < 0 ? "" : rest.substring(space + 1).stripLeading();
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
