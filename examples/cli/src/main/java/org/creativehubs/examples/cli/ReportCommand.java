package org.creativehubs.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.examples.dossier.Dossier;
import org.creativehubs.examples.dossier.Report;
import org.creativehubs.examples.dossier.ReportPage;
import org.creativehubs.examples.dossier.Shipped;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports on hubs and clusters. */
@Command(
    name = "report",
    description = "Reports on a shipped hub or group of clusters, or on a JSON file like theirs.")
final class ReportCommand extends Subcommand {

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description = "A shipped name, or the path of a file; without one the names are listed.")
  private List<String> names = List.of();

  @ArgGroup private Form form = new Form();

  /** How the report is written; a page to read without either. */
  static final class Form {
    @Option(names = "--csv", description = "Writes the tables of the report as CSV.")
    private boolean csv;

    @Option(names = "--json", description = "Writes the answers as JSON.")
    private boolean json;
  }

  @Mixin private SpreadsheetOption spreadsheet = new SpreadsheetOption();

  @Override
  public void run() {
    if (names.isEmpty()) {
      Shipped.names().forEach(out()::println);
    }
    names.forEach(this::report);
  }

  private void report(String name) {
    if (Shipped.names().contains(name)) {
      Dossier dossier = Shipped.dossier(name);
      print(dossier, Report.on(dossier));
      return;
    }
    Path path = Path.of(name);
    if (!Files.exists(path)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          name
              + " is neither a file nor a shipped name; there are: "
              + String.join(", ", Shipped.names()));
    }
    Dossier own = HubJson.read(path, Dossier.class);
    print(own, Report.onOwn(own));
  }

  private void print(Dossier dossier, Report report) {
    if (form.json) {
      out().println(HubJson.pretty(report));
    } else if (form.csv) {
      print(report.tables(), true, spreadsheet.style());
    } else {
      out().println(ReportPage.of(dossier, report));
    }
  }
}
