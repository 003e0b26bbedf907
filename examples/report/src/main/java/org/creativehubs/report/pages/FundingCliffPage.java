package org.creativehubs.report.pages;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Step;
import org.creativehubs.finance.resilience.CliffPart;
import org.creativehubs.finance.resilience.FundingCliff;
import org.creativehubs.finance.resilience.FundingCliffs;
import org.creativehubs.finance.resilience.FundingEnd;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;
import org.creativehubs.report.picture.GapBars;

/**
 * The funding cliff of a hub as a page for a board: the month from which core costs are uncovered,
 * of the hub and of each programme, how much a month is missing, which source of money stops, and
 * what would help. The numbers are those of {@link FundingCliff}.
 *
 * <pre>{@code
 * Page page = FundingCliffPage.of(FundingCliff.of(plan, programmes), origin);
 * HtmlPage.in(ReportLanguage.EN).write(page); // <!DOCTYPE html> ...
 * }</pre>
 */
public final class FundingCliffPage {

  private static final String RISE = "rise of rents that covers every month";

  private FundingCliffPage() {}

  /**
   * The page of funding cliffs.
   *
   * @param cliffs the answer
   * @param origin the input, and the day of the page
   * @return the page
   */
  public static Page of(FundingCliffs cliffs, PageOrigin origin) {
    Page.Builder page = Page.builder().title(cliffs.plan() + ": funding cliff");
    page.about(FundingCliff.ENTRY.question()).origin(origin).verdict(verdict(cliffs));
    CliffPart hub = cliffs.hub();
    page.addFigures(
        KeyFigure.builder()
            .label("core cost uncovered from")
            .value(month(hub))
            .explanation(cliffs.explanation())
            .build(),
        money(cliffs, "uncovered then"),
        money(cliffs, "uncovered in all months"),
        KeyFigure.builder()
            .label("cash lasts")
            .value(cash(hub))
            .explanation(cell(cliffs, "cash runs out"))
            .build(),
        KeyFigure.builder()
            .label(RISE)
            .value(cliffs.rentRise().asShare())
            .explanation(rise(cliffs))
            .note("all of them at once, with nobody leaving")
            .build());
    cliffs.ends().forEach(end -> page.addAsks(ask(end)));
    cliffs.leftOut().forEach(one -> page.addUnknowns(one.toString()));
    page.addUnknowns("whether an extension will be agreed, and whether tenants would pay more");
    page.drawn(List.of(GapBars.of(cliffs)));
    page.addSections(section("The hub and its programmes", cliffs.sheet()));
    if (!cliffs.options().isEmpty()) {
      page.addSections(section("What an extension would do", cliffs.optionSheet()));
    }
    if (!cliffs.ends().isEmpty()) {
      page.addSections(section("Which money stops", cliffs.endSheet()));
    }
    List<PageTable> months = new ArrayList<>(List.of(PageTable.of(cliffs.periodSheet())));
    if (cliffs.parts().size() > 1) {
      months.add(PageTable.of(cliffs.gapSheet()));
    }
    page.addSections(
        PageSection.builder()
            .heading("Month by month")
            .isAnnex(true)
            .addAllTables(months)
            .addExplanations(cliffs.explanation())
            .build());
    FundingCliff.ENTRY.conventions().forEach(page::addNotes);
    FundingCliff.ENTRY.sources().forEach(page::addSources);
    return page.build();
  }

  private static PageSection section(String heading, Sheet<?> sheet) {
    return PageSection.builder().heading(heading).addTables(PageTable.of(sheet)).build();
  }

  private static Answer month(CliffPart part) {
    return part.uncovered()
        .map(day -> Answer.text(YearMonth.from(day).toString()))
        .orElseGet(() -> Answer.of(Reason.NEVER.because("it is covered in every month")));
  }

  private static Answer cash(CliffPart hub) {
    return hub.outOfCash()
        .map(day -> Answer.text("until " + YearMonth.from(day).minusMonths(1)))
        .orElseGet(() -> Answer.text("for the whole plan"));
  }

  private static KeyFigure money(FundingCliffs cliffs, String column) {
    Explanation working = cell(cliffs, column);
    return KeyFigure.builder().label(column).value(working.answer()).explanation(working).build();
  }

  private static Explanation cell(FundingCliffs cliffs, String column) {
    return cliffs.sheet().explain(0, cliffs.sheet().headings().indexOf(column));
  }

  /** The steps of the answer to the rise of rents, without that to the month. */
  private static Explanation rise(FundingCliffs cliffs) {
    List<Step> steps = new ArrayList<>();
    for (Step step : cliffs.explanation().steps()) {
      steps.add(step);
      if (step.label().equals(RISE)) {
        break;
      }
    }
    return Explanation.builder().question(RISE).addAllSteps(steps).build();
  }

  private static String ask(FundingEnd end) {
    return "Will "
        + end.line()
        + ", last paid in "
        + YearMonth.from(end.lastPaid())
        + " with "
        + end.lastAmount()
        + " a month, go on?";
  }

  private static String verdict(FundingCliffs cliffs) {
    List<String> programmes =
        cliffs.parts().stream()
            .skip(1)
            .filter(part -> part.uncovered().isPresent())
            .map(part -> part.name() + " from " + YearMonth.from(part.uncovered().orElseThrow()))
            .toList();
    String hub =
        cliffs
            .hub()
            .uncovered()
            .map(
                day ->
                    "Core cost is uncovered from "
                        + YearMonth.from(day)
                        + ", by "
                        + cliffs.hub().firstGap()
                        + " in the first "
                        + (cliffs.monthsEach() == 1 ? "month" : cliffs.monthsEach() + " months"))
            .orElse("Core cost is covered in every month");
    String cash =
        cliffs
            .hub()
            .outOfCash()
            .map(day -> "; cash lasts until " + YearMonth.from(day).minusMonths(1))
            .orElse("; cash lasts for the whole plan");
    return hub
        + cash
        + (programmes.isEmpty() ? "." : ". By part: " + String.join(", ", programmes) + ".");
  }
}
