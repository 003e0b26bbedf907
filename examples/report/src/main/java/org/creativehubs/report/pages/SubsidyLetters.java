package org.creativehubs.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.MarketRent;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.sheets.LettingSheet;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.SheetReport;
import org.creativehubs.finance.subsidy.AssistancePosition;
import org.creativehubs.finance.subsidy.EarlierAssistance;
import org.creativehubs.finance.subsidy.MinimalAssistance;
import org.creativehubs.finance.subsidy.RentSubsidy;
import org.creativehubs.finance.subsidy.SubsidyDating;
import org.creativehubs.finance.subsidy.SubsidyLine;
import org.creativehubs.finance.subsidy.SubsidyStatement;
import org.creativehubs.finance.subsidy.TenantAssistance;
import org.creativehubs.finance.subsidy.TenantYear;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;

/**
 * Letters on rent below the market as minimal financial assistance, one page for each tenant: what
 * the letting is worth to it year by year, what counts in the window of three financial years, the
 * limit with its law, and what may still be given. A page over all adds the letters up. The amounts
 * are those of {@link RentSubsidy} and {@link MinimalAssistance}.
 *
 * <pre>{@code
 * Hub hub = HubJson.read(Path.of("hub.json"), Hub.class);
 * PageOrigin origin = PageOrigin.of("hub.json", bytes, on);
 * SubsidyDating dating = SubsidyDating.AS_IT_ACCRUES;
 * PageSet letters = SubsidyLetters.of(hub, List.of(), on, dating, origin);
 * HtmlPage.in(ReportLanguage.EN).write(letters.letter("stage")); // <!DOCTYPE html> ...
 * }</pre>
 */
public final class SubsidyLetters {

  private final Hub hub;
  private final SubsidyStatement statement;
  private final boolean isTold;
  private final PageOrigin origin;

  private SubsidyLetters(Hub hub, SubsidyStatement statement, boolean isTold, PageOrigin origin) {
    this.hub = hub;
    this.statement = statement;
    this.isTold = isTold;
    this.origin = origin;
  }

  /**
   * The letters of a hub. Parts of a financial year count by days of 365.
   *
   * @param hub the hub, with lettings and market rents
   * @param earlier what its tenants have also had, from anybody
   * @param on the day of which the headroom is asked
   * @param dating when a letting counts as given
   * @param origin what they were made from, and the day of the letters
   * @return the letters, each by the id of its tenant
   * @throws org.creativehubs.core.value.InvalidValueException if no letting is known to be below
   *     market
   */
  public static PageSet of(
      Hub hub,
      List<EarlierAssistance> earlier,
      LocalDate on,
      SubsidyDating dating,
      PageOrigin origin) {
    SubsidyStatement statement =
        RentSubsidy.of(hub, earlier, on, BrokenPeriodRule.DAILY_365, dating);
    return new SubsidyLetters(hub, statement, !earlier.isEmpty(), origin).write();
  }

  /**
   * The letters of a rent roll, whose market rents are taken to have held since each letting
   * started; that, and what of the sheet was left out or at fault, stands on the page over all.
   *
   * @param roll the rent roll, with a column of market rents
   * @param on the day of which the headroom is asked
   * @param dating when a letting counts as given
   * @param origin the file, and the day of the letters
   * @return the letters, each by the id of its tenant
   * @throws org.creativehubs.core.value.InvalidValueException if no letting is known to be below
   *     market
   */
  public static PageSet of(
      SheetRead<LettingSheet> roll, LocalDate on, SubsidyDating dating, PageOrigin origin) {
    Hub hub = roll.value().hub();
    Hub held =
        hub.toBuilder().spaces(hub.spaces().stream().map(SubsidyLetters::held).toList()).build();
    List<SheetReport> reports = List.of(roll.report());
    PageSet letters = SheetFaults.made(reports, () -> of(held, List.of(), on, dating, origin));
    Page.Builder check = letters.check().toBuilder();
    check.addAssumptions(
        "The market rents of the file held since each letting started: it has no earlier ones");
    Page told = SheetFaults.on(check.build(), reports);
    return new PageSet(told, letters.letters());
  }

  /** A space with its only market rent from any day on. */
  static Space held(Space space) {
    return space.marketRents().size() == 1
        ? space.toBuilder()
            .marketRents(List.of(MarketRent.of(space.marketRents().get(0).rent())))
            .build()
        : space;
  }

