package org.creativehubs.core.tables;

import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.AnswerKind;

/**
 * What a cell is told from others by: a number by all its digits, not by those that are printed.
 */
final class CellKeys {

  private CellKeys() {}

  /** The same for cells that are equal; a plain number is the same as the text that writes it. */
  static String of(Answer cell) {
    if (!isExact(cell)) {
      return cell.toString();
    }
    String number = plain(cell);
    return cell.kind() == AnswerKind.SHARE
        ? number + " of one"
        : cell.unit().map(unit -> number + " " + unit).orElse(number);
  }

  /** A heading made of a cell: a plain number without signs between thousands, such as a year. */
  static String heading(Answer cell) {
    boolean isPlain = isExact(cell) && cell.kind() == AnswerKind.NUMBER && cell.unit().isEmpty();
    return isPlain ? plain(cell) : cell.toString();
  }

  /** Whether it is one number, rather than more or less than it, or a range. */
  static boolean isExact(Answer cell) {
    return cell.number().isPresent() && cell.qualifier().isEmpty() && cell.to().isEmpty();
  }

  private static String plain(Answer cell) {
    return Written.number(cell.number().orElseThrow() + 0.0); // no minus before zero
  }
}
