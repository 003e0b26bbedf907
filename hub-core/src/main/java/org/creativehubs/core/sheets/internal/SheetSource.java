package org.creativehubs.core.sheets.internal;

import java.io.Closeable;
import java.util.List;
import org.creativehubs.core.files.FileFault;

/** The rows of one sheet, one at a time. */
public interface SheetSource extends Closeable {

  /** Goes on to the next row; false at the end. */
  boolean next();

  /** The line or row of the file, from 1. */
  int line();

  /** The cells of the row, without blank ones at its end. */
  List<SheetCell> cells();

  /** What broke the rows, if anything did. */
  List<FileFault> faults();

  /** What a reader of the result should know of the sheet. */
  List<String> remarks();
}
