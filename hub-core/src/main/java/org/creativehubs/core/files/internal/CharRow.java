package org.creativehubs.core.files.internal;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import java.util.List;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * A row as characters, without blanks around its fields. It is filled again for each row, so that
 * no text is made of fields that nobody asks for.
 */
public final class CharRow extends AbstractBaseCsvCallbackHandler<CharRow> {

  /** More than any office writes: what is larger is a file of another kind. */
  private static final int MOST_FIELDS = 1 << 17;

  private static final int MOST_CHARACTERS = 1 << 24;

  private char[] chars = new char[256];
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private boolean[] quoted = new boolean[16];
  private final long linesBefore;
  private int used;
  private int size;
  private long line;

  public CharRow() {
    this(0);
  }

  /** A row of a text behind so many lines. */
  public CharRow(long linesBefore) {
    this.linesBefore = linesBefore;
  }

  public static CharRow of(List<String> fields, long line) {
    CharRow row = new CharRow();
    row.fill(fields, line);
    return row;
  }

  public void fill(List<String> fields, long line) {
    handleBegin(line);
    for (int i = 0; i < fields.size(); i++) {
      char[] field = fields.get(i).toCharArray();
      handleField(i, field, 0, field.length, false);
    }
  }

  public CharRow copy() {
    CharRow copy = new CharRow();
    copy.chars = chars.clone();
    copy.starts = starts.clone();
    copy.ends = ends.clone();
    copy.quoted = quoted.clone();
    copy.used = used;
    copy.size = size;
    copy.line = line;
    return copy;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    begin(linesBefore + startingLineNumber);
  }

  public void begin(long startingLineNumber) {
    line = startingLineNumber;
    used = 0;
    size = 0;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean isQuoted) {
    int from = offset;
    int to = offset + length;
    while (from < to && isBlank(buffer[from])) {
      from++;
    }
    while (to > from && isBlank(buffer[to - 1])) {
      to--;
    }
    int taken = to - from;
    checkSize(size + 1, used + taken);
    if (used + taken > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(2 * chars.length, used + taken));
    }
    System.arraycopy(buffer, from, chars, used, taken);
    add(used, used + taken, isQuoted);
    used += taken;
  }

  private static void checkSize(int fields, int characters) {
    if (fields > MOST_FIELDS) {
      throw new InvalidValueException(
          Fault.TOO_LARGE, "row", "have at most " + MOST_FIELDS + " fields", "more");
    }
    if (characters > MOST_CHARACTERS) {
      throw new InvalidValueException(
          Fault.TOO_LARGE, "row", "have at most " + MOST_CHARACTERS + " characters", "more");
    }
  }

  private void add(int start, int end, boolean isQuoted) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      quoted = Arrays.copyOf(quoted, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    quoted[size++] = isQuoted;
  }

  public static boolean isBlank(char character) {
    return character <= ' '
        || character == '\u00A0'
        || character == '\u202F'
        || character == '\u2009'
        || character == '\uFEFF';
  }

  @Override
  protected CharRow buildRecord() {
    return this;
  }

  /** Takes the first field apart; returns how many it held. */
  public int splitFirst(char joint) {
    int end = ends[0];
    int parts = 1;
    for (int i = starts[0]; i < end; i++) {
      parts += chars[i] == joint ? 1 : 0;
    }
    int others = size - 1;
    for (int i = 1; i < parts; i++) {
      add(0, 0, false);
    }
    System.arraycopy(starts, 1, starts, parts, others);
    System.arraycopy(ends, 1, ends, parts, others);
    System.arraycopy(quoted, 1, quoted, parts, others);
    int part = 0;
    for (int i = starts[0]; i < end; i++) {
      if (chars[i] == joint) {
        ends[part++] = i;
        starts[part] = i + 1;
      }
    }
    ends[part] = end;
    return parts;
  }

  public int line() {
    return (int) Math.min(line, Integer.MAX_VALUE);
  }

  public int size() {
    return size;
  }

  public boolean isBlank() {
    return isBlankFrom(0);
  }

  public boolean isBlankFrom(int field) {
    for (int i = field; i < size; i++) {
      if (!isEmpty(i)) {
        return false;
      }
    }
    return true;
  }

  public boolean isEmpty(int field) {
    return starts[field] == ends[field];
  }

  public boolean isQuoted(int field) {
    return quoted[field];
  }

  public char[] chars() {
    return chars;
  }

  public int start(int field) {
    return starts[field];
  }

  public int end(int field) {
    return ends[field];
  }

  public String text(int field) {
    return new String(chars, starts[field], ends[field] - starts[field]);
  }

  public boolean is(int field, String text) {
    int start = starts[field];
    if (ends[field] - start != text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (chars[start + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
