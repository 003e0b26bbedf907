package org.creativehubs.core.internal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One row of a {@link BundledTable}: its cells are taken one after the other. */
public final class BundledRow {

  private static final Splitter COMMAS = Splitter.on(',').trimResults();

  private final String line;
  private final List<String> cells;
  private int taken;

  BundledRow(String line, List<String> cells, int wanted) {
    if (cells.size() != wanted) {
      throw new IllegalStateException(
          line + " must have " + wanted + " cells, but had " + cells.size());
    }
    this.line = line;
    this.cells = cells;
  }

  /** Makes a row of all cells; whatever goes wrong names the line and the cell. */
  <T> T read(Function<BundledRow, T> row) {
    T made;
    try {
      made = row.apply(this);
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          line + " must be readable, but was not at cell " + taken + ": " + e.getMessage(), e);
    }
    if (taken != cells.size()) {
      throw new IllegalStateException(
          line + " must be read whole, but was read to cell " + taken + " of " + cells.size());
    }
    return made;
  }

  /** The text of the next cell; empty where the cell is. */
  public String text() {
    taken++;
    return cells.get(taken - 1);
  }

  /**
   * The next cell.
   *
   * @param <T> what it holds
   * @param parse reads its text
   * @return what it holds
   */
  public <T> T cell(Function<String, T> parse) {
    return parse.apply(text());
  }

  /**
   * The next cell, which may be empty.
   *
   * @param <T> what it holds
   * @param parse reads its text if there is any
   * @return what it holds
   */
  public <T> Optional<T> optional(Function<String, T> parse) {
    return Optional.of(text()).filter(text -> !text.isEmpty()).map(parse);
  }

  /**
   * The next cell, which holds one thing or several parted by commas.
   *
   * @param <T> what it holds of
   * @param parse reads the text of one
   * @return all of them in their order; none if the cell is empty
   */
  public <T> ImmutableList<T> list(Function<String, T> parse) {
    String text = text();
    return text.isEmpty()
        ? ImmutableList.of()
        : COMMAS.splitToStream(text).map(parse).collect(ImmutableList.toImmutableList());
  }
}
