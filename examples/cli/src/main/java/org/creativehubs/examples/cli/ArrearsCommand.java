package org.creativehubs.examples.cli;

import com.google.common.primitives.Bytes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.SheetReport;
import org.creativehubs.core.sheets.Sheets;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.Withheld;
import org.creativehubs.report.pages.ArrearsPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a page or a workbook of who is behind. */
@Command(
    name = "arrears",
    description =
        "Says of a list of bills and a bank file (CSV or xlsx) who is behind, with how much and for"
            + " how long; -o writes it all as a page or a workbook.")
final class ArrearsCommand extends Subcommand {

  @Parameters(index = "0", paramLabel = "BILLS", description = "The bills.")
  private Path bills = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "BANK",
      description = "What came in; without it nothing is paid.")
  private Optional<Path> bank = Optional.empty();

  @Mixin private SheetOptions options = new SheetOptions();

  @Mixin private FileOptions to = new FileOptions();

  @Mixin private SpreadsheetOption spreadsheet = new SpreadsheetOption();

  @Override
  public void run() {
    byte[] asked = bytes(bills);
    SheetRead<Ledger> read = Sheets.ledger(options.unmapped(bills, asked));
    Page page =
        bank.map(path -> withReceipts(read, asked, path))
            .orElseGet(() -> page(read.value(), List.of(read.report()), name(bills), asked));
    to.answer(to.isPublic() ? withheld(read.value()).page(page) : page, spreadsheet.style(), out());
  }

  private Page withReceipts(SheetRead<Ledger> read, byte[] asked, Path path) {
    byte[] paid = bytes(path);
    SheetRead<Ledger> all = Sheets.receipts(options.sheet(path, paid), read.value());
    List<SheetReport> reports = List.of(read.report(), all.report());
    String names = name(bills) + " and " + name(path);
    return page(all.value(), reports, names, Bytes.concat(asked, paid));
  }

  private Page page(Ledger ledger, List<SheetReport> reports, String names, byte[] content) {
    return ArrearsPage.of(ledger, reports, to.day(), PageOrigin.of(names, content, to.day()));
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static Withheld withheld(Ledger ledger) {
    Withheld.Builder withheld = Withheld.builder();
    List<String> tenants = ledger.bills().stream().map(bill -> bill.tenant()).distinct().toList();
    for (int i = 0; i < tenants.size(); i++) {
      withheld.name(tenants.get(i), "tenant no. " + (i + 1));
    }
    return withheld.build();
  }
}
