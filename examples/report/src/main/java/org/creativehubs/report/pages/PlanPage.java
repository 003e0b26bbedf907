package org.creativehubs.report.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.SheetReport;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.value.Check;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlanFigure;
import org.creativehubs.finance.risk.MonteCarlo;
import org.creativehubs.finance.risk.MonteCarloInput;
import org.creativehubs.finance.risk.QuantileRule;
import org.creativehubs.finance.risk.ScenarioComparison;
import org.creativehubs.finance.risk.ScenarioOutcome;
import org.creativehubs.finance.risk.Scenarios;
import org.creativehubs.finance.risk.SimulatedOutlook;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.finance.viability.Viability;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;
import org.creativehubs.report.picture.CashFan;
import org.creativehubs.report.picture.CashLine;
import org.creativehubs.report.picture.Picture;

/**
 * A plan as a page for a board: whether cash lasts, where its low point is, from when the hub
 * carries itself; cash as a picture, with a fan where amounts are not certain; what-ifs side by
 * side; the years, then every line. The numbers are those of {@link Viability}, {@link Scenarios}
 * and {@link MonteCarlo}.
 *
 * <pre>{@code
 * Page page =
 *     PlanPage.of(model)
 *         .whatIf(List.of("energy x 2", "let 70 %", "energy x 2 + let 70 % from 2027-04"))
 *         .uncertain(List.of("energy 0.9 to 1.6"), 1)
 *         .page(origin);
 * HtmlPage.in(ReportLanguage.EN).write(page); // <!DOCTYPE html> ...
 * }</pre>
 */
public final class PlanPage {

  private static final int RUNS = 1000;
  private static final int YEAR = 12;
  private static final List<Ratio> PERCENTILES =
      List.of(
          Ratio.parse("0.05"),
          Ratio.parse("0.25"),
          Ratio.parse("0.5"),
          Ratio.parse("0.75"),
          Ratio.parse("0.95"));

  /** What of a sheet is told beside the plan. */
  private record Told(List<String> assumptions, List<String> unknowns, List<SheetReport> reports) {}

  private final HubOutlook outlook;
  private final Told told;
  private final Optional<Ratio> letNow;
  private final List<String> whatIfs;
  private final List<String> uncertain;
  private final long seed;

  private PlanPage(
      HubOutlook outlook,
      Told told,
      Optional<Ratio> letNow,
      List<String> whatIfs,
      List<String> uncertain,
      long seed) {
    this.outlook = outlook;
    this.told = told;
    this.letNow = letNow;
    this.whatIfs = whatIfs;
    this.uncertain = uncertain;
    this.seed = seed;
  }

  /**
   * Pages of a plan.
   *
   * @param model the plan
   * @return its page, without what-ifs
   */
  public static PlanPage of(OperatingModel model) {
    Told nothing = new Told(List.of(), List.of(), List.of());
    return new PlanPage(
        Viability.answer(model), nothing, Optional.empty(), List.of(), List.of(), 0);
  }

  /**
   * Pages of a plan made of the lines of a budget, each for a year and in equal parts every month.
   * What a line is, is said by its note (such as {@code variable cost}), else by words of its name
   * such as rent, grant or staff; else it is other income or a fixed cost. All of it is assumed and
   * said so.
   *
   * @param budget the budget; where it has a column of what was spent, that is left out
   * @param name what the plan is called; not blank
   * @param start the first day of the plan, the first of a month
   * @param months how many months, from 1 to 600
   * @param cash cash before the first month, of any sign
   * @param rise by how much every line rises every twelve months, in (-1, 1); absent means not at
   *     all
   * @return the page of that plan, without what-ifs
   */
  public static PlanPage of(
      SheetRead<List<Statement>> budget,
      String name,
      LocalDate start,
      int months,
      Money cash,
      Optional<Ratio> rise) {
    PlanLines lines = PlanLines.of(budget.value(), rise);
    OperatingModel model = OperatingModel.of(name, start, months, cash, lines.lines());
    Told told = new Told(lines.assumptions(), lines.unknowns(), List.of(budget.report()));
    return new PlanPage(Viability.answer(model), told, Optional.empty(), List.of(), List.of(), 0);
  }

  /**
   * The same plan of which it is known how much is let, where it has no units that say so.
   *
   * @param share what is let of all space, in (0, 1]
   * @return the page with it
   */
  public PlanPage let(Ratio share) {
    Check.that(share.signum() > 0 && share.compareTo(Ratio.ONE) <= 0, "let", "be in (0, 1]", share);
    return new PlanPage(outlook, told, Optional.of(share), whatIfs, uncertain, seed);
  }

