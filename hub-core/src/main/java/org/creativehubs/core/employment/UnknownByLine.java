package org.creativehubs.core.employment;

/** How many cells of a table are unknown, by row, by column and in all. */
final class UnknownByLine {

  /** None anywhere. */
  static final UnknownByLine NONE = new UnknownByLine(new int[0], new int[0]);

  private final int[] rows;
  private final int[] columns;
  private int all;

  private UnknownByLine(int[] rows, int[] columns) {
    this.rows = rows;
    this.columns = columns;
  }

  static UnknownByLine of(Flagged flags, int height, int width) {
    UnknownByLine unknown = new UnknownByLine(new int[height], new int[width]);
    for (int i = 0; i < flags.size(); i++) {
      if (!flags.flag(i).isKnown()) {
        unknown.rows[flags.place(i) / width]++;
        unknown.columns[flags.place(i) % width]++;
        unknown.all++;
      }
    }
    return unknown.all == 0 ? NONE : unknown;
  }

  int inRow(int row) {
    return all == 0 ? 0 : rows[row];
  }

  int inColumn(int column) {
    return all == 0 ? 0 : columns[column];
  }

  int all() {
    return all;
  }
}
