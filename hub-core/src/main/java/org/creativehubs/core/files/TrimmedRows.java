package org.creativehubs.core.files;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.creativehubs.core.files.internal.BlockPlan;
import org.creativehubs.core.files.internal.CharRow;
import org.creativehubs.core.files.internal.RowBlock;
import org.creativehubs.core.value.Fault;
import org.jspecify.annotations.Nullable;

/** The rows from the headings on, without blank ones and without those at the end. */
final class TrimmedRows implements RowSource {

  private static final int WIDE = 3;
  private static final Pattern LINE = Pattern.compile("_{3,}|-{3,}|={3,}|\\*{3,}");

  private final RowSource rows;
  private final FileLayout layout;
  private final Deque<CharRow> held = new ArrayDeque<>();
  private final CharRow single = new CharRow();
  private boolean hasBegun;
  private boolean hasEnded;
  private boolean hasGap;
  private int passed;

  TrimmedRows(RowSource rows, FileLayout layout) {
    this.rows = rows;
    this.layout = layout;
  }

  /** The first row of the headings; null where there is none. */
  @Nullable CharRow begin(FileFaults faults) {
    for (int i = 0; i < layout.rowsBefore(); i++) {
      raw();
    }
    String start = layout.headingsStart().orElse("");
    String wide = "";
    for (CharRow row = raw(); row != null; row = raw()) {
      if (wide.isEmpty() && row.size() >= WIDE && !row.isBlankFrom(2)) {
        wide = row.text(0);
      }
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
          start.isEmpty() ? null : otherStart(start, wide));
    }
    return null;
  }

  /** By the first row that looks like one of headings. */
  private String otherStart(String start, String wide) {
    if (wide.isEmpty()) {
      return "toBuilder().headingsStart(..).build() with another text";
    }
    String text = "\"" + wide.replace("\"", "\\\"") + "\"";
    StringBuilder say = new StringBuilder("toBuilder().headingsStart(" + text + ").build()");
    layout
        .columns()
        .forEach(
            (role, named) -> {
              if (named.contains(start)) {
                say.append(".column(\"").append(role).append("\", ").append(text).append(")");
              }
            });
    return say.toString();
  }

  @Nullable CharRow heading() {
    return raw();
  }

  private @Nullable CharRow raw() {
    CharRow row = rows.next();
    passed += row == null ? 0 : 1;
    return row;
  }

  /** How many rows were passed over up to the headings, and those of the headings. */
  int passed() {
    return passed;
  }

  /** Whether a blank row stands somewhere behind the first row that is filled. */
  boolean hasGap() {
    return hasGap;
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

  /** Takes single rows as they stand, and plain ones of a block by what was found in them. */
  interface Taker {

    void row(CharRow row);

    /** A row of a block that is plain. */
    void row(RowBlock block, int row, int line);
  }

  /** An empty plan for headings of a width; null where rows are not read in blocks. */
  @Nullable BlockPlan plan(int width) {
    return rows instanceof BlockRows blocks ? blocks.plan(width) : null;
  }

  /**
   * All rows that follow.
   *
   * @param plan what is taken of the rows of blocks; null to take them one at a time
   */
  void each(@Nullable BlockPlan plan, Taker taker) {
    if (rows instanceof BlockRows blocks) {
      if (plan == null) {
        blocks.leave();
      } else {
        blocks.begin();
        for (RowBlock block = blocks.nextBlock(plan);
            block != null && !hasEnded;
            block = blocks.nextBlock(plan)) {
          each(block, blocks.firstLine(), plan, taker);
        }
      }
    }
    for (CharRow row = next(); row != null; row = next()) {
      taker.row(row);
    }
  }

  private void each(RowBlock block, long firstLine, BlockPlan plan, Taker taker) {
    for (int i = 0; i < block.size && !hasEnded; i++) {
      long line = firstLine + block.line(i);
      if (block.isPlain(i)) {
        hasBegun = true;
        taker.row(block, i, (int) Math.min(line, Integer.MAX_VALUE));
      } else {
        block.fill(single, block.start(i), plan, line);
        if (isTaken(single)) {
          taker.row(single);
        }
      }
    }
  }

  private @Nullable CharRow filled() {
    while (!hasEnded) {
      CharRow row = rows.next();
      if (row == null) {
        hasEnded = true;
      } else if (isTaken(row)) {
        return row;
      }
    }
    return null;
  }

  /** Whether it is not blank; a blank one may end the rows. */
  private boolean isTaken(CharRow row) {
    boolean isTaken = !row.isBlank() && !(layout.endsAtBlankRow() && isLine(row));
    hasGap |= hasBegun && !isTaken;
    hasBegun |= isTaken;
    hasEnded |= !isTaken && layout.endsAtBlankRow() && hasBegun;
    return isTaken;
  }

  /** A line drawn below a table, of one sign several times. */
  private static boolean isLine(CharRow row) {
    return row.isBlankFrom(1) && LINE.matcher(row.text(0)).matches();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
