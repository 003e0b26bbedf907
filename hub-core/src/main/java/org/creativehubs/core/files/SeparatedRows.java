package org.creativehubs.core.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Rows of fields with a separator, by FastCSV. */
final class SeparatedRows implements RowSource {

  private static final int LARGEST_FIELD = 1 << 20;

  private final CsvReader<CharRow> reader;
  private final Iterator<CharRow> rows;
  private final LastCharacter text;
  private final FileFaults faults;
  private int line;
  private boolean endsQuoted;

  SeparatedRows(InputStream bytes, FileLayout layout, FileFaults faults) throws IOException {
    this.text = new LastCharacter(decoded(bytes, layout.charset()));
    this.faults = faults;
    this.reader =
        CsvReader.builder()
            .fieldSeparator(layout.separator().charAt(0))
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .trimWhitespacesAroundQuotes(false)
            .maxBufferSize(LARGEST_FIELD)
            .build(new CharRow(), text);
    this.rows = reader.iterator();
  }

  /** As the byte-order mark says, else as the layout does. */
  private static Reader decoded(InputStream bytes, Charset charset) throws IOException {
    PushbackInputStream start = new PushbackInputStream(bytes, 3);
    byte[] first = start.readNBytes(3);
    Charset marked = charset;
    int length = 0;
    if (starts(first, 0xEF, 0xBB, 0xBF)) {
      marked = StandardCharsets.UTF_8;
      length = 3;
    } else if (starts(first, 0xFF, 0xFE)) {
      marked = StandardCharsets.UTF_16LE;
      length = 2;
    } else if (starts(first, 0xFE, 0xFF)) {
      marked = StandardCharsets.UTF_16BE;
      length = 2;
    }
    start.unread(first, length, first.length - length);
    return new InputStreamReader(start, marked);
  }

  private static boolean starts(byte[] first, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= first.length || (first[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public @Nullable CharRow next() {
    try {
      if (!rows.hasNext()) {
        checkEnd();
        return null;
      }
      CharRow row = rows.next();
      line = row.line();
      endsQuoted = row.size() > 0 && row.isQuoted(row.size() - 1);
      return row;
    } catch (CsvParseException e) {
      if (e.getCause() instanceof InvalidValueException large) {
        faults.add(line + 1, null, large.code(), large.rule(), large.value(), null);
        return null;
      }
      String why =
          String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
      faults.add(
          line + 1,
          null,
          Fault.MALFORMED,
          "begin a row whose quotes are closed right before a separator or the end of a line",
          why,
          text.isJson ? "JsonStat.file(..) in place of DataFile.of(..)" : null);
      return null;
    }
  }

  /** FastCSV closes an open quote at the end of the text by itself. */
  private void checkEnd() {
    if (endsQuoted && text.last != '"') {
      faults.add(
          line, null, Fault.MALFORMED, "close its quote", "open at the end of the file", null);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /** Remembers the last character that is no line break. */
  private static final class LastCharacter extends FilterReader {

    private char last;
    private boolean isJson;
    private boolean hasBegun;

    LastCharacter(Reader text) {
      super(text);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      isJson |= !hasBegun && read > 0 && target[offset] == '{';
      hasBegun = true;
      for (int i = offset + read - 1; i >= offset; i--) {
        if (target[i] != '\n' && target[i] != '\r') {
          last = target[i];
          break;
        }
      }
      return read;
    }
  }
}
