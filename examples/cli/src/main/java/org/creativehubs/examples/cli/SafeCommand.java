package org.creativehubs.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.pages.PlacePage;
import org.creativehubs.report.pages.SafeCountsPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a page or a workbook of counts that may be published. */
@Command(
    name = "safe",
    description =
        "Hides small counts of a table (CSV) and others, so that none can be worked out, and writes"
            + " what may be published.")
final class SafeCommand extends Subcommand {

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "The counts of one period, as an office hands them out.")
  private Path file = Path.of("");

  @Option(
      names = "--counting",
      paramLabel = "WORD",
      description = "What the file counts, such as jobs or members.")
  private Optional<String> counting = Optional.empty();

  @Option(
      names = "--threshold",
      paramLabel = "COUNT",
      description = "The least count above zero that is shown; 10 otherwise.")
  private long threshold = PlacePage.THRESHOLD;

  @Mixin private FileOptions to = new FileOptions();

  @Mixin private SpreadsheetOption spreadsheet = new SpreadsheetOption();

  @Override
  public void run() {
    byte[] bytes = bytes(file);
    PageOrigin origin = PageOrigin.of(String.valueOf(file.getFileName()), bytes, to.day());
    Counts.Latest counts = Counts.latest(file, bytes, counting);
    Page page = SafeCountsPage.of(counts.read(), threshold, origin);
    Page told = page.toBuilder().about(about(page, counts)).build();
    to.answer(told, spreadsheet.style(), out());
  }

  private static String about(Page page, Counts.Latest counts) {
    String what = page.about().orElse("counts");
    return counts.when().map(when -> what + ", " + when).orElse(what);
  }
}
