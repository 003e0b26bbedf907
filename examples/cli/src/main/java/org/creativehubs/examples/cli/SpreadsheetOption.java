package org.creativehubs.examples.cli;

import org.creativehubs.core.explain.CsvStyle;
import picocli.CommandLine.Option;

/** For which spreadsheets CSV is written. */
final class SpreadsheetOption {

  @Option(
      names = "--semicolon",
      description =
          "With --csv: semicolons between cells and decimal commas, as many spreadsheets expect.")
  private boolean semicolon;

  CsvStyle style() {
    return semicolon ? CsvStyle.SEMICOLON : CsvStyle.COMMA;
  }
}
