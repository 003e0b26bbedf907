package org.creativehubs.core.explain;

import java.util.OptionalDouble;

/**
 * What a cell of a row is calculated from: a column, or columns joined by signs. It writes itself
 * with the numbers of a row and is worked out from the same numbers, so that what is written and
 * what it comes to cannot part.
 *
 * @param <R> the row
 */
public interface Formula<R> {

  /** The formula with the numbers of a row, such as {@code GBP 300.00 - GBP 250.00}. */
  String text(R row);

  /**
   * What it comes to for a row, as a bare number; empty where a cell has no number, or one that is
   * known with a qualifier, and where a divisor is zero.
   */
  OptionalDouble worth(R row);

  /** How closely it holds together: 1 for a sum, 2 for a product, 3 for a single cell. */
  default int binding() {
    return 3;
  }

  /** This and another added. */
  default Formula<R> plus(Formula<R> other) {
    return new FormulaOfTwo<>(this, FormulaSign.PLUS, other);
  }

  /** This less another. */
  default Formula<R> minus(Formula<R> other) {
    return new FormulaOfTwo<>(this, FormulaSign.MINUS, other);
  }

  /** This times another. */
  default Formula<R> times(Formula<R> other) {
    return new FormulaOfTwo<>(this, FormulaSign.TIMES, other);
  }

  /** This divided by another. */
  default Formula<R> dividedBy(Formula<R> other) {
    return new FormulaOfTwo<>(this, FormulaSign.DIVIDED_BY, other);
  }
}