  /**
   * The same with what-ifs side by side.
   *
   * @param words each such as {@code energy x 2}, {@code let 70 %}, or several with a plus between
   *     them; from a month on where {@code from 2027-04} is said
   * @return the page with them
   */
  public PlanPage whatIf(List<String> words) {
    return new PlanPage(outlook, told, letNow, List.copyOf(words), uncertain, seed);
  }

  /**
   * The same with a fan of a thousand runs.
   *
   * @param words the factors of lines that are not certain, each such as {@code energy 0.9 to 1.6}:
   *     most likely 1, and no less and no more than these
   * @param from the seed of the random numbers
   * @return the page with it
   */
  public PlanPage uncertain(List<String> words, long from) {
    return new PlanPage(outlook, told, letNow, whatIfs, List.copyOf(words), from);
  }

  /**
   * Makes the page.
   *
   * @param origin the files, and the day of the page
   * @return the page
   * @throws org.creativehubs.core.value.InvalidValueException if a what-if is not understood, names
   *     no line, or a plan without units does not say how much is let
   */
  public Page page(PageOrigin origin) {
    PlanWords words = new PlanWords(outlook, letNow);
    Optional<ScenarioComparison> compared =
        whatIfs.isEmpty()
            ? Optional.empty()
            : Optional.of(Scenarios.of(model(), whatIfs.stream().map(words::scenario).toList()));
    Optional<SimulatedOutlook> simulated =
        uncertain.isEmpty() ? Optional.empty() : Optional.of(simulate(words));
    Page.Builder page = Page.builder().title(model().name() + ": plan");
    page.about(
        Show.line(
            "{} months from {}, starting with {}",
            model().months(),
            model().start(),
            model().openingCash()));
    page.origin(origin).verdict(verdict(compared));
    page.addFigures(lowPoint(), closing(), outOfCash(), breakEven());
    page.addFigures(simulated.map(this::chance).orElseGet(() -> surplus(1)));
    page.addAllAssumptions(told.assumptions()).addAllUnknowns(told.unknowns());
    assumed(page);
    model().leftOut().forEach(left -> page.addUnknowns(left.toString()));
    List<Picture> pictures = new ArrayList<>(List.of(CashLine.of(outlook)));
    simulated.map(CashFan::of).ifPresent(pictures::add);
    page.drawn(pictures);
    compared.ifPresent(all -> page.addSections(section("What if?", List.of(scenarios(all)))));
    page.addSections(section("Year by year", List.of(years())));
    simulated.ifPresent(all -> page.addSections(range(all)));
    page.addSections(annex("Every line, year by year", PageTable.allOf(outlook)));
    page.addSections(annex("Cash month by month", List.of(months())));
    conventions(page, compared.isPresent(), simulated.isPresent());
    return SheetFaults.on(page.build(), told.reports());
  }

  private OperatingModel model() {
    return outlook.model();
  }

  private SimulatedOutlook simulate(PlanWords words) {
    MonteCarloInput.Builder input = MonteCarloInput.builder().model(model());
    input.addAllInputs(uncertain.stream().map(words::uncertain).toList()).seed(seed).runs(RUNS);
    input.percentiles(PERCENTILES).quantileRule(QuantileRule.LINEAR);
    return MonteCarlo.answer(input.confidence(Ratio.parse("0.95")).build());
  }

  // the summary

  private String verdict(Optional<ScenarioComparison> compared) {
    String base =
        outlook
            .outOfCashMonth()
            .map(day -> "Cash runs out in " + YearMonth.from(day) + ": its low point is ")
            .orElse("Cash lasts: its low point is ");
    String plan =
        base
            + Show.line(
                "{} at the end of {}, and it closes with {}",
                outlook.minimumCash(),
                YearMonth.from(outlook.minimumCashMonth()),
                outlook.closingCash());
    return plan + compared.map(PlanPage::outOfCash).orElse("") + ".";
  }

  private static String outOfCash(ScenarioComparison compared) {
    List<String> out =
        compared.outcomes().stream()
            .filter(one -> one.outOfCashMonth().isPresent())
            .map(one -> one.name() + " (" + month(one) + ")")
            .toList();
    return out.isEmpty()
        ? "; it lasts under every what-if too"
        : "; it runs out under " + String.join(", ", out);
  }

  private static YearMonth month(ScenarioOutcome outcome) {
    return YearMonth.from(outcome.outOfCashMonth().orElseThrow());
  }

  private KeyFigure lowPoint() {
    return KeyFigure.builder()
        .label("low point of cash")
        .value(Answer.of(outlook.minimumCash()))
        .note("at the end of " + YearMonth.from(outlook.minimumCashMonth()))
        .explanation(step("minimum cash"))
        .build();
  }

