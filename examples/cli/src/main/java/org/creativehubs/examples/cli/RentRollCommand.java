package org.creativehubs.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.creativehubs.core.sheets.LettingSheet;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.Sheets;
import org.creativehubs.examples.dossier.WithheldFacts;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.pages.RentRollPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private SheetOptions options = new SheetOptions();

  @Mixin private FileOptions to = new FileOptions();

  @Mixin private SpreadsheetOption spreadsheet = new SpreadsheetOption();

  @Override
  public void run() {
    byte[] bytes = bytes(file);
    String name = String.valueOf(file.getFileName());
    LocalDate on = to.day();
    SheetRead<LettingSheet> read = Sheets.rentRoll(options.sheet(file, bytes), on);
    Page page = RentRollPage.of(read, on, PageOrigin.of(name, bytes, on));
    Page shown = to.isPublic() ? WithheldFacts.of(read.value().hub()).page(page) : page;
    to.answer(shown, spreadsheet.style(), out());
  }
}
