package org.creativehubs.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sheets.LettingSheet;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.SheetReport;
import org.creativehubs.finance.rentroll.HubRentRoll;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.finance.rentroll.RollChange;
import org.creativehubs.finance.rentroll.RollLine;
import org.creativehubs.finance.rentroll.RollMoveKind;
import org.creativehubs.finance.rentroll.RollMovement;
import org.creativehubs.finance.rentroll.RollTotals;
import org.creativehubs.finance.rentroll.TenancyState;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;
import org.creativehubs.report.picture.ExpiryBars;

/**
 * A rent roll as a page to send on: what is let and what it brings in five figures, the lettings
 * that somebody should look at, when rents end, then the whole roll with its workings, what of the
 * file could not be read, and the conventions.
 *
 * <pre>{@code
 * LocalDate on = LocalDate.of(2026, 11, 30);
 * byte[] bytes = Files.readAllBytes(Path.of("rent-roll.csv"));
 * SheetFile file = SheetFile.bytes("rent-roll.csv", bytes, SheetLocale.of("en-GB"));
 * PageOrigin origin = PageOrigin.of("rent-roll.csv", bytes, on);
 * Page page = RentRollPage.of(Sheets.rentRoll(file, on), on, origin);
 * HtmlPage.in(ReportLanguage.EN).write(page); // <!DOCTYPE html> ...
 * }</pre>
 */
public final class RentRollPage {

  private final Hub hub;
  private final HubRentRoll roll;
  private final RollTotals totals;
  private final List<Attention> attention;
  private final Page.Builder page = Page.builder();

  private RentRollPage(Hub hub, HubRentRoll roll) {
    this.hub = hub;
    this.roll = roll;
    this.totals = roll.totals();
    this.attention = RollAttention.of(hub, roll);
  }

  /**
   * The page of a rent roll that was read from a sheet; what was left out, assumed or at fault in
   * it stands on the page.
   *
   * @param sheet what was read
   * @param on the day of the roll
   * @param origin the file, and the day of the page
   * @return the page
   */
  public static Page of(SheetRead<LettingSheet> sheet, LocalDate on, PageOrigin origin) {
    List<SheetReport> reports = List.of(sheet.report());
    LettingSheet roll = sheet.value();
    return SheetFaults.on(
        SheetFaults.made(reports, () -> of(roll.hub(), roll.ledger(), on, origin)), reports);
  }

  /**
   * The page of the rent roll of a hub.
   *
   * @param hub the hub, with lettings
   * @param ledger what tenants were asked for and paid; absent where arrears are not known
   * @param on the day of the roll
   * @param origin what it was made from, and the day of the page
   * @return the page
   */
  public static Page of(Hub hub, Optional<Ledger> ledger, LocalDate on, PageOrigin origin) {
    HubRentRoll roll =
        ledger.map(known -> RentRoll.of(hub, known, on)).orElseGet(() -> RentRoll.of(hub, on));
    return new RentRollPage(hub, roll).write(origin);
  }

  /**
   * The same page with what changed since another day, before everything else.
   *
   * @param page the page of the rent roll of the later day
   * @param change what changed
   * @return the page with it
   */
  public static Page since(Page page, RollMovement change) {
    PageSection.Builder section = PageSection.builder();
    section.heading("What changed since " + change.since());
    section.addParagraphs(
        Show.line(
            "Rent a year was {} and is {}; {} without a change.",
            change.before(),
            change.after(),
            counted(change.unchanged(), "letting is", "lettings are")));
    section.addAllTables(PageTable.allOf(change)).addExplanations(change.explanation());
    List<PageSection> sections = new ArrayList<>(List.of(section.build()));
    sections.addAll(page.sections());
    Page.Builder told = page.toBuilder().sections(sections);
    told.verdict(page.verdict() + " " + inWords(change));
    RollChange.ENTRY.conventions().forEach(told::addNotes);
    return told.build();
  }

