package org.creativehubs.examples.cli;

import com.google.common.primitives.Bytes;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.servicecharge.ServiceYear;
import org.creativehubs.core.sheets.LettingSheet;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.Sheets;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.examples.dossier.Dossier;
import org.creativehubs.examples.dossier.Shipped;
import org.creativehubs.examples.dossier.WithheldFacts;
import org.creativehubs.finance.subsidy.SubsidyDating;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.pages.PageSet;
import org.creativehubs.report.pages.ServiceStatementPages;
import org.creativehubs.report.pages.SubsidyLetters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the service charge statements of tenants, or letters on rents below the market. */
@Command(
    name = "statements",
    description =
        "Settles the service charge of a year from a rent roll and a sheet of costs, or from a"
            + " dossier with a service year: a statement for each letting, and a check sheet that"
            + " adds up to the penny. With --subsidy it writes letters on rents below the market as"
            + " minimal financial assistance instead. -o writes all in one file, --each one file"
            + " for each.")
final class StatementsCommand extends Subcommand {

  @Parameters(
      index = "0",
      paramLabel = "UNITS",
      description = "The rent roll (CSV or xlsx), or a dossier (.json, or a shipped name).")
  private String units = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "COSTS",
      description = "What was budgeted and spent, by category; with a rent roll alone.")
  private Optional<Path> costs = Optional.empty();

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description =
          "The service year: 2025-26 from 1 April, 2026 from 1 January, or"
              + " 2025-10-01/2026-10-01 without the last day. Of a dossier the id of its year.")
  private Optional<String> year = Optional.empty();

  @Option(
      names = "--vat",
      paramLabel = "RATE",
      description = "Value added tax on what is charged, such as 0.2.")
  private Optional<String> vat = Optional.empty();

  @Option(
      names = "--subsidy",
      paramLabel = "DATING",
      description =
          "Letters on rents below the market, counted as given as_it_accrues, or"
              + " whole_at_start.")
  private Optional<SubsidyDating> subsidy = Optional.empty();

  @Option(
      names = "--each",
      paramLabel = "FOLDER",
      description = "Writes a page (.html) for each tenant into a folder that exists.")
  private Optional<Path> folder = Optional.empty();

  @Mixin private SheetOptions options = new SheetOptions();

  @Mixin private FileOptions to = new FileOptions();

  @Mixin private SpreadsheetOption spreadsheet = new SpreadsheetOption();

  @Override
  public void run() {
    PageSet pages = isDossier() ? ofDossier() : ofSheets();
    folder.ifPresent(into -> to.each(pages.letters(), into, out()));
    to.answer(to.isGiven() ? pages.together() : pages.check(), spreadsheet.style(), out());
  }

  private boolean isDossier() {
    return Shipped.names().contains(units) || units.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  private PageSet ofDossier() {
    Dossier dossier = dossier(units);
    byte[] bytes = Shipped.names().contains(units) ? Shipped.bytes(units) : bytes(Path.of(units));
    Hub hub = dossier.hub().orElseThrow(() -> refused("units", "hold a hub", units));
    PageOrigin origin = PageOrigin.of(name(Path.of(units)), bytes, to.day());
    PageSet pages =
        subsidy.isPresent()
            ? SubsidyLetters.of(hub, List.of(), to.day(), subsidy.get(), origin)
            : ServiceStatementPages.of(hub, day(hub), rate(), origin);
    return to.isPublic() ? pages.withheld(WithheldFacts.of(dossier)) : pages;
  }

  /** A day of the year that is meant. */
  private LocalDate day(Hub hub) {
    List<ServiceYear> meant =
        hub.serviceYears().stream().filter(one -> year.map(one.id()::equals).orElse(true)).toList();
    if (meant.size() == 1) {
      return meant.get(0).period().start();
    }
    List<String> ids = hub.serviceYears().stream().map(ServiceYear::id).toList();
    throw refused(
        "year",
        ids.isEmpty()
            ? "be of a hub that has a service year"
            : "be one of " + String.join(", ", ids),
        year.orElse("not said"));
  }

  private PageSet ofSheets() {
    Path file = Path.of(units);
    byte[] roll = bytes(file);
    SheetRead<LettingSheet> read = Sheets.rentRoll(options.sheet(file, roll), to.day());
    PageSet pages =
        subsidy.isPresent()
            ? SubsidyLetters.of(
                read, to.day(), subsidy.get(), PageOrigin.of(name(file), roll, to.day()))
            : statements(read, roll);
    return to.isPublic() ? pages.withheld(WithheldFacts.of(read.value().hub())) : pages;
  }

  private PageSet statements(SheetRead<LettingSheet> read, byte[] roll) {
    Path spent = costs.orElseThrow(() -> refused("costs", "be given with a rent roll", "absent"));
    String days = year.orElseThrow(() -> refused("year", "be given with a rent roll", "absent"));
    byte[] sent = bytes(spent);
    String names = name(Path.of(units)) + " and " + name(spent);
    PageOrigin origin = PageOrigin.of(names, Bytes.concat(roll, sent), to.day());
    return ServiceStatementPages.of(
        read, Sheets.statements(options.unmapped(spent, sent)), Years.parse(days), rate(), origin);
  }

  private Optional<Ratio> rate() {
    return vat.map(Ratio::parse);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static InvalidValueException refused(String field, String rule, String value) {
    return new InvalidValueException(Fault.MISSING_FIELD, field, rule, value);
  }
}
