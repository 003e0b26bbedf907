package org.creativehubs.core.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Skips the byte-order mark that spreadsheets and editors write before a text (RFC 8259, 8.1). */
final class WithoutMark extends FilterReader {

  private static final char MARK = '\uFEFF';

  private boolean begun;

  WithoutMark(Reader text) {
    super(text);
  }

  @Override
  public int read() throws IOException {
    int character = super.read();
    boolean isMark = !begun && character == MARK;
    begun = true;
    return isMark ? super.read() : character;
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    if (begun || length == 0) {
      return super.read(into, from, length);
    }
    int first = read();
    if (first < 0) {
      return first;
    }
    into[from] = (char) first;
    return 1 + Math.max(0, super.read(into, from + 1, length - 1));
  }
}
