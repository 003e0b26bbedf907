package org.creativehubs.examples.cli;

import com.google.common.primitives.Bytes;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.Sheets;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.pages.AgreementPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a page or a workbook of how an agreement stands in a quarter. */
@Command(
    name = "council-report",
    description =
        "Holds the records of a quarter (CSV or xlsx) against an agreement (JSON) and says which"
            + " promises are kept, which are not, and what to send for those that are not known; -o"
            + " writes it all as a page or a workbook.")
final class CouncilReportCommand extends Subcommand {

  @Parameters(
      index = "0",
      paramLabel = "AGREEMENT",
      description = "The agreement, or a dossier whose hub has one.")
  private Path agreement = Path.of("");

  @Parameters(index = "1", paramLabel = "RECORDS", description = "The records.")
  private Path records = Path.of("");

  @Option(
      names = "--quarter",
      required = true,
      paramLabel = "QUARTER",
      description = "Such as 2026-Q3, or 2026-07-01/2026-10-01 without the last day.")
  private String quarter = "";

  @Option(
      names = "--agreement",
      paramLabel = "ID",
      description = "Which agreement of a dossier is meant, where its hub has several.")
  private Optional<String> id = Optional.empty();

  @Mixin private SheetOptions options = new SheetOptions();

  @Mixin private FileOptions to = new FileOptions();

  @Mixin private SpreadsheetOption spreadsheet = new SpreadsheetOption();

  @Override
  public void run() {
    DateRange period = Quarters.parse(quarter);
    byte[] promised = bytes(agreement);
    byte[] sent = bytes(records);
    AgreementFile file = AgreementFile.of(promised, id);
    LocalDate on = to.day();
    String names = agreement.getFileName() + " and " + records.getFileName();
    PageOrigin origin = PageOrigin.of(names, Bytes.concat(promised, sent), on);
    SheetRead<List<Evidence>> read = Sheets.evidence(options.sheet(records, sent));
    SheetRead<List<Evidence>> told =
        to.isPublic() ? PublicRecords.of(read, file.agreement()) : read;
    Page page = AgreementPage.of(file.agreement(), told, period, on, origin);
    Page shown = to.isPublic() ? file.withheld().page(page) : page;
    to.answer(shown, spreadsheet.style(), out());
  }
}
