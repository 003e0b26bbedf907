package org.creativehubs.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.CsvStyle;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.examples.dossier.Dossier;
import org.creativehubs.examples.dossier.Shipped;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that prints to where its parent says. */
abstract class Subcommand implements Runnable {

  /** Set before the command runs. */
  @Spec
  @SuppressWarnings("NullAway.Init")
  CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Says what the command does and takes.")
  boolean help;

  /** Where answers go. */
  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** A shipped dossier, or the one in a file. */
  final Dossier dossier(String name) {
    if (Shipped.names().contains(name)) {
      return Shipped.dossier(name);
    }
    Path path = Path.of(name);
    if (!Files.exists(path)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          name
              + " is neither a file nor a shipped name; there are: "
              + String.join(", ", Shipped.names()));
    }
    return HubJson.read(path, Dossier.class);
  }

  /** The bytes of a file. */
  final byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (NoSuchFileException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), "There is no file " + path);
    } catch (IOException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), path + " cannot be read: " + e.getMessage());
    }
  }

  /** The calculator with an id; the refusal of a misspelt one says where all ids stand. */
  static CatalogEntry<?, ?> calculator(String id) {
    try {
      return Catalog.load().entry(id);
    } catch (InvalidValueException unknown) {
      throw new InvalidValueException(
          unknown.code(), unknown.field(), unknown.rule() + " (hub list names them all)", id);
    }
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
