package org.creativehubs.examples.cli;

import java.io.PrintWriter;
import org.creativehubs.core.explain.CsvStyle;
import org.creativehubs.core.explain.Table;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that prints to where its parent says. */
abstract class Subcommand implements Runnable {

  /** Set before the command runs. */
  @Spec
  @SuppressWarnings("NullAway.Init")
  CommandSpec spec;

  /** Where answers go. */
  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Prints a table to read, or for a spreadsheet. */
  final void print(Table table, boolean csv, CsvStyle style) {
    if (csv) {
      out().print(table.toCsv(style));
      out().flush();
    } else {
      out().println(table);
    }
  }
}
