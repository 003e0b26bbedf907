package org.creativehubs.report.pages;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sheets.LettingSheet;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.SheetReport;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.tenantcharge.ServiceCharge;
import org.creativehubs.finance.tenantcharge.ServiceChargeAccount;
import org.creativehubs.finance.tenantcharge.ServiceChargeInput;
import org.creativehubs.finance.tenantcharge.ServiceChargeLine;
import org.creativehubs.finance.tenantcharge.ServiceHeadAccount;
import org.creativehubs.finance.tenantcharge.ServiceStatement;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;

/**
 * The service charge statements of a year, one page for each letting, and a page over all: that the
 * statements and what stays with the landlord add up to the cost to the penny, what each letting is
 * charged, and what the services cost by head and class against the budget. The amounts are those
 * of {@link ServiceCharge}.
 *
 * <pre>{@code
 * Hub hub = HubJson.read(Path.of("hub.json"), Hub.class);
 * PageOrigin origin = PageOrigin.of("hub.json", bytes, on);
 * PageSet pages = ServiceStatementPages.of(hub, on, Optional.empty(), origin);
 * HtmlPage.in(ReportLanguage.EN).write(pages.letter("unit 7")); // <!DOCTYPE html> ...
 * }</pre>
 */
public final class ServiceStatementPages {

  /** A part of the cost, and what it comes to. */
  private record Part(String name, Term amount) {}

  private final Hub hub;
  private final ServiceChargeAccount account;
  private final PageOrigin origin;

  private ServiceStatementPages(ServiceChargeAccount account, PageOrigin origin) {
    this.hub = account.terms().hub();
    this.account = account;
    this.origin = origin;
  }

  /**
   * The pages of a service year of a hub.
   *
   * @param hub the hub, with its spaces, lettings and the service year
   * @param on any day of the year
   * @param vatRate value added tax on what is charged, in [0, 1]; absent if none is charged
   * @param origin what they were made from, and the day of the pages
   * @return the pages, each by the id of its letting
   * @throws org.creativehubs.core.value.InvalidValueException as {@link ServiceCharge} does, or if
   *     no letting bears anything
   */
  public static PageSet of(Hub hub, LocalDate on, Optional<Ratio> vatRate, PageOrigin origin) {
    ServiceChargeInput input =
        ServiceChargeInput.builder().hub(hub).on(on).vatRate(vatRate).build();
    return new ServiceStatementPages(ServiceCharge.answer(input), origin).write();
  }

  /**
   * The pages of the units and costs of two sheets: every unit bears a part of every cost by its
   * floor area, an income is a credit, and a cost whose note is a class of cost is of that class.
   * What of the sheets was left out, assumed or at fault stands on the page over all.
   *
   * @param units the rent roll
   * @param costs what was budgeted and spent
   * @param year the days of the service year
   * @param vatRate value added tax on what is charged, in [0, 1]; absent if none is charged
   * @param origin the files, and the day of the pages
   * @return the pages, each by the id of its letting
   * @throws org.creativehubs.core.value.InvalidValueException as {@link ServiceCharge} does, or if
   *     no cost is known or no letting bears anything
   */
  public static PageSet of(
      SheetRead<LettingSheet> units,
      SheetRead<List<Statement>> costs,
      DateRange year,
      Optional<Ratio> vatRate,
      PageOrigin origin) {
    List<SheetReport> reports = List.of(units.report(), costs.report());
    ServiceCosts read = SheetFaults.made(reports, () -> ServiceCosts.of(costs.value()));
    PageSet pages =
        SheetFaults.made(
            reports,
            () ->
                of(
                    units.value().hub().toBuilder().addServiceYears(read.year(year)).build(),
                    year.start(),
                    vatRate,
                    origin));
    Page.Builder check = pages.check().toBuilder();
    check.addAllAssumptions(read.assumptions()).addAllUnknowns(read.unknowns());
    check.addUnknowns(
        "Who had a unit before and is not in "
            + units.report().file()
            + " any more: such days count as not let");
    Page told = SheetFaults.on(check.build(), reports);
    return new PageSet(told, pages.letters());
  }

  private PageSet write() {
    Map<String, ServiceStatement> statements = new LinkedHashMap<>();
    lettings()
        .flatMap(line -> line.letting().stream())
        .forEach(letting -> statements.put(letting, account.statement(letting)));
    Map<String, Page> letters = new LinkedHashMap<>();
    statements.forEach((letting, statement) -> letters.put(letting, letter(statement)));
    return new PageSet(check(statements), letters);
  }

  private Stream<ServiceChargeLine> lettings() {
    return account.lines().stream().filter(line -> line.letting().isPresent());
  }

