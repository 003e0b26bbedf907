package org.creativehubs.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.membership.Company;
import org.creativehubs.core.membership.MembershipRule;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.Sheets;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.pages.CompaniesPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a page or a workbook of which companies belong to a cluster. */
@Command(
    name = "companies",
    description =
        "Says of a list of companies as Companies House hands it out (CSV or xlsx) which belong to"
            + " a cluster, by their codes of activity, and why; -o writes it as a page or a"
            + " workbook.")
final class CompaniesCommand extends Subcommand {

  @Parameters(index = "0", paramLabel = "FILE", description = "The companies.")
  private Path file = Path.of("");

  @Option(
      names = "--rule",
      paramLabel = "FILE",
      description =
          "Who belongs, as JSON such as {\"id\": \"film\", \"name\": \"Film\", \"sicCodes\":"
              + " [\"59.1\"]}; the creative industries of the DCMS otherwise.")
  private Optional<Path> rule = Optional.empty();

  @Mixin private SheetOptions options = new SheetOptions();

  @Mixin private FileOptions to = new FileOptions();

  @Mixin private SpreadsheetOption spreadsheet = new SpreadsheetOption();

  @Override
  public void run() {
    to.refusePublic("this command withholds nothing");
    byte[] content = bytes(file);
    SheetRead<List<Company>> read = Sheets.companies(options.sheet(file, content));
    MembershipRule who =
        rule.map(path -> HubJson.read(path, MembershipRule.class))
            .orElseGet(CompaniesPage::creativeIndustries);
    PageOrigin origin = PageOrigin.of(read.report().file(), content, to.day());
    to.answer(CompaniesPage.of(read, who, origin), spreadsheet.style(), out());
  }
}
