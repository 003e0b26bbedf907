package org.creativehubs.core.sheets.internal;

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
public record SheetCell(
    String text, @Nullable BigDecimal number, @Nullable LocalDate day, boolean isError) {

  /** A blank cell. */
  public static final SheetCell EMPTY = new SheetCell("", null, null, false);

  /** A cell with a text. */
  public static SheetCell of(String text) {
    return text.isEmpty() ? EMPTY : new SheetCell(text, null, null, false);
  }

  /** A cell with a number. */
  public static SheetCell of(BigDecimal number) {
    return new SheetCell(number.toPlainString(), number, null, false);
  }

  /** A cell with a day. */
  public static SheetCell of(LocalDate day) {
    return new SheetCell(day.toString(), null, day, false);
  }

  /** A cell with the error of a formula. */
  public static SheetCell error(String text) {
    return new SheetCell(text, null, null, true);
  }

  /** Whether nothing stands in it. */
  public boolean isBlank() {
    return text.isEmpty();
  }
}