  private PageSet write() {
    Map<String, Page> letters = new LinkedHashMap<>();
    statement.tenants().forEach(tenant -> letters.put(tenant.tenant(), letter(tenant)));
    return new PageSet(check(), letters);
  }

  // the page over all

  private Page check() {
    int tenants = statement.tenants().size();
    int over = (int) statement.tenants().stream().filter(SubsidyLetters::isOver).count();
    Page.Builder page = Page.builder().title(hub.name() + ": rent below the market, check sheet");
    page.about("As on " + statement.on()).origin(origin);
    page.verdict(
        Show.line(
            "{} below the market are worth {} over their terms; {} of {} above the limit.",
            tenants == 1 ? "The lettings of one tenant" : "The lettings of " + tenants + " tenants",
            statement.total(),
            over == 0 ? "none" : over,
            over > 1 ? "them are" : "them is"));
    page.addFigures(
        figure("worth over all terms", worth(statement.tenants())),
        figure("market rent of the terms", sum(SubsidyLine::market)),
        figure("rent charged in the terms", sum(SubsidyLine::charged)),
        KeyFigure.counting(
                "tenants above the limit",
                statement.tenants().stream()
                    .filter(SubsidyLetters::isOver)
                    .map(this::name)
                    .toList())
            .toBuilder()
            .note("of " + tenants)
            .build());
    page.addAllAsks(asks());
    statement.leftOut().forEach(left -> page.addUnknowns(left.toString()));
    page.addSections(
        PageSection.builder()
            .heading("Every tenant against the limit")
            .addTables(PageTable.of(tenants()))
            .build(),
        PageSection.builder()
            .heading("Every letting, year by year")
            .addTables(PageTable.of(statement.sheet()).titled("Rent below the market"))
            .build());
    conventions(page);
    return page.build();
  }

  private static boolean isOver(TenantAssistance tenant) {
    return tenant.position().headroom().filter(Money::isNegative).isPresent();
  }

  private List<String> asks() {
    List<String> asks = new ArrayList<>();
    if (!isTold) {
      asks.add(
          "what each tenant has had from any public body in the window, also in its group: only"
              + " what is in the rents is counted");
    }
    if (!statement.leftOut().isEmpty()) {
      asks.add("what is missing of the lettings that are left out");
    }
    return asks;
  }

  private Sheet<TenantAssistance> tenants() {
    return Grid.by("tenant", TenantAssistance::tenant)
        .with(
            Column.<TenantAssistance>money("worth over all terms", TenantAssistance::value)
                .byTerm(tenant -> worth(List.of(tenant)))
                .summed())
        .with(
            Column.<TenantAssistance>money(
                    "counts in the window", tenant -> tenant.position().used())
                .after(tenant -> tenant.position().explanation().steps()))
        .with(
            Column.<TenantAssistance>money(
                    "limit",
                    tenant -> tenant.position().limit(),
                    Reason.NOT_IN_FORCE.because("no limit is in force"))
                .after(tenant -> tenant.position().explanation().steps()))
        .with(
            Column.<TenantAssistance>money(
                    "may still be given",
                    tenant -> tenant.position().headroom(),
                    Reason.NOT_IN_FORCE.because("no limit is in force"))
                .after(tenant -> tenant.position().explanation().steps()))
        .totals("all tenants")
        .sheet("Minimal financial assistance on " + statement.on(), statement.tenants());
  }

  private Term worth(List<TenantAssistance> tenants) {
    return Term.sum(
        tenants.stream()
            .flatMap(
                tenant ->
                    tenant.years().stream()
                        .map(
                            year -> Term.given(tenant.tenant() + ", " + year.year(), year.value())))
            .toList());
  }

  private Term sum(Function<SubsidyLine, Money> amount) {
    return Term.sum(
        statement.lines().stream()
            .map(line -> Term.given(line.label(), amount.apply(line)))
            .toList());
  }

  private static KeyFigure figure(String label, Term term) {
    KeyFigure.Builder figure = KeyFigure.builder().label(label).value(term.answer());
    return figure.explanation(Explanation.of(label, term.named(label))).build();
  }

  private void conventions(Page.Builder page) {
    RentSubsidy.ENTRY.conventions().forEach(page::addNotes);
    MinimalAssistance.ENTRY.conventions().forEach(page::addNotes);
    page.addNotes("This is a calculation and no legal advice");
    RentSubsidy.ENTRY.sources().forEach(page::addSources);
  }

  // the letter of a tenant

