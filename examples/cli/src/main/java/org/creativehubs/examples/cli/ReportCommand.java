package org.creativehubs.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.whatif.HubChange;
import org.creativehubs.examples.dossier.ChangedDossier;
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

  @Option(
      names = "--change",
      paramLabel = "FILE",
      description =
          "Asks everything of the hub as it would be after the changes of a file, a JSON list such"
              + " as [{\"name\": \"rents up a tenth\", \"kind\": \"RENTS\", \"factor\": \"1.1\","
              + " \"from\": \"2027-01-01\"}], and lists what is different.")
  private Optional<Path> change = Optional.empty();

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
    report(dossier(name), !Shipped.names().contains(name));
  }

  private void report(Dossier dossier, boolean isOwn) {
    if (change.isPresent()) {
      ChangedDossier changed = ChangedDossier.of(dossier, changes(change.get()));
      print(changed.dossier(), Report.under(changed));
    } else {
      print(dossier, isOwn ? Report.onOwn(dossier) : Report.on(dossier));
    }
  }

  private List<HubChange> changes(Path file) {
    try {
      return HubJson.readList(Files.readString(file), HubChange.class);
    } catch (InvalidJsonException refused) {
      throw new InvalidValueException(
          refused.code(), "changes" + refused.path(), refused.rule(), refused.value());
    } catch (IOException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), file + " cannot be read: " + e.getMessage());
    }
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
