package org.creativehubs.examples.columns;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What the cells of a column are, in files that keep them by column. */
public enum ColumnType {
  /** Texts in UTF-8. */
  TEXT(String.class),
  /** Numbers of double precision. */
  NUMBER(Double.class),
  /** Whole numbers of 64 bits. */
  WHOLE(Long.class),
  /** Decimals of up to 38 digits, all of one scale: amounts of money. */
  AMOUNT(BigDecimal.class),
  /** Days without a time. */
  DAY(LocalDate.class);

  private final Class<?> cells;

  ColumnType(Class<?> cells) {
    this.cells = cells;
  }

  boolean takes(Object cell) {
    return cells.isInstance(cell);
  }
}
