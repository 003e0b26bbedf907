package org.creativehubs.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.sheets.LettingSheet;
import org.creativehubs.core.sheets.SheetFile;
import org.creativehubs.core.sheets.SheetLocale;
import org.creativehubs.core.sheets.SheetMapping;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.Sheets;
import org.creativehubs.examples.dossier.Dossier;
import org.creativehubs.examples.dossier.WithheldFacts;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.RentRollPage;
import org.creativehubs.report.Withheld;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a page or a workbook of a rent roll. */
@Command(
    name = "rentroll",
    description =
        "Reads a rent roll or tenancy schedule (CSV or xlsx) and says in five figures what is let"
            + " and what it brings, which lettings need attention, and when rents end; -o writes"
            + " it all as a page or a workbook.")
final class RentRollCommand extends Subcommand {

  @Parameters(index = "0", paramLabel = "FILE", description = "The rent roll.")
  private Path file = Path.of("");

  @Option(
      names = "--written",
      paramLabel = "LOCALE",
      defaultValue = "en-GB",
      description = "How numbers and dates of the file are written: en-GB (the default), de-DE ...")
  private String written = "en-GB";

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description = "What the headings of the file do not say; see hub inspect --help.")
  private Optional<Path> map = Optional.empty();

  @Mixin private FileOptions to = new FileOptions();

  @Mixin private SpreadsheetOption spreadsheet = new SpreadsheetOption();

  @Override
  public void run() {
    byte[] bytes = bytes(file);
    String name = String.valueOf(file.getFileName());
    SheetFile sheet = SheetFile.bytes(name, bytes, SheetLocale.of(written));
    SheetMapping mapping =
        map.map(path -> HubJson.read(path, SheetMapping.class)).orElse(sheet.mapping());
    LocalDate on = to.day();
    SheetRead<LettingSheet> read = Sheets.rentRoll(sheet.mapped(mapping), on);
    Page page = RentRollPage.of(read, on, PageOrigin.of(name, bytes, on));
    Page shown = to.isPublic() ? withheld(read.value()).page(page) : page;
    if (to.isGiven()) {
      to.write(shown, spreadsheet.style());
      out().println("written: " + to.target());
      out().println(shown.verdict());
    } else {
      out().println(FileOptions.text(shown));
    }
  }

  private static Withheld withheld(LettingSheet roll) {
    return WithheldFacts.of(Dossier.builder().title(roll.hub().name()).hub(roll.hub()).build());
  }
}