  /**
   * The same, where the earlier roll is a sheet too; what of it was left out, assumed or at fault
   * stands on the page.
   *
   * @param page the page of the rent roll of the later day
   * @param change what changed
   * @param earlier how the earlier sheet was read
   * @return the page with it
   */
  public static Page since(Page page, RollMovement change, SheetReport earlier) {
    Page.Builder told = since(page, change).toBuilder();
    earlier.remarks().forEach(remark -> told.addAssumptions(earlier.file() + ": " + remark));
    earlier
        .faults()
        .forEach(
            fault -> told.addUnknowns("What is missing from " + earlier.file() + ": " + fault));
    return told.build();
  }

  private static String inWords(RollMovement change) {
    String kinds =
        Stream.of(RollMoveKind.values())
            .filter(kind -> !change.of(kind).isEmpty())
            .map(kind -> change.of(kind).size() + " " + Show.words(kind))
            .collect(Collectors.joining(", "));
    String moved =
        switch (change.change().signum()) {
          case 1 -> "rose by " + change.change();
          case -1 -> "fell by " + change.change().negated();
          default -> "is the same";
        };
    return "Since "
        + change.since()
        + " the rent "
        + moved
        + (kinds.isEmpty() ? "." : ": " + kinds + ".");
  }

  private Page write(PageOrigin origin) {
    page.title(hub.name() + ": rent roll").about("As on " + roll.on());
    page.origin(origin).verdict(verdict());
    page.addFigures(spaces(), rent(), arrears(), unexpired(), forgone());
    page.addAllAsks(asks()).addAllUnknowns(unknowns());
    page.drawn(List.of(ExpiryBars.of(roll)));
    PageSection.Builder looked = PageSection.builder();
    looked.heading("Needs attention");
    if (attention.isEmpty()) {
      looked.addParagraphs(
          "No letting is held over, can be broken within six months, costs above a fifth of income"
              + " or is in arrears.");
    } else {
      looked.addTables(PageTable.of(attentionSheet()));
    }
    PageSection.Builder units = PageSection.builder();
    List<PageTable> tables = new ArrayList<>(PageTable.allOf(roll));
    tables.set(0, tables.get(0).titled("Lettings and vacant spaces on " + roll.on()));
    units.heading("Every letting and vacant space").addAllTables(tables);
    page.addSections(looked.build(), units.build());
    RentRoll.ENTRY.conventions().forEach(page::addNotes);
    RentRoll.ENTRY.sources().forEach(page::addSources);
    return page.build();
  }

  private String verdict() {
    int let = totals.spaces() - totals.vacantSpaces();
    String looked =
        attention.isEmpty() ? "no letting needs attention" : "to look at: " + attentionByKind();
    return Show.line(
        "{} of {} are let, for {} a year; {}.",
        let,
        counted(totals.spaces(), "space", "spaces"),
        totals.passingRent(),
        looked);
  }

