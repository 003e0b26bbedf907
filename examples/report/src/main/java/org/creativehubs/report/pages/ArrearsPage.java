package org.creativehubs.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.sheets.SheetReport;
import org.creativehubs.finance.receivable.AgedDebt;
import org.creativehubs.finance.receivable.AgedTenant;
import org.creativehubs.finance.receivable.Arrears;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;

/**
 * Who is behind, as a page: what is overdue in all and for how long, each tenant by age of its
 * debts, every open bill, and what came in of which nobody knows the payer. The amounts are those
 * of {@link Arrears}.
 *
 * <pre>{@code
 * SheetRead<Ledger> bills = Sheets.ledger(billsFile);
 * SheetRead<Ledger> all = Sheets.receipts(bankFile, bills.value());
 * List<SheetReport> reports = List.of(bills.report(), all.report());
 * Page page = ArrearsPage.of(all.value(), reports, on, origin);
 * HtmlPage.in(ReportLanguage.EN).write(page); // <!DOCTYPE html> ...
 * }</pre>
 */
public final class ArrearsPage {

  private ArrearsPage() {}

  /**
   * The page of a ledger.
   *
   * @param ledger bills and receipts
   * @param reports how the sheets were read from which it was made; none where it was not
   * @param on the day on which it is asked
   * @param origin what it was made from, and the day of the page
   * @return the page
   */
  public static Page of(Ledger ledger, List<SheetReport> reports, LocalDate on, PageOrigin origin) {
    AgedDebt debt = Arrears.of(ledger, on);
    List<AgedTenant> behind =
        debt.tenants().stream().filter(tenant -> tenant.arrears().isPositive()).toList();
    Page.Builder page = Page.builder().title("Arrears").about("As on " + on).origin(origin);
    page.verdict(verdict(debt, behind));
    page.addFigures(
        figure("in arrears", debt.arrears(), debt.explanation()),
        figure("of it in the oldest group", debt.groups().get(debt.groups().size() - 1)),
        figure("not yet due", debt.notYetDue()),
        figure("received from nobody known", debt.unidentified()));
    page.addFigures(
        KeyFigure.counting("tenants behind", behind.stream().map(AgedTenant::tenant).toList())
            .toBuilder()
            .note("of " + debt.tenants().size())
            .build());
    page.addAllAsks(asks(debt));
    List<PageTable> tables = new ArrayList<>(PageTable.allOf(debt));
    PageSection.Builder byTenant = PageSection.builder().heading("Each tenant, by age");
    page.addSections(byTenant.addTables(tables.get(0).titled("Aged debt on " + on)).build());
    if (tables.size() > 1) {
      PageSection.Builder bills = PageSection.builder().heading("Every open bill");
      page.addSections(bills.addAllTables(tables.subList(1, tables.size())).build());
    }
    Arrears.ENTRY.conventions().forEach(page::addNotes);
    Arrears.ENTRY.sources().forEach(page::addSources);
    return SheetFaults.on(page.build(), reports);
  }

  private static String verdict(AgedDebt debt, List<AgedTenant> behind) {
    if (behind.isEmpty()) {
      return "Nobody is behind: no bill that was due is open.";
    }
    LocalDate oldest =
        behind.stream()
            .flatMap(tenant -> tenant.oldestDue().stream())
            .min(LocalDate::compareTo)
            .orElseThrow();
    return Show.line(
        "{} is overdue from {}, the oldest since {}.",
        debt.arrears(),
        behind.size() + (behind.size() == 1 ? " tenant" : " tenants"),
        oldest);
  }

  private static List<String> asks(AgedDebt debt) {
    return debt.unidentified().isPositive()
        ? List.of("who paid the " + debt.unidentified() + " of which the payer is not known")
        : List.of();
  }

  private static KeyFigure figure(String label, Money amount) {
    return figure(label, amount, Explanation.of(label, Term.given(label, amount)));
  }

  private static KeyFigure figure(String label, Money amount, Explanation working) {
    KeyFigure.Builder figure = KeyFigure.builder().label(label).value(Answer.of(amount));
    return figure.explanation(working).build();
  }
}
