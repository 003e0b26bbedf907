package org.creativehubs.core.employment;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Records of comma-separated values after RFC 4180, one at a time: fields may stand in quotes, a
 * quote within them is doubled, and line breaks within them are kept. Lines end with LF or CR LF; a
 * byte order mark is passed over, as are lines without any character.
 */
final class CsvRecords {

  private static final int END = -1;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Reader reader;
  private final char separator;
  private final char[] buffer = new char[1 << 16];
  private final StringBuilder text = new StringBuilder();
  private int next;
  private int filled;
  private int line = 1;
  private int start = 1;

  CsvRecords(Reader reader, char separator) throws IOException {
    this.reader = Check.notNull(reader, "reader");
    this.separator = separator;
    if (peek() == BYTE_ORDER_MARK) {
      next++;
    }
  }

  /** The line on which the last record began, from 1. */
  int line() {
    return start;
  }

  /** The fields of the next record; null at the end. */
  @Nullable List<String> next() throws IOException {
    while (atLineEnd()) {
      endLine();
    }
    if (peek() == END) {
      return null;
    }
    start = line;
    List<String> fields = new ArrayList<>();
    fields.add(field(1));
    while (peek() == separator) {
      next++;
      fields.add(field(fields.size() + 1));
    }
    endLine();
    return fields;
  }

  private String field(int number) throws IOException {
    text.setLength(0);
    return peek() == '"' ? quoted(number) : plain(number);
  }

  private String plain(int number) throws IOException {
    while (!atFieldEnd()) {
      int taken = take();
      if (taken == '"') {
        throw malformed(number, "hold no quote unless it is quoted as a whole", text + "\"");
      }
      text.append((char) taken);
    }
    return text.toString();
  }

  private String quoted(int number) throws IOException {
    next++;
    while (true) {
      int taken = take();
      if (taken == END) {
        throw malformed(number, "end with a quote", "the end of the text");
      }
      if (taken != '"') {
        line += taken == '\n' ? 1 : 0;
        text.append((char) taken);
      } else if (peek() == '"') {
        next++;
        text.append('"');
      } else if (atFieldEnd()) {
        return text.toString();
      } else {
        throw malformed(number, "end with its closing quote", text.toString() + (char) take());
      }
    }
  }

  private InvalidValueException malformed(int number, String rule, String value) {
    return new InvalidValueException(
        Fault.MALFORMED, "line " + start + ", field " + number, rule, value);
  }

  private boolean atFieldEnd() throws IOException {
    int ahead = peek();
    return ahead == separator || ahead == END || atLineEnd();
  }

  /** A CR without LF is a character like any other. */
  private boolean atLineEnd() throws IOException {
    return peek() == '\n' || (peek() == '\r' && second() == '\n');
  }

  private void endLine() throws IOException {
    next += peek() == '\r' ? 1 : 0;
    next += peek() == '\n' ? 1 : 0;
    line++;
  }

  private int take() throws IOException {
    int taken = peek();
    next++;
    return taken;
  }

  private int peek() throws IOException {
    return next < filled || fill() ? buffer[next] : END;
  }

  private int second() throws IOException {
    if (next + 1 == filled) {
      fill();
    }
    return next + 1 < filled ? buffer[next + 1] : END;
  }

  /** Keeps what is not yet read, and reads on. */
  private boolean fill() throws IOException {
    int kept = Math.max(filled - next, 0);
    System.arraycopy(buffer, Math.min(next, filled), buffer, 0, kept);
    next = 0;
    int read = reader.read(buffer, kept, buffer.length - kept);
    filled = kept + Math.max(read, 0);
    return read > 0;
  }
}