  /** How many lettings there are of each kind, such as {@code 2 in arrears}. */
  private String attentionByKind() {
    Map<AttentionKind, Long> counts =
        attention.stream()
            .collect(Collectors.groupingBy(Attention::why, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(kind -> kind.getValue() + " " + Show.words(kind.getKey()))
        .collect(Collectors.joining(", "));
  }

  private static String counted(int number, String one, String many) {
    return Show.number(number) + " " + (number == 1 ? one : many);
  }

  private Stream<RollLine> vacant() {
    return roll.lines().stream().filter(line -> line.state() == TenancyState.VOID);
  }

  private KeyFigure spaces() {
    List<String> vacant = vacant().map(RollLine::name).toList();
    KeyFigure.Builder figure = KeyFigure.counting("vacant spaces", vacant).toBuilder();
    return figure.note("of " + totals.spaces() + "; vacant area " + totals.vacantArea()).build();
  }

  private KeyFigure rent() {
    KeyFigure.Builder figure = KeyFigure.builder().label("passing rent a year");
    figure.value(Answer.of(totals.passingRent()));
    if (!totals.rentHeldOver().isZero() || !totals.rentRolling().isZero()) {
      figure.note("of it held over " + totals.rentHeldOver() + ", rolling " + totals.rentRolling());
    }
    return figure.explanation(step("passing rent a year")).build();
  }

  private KeyFigure arrears() {
    KeyFigure.Builder figure = KeyFigure.builder().label("arrears");
    return totals
        .arrears()
        .map(open -> figure.value(Answer.of(open)).explanation(step("arrears of lettings")).build())
        .orElseGet(
            () ->
                KeyFigure.given(
                    "arrears",
                    Answer.of(Reason.NOT_KNOWN.because("the roll has no arrears")),
                    "a column of arrears in the file, or a ledger"));
  }

  private KeyFigure unexpired() {
    KeyFigure.Builder figure = KeyFigure.builder().label("years unexpired, weighted (WAULT)");
    figure.value(years(roll.waultToExpiry()));
    roll.waultToBreak()
        .ifPresent(
            years -> figure.note(Show.counted(rounded(years), "years") + " to the first break"));
    return figure.explanation(step("unexpired term to expiry")).build();
  }

  private Answer years(Optional<Ratio> years) {
    return years
        .map(known -> Answer.quantity(known, "years"))
        .orElseGet(() -> Answer.of(roll.undefined().orElseThrow()));
  }

  private static double rounded(Ratio years) {
    return Math.rint(years.toDouble() * 100) / 100;
  }

  private KeyFigure forgone() {
    List<Term> vacant =
        vacant()
            .flatMap(line -> line.marketRent().map(rent -> Term.given(line.name(), rent)).stream())
            .toList();
    String label = "market rent of vacant spaces a year";
    Term rents =
        vacant.isEmpty()
            ? Term.given("vacant spaces with a market rent", totals.vacantMarketRent())
            : Term.sum(vacant);
    KeyFigure.Builder figure = KeyFigure.worked(label, rents).toBuilder();
    if (totals.vacantWithoutMarketRent() > 0) {
      figure.note(
          counted(totals.vacantWithoutMarketRent(), "vacant space has", "vacant spaces have")
              + " no market rent");
    }
    return figure.build();
  }

  /** The steps of the roll to one of its figures; those after it are left out. */
  private Optional<Explanation> step(String label) {
    List<Step> steps = new ArrayList<>();
    for (Step step : roll.explanation().steps()) {
      steps.add(step);
      if (step.label().startsWith(label)) {
        return Optional.of(Explanation.builder().question(label).addAllSteps(steps).build());
      }
    }
    return Optional.empty();
  }

  private Sheet<Attention> attentionSheet() {
    Column<Attention> letting = Column.text("letting", Attention::letting);
    Column<Attention> why = Column.words("why", Attention::why);
    return Grid.of(
            letting,
            why,
            Column.text("tenant", Attention::tenant),
            Column.answer("figure", Attention::figure),
            Column.text("what it is", Attention::words))
        .namedBy(letting, why)
        .sheet("What somebody should look at on " + roll.on(), attention);
  }

  /** What would have to be sent for the page to tell more. */
  private List<String> asks() {
    List<String> asks = new ArrayList<>();
    ask(asks, totals.withoutRent(), "the rent of {}", "letting", "lettings");
    ask(asks, totals.withoutArea(), "the area of {}", "letting or space", "lettings and spaces");
    ask(
        asks,
        totals.vacantWithoutMarketRent(),
        "the market rent of {}",
        "vacant space",
        "vacant spaces");
    if (totals.arrears().isEmpty()) {
      asks.add("what tenants owe, as a column of the roll or as bills and receipts");
    }
    return asks;
  }

  private static void ask(List<String> asks, int number, String words, String one, String many) {
    if (number > 0) {
      asks.add(Show.line(words, counted(number, one, many)));
    }
  }

  private List<String> unknowns() {
    List<String> unknowns = new ArrayList<>();
    roll.undefined().ifPresent(why -> unknowns.add("How long lettings run: " + why.because()));
    long members = hub.members().stream().filter(member -> member.incomes().isEmpty()).count();
    if (members > 0) {
      unknowns.add(
          "Who pays above a fifth of income, of "
              + counted((int) members, "tenant whose income", "tenants whose income")
              + " is not given");
    }
    return unknowns;
  }
}
