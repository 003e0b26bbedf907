package org.creativehubs.metrics.linkedtables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.metrics.disclosure.Contributors;
import org.creativehubs.metrics.disclosure.DominanceRule;
import org.creativehubs.metrics.disclosure.internal.SumRule;

/**
 * That where a sum is shown, the hidden ones among the cells that add up to it on an axis are not
 * dominated together, as far as all their contributors are known.
 */
final class HiddenSums implements SumRule {

  private final DominanceRule rule;
  private final long[] counts;
  private final Map<Integer, Contributors> behind;
  private final List<int[]> lines = new ArrayList<>();

  HiddenSums(Frame frame, long[] counts, DominanceRule rule, Map<Integer, Contributors> behind) {
    this.rule = rule;
    this.counts = counts;
    this.behind = behind;
    for (int cell = 0; cell < counts.length; cell++) {
      for (int axis = 0; axis < 3; axis++) {
        int[] parts = frame.partsOf(cell, axis);
        if (parts.length > 1) {
          int[] line = new int[parts.length + 1];
          line[0] = cell;
          System.arraycopy(parts, 0, line, 1, parts.length);
          lines.add(line);
        }
      }
    }
  }

  @Override
  public Optional<BitSet> broken(BitSet hidden) {
    for (int[] line : lines) {
      if (isBroken(line, hidden)) {
        BitSet cells = new BitSet();
        for (int cell : line) {
          cells.set(cell);
        }
        return Optional.of(cells);
      }
    }
    return Optional.empty();
  }

  private boolean isBroken(int[] line, BitSet hidden) {
    if (hidden.get(line[0])) {
      return false;
    }
    List<Contributors> parts = new ArrayList<>();
    long sum = 0;
    for (int i = 1; i < line.length; i++) {
      if (hidden.get(line[i]) && counts[line[i]] > 0) {
        Contributors facts = behind.get(line[i]);
        if (facts == null) {
          return false;
        }
        parts.add(facts);
        sum += counts[line[i]];
      }
    }
    return parts.size() > 1 && !rule.isKeptBy(sum, Contributors.together(parts));
  }
}