  private KeyFigure closing() {
    return KeyFigure.builder()
        .label("closing cash")
        .value(Answer.of(outlook.closingCash()))
        .note("at the end of " + YearMonth.from(model().start().plusMonths(model().months() - 1L)))
        .explanation(step("closing cash"))
        .build();
  }

  private KeyFigure outOfCash() {
    return figure("cash runs out", "out of cash");
  }

  private KeyFigure breakEven() {
    return figure("breaks even for all months since", "break-even that lasts");
  }

  private KeyFigure figure(String label, String step) {
    Explanation working = step(step);
    return KeyFigure.builder().label(label).value(working.answer()).explanation(working).build();
  }

  private KeyFigure surplus(int year) {
    Explanation working = outlook.explain("surplus", "year " + year);
    KeyFigure.Builder figure = KeyFigure.builder().label("surplus of year " + year);
    return figure.value(working.answer()).explanation(working).build();
  }

  private KeyFigure chance(SimulatedOutlook simulated) {
    return KeyFigure.builder()
        .label("runs of a thousand that run out of cash")
        .value(Answer.share(simulated.probabilityOfRunningOut()))
        .explanation(simulated.explanation())
        .build();
  }

  /** The steps of the outlook to one of them; those after it are left out. */
  private Explanation step(String label) {
    List<Step> steps = new ArrayList<>();
    for (Step step : outlook.explanation().steps()) {
      steps.add(step);
      if (step.label().startsWith(label)) {
        break;
      }
    }
    return Explanation.builder().question(label).addAllSteps(steps).build();
  }

  private void assumed(Page.Builder page) {
    if (!model().assumed().isEmpty()) {
      page.addAssumptions(
          "These lines are assumed and not contracted: " + String.join(", ", model().assumed()));
    }
    for (PlanFigure figure : model().basis()) {
      page.addAssumptions(figure.label() + ": " + figure.words());
    }
    letNow.ifPresent(
        share ->
            page.addAssumptions(
                Show.percent(share) + " is let now, and rents follow what is let in proportion"));
  }

  // what stands behind it

  private static PageSection section(String heading, List<PageTable> tables) {
    return PageSection.builder().heading(heading).addAllTables(tables).build();
  }

  private static PageSection annex(String heading, List<PageTable> tables) {
    return PageSection.builder().heading(heading).isAnnex(true).addAllTables(tables).build();
  }

  /** Without the columns for which a page has no room. */
  private static PageTable scenarios(ScenarioComparison compared) {
    return PageTable.of(compared.sheet()).without("break-even", "difference of least cash");
  }

  private static PageSection range(SimulatedOutlook simulated) {
    return PageSection.builder()
        .heading("If amounts are not certain")
        .addParagraphs(
            "A thousand runs in which each of these is drawn by itself: "
                + String.join(
                    "; ", simulated.input().inputs().stream().map(Object::toString).toList())
                + ".")
        .addTables(PageTable.of(simulated.sheet()))
        .build();
  }

  /** The sums of each year, one row for each, so that they fit a page. */
  private PageTable years() {
    List<Integer> years =
        IntStream.rangeClosed(1, (model().months() + YEAR - 1) / YEAR).boxed().toList();
    Grid<Integer> grid = Grid.by("year", year -> "year " + year);
    for (String row : List.of("money in", "money out", "net", "surplus", "closing cash")) {
      grid.with(sum(row));
    }
    return PageTable.of(grid.sheet("The plan by year, from " + model().start(), years));
  }

  private Column<Integer> sum(String row) {
    return Column.answer(row, (Integer year) -> outlook.explain(row, "year " + year).answer())
        .explained(year -> outlook.explain(row, "year " + year));
  }

  private PageTable months() {
    List<Integer> months = IntStream.rangeClosed(1, model().months()).boxed().toList();
    Column<Integer> cash =
        Column.money("cash at its end", outlook::cashAfter)
            .explained(month -> outlook.explain("closing cash", label(month)));
    return PageTable.of(
        Grid.by("month", this::label).with(cash).sheet("Cash at the end of each month", months));
  }

  private String label(int month) {
    return YearMonth.from(model().start().plusMonths(month - 1L)).toString();
  }

  private static void conventions(Page.Builder page, boolean isCompared, boolean isSimulated) {
    Viability.ENTRY.conventions().forEach(page::addNotes);
    if (isCompared) {
      Scenarios.ENTRY.conventions().forEach(page::addNotes);
    }
    if (isSimulated) {
      MonteCarlo.ENTRY.conventions().forEach(page::addNotes);
    }
    Viability.ENTRY.sources().forEach(page::addSources);
  }
}
