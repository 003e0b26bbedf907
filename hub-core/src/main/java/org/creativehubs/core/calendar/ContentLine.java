package org.creativehubs.core.calendar;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One line of iCalendar: a name, parameters and a value (RFC 5545, section 3.1), of which no more
 * than 75 bytes stand on one line of the file.
 *
 * @param line the number of its first line in the file, from 1
 * @param name its name in capitals
 * @param rest what follows the name, from its semicolon or colon on
 */
record ContentLine(int line, String name, String rest) {

  private static final int MOST_BYTES = 75;
  private static final CharMatcher NAME =
      CharMatcher.inRange('A', 'Z')
          .or(CharMatcher.inRange('a', 'z'))
          .or(CharMatcher.inRange('0', '9'))
          .or(CharMatcher.is('-'));
  private static final CharMatcher CONTROL =
      CharMatcher.inRange('\0', '\u001f').or(CharMatcher.is('\u007f')).and(CharMatcher.isNot('\t'));
  private static final Splitter LINES = Splitter.onPattern("\r\n|\r|\n");

  static boolean isName(String name) {
    return !name.isEmpty() && NAME.matchesAllOf(name);
  }

  static boolean isRest(String rest) {
    return (rest.startsWith(";") || rest.startsWith(":")) && CONTROL.matchesNoneOf(rest);
  }

  /** The lines of a text, with those that go on joined and those without anything left out. */
  static List<ContentLine> of(String text) {
    List<ContentLine> lines = new ArrayList<>();
    StringBuilder whole = new StringBuilder();
    int first = 1;
    int number = 0;
    for (String line : LINES.split(text)) {
      number++;
      if (line.startsWith(" ") || line.startsWith("\t")) {
        whole.append(line, 1, line.length());
      } else {
        add(first, whole, lines);
        whole.append(line);
        first = number;
      }
    }
    add(first, whole, lines);
    return lines;
  }

  private static void add(int line, StringBuilder whole, List<ContentLine> lines) {
    String text = whole.toString();
    whole.setLength(0);
    if (!text.isBlank()) {
      int end = CharMatcher.anyOf(";:").indexIn(text);
      String name = end < 0 ? text : text.substring(0, end);
      String rest = end < 0 ? "" : text.substring(end);
      lines.add(new ContentLine(line, name.toUpperCase(Locale.ROOT), rest));
    }
  }

  /** The value after the parameters; a colon in quotes is none. */
  String value() {
    boolean quoted = false;
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      quoted ^= c == '"';
      if (c == ':' && !quoted) {
        return rest.substring(i + 1);
      }
    }
    return "";
  }

  /** The value as text, its escapes undone. */
  String text() {
    String value = value();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 1 < value.length()) {
        i++;
        char escaped = value.charAt(i);
        text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** A text as a value: backslash, semicolon, comma and line break are escaped. */
  static String escaped(String text) {
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\', ';', ',' -> value.append('\\').append(c);
        case '\n' -> value.append("\\n");
        default -> value.append(CONTROL.matches(c) ? ' ' : c);
      }
    }
    return value.toString();
  }

  /** Writes a line, cut between letters so that no part has more than 75 bytes. */
  static void write(String line, StringBuilder out) {
    int room = MOST_BYTES;
    for (int i = 0; i < line.length(); ) {
      int letter = line.codePointAt(i);
      int bytes = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > room) {
        out.append("\r\n ");
        room = MOST_BYTES - 1;
      }
      out.appendCodePoint(letter);
      room -= bytes;
      i += Character.charCount(letter);
    }
    out.append("\r\n");
  }
}
