package org.creativehubs.core.files;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.creativehubs.core.files.internal.CharRow;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file as texts, for readers that look for headings and columns themselves. A row of
 * which the text is broken ends them, and stands among the faults.
 */
public final class TextRows implements Closeable {

  private final FileFaults faults = new FileFaults();
  private final SeparatedRows rows;
  private @Nullable CharRow row;
  private @Nullable CharRow held;
  private boolean hasEnded;

  private TextRows(DataFile file) throws IOException {
    this.rows = new SeparatedRows(file.open(), file.layout(), faults);
  }

  /**
   * Opens a file.
   *
   * @param file the file; its layout says separator and encoding
   * @return its rows, to be closed
   * @throws IOException if it cannot be opened
   */
  public static TextRows of(DataFile file) throws IOException {
    return new TextRows(file);
  }

  /** Goes on to the next row; false at the end, and before a row that is broken. */
  public boolean next() {
    row = held == null ? read() : held;
    held = null;
    if (row != null && row.size() > 0 && row.isQuoted(row.size() - 1)) {
      CharRow quoted = row.copy();
      held = read(); // at the end of the text it shows whether the quote was closed
      row = held == null && !faults.isEmpty() ? null : quoted;
    }
    return row != null;
  }

  private @Nullable CharRow read() {
    CharRow found = hasEnded ? null : rows.next();
    hasEnded = found == null;
    return found;
  }

  /** The line on which the row begins, from 1; zero before the first row. */
  public int line() {
    return row == null ? 0 : row.line();
  }

  /** How many fields the row has; zero or more. */
  public int size() {
    return row == null ? 0 : row.size();
  }

  /** The text of a field of the row, without blanks around it. */
  public String text(int field) {
    return row == null ? "" : row.text(field);
  }

  /** What broke the text, if anything did. */
  public List<FileFault> faults() {
    return faults.listed();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
