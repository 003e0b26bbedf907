package org.creativehubs.report.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.strategy.PlanStatus;
import org.creativehubs.core.vocabulary.Standing;
import org.creativehubs.metrics.strategy.ActionMoney;
import org.creativehubs.metrics.strategy.StrategyReport;
import org.creativehubs.metrics.strategy.StrategyTracking;
import org.creativehubs.metrics.strategy.TrackedAction;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;

/**
 * A strategy as a page for its board: what is done and late, what has no owner, date or money, whom
 * to ask, and what is still to be found; then action by action, place by place, money and outputs.
 * The numbers are those of {@link StrategyTracking}.
 *
 * <pre>{@code
 * StrategyReport report =
 *     StrategyTracking.of(strategy, on, Silence.MEANS_NOT_DONE, "GBP");
 * Page page = StrategyPage.of(report, PageOrigin.of("plan.json", bytes, on));
 * HtmlPage.in(ReportLanguage.EN).write(page); // <!DOCTYPE html> ...
 * }</pre>
 */
public final class StrategyPage {

  private static final int BY_ACTION = 0;
  private static final int BY_PLACE = 1;
  private static final int ACTIONS = 2;
  private static final int MONEY = 3;

  private final StrategyReport report;

  private StrategyPage(StrategyReport report) {
    this.report = report;
  }

  /**
   * The page of a report.
   *
   * @param report how the actions stand
   * @param origin the input, and the day of the page
   * @return the page
   */
  public static Page of(StrategyReport report, PageOrigin origin) {
    return new StrategyPage(report).page(origin);
  }

  private Page page(PageOrigin origin) {
    Page.Builder page = Page.builder().title(report.strategy() + ": its actions");
    page.about(Show.line("{} actions, as they stand on {}", report.actions().size(), report.on()));
    page.origin(origin).verdict(verdict());
    page.addFigures(
        count("late", report.late()),
        count("without owner", report.withoutOwner()),
        count("without date", report.withoutDate()),
        count("without amount", report.withoutAmount()),
        stillToFind());
    ask(page, "Who answers for {}?", report.withoutOwner());
    ask(page, "By when is {} to be done?", report.withoutDate());
    ask(page, "What is {} to cost?", report.withoutAmount());
    ask(page, "Why is {} late, and until when?", report.late());
    unknowns(page);
    sections(page);
    StrategyTracking.ENTRY.conventions().forEach(page::addNotes);
    page.addNotes("Where nothing is said, " + report.silence().meaning() + ".");
    StrategyTracking.ENTRY.sources().forEach(page::addSources);
    return page.build();
  }

  private String verdict() {
    ActionMoney total = report.total();
    return Show.line(
        "Of {} actions: {} done, {} under way, {} late; {} without owner, {} without date, {}"
            + " without amount. Wanted: {}. Committed: {}.",
        report.actions().size(),
        report.at(PlanStatus.DONE).size(),
        report.at(PlanStatus.UNDER_WAY).size(),
        report.late().size(),
        report.withoutOwner().size(),
        report.withoutDate().size(),
        report.withoutAmount().size(),
        least(total.wantedWithBudgets()),
        least(total.committed()));
  }

  private static String least(Answer amount) {
    return amount.isDefined() ? "at least " + amount : "not stated";
  }

  private KeyFigure count(String label, List<TrackedAction> actions) {
    List<String> names =
        actions.stream().map(action -> action.number() + " " + action.title()).toList();
    return KeyFigure.counting(label, names).toBuilder()
        .note("of " + report.actions().size() + " actions")
        .build();
  }

  private KeyFigure stillToFind() {
    Answer open = report.total().stillToFind();
    KeyFigure.Builder figure = KeyFigure.builder().label("still to find, at least").value(open);
    return figure.explanation(working()).build();
  }

  private Explanation working() {
    Sheet<?> money = report.sheets().get(MONEY);
    return money.explain(report.total().action(), "still to find, at least");
  }

  private static void ask(Page.Builder page, String question, List<TrackedAction> actions) {
    if (!actions.isEmpty()) {
      page.addAsks(Show.line(question, numbers(actions)));
    }
  }

  private static String numbers(List<TrackedAction> actions) {
    return actions.stream().map(TrackedAction::number).collect(Collectors.joining(", "));
  }

  private void unknowns(Page.Builder page) {
    List<TrackedAction> silent =
        report.actions().stream().filter(action -> action.status().isEmpty()).toList();
    if (!silent.isEmpty()) {
      page.addUnknowns("How far these have come: " + numbers(silent));
    }
    List<TrackedAction> open =
        report.actions().stream().filter(one -> one.funding() == Standing.NOT_KNOWN).toList();
    if (!open.isEmpty()) {
      page.addUnknowns("Whether money covers these: " + numbers(open));
    }
    Optional<String> most = report.total().wantedAtMost().undefined().map(why -> why.because());
    most.ifPresent(why -> page.addUnknowns("The most that is wanted: " + why));
  }

  // what stands behind it

  private void sections(Page.Builder page) {
    List<Sheet<?>> sheets = report.sheets();
    page.addSections(section("Action by action", progress(sheets.get(BY_ACTION))));
    page.addSections(section("Place by place", progress(sheets.get(BY_PLACE))));
    page.addSections(
        section(
            "Money wanted and committed",
            PageTable.of(sheets.get(MONEY)).without("wanted, at most", "committed, at most")));
    sheets.stream()
        .skip(MONEY + 1L)
        .forEach(sheet -> page.addSections(section("Outputs", PageTable.of(sheet))));
    page.addSections(
        PageSection.builder()
            .heading("Every action")
            .isAnnex(true)
            .addTables(PageTable.of(sheets.get(ACTIONS)), PageTable.of(sheets.get(MONEY)))
            .build());
  }

  /** Without what is not stated, which stands in the summary. */
  private static PageTable progress(Sheet<?> sheet) {
    return PageTable.of(sheet).without("progress not stated", "money not stated");
  }

  private static PageSection section(String heading, PageTable table) {
    return PageSection.builder().heading(heading).addTables(table).build();
  }
}
