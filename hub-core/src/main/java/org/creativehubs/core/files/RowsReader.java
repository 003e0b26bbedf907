package org.creativehubs.core.files;

import java.util.List;

/**
 * Makes a noun from the rows of a file. A fault of a row never ends the reading: the reader gets
 * the rows that hold what it asked for, and all faults come together at the end.
 *
 * @param <T> the noun
 */
public interface RowsReader<T> {

  /** What is needed of each row; the rows answer by the position in this list. */
  List<FileField> fields();

  /**
   * Takes a row, or one number of a row that holds several.
   *
   * @param row the row; it is another one as soon as this returns
   */
  void row(FileRow row);

  /**
   * Completes the noun. It is called too where rows were refused, to find what else is wrong.
   *
   * @param notes takes what is wrong or worth saying of the whole
   * @return the noun
   */
  T finish(ReadNotes notes);
}