  private Page letter(TenantAssistance tenant) {
    AssistancePosition position = tenant.position();
    Page.Builder page = Page.builder().title(hub.name() + ": rent below the market");
    page.about("For " + name(tenant) + ", as on " + position.on()).origin(origin);
    page.verdict(verdict(tenant));
    page.addFigures(
        figure("worth over the terms", worth(List.of(tenant))),
        step(
            position,
            "used",
            "counts since " + position.windowFrom(),
            Optional.of(position.used())),
        step(position, "limit", "limit", position.limit()),
        step(position, "headroom", "may still be given", position.headroom()));
    if (!isTold) {
      page.addAsks(
          "Please tell us of any other minimal financial assistance that you, or companies under"
              + " common control with you, have had since "
              + position.windowFrom());
    }
    page.addUnknowns("Whether assistance of others leaves less room than is said here");
    page.addSections(years(tenant), counted(position));
    conventions(page);
    return page.build();
  }

  private String name(TenantAssistance tenant) {
    return hub.members().stream()
        .filter(member -> member.id().equals(tenant.tenant()))
        .findFirst()
        .map(Organisation::name)
        .orElse(tenant.tenant());
  }

  private static String verdict(TenantAssistance tenant) {
    AssistancePosition position = tenant.position();
    String worth =
        "Your lettings below the market are worth " + tenant.value() + " over their terms; ";
    return position
        .headroom()
        .map(
            room ->
                worth
                    + Show.line(
                        "{} counts since {} against the limit of {}, {}.",
                        position.used(),
                        position.windowFrom(),
                        position.limit().orElseThrow(),
                        room.isNegative()
                            ? room.negated() + " too much"
                            : "so that " + room + " may still be given"))
        .orElse(worth + "no limit is in force on " + position.on() + ".");
  }

  private static KeyFigure step(
      AssistancePosition position, String step, String label, Optional<Money> value) {
    List<Step> steps =
        position.explanation().steps().stream()
            .takeWhile(one -> !one.label().equals("verdict"))
            .collect(Collectors.toCollection(ArrayList::new));
    while (!steps.isEmpty() && !steps.get(steps.size() - 1).label().equals(step)) {
      steps.remove(steps.size() - 1);
    }
    KeyFigure.Builder figure = KeyFigure.builder().label(label);
    figure.value(
        value
            .map(Answer::of)
            .orElseGet(() -> Answer.of(Reason.NOT_IN_FORCE.because("no limit is in force"))));
    return figure
        .explanation(
            steps.isEmpty()
                ? position.explanation()
                : Explanation.builder().question(label).addAllSteps(steps).build())
        .build();
  }

  private PageSection years(TenantAssistance tenant) {
    List<SubsidyLine> lines =
        statement.lines().stream().filter(line -> line.tenant().equals(tenant.tenant())).toList();
    Column<SubsidyLine> market =
        Column.<SubsidyLine>money("market rent", SubsidyLine::market).summed();
    Column<SubsidyLine> charged =
        Column.<SubsidyLine>money("rent charged", SubsidyLine::charged).summed();
    Sheet<SubsidyLine> sheet =
        Grid.by("letting and year", SubsidyLine::label)
            .with(Column.count("days", line -> line.period().days()))
            .with(market)
            .with(charged)
            .with(Column.money("worth", SubsidyLine::subsidy).by(market.minus(charged)).summed())
            .totals("all years")
            .sheet("What the rent is below the market", lines);
    Sheet<TenantYear> byYear =
        Grid.by("financial year", (TenantYear year) -> year.year().toString())
            .with(
                Column.<TenantYear>money("worth", TenantYear::value)
                    .byTerm(year -> ofYear(lines, year))
                    .summed())
            .totals("all years")
            .sheet("Year by year, from 1 April", tenant.years());
    return PageSection.builder()
        .heading("What it is worth to you")
        .addTables(PageTable.of(byYear), PageTable.of(sheet))
        .build();
  }

  private static Term ofYear(List<SubsidyLine> lines, TenantYear year) {
    return Term.sum(
        lines.stream()
            .filter(line -> line.year().equals(year.year()))
            .map(line -> Term.given(line.label(), line.subsidy()))
            .toList());
  }

  private static PageSection counted(AssistancePosition position) {
    return PageSection.builder()
        .heading("What counts against the limit")
        .addTables(
            PageTable.of(position.sheet())
                .titled("Given from " + position.windowFrom() + " to " + position.on()))
        .build();
  }
}
