package org.creativehubs.core.standards.internal;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a text for a formula: an apostrophe before it, which is taken
 * away again when it is read. Numbers stay numbers.
 */
public final class FormulaGuard {

  private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\t\r].*");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  private FormulaGuard() {}

  /** The cell with an apostrophe, where it needs one. */
  public static String put(String cell) {
    return isFormula(cell) ? "'" + cell : cell;
  }

  /** The cell without the apostrophe that {@link #put} gave it. */
  public static String take(String cell) {
    return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean isFormula(String cell) {
    return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
  }
}
