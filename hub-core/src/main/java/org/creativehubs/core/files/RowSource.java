package org.creativehubs.core.files;

import java.io.Closeable;
import org.creativehubs.core.files.internal.CharRow;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one at a time. */
interface RowSource extends Closeable {

  /** No rows at all. */
  RowSource NONE =
      new RowSource() {
        @Override
        public @Nullable CharRow next() {
          return null;
        }

        @Override
        public void close() {}
      };

  /** The next row, which is filled again; null at the end. */
  @Nullable CharRow next();
}
