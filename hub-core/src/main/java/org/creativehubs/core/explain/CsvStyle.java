package org.creativehubs.core.explain;

/** What stands between the cells of a CSV, and in its numbers. */
public enum CsvStyle {
  /** Commas between cells and decimal points, as RFC 4180 and most programs have it. */
  COMMA(",", '.', ";\t\r\n"),
  /**
   * Semicolons between cells and decimal commas: what a spreadsheet opens right where numbers are
   * written 0,5, as in Kazakhstan or Germany.
   */
  SEMICOLON(";", ',', ",\t\r\n");

  private final String separator;
  private final char decimalPoint;
  private final String otherSeparators;

  CsvStyle(String separator, char decimalPoint, String otherSeparators) {
    this.separator = separator;
    this.decimalPoint = decimalPoint;
    this.otherSeparators = otherSeparators;
  }

  String separator() {
    return separator;
  }

  /** A plain number as this style writes it. */
  String number(String plain) {
    return plain.replace('.', decimalPoint);
  }

  /** Whether a spreadsheet that expects another style begins a cell after this character. */
  boolean isMisreadAsSeparator(int character) {
    return otherSeparators.indexOf(character) >= 0;
  }
}
