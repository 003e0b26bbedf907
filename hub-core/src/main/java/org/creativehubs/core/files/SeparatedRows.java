package org.creativehubs.core.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Iterator;
import org.creativehubs.core.files.internal.CharRow;
import org.creativehubs.core.files.internal.TextStart;
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
    this(TextStart.of(bytes, layout.charset()), layout, faults);
  }

  SeparatedRows(TextStart start, FileLayout layout, FileFaults faults) {
    this(start.reader(), 0, 0, layout, faults);
  }

  /**
   * The rows of a text, or of what is left of one.
   *
   * @param linesBefore how many lines come before it
   * @param lineBefore the line on which the row before it begins; 0 where there is none
   */
  SeparatedRows(
      Reader whole, long linesBefore, int lineBefore, FileLayout layout, FileFaults faults) {
    this.text = new LastCharacter(whole, linesBefore == 0);
    this.faults = faults;
    this.line = lineBefore;
    this.reader =
        CsvReader.builder()
            .fieldSeparator(layout.separator().charAt(0))
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .trimWhitespacesAroundQuotes(false)
            .maxBufferSize(LARGEST_FIELD)
            .build(new CharRow(linesBefore), text);
    this.rows = reader.iterator();
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

    LastCharacter(Reader text, boolean isWhole) {
      super(text);
      this.hasBegun = !isWhole;
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
