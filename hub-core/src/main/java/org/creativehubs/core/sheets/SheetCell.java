package org.creativehubs.core.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it is met.
 *
 * @param text what is shown of it; empty for a blank cell
 * @param number its number where the file holds one rather than a text
 * @param day its day where the file holds one rather than a text
 * @param isError whether it holds the error of a formula, such as {@code #REF!}, or none of its
 *     values
 */
record SheetCell(
    String text, @Nullable BigDecimal number, @Nullable LocalDate day, boolean isError) {

  static final SheetCell EMPTY = new SheetCell("", null, null, false);

  static SheetCell of(String text) {
    return text.isEmpty() ? EMPTY : new SheetCell(text, null, null, false);
  }

  static SheetCell of(BigDecimal number) {
    return new SheetCell(number.toPlainString(), number, null, false);
  }

  static SheetCell of(LocalDate day) {
    return new SheetCell(day.toString(), null, day, false);
  }

  static SheetCell error(String text) {
    return new SheetCell(text, null, null, true);
  }

  boolean isBlank() {
    return text.isEmpty();
  }
}
