package org.creativehubs.examples.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.schema.HubSchema;
import org.creativehubs.examples.dossier.DossierFormat;
import org.creativehubs.examples.dossier.DossierSchema;
import org.creativehubs.examples.dossier.Shipped;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Describes a calculator, or the format of dossiers. */
@Command(
    name = "describe",
    description = {
      "Describes a calculator: question, conventions, sources, and an example input;",
      "describe dossier explains the files that report reads."
    })
final class DescribeCommand extends Subcommand {

  private static final String DOSSIER = "dossier";

  @Parameters(paramLabel = "ID", description = "The calculator, as the list names it, or dossier.")
  private String id = "";

  @Option(names = "--example", description = "Prints the example input alone, ready for call.")
  private boolean example;

  @Option(names = "--schema", description = "Prints the JSON Schema of the input alone.")
  private boolean schema;

  @Option(names = "--answer-schema", description = "Prints the JSON Schema of the answer alone.")
  private boolean answerSchema;

  @Override
  public void run() {
    if (id.equals(DOSSIER)) {
      out().println(dossier());
      return;
    }
    CatalogEntry<?, ?> entry = calculator(id);
    if (schema || answerSchema) {
      out().println(HubSchema.of(schema ? entry.inputType() : entry.outputType()));
      return;
    }
    if (!example) {
      describe(entry, out());
    }
    out().println(entry.example().strip());
  }

  private String dossier() {
    if (schema) {
      return DossierSchema.text();
    }
    return example ? HubJson.pretty(Shipped.template("example")) : DossierFormat.text();
  }

  private static void describe(CatalogEntry<?, ?> entry, PrintWriter out) {
    out.println(entry.id() + ": " + entry.title());
    out.println(entry.question());
    out.println("class:       " + entry.calculator().getName());
    out.println("input:       " + entry.inputType().getName());
    out.println("output:      " + entry.outputType().getName());
    entry.conventions().forEach(convention -> out.println("convention:  " + convention));
    if (!entry.hubFacts().isEmpty()) {
      out.println("of a hub:    " + hubFacts(entry));
    }
    entry.caps().forEach(cap -> out.println("limit:       " + cap));
    out.println(
        "limit:       " + Cap.ofElements("elements of a list in JSON", entry.mostElements()));
    entry.sources().forEach(source -> out.println("source:      " + source));
    out.println("example input:");
  }

  private static String hubFacts(CatalogEntry<?, ?> entry) {
    return entry.hubFacts().stream()
        .map(facts -> String.join(" and ", facts))
        .collect(Collectors.joining("; or "));
  }
}
