package org.creativehubs.core.files;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.creativehubs.core.value.Fault;
import org.jspecify.annotations.Nullable;

/** The rows from the headings on, without blank ones and without those at the end. */
final class TrimmedRows implements RowSource {

  private final RowSource rows;
  private final FileLayout layout;
  private final Deque<CharRow> held = new ArrayDeque<>();
  private boolean hasBegun;
  private boolean hasEnded;

  TrimmedRows(RowSource rows, FileLayout layout) {
    this.rows = rows;
    this.layout = layout;
  }

  /** The first row of the headings; null where there is none. */
  @Nullable CharRow begin(FileFaults faults) {
    for (int i = 0; i < layout.rowsBefore(); i++) {
      rows.next();
    }
    String start = layout.headingsStart().orElse("");
    for (CharRow row = rows.next(); row != null; row = rows.next()) {
      if (start.isEmpty() ? !row.isBlank() : row.size() > 0 && row.is(0, start)) {
        return row;
      }
    }
    if (faults.isEmpty()) {
      faults.add(
          0,
          null,
          Fault.EMPTY,
          start.isEmpty() ? "hold a row of headings" : "hold a row that begins with " + start,
          "none",
          start.isEmpty() ? null : "toBuilder().headingsStart(..).build() with another text");
    }
    return null;
  }

  @Nullable CharRow heading() {
    return rows.next();
  }

  @Override
  public @Nullable CharRow next() {
    if (layout.rowsAfter() == 0) {
      return filled();
    }
    while (held.size() <= layout.rowsAfter()) {
      CharRow row = filled();
      if (row == null) {
        return null;
      }
      held.add(row.copy());
    }
    return held.poll();
  }

  private @Nullable CharRow filled() {
    while (!hasEnded) {
      CharRow row = rows.next();
      if (row == null) {
        hasEnded = true;
      } else if (!row.isBlank()) {
        hasBegun = true;
        return row;
      } else if (layout.endsAtBlankRow() && hasBegun) {
        hasEnded = true;
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
