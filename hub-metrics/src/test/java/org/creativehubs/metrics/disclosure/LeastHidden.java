package org.creativehubs.metrics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The least cost of cells that must be hidden, exactly. What is hidden is chosen by a programme in
 * whole numbers, solved by another library; where a hidden cell is not safe with it, the largest
 * set of cells with which it is not is found, and one cell outside of it is asked for; until all
 * are safe. Only whether a cell is safe with some hidden cells is asked of this library.
 */
public final class LeastHidden {

  private final long[] costs;
  private final BitSet usable;
  private final BitSet primary;

  /** Whether a cell is safe with some hidden cells, itself among them. */
  private final BiPredicate<Integer, BitSet> isSafe;

  private final List<int[]> sums;

  public LeastHidden(
      long[] costs,
      BitSet usable,
      BitSet primary,
      List<int[]> sums,
      BiPredicate<Integer, BitSet> isSafe) {
    this.sums = sums;
    this.costs = costs;
    this.usable = usable;
    this.primary = primary;
    this.isSafe = isSafe;
  }

  /** The cells of least cost. */
  public BitSet find() {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    List<Variable> cells = new ArrayList<>();
    for (int at = 0; at < costs.length; at++) {
      Variable cell = model.newVariable("y" + at).binary().weight(costs[at]);
      if (primary.get(at) || !usable.get(at)) {
        cell.level(primary.get(at) ? 1 : 0);
      }
      cells.add(cell);
    }
    for (int[] sum : sums) {
      for (int cell : sum) {
        var line = model.newExpression("line" + sum[0] + "_" + sum[1] + "_" + cell).lower(0);
        IntStream.of(sum)
            .filter(usable::get)
            .forEach(at -> line.set(cells.get(at), at == cell ? -1 : 1));
        if (!usable.get(cell)) {
          line.lower(null);
        }
      }
    }
    for (int cut = 0; ; ) {
      Optimisation.Result result = model.minimise();
      BitSet hidden = new BitSet();
      for (int at = 0; at < costs.length; at++) {
        hidden.set(at, result.doubleValue(at) > 0.5);
      }
      boolean isDone = true;
      for (int cell : hidden.stream().toArray()) {
        if (!isSafe.test(cell, hidden)) {
          isDone = false;
          BitSet most = grown(cell, hidden);
          var expression = model.newExpression("cut" + cut++).lower(0);
          expression.set(cells.get(cell), -1);
          IntStream.range(0, costs.length)
              .filter(at -> !most.get(at) && usable.get(at))
              .forEach(at -> expression.set(cells.get(at), 1));
        }
      }
      if (isDone) {
        return hidden;
      }
    }
  }

  /** As many cells as can be hidden without making a cell safe. */
  private BitSet grown(int cell, BitSet hidden) {
    BitSet grown = (BitSet) hidden.clone();
    for (int at : IntStream.range(0, costs.length).filter(usable::get).toArray()) {
      if (!grown.get(at)) {
        grown.set(at);
        if (isSafe.test(cell, grown)) {
          grown.clear(at);
        }
      }
    }
    return grown;
  }
}
