package org.creativehubs.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
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

  /** Prints tables to read, or for a spreadsheet. */
  final void print(List<Table> tables, boolean csv, CsvStyle style) {
    if (csv) {
      out().print(Table.toCsv(tables, style));
      out().flush();
    } else {
      out().println(tables.stream().map(Table::toString).collect(Collectors.joining("\n\n")));
    }
  }
}
