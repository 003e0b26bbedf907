package org.creativehubs.report.pages;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.SheetReport;
import org.creativehubs.core.standards.StandardRead;
import org.creativehubs.core.standards.giving.GivingGrant;
import org.creativehubs.core.standards.giving.GivingTotals;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;

/**
 * A register of grants as a page: how much was awarded, by year and by recipient, and what of the
 * file could not be used.
 *
 * <pre>{@code
 * byte[] bytes = Files.readAllBytes(Path.of("grants.json"));
 * PageOrigin origin = PageOrigin.of("grants.json", bytes, LocalDate.of(2026, 11, 30));
 * Page page = GrantsPage.of(GivingFile.bytes("grants.json", bytes).totals(), origin);
 * HtmlPage.in(ReportLanguage.EN).write(page); // <!DOCTYPE html> ...
 * }</pre>
 */
public final class GrantsPage {

  private static final String IN_FILE = "grants that could be used";
  private static final int MOST_RECIPIENTS = 1_000;
  private static final Grid<GivingTotals.YearRow> YEARS = years();
  private static final Grid<GivingTotals.RecipientRow> RECIPIENTS = recipients();

  private GrantsPage() {}

  /**
   * The page of a JSON file.
   *
   * @param read the sums, with what could not be used
   * @param origin the file, and the day of the page
   * @return the page
   */
  public static Page of(StandardRead<GivingTotals> read, PageOrigin origin) {
    List<String> faults = read.report().faults().stream().map(Object::toString).toList();
    int more = read.report().moreFaults();
    return page(read.value(), read.report().leftOut(), faults, more, origin)
        .addAllAssumptions(read.report().remarks())
        .build();
  }

  /**
   * The page of a spreadsheet.
   *
   * @param read the grants, with what could not be used
   * @param origin the file, and the day of the page
   * @return the page
   */
  public static Page ofSheet(SheetRead<List<GivingGrant>> read, PageOrigin origin) {
    List<String> faults = read.report().faults().stream().map(Object::toString).toList();
    int out = read.report().rows() - read.report().used() - read.report().leftOut().size();
    GivingTotals totals = GivingTotals.of(read.value());
    return page(totals, out, faults, read.report().moreFaults(), origin)
        .addAllAssumptions(read.report().remarks())
        .build();
  }

  /**
   * The page of a register that lacks what the standard wants of every grant, such as identifiers
   * of organisations: recipients are distinguished by name.
   *
   * @param read the awards, with what could not be used
   * @param origin the file, and the day of the page
   * @return the page, without awards that have no recipient or no day
   */
  public static Page ofAwards(SheetRead<List<FundingAward>> read, PageOrigin origin) {
    SheetReport report = read.report();
    List<String> faults = report.faults().stream().map(Object::toString).toList();
    GivingTotals totals = GivingTotals.ofAwards(read.value());
    int unsummed = read.value().size() - totals.grants();
    int out = report.rows() - report.used() - report.leftOut().size() + unsummed;
    Page.Builder page = page(totals, out, faults, report.moreFaults(), origin);
    page.addAllAssumptions(report.remarks());
    page.addAssumptions("Recipients of one name were taken for one");
    if (unsummed > 0) {
      page.addUnknowns(
          "To whom or when " + counted(unsummed, "grant was", "grants were") + " made");
    }
    return page.addAsks(
            "what 360Giving wants of every grant, before it can be published: identifier, title,"
                + " description, and the identifiers of both organisations")
        .build();
  }

  /**
   * The sums alone, by year and by recipient.
   *
   * @param totals the sums
   * @return the tables, the second without recipients after the first thousand
   */
  public static List<Table> tables(GivingTotals totals) {
    return List.of(
        YEARS.sheet("Awarded by year", totals.byYear()).table(),
        RECIPIENTS.sheet("Awarded by recipient", first(totals)).table());
  }

  private static List<GivingTotals.RecipientRow> first(GivingTotals totals) {
    return totals.byRecipient().stream().limit(MOST_RECIPIENTS).toList();
  }

