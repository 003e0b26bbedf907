package org.creativehubs.metrics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.creativehubs.metrics.disclosure.internal.SumRule;

/**
 * That the sum of the hidden cells of each row and column is not dominated. Where it is a total
 * that must be shown it is public already.
 */
final class LineSums implements SumRule {

  private final int rows;
  private final int columns;
  private final long[] counts;
  private final Optional<DominanceRule> rule;
  private final Map<Integer, Contributors> contributors;
  private final IntPredicate mustShow;

  LineSums(
      int rows,
      int columns,
      long[] counts,
      Optional<DominanceRule> rule,
      Map<Integer, Contributors> contributors,
      IntPredicate mustShow) {
    this.mustShow = mustShow;
    this.rows = rows;
    this.columns = columns;
    this.counts = counts;
    this.rule = contributors.isEmpty() ? Optional.empty() : rule;
    this.contributors = contributors;
  }

  @Override
  public Optional<BitSet> broken(BitSet hidden) {
    for (int line = 0; rule.isPresent() && line < rows + columns; line++) {
      if (isBroken(line, hidden, rule.get())) {
        return Optional.of(cells(line));
      }
    }
    return Optional.empty();
  }

  private int cell(int line, int place) {
    return line < rows ? line * columns + place : place * columns + line - rows;
  }

  private int places(int line) {
    return line < rows ? columns : rows;
  }

  private BitSet cells(int line) {
    BitSet cells = new BitSet();
    for (int place = 0; place < places(line); place++) {
      cells.set(cell(line, place));
    }
    return cells;
  }

  /** Whether the sum can be worked out, all its contributors are known, and they break the rule. */
  private boolean isBroken(int line, BitSet hidden, DominanceRule dominance) {
    int total = cell(line, places(line) - 1);
    if (hidden.get(total)) {
      return false;
    }
    List<Contributors> parts = new ArrayList<>();
    long sum = 0;
    for (int place = 0; place < places(line) - 1; place++) {
      int cell = cell(line, place);
      if (hidden.get(cell) && counts[cell] > 0) {
        Optional<Contributors> facts = Optional.ofNullable(contributors.get(cell));
        if (facts.isEmpty()) {
          return false;
        }
        parts.add(facts.get());
        sum += counts[cell];
      }
    }
    boolean isPublic = sum == counts[total] && mustShow.test(total);
    return !isPublic && parts.size() > 1 && !dominance.isKeptBy(sum, Contributors.together(parts));
  }
}