  private String year() {
    return account.year().start() + " to " + account.year().lastDay();
  }

  // the page over all

  private Page check(Map<String, ServiceStatement> statements) {
    Page.Builder page = Page.builder().title(hub.name() + ": service charge, check sheet");
    page.about("Services from " + year()).origin(origin);
    page.verdict(
        Show.line(
            "Of the {} that services cost, {} is charged to {} and {} stays with the landlord; the"
                + " statements add up to the penny.",
            account.actual(),
            account.charged(),
            statements.size() + (statements.size() == 1 ? " letting" : " lettings"),
            account.unrecovered()));
    page.addFigures(
        figure("cost of the services", sum("cost", ServiceHeadAccount::actual)),
        figure("charged to tenants", sum("charged", ServiceHeadAccount::charged)),
        figure("stays with the landlord", sum("landlord", ServiceHeadAccount::unrecovered)),
        figure("asked on account", sum("on account", ServiceHeadAccount::onAccount)),
        figure("still to be paid", balance()));
    page.addAllContradictions(contradictions()).addAllUnknowns(unknowns());
    page.addSections(adding(statements), charges(), expenditure());
    ServiceCharge.ENTRY.conventions().forEach(page::addNotes);
    ServiceCharge.ENTRY.sources().forEach(page::addSources);
    return page.build();
  }

  private Term sum(String words, Function<ServiceHeadAccount, Money> amount) {
    return Term.sum(
        account.heads().stream()
            .map(head -> Term.given(head.head().name() + ", " + words, amount.apply(head)))
            .toList());
  }

  private Term balance() {
    return Term.given("charged to tenants", account.charged())
        .minus(sum("on account", ServiceHeadAccount::onAccount).named("asked on account"));
  }

  private static KeyFigure figure(String label, Term term) {
    KeyFigure.Builder figure = KeyFigure.builder().label(label).value(term.answer());
    return figure.explanation(Explanation.of(label, term.named(label))).build();
  }

  /** What the roll asks for, where that is not what the budget would ask for. */
  private List<String> contradictions() {
    List<ServiceChargeLine> whole = new ArrayList<>();
    List<Money> asked = new ArrayList<>();
    lettings()
        .filter(line -> line.days() == account.year().days())
        .forEach(
            line ->
                asked(line)
                    .ifPresent(
                        amount -> {
                          whole.add(line);
                          asked.add(amount);
                        }));
    if (whole.isEmpty()) {
      return List.of();
    }
    Money byRoll = Money.sum(account.actual().currency(), asked);
    Money byBudget =
        Money.sum(
            account.actual().currency(), whole.stream().map(ServiceChargeLine::onAccount).toList());
    return byRoll.equals(byBudget)
        ? List.of()
        : List.of(
            Show.line(
                "The leases of {} let all year ask for {} a year of service charge, and their part"
                    + " of the budget is {}",
                whole.size() + (whole.size() == 1 ? " letting" : " lettings"),
                byRoll,
                byBudget));
  }

