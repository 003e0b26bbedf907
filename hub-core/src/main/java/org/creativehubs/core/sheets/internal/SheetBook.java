package org.creativehubs.core.sheets.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file with one sheet or several. */
public interface SheetBook extends Closeable {

  /** The names of the sheets that are shown; one that is empty where the file has no names. */
  List<String> sheets();

  /** Whether cells have addresses such as {@code D12}. */
  boolean hasAddresses();

  /** The rows of a sheet, from the first one on. */
  SheetSource open(int sheet) throws IOException;
}
