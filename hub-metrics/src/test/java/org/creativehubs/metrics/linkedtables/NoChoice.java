package org.creativehubs.metrics.linkedtables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.disclosure.ExactRanges;

/**
 * Whether no choice of cells keeps a promise, by an exact solver of another library: not even all
 * that can be hidden, less what stays too certain with all of it and so in any choice.
 */
final class NoChoice {

  private NoChoice() {}

  /** What is published; empty if it is refused, which must be right and name a cell. */
  static Optional<ProtectedTables> orPublished(LinkedSuppressionInput input) {
    try {
      return Optional.of(LinkedSuppression.answer(input));
    } catch (InvalidValueException refused) {
      Frame frame = input.tables().frame();
      boolean isNamed =
          IntStream.range(0, frame.size())
              .anyMatch(cell -> refused.rule().contains(" for " + frame.name(cell) + " to "));
      if (!isNamed || !(isShown(input, false) || isShown(input, true))) {
        throw refused;
      }
      return Optional.empty();
    }
  }

  /** Whether it is shown by counts that may lie between whole numbers, or by whole ones. */
  private static boolean isShown(LinkedSuppressionInput input, boolean inWholeNumbers) {
    Frame frame = input.tables().frame();
    long[] counts = frame.counts(input.tables().bases());
    BitSet primary = new BitSet();
    BitSet hidden = new BitSet();
    BitSet released = new BitSet();
    input.tables().tables().stream()
        .filter(TableLayout::released)
        .forEach(table -> released.or(frame.cellsOf(table)));
    for (int cell = 0; cell < counts.length; cell++) {
      boolean isBefore = input.hiddenBefore().contains(frame.name(cell));
      boolean isSmall = counts[cell] > 0 && counts[cell] < input.threshold();
      boolean isUsable = counts[cell] > 0 || !input.attacker().zerosShown();
      primary.set(cell, isBefore || (isSmall && !released.get(cell)));
      hidden.set(cell, primary.get(cell) || (isUsable && !released.get(cell)));
    }
    List<List<Map<Integer, Long>>> all = new ArrayList<>();
    all.add(List.of());
    all.addAll(LinkedInsidersTest.coalitions(input));
    boolean isStable = false;
    while (!isStable) {
      BitSet before = (BitSet) hidden.clone();
      for (List<Map<Integer, Long>> coalition : all) {
        if (!keep(input, frame, hidden, primary, coalition, inWholeNumbers)) {
          return true;
        }
      }
      isStable = before.equals(hidden);
    }
    return false;
  }

  /** Shows what is too certain; false if that is a cell that must be hidden. */
  private static boolean keep(
      LinkedSuppressionInput input,
      Frame frame,
      BitSet hidden,
      BitSet primary,
      List<Map<Integer, Long>> coalition,
      boolean inWholeNumbers) {
    long[] counts = frame.counts(input.tables().bases());
    BitSet own = LinkedInsidersTest.ownCells(input, frame, coalition);
    ExactRanges exact = LinkedInsidersTest.exact(input, frame, hidden, coalition, own);
    if (inWholeNumbers) {
      exact.inWholeNumbers();
    }
    for (int cell : hidden.stream().toArray()) {
      long width = input.protection().widthOf(counts[cell]);
      if (!own.get(cell) && exact.greatest(cell) - exact.least(cell) < width) {
        if (primary.get(cell)) {
          return false;
        }
        hidden.clear(cell);
      }
    }
    return true;
  }
}
