package org.creativehubs.examples.cli;

import java.io.PrintWriter;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.json.HubSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Describes a calculator. */
@Command(
    name = "describe",
    description = "Describes a calculator: question, conventions, sources, and an example input.")
final class DescribeCommand extends Subcommand {

  @Parameters(paramLabel = "ID", description = "The calculator, as the list names it.")
  private String id = "";

  @Option(names = "--example", description = "Prints the example input alone, ready for call.")
  private boolean example;

  @Option(names = "--schema", description = "Prints the JSON Schema of the input alone.")
  private boolean schema;

  @Override
  public void run() {
    CatalogEntry<?, ?> entry = calculator(id);
    if (schema) {
      out().println(HubSchema.of(entry.inputType()));
      return;
    }
    if (!example) {
      describe(entry, out());
    }
    out().println(entry.example().strip());
  }

  private static void describe(CatalogEntry<?, ?> entry, PrintWriter out) {
    out.println(entry.id() + ": " + entry.title());
    out.println(entry.question());
    out.println("class:       " + entry.calculator().getName());
    out.println("input:       " + entry.inputType().getName());
    out.println("output:      " + entry.outputType().getName());
    entry.conventions().forEach(convention -> out.println("convention:  " + convention));
    entry.sources().forEach(source -> out.println("source:      " + source));
    out.println("example input:");
  }
}