  /** The service charge of a year that the lease says, if it is even. */
  private Optional<Money> asked(ServiceChargeLine line) {
    List<RentCharge> charges =
        line.letting().map(hub::letting).flatMap(letting -> letting.terms()).stream()
            .map(LeaseTerms::charges)
            .flatMap(List::stream)
            .filter(charge -> charge.kind() == ChargeKind.SERVICE_CHARGE)
            .filter(charge -> charge.steps().isEmpty() && charge.concessions().isEmpty())
            .filter(charge -> charge.annual().currency().equals(account.actual().currency()))
            .toList();
    return charges.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Money.sum(
                account.actual().currency(), charges.stream().map(RentCharge::annual).toList()));
  }

  private List<String> unknowns() {
    List<String> unknowns = new ArrayList<>();
    account.leftOut().forEach(left -> unknowns.add(left.toString()));
    unknowns.add(
        "Whether what was asked on account was paid: it is the tenant's part of the budget, and no"
            + " receipts are in it");
    return unknowns;
  }

  private PageSection adding(Map<String, ServiceStatement> statements) {
    Sheet<Part> parts =
        Grid.by("part of the cost", Part::name)
            .with(
                Column.<Part>money("amount", part -> part.amount().money())
                    .byTerm(Part::amount)
                    .summed())
            .totals("cost of the services")
            .sheet("Every statement and the landlord's part", parts(statements));
    return PageSection.builder()
        .heading("Does it add up?")
        .addParagraphs(
            Show.line(
                "What the statements charge, head by head, and what stays with the landlord come"
                    + " to {}; so do the heads of cost.",
                account.actual()))
        .addTables(PageTable.of(parts))
        .build();
  }

  private List<Part> parts(Map<String, ServiceStatement> statements) {
    List<Part> parts = new ArrayList<>();
    statements.forEach((letting, statement) -> parts.add(part(letting, statement)));
    parts.add(new Part("landlord: days not let", sum("empty", ServiceHeadAccount::empty)));
    parts.add(new Part("landlord: above caps", sum("above cap", ServiceHeadAccount::aboveCap)));
    parts.add(
        new Part(
            "landlord: left by fixed shares",
            sum("unapportioned", ServiceHeadAccount::unapportioned)));
    return parts;
  }

  private static Part part(String letting, ServiceStatement statement) {
    return new Part(
        letting,
        Term.sum(
            statement.lines().stream()
                .map(line -> Term.given(line.head(), line.charged()))
                .toList()));
  }

  private PageSection charges() {
    return PageSection.builder()
        .heading("What each letting is charged")
        .addTables(PageTable.of(account.sheet()).titled("Lettings, and spaces that were not let"))
        .build();
  }

  private PageSection expenditure() {
    List<PageTable> tables = PageTable.allOf(account);
    PageSection.Builder section = PageSection.builder();
    section.heading("What the services cost, against the budget");
    section.addTables(tables.get(1).titled("Heads of cost from " + year()));
    return section.addAllTables(tables.subList(2, tables.size())).build();
  }

  // the page of a letting

  private Page letter(ServiceStatement statement) {
    ServiceChargeLine total = statement.total();
    String letting = statement.terms().letting();
    Page.Builder page = Page.builder().title(hub.name() + ": service charge of " + letting);
    page.about("Statement for " + tenant(total) + ", services from " + year()).origin(origin);
    page.verdict(verdict(total));
    page.addFigures(
        figure(statement, "charged for the year", "charged", total.charged()),
        figure(statement, "paid on account", "asked on account", total.onAccount()),
        figure(statement, "balancing", "balance", total.balancing()));
    total.vat().ifPresent(vat -> page.addFigures(vat(total)));
    page.addFigures(
        figure("cost of the services for all", sum("cost", ServiceHeadAccount::actual)));
    if (total.days() < account.year().days()) {
      page.addUnknowns(
          Show.line(
              "Who bears the other days: this statement is for {} of {} days",
              total.days(),
              account.year().days()));
    }
    page.addSections(heads(statement));
    ServiceCharge.ENTRY.conventions().forEach(page::addNotes);
    page.addNotes(
        "On account is the part of the budget for these days, whether it was paid or not");
    ServiceCharge.ENTRY.sources().forEach(page::addSources);
    return page.build();
  }

  private String tenant(ServiceChargeLine line) {
    return line.tenant()
        .map(
            id ->
                hub.members().stream()
                    .filter(member -> member.id().equals(id))
                    .findFirst()
                    .map(Organisation::name)
                    .orElse(id))
        .orElse("the tenant of " + line.name());
  }

  private String verdict(ServiceChargeLine total) {
    String charged =
        Show.line(
            "{} is charged for {} days, {} was asked on account",
            total.charged(),
            total.days(),
            total.onAccount());
    return switch (total.balancing().signum()) {
      case 1 -> charged + ": " + total.balancing() + " is still to be paid.";
      case -1 -> charged + ": " + total.balancing().negated() + " is to be paid back.";
      default -> charged + ": nothing is owed.";
    };
  }

  /** A figure that the working of a statement has as a step. */
  private static KeyFigure figure(
      ServiceStatement statement, String step, String label, Money value) {
    List<Step> steps = new ArrayList<>();
    for (Step one : statement.explanation().steps()) {
      steps.add(one);
      if (one.label().equals(step)) {
        break;
      }
    }
    Explanation working = Explanation.builder().question(label).addAllSteps(steps).build();
    return KeyFigure.builder().label(label).value(Answer.of(value)).explanation(working).build();
  }

  private KeyFigure vat(ServiceChargeLine total) {
    Ratio rate = account.terms().vatRate().orElseThrow();
    return figure(
        "value added tax on the charge",
        Term.given("charged for the year", total.charged())
            .times(Term.share(rate))
            .rounded(RoundingMode.HALF_UP));
  }

  /** The classes stand on the page over all; a cap that takes nothing off is not shown. */
  private static PageSection heads(ServiceStatement statement) {
    PageTable table = PageTable.of(statement.sheet()).without("class");
    boolean isCapped = statement.lines().stream().anyMatch(line -> !line.aboveCap().isZero());
    return PageSection.builder()
        .heading("Head by head")
        .addParagraphs("Budget and actual are for the whole building, the rest is your part.")
        .addTables(
            (isCapped ? table : table.without("above cap"))
                .titled("Services of " + statement.terms().letting()))
        .build();
  }
}
