package org.creativehubs.core.employment;

import java.util.HashMap;
import java.util.Map;
import org.creativehubs.core.files.CellFlag;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a new table, each the sum of several of others: exact, and unknown as soon as one of
 * them is. The bounds of the parts bound the sum.
 */
final class CellSum {

  private final double[] counts;
  private final Map<Integer, CellFlag> flags = new HashMap<>();
  private final ExactSum sum = new ExactSum();
  private @Nullable CellFlag flag;
  private int cell;

  CellSum(int cells) {
    this.counts = new double[cells];
  }

  void add(CountGrid from, int row, int column) {
    double count = from.at(row, column);
    if (from.flags.isEmpty()) { // most tables have none
      sum.add(count);
      return;
    }
    if (!Double.isNaN(count)) {
      sum.add(count);
    }
    add(from.flags.at(from.place(row, column)));
  }

  void add(@Nullable CellFlag another) {
    if (another != null) {
      flag = flag == null ? another : FlagSums.sum(flag, another);
    }
  }

  /** Ends a cell; the next one is the cell behind it. */
  void next() {
    double known = sum.toDouble();
    counts[cell] = known;
    if (flag != null) {
      flags.put(cell, FlagSums.sum(flag, known));
      counts[cell] = flag.isKnown() ? known : Double.NaN;
      flag = null;
    }
    cell++;
    sum.clear();
  }

  double[] counts() {
    return counts;
  }

  Flagged flags() {
    return Flagged.of(flags);
  }
}
