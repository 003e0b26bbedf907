package org.creativehubs.core.files;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one at a time. */
interface RowSource extends Closeable {

  /** The next row, which is filled again; null at the end. */
  @Nullable CharRow next();
}
