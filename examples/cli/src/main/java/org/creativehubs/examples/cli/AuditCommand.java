package org.creativehubs.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.document.DocumentFact;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.Sheets;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.pages.DocumentAuditPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a page or a workbook of what in a document does not add up. */
@Command(
    name = "audit",
    description =
        "Holds figures that you wrote out of a document (CSV or xlsx: what, value, unit, of whom,"
            + " where, when, section) against one another and says which cannot be true together;"
            + " -o writes it as a page or a workbook.")
final class AuditCommand extends Subcommand {

  @Parameters(index = "0", paramLabel = "FILE", description = "The figures.")
  private Path file = Path.of("");

  @Option(
      names = "--document",
      paramLabel = "TITLE",
      description = "What the document is called; the name of the file otherwise.")
  private Optional<String> title = Optional.empty();

  @Mixin private SheetOptions options = new SheetOptions();

  @Mixin private FileOptions to = new FileOptions();

  @Mixin private SpreadsheetOption spreadsheet = new SpreadsheetOption();

  @Override
  public void run() {
    to.refusePublic("this command withholds nothing");
    byte[] content = bytes(file);
    SheetRead<List<DocumentFact>> read = Sheets.figures(options.sheet(file, content));
    PageOrigin origin = PageOrigin.of(read.report().file(), content, to.day());
    String document = title.orElseGet(() -> read.report().file());
    to.answer(DocumentAuditPage.of(document, read, origin), spreadsheet.style(), out());
  }
}
