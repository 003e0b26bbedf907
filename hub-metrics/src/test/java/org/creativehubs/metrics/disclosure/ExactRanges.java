package org.creativehubs.metrics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The exact range of each hidden cell by a linear programme over all tables that might be behind
 * what is published, solved by another library than this one.
 */
public final class ExactRanges {

  /** A count that is far beyond those of a small table. */
  public static final long FAR = 1L << 20;

  private static final double NEAR = 1e-6;

  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final List<Variable> cells = new ArrayList<>();

  /**
   * A programme.
   *
   * @param counts the true counts; only those shown are used
   * @param sums for each sum its cells, the total first
   */
  public ExactRanges(long[] counts, BitSet hidden, List<int[]> sums, long[] least, long[] most) {
    for (int at = 0; at < counts.length; at++) {
      Variable cell = model.newVariable("c" + at);
      if (hidden.get(at)) {
        cell.lower(least[at]).upper(Math.min(most[at], FAR));
      } else {
        cell.level(counts[at]);
      }
      cells.add(cell);
    }
    int number = 0;
    for (int[] sum : sums) {
      Expression expression = model.newExpression("s" + number++ + " of " + sum[0]);
      for (int i = 0; i < sum.length; i++) {
        expression.set(cells.get(sum[i]), i == 0 ? -1 : 1);
      }
      expression.level(0);
    }
  }

  /** From now on all counts are whole at once. */
  public void inWholeNumbers() {
    cells.forEach(Variable::integer);
  }

  /** The least whole number that a cell can be. */
  public long least(int cell) {
    return (long) Math.ceil(solve(cell, false) - NEAR);
  }

  /** The greatest whole number that a cell can be; above half of FAR where it has no limit. */
  public long greatest(int cell) {
    return (long) Math.floor(solve(cell, true) + NEAR);
  }

  private double solve(int cell, boolean isGreatest) {
    cells.get(cell).weight(1);
    Optimisation.Result result = isGreatest ? model.maximise() : model.minimise();
    cells.get(cell).weight(null);
    if (!result.getState().isFeasible()) {
      throw new IllegalStateException(result.getState().toString());
    }
    return result.doubleValue(cell);
  }

  /** The sums of a table with totals: those of the rows, then those of the columns. */
  static List<int[]> sums(int rows, int columns) {
    List<int[]> sums = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      int[] sum = new int[columns];
      for (int place = 0; place < columns; place++) {
        sum[place] = row * columns + (place + columns - 1) % columns;
      }
      sums.add(sum);
    }
    for (int column = 0; column < columns; column++) {
      int[] sum = new int[rows];
      for (int place = 0; place < rows; place++) {
        sum[place] = (place + rows - 1) % rows * columns + column;
      }
      sums.add(sum);
    }
    return sums;
  }
}
