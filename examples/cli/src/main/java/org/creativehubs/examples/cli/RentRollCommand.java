package org.creativehubs.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.sheets.LettingSheet;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.Sheets;
import org.creativehubs.examples.dossier.WithheldFacts;
import org.creativehubs.finance.rentroll.RollChange;
import org.creativehubs.finance.rentroll.RollMovement;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.pages.RentRollPage;
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
      names = "--since",
      paramLabel = "DATE",
      description = "Says what changed since that day, such as 2025-11-30, first.")
  private Optional<LocalDate> since = Optional.empty();

  @Option(
      names = "--since-file",
      paramLabel = "OLD",
      description =
          "The rent roll of that day; the same file otherwise, which has nobody who left.")
  private Optional<Path> old = Optional.empty();

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
    Page told = since.map(day -> since(page, read.value().hub(), day, on)).orElse(page);
    Page shown = to.isPublic() ? withheld(read.value().hub(), told) : told;
    to.answer(shown, spreadsheet.style(), out());
  }

  private Page since(Page page, Hub hub, LocalDate day, LocalDate on) {
    return old.map(path -> since(page, Sheets.rentRoll(options.sheet(path), day), hub, day, on))
        .orElseGet(
            () ->
                RentRollPage.since(page, RollChange.of(hub, day, on)).toBuilder()
                    .addUnknowns("Who left since " + day + ", if the file has nobody who left")
                    .build());
  }

  private static Page since(
      Page page, SheetRead<LettingSheet> earlier, Hub hub, LocalDate day, LocalDate on) {
    RollMovement change = RollChange.of(earlier.value().hub(), day, hub, on);
    return RentRollPage.since(page, change, earlier.report());
  }

  /** Tenants of the earlier roll may be others. */
  private Page withheld(Hub hub, Page page) {
    Page named = WithheldFacts.of(hub).page(page);
    return since
        .flatMap(day -> old.map(path -> Sheets.rentRoll(options.sheet(path), day).value().hub()))
        .map(earlier -> WithheldFacts.of(earlier).page(named))
        .orElse(named);
  }
}