  private static Page.Builder page(
      GivingTotals totals, int leftOut, List<String> faults, int more, PageOrigin origin) {
    Page.Builder page =
        Page.builder().title("Grants").about("As in " + origin.input()).origin(origin);
    page.verdict(verdict(totals, leftOut));
    page.addFigures(grants(totals));
    totals.awarded().forEach(amount -> page.addFigures(awarded(totals, amount.currency())));
    page.addFigures(recipients(totals), leftOut(leftOut, faults, more));
    if (!totals.byYear().isEmpty()) {
      page.addSections(sums(totals));
    }
    if (!faults.isEmpty()) {
      page.addAsks(
          counted(faults.size() + more, "value", "values") + " of the file that must be mended");
      PageSection.Builder annex = PageSection.builder().heading("What could not be used");
      annex.isAnnex(true).addAllRemarks(faults);
      if (more > 0) {
        annex.addRemarks("and " + Show.number(more) + " more");
      }
      page.addSections(annex.build());
    }
    return page.addNotes("Years are calendar years of the day of award; amounts are as awarded.");
  }

  /**
   * How much was awarded, in one sentence.
   *
   * @param totals the sums
   * @param leftOut how many grants could not be used
   * @return the sentence
   */
  public static String verdict(GivingTotals totals, int leftOut) {
    String amounts =
        totals.awarded().stream().map(Money::toString).collect(Collectors.joining(" and "));
    return counted(totals.grants(), "grant", "grants")
        + (amounts.isEmpty() ? "" : " of " + amounts + " in all")
        + (leftOut == 0
            ? "; nothing is left out."
            : "; " + counted(leftOut, "is", "are") + " left out.");
  }

  private static String counted(int number, String one, String many) {
    return Show.number(number) + " " + (number == 1 ? one : many);
  }

  private static KeyFigure grants(GivingTotals totals) {
    List<Term> years =
        totals.byYear().stream()
            .map(row -> Term.given("of " + row.year() + inCurrency(row.awarded()), row.grants()))
            .toList();
    return KeyFigure.worked("grants", years.isEmpty() ? Term.given(IN_FILE, 0) : Term.sum(years));
  }

  private static String inCurrency(Money amount) {
    return " in " + amount.currency().getCurrencyCode();
  }

  private static KeyFigure awarded(GivingTotals totals, Currency currency) {
    List<Term> years =
        totals.byYear().stream()
            .filter(row -> row.awarded().currency().equals(currency))
            .map(row -> Term.given("in " + row.year(), row.awarded()))
            .toList();
    return KeyFigure.worked("awarded in " + currency.getCurrencyCode(), Term.sum(years));
  }

  private static KeyFigure recipients(GivingTotals totals) {
    Map<String, String> names = new LinkedHashMap<>();
    totals.byRecipient().forEach(row -> names.putIfAbsent(row.id(), row.name()));
    return KeyFigure.counting("recipients", List.copyOf(names.values()));
  }

  private static KeyFigure leftOut(int leftOut, List<String> faults, int more) {
    String why =
        faults.isEmpty()
            ? "no grant of the file has a fault"
            : counted(faults.size() + more, "fault", "faults") + " of the file, listed below";
    return KeyFigure.given("grants left out", Answer.number(leftOut), why);
  }

  private static PageSection sums(GivingTotals totals) {
    List<GivingTotals.RecipientRow> first = first(totals);
    PageSection.Builder section = PageSection.builder().heading("By year and recipient");
    section.addTables(PageTable.of(YEARS.sheet("Awarded by year", totals.byYear())));
    section.addTables(PageTable.of(RECIPIENTS.sheet("Awarded by recipient", first)));
    if (first.size() < totals.byRecipient().size()) {
      section.addRemarks(
          "The "
              + Show.number(MOST_RECIPIENTS)
              + " largest of "
              + Show.number(totals.byRecipient().size())
              + " are shown.");
    }
    return section.build();
  }

  private static Grid<GivingTotals.YearRow> years() {
    Column<GivingTotals.YearRow> year = Column.year("year", GivingTotals.YearRow::year);
    Column<GivingTotals.YearRow> currency =
        Column.text("currency", row -> row.awarded().currency().getCurrencyCode());
    return Grid.of(
            year,
            currency,
            Column.count("grants", GivingTotals.YearRow::grants),
            Column.money("awarded", GivingTotals.YearRow::awarded))
        .namedBy(year, currency);
  }

  private static Grid<GivingTotals.RecipientRow> recipients() {
    Column<GivingTotals.RecipientRow> id = Column.text("identifier", GivingTotals.RecipientRow::id);
    Column<GivingTotals.RecipientRow> currency =
        Column.text("currency", row -> row.awarded().currency().getCurrencyCode());
    return Grid.of(
            Column.text("recipient", GivingTotals.RecipientRow::name),
            id,
            currency,
            Column.count("grants", GivingTotals.RecipientRow::grants),
            Column.money("awarded", GivingTotals.RecipientRow::awarded))
        .namedBy(id, currency);
  }
}
