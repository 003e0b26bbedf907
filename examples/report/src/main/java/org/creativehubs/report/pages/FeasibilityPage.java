package org.creativehubs.report.pages;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.finance.feasibility.FeasibilityStudy;
import org.creativehubs.finance.feasibility.HubFeasibility;
import org.creativehubs.finance.feasibility.SiteOutcome;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;
import org.creativehubs.report.picture.SiteRange;

/**
 * The feasibility of a new hub as a page for a council: which site carries itself or how much it
 * needs, with the range of demand; the rent that fills it; when it breaks even; what the survey
 * cannot tell. The numbers are those of {@link HubFeasibility}.
 *
 * <pre>{@code
 * Page page = FeasibilityPage.of(HubFeasibility.answer(input), origin);
 * HtmlPage.in(ReportLanguage.EN).write(page); // <!DOCTYPE html> ...
 * }</pre>
 */
public final class FeasibilityPage {

  private static final String NO_DEMAND = "demand by rent cannot be told";

  private FeasibilityPage() {}

  /**
   * The page of a study.
   *
   * @param study the answer
   * @param origin the input, and the day of the page
   * @return the page
   */
  public static Page of(FeasibilityStudy study, PageOrigin origin) {
    Page.Builder page = Page.builder().title("Is a new hub feasible?");
    page.about(study.title()).origin(origin).verdict(verdict(study));
    figures(study, page);
    study.unknowns().forEach(page::addUnknowns);
    page.addAssumptions(
        Show.percent(study.shareComing()) + " of those who say that they need a space would come");
    study.sites().forEach(one -> page.addAssumptions(reach(one)));
    if (study.best().isPresent()) {
      page.drawn(List.of(SiteRange.of(study)));
    }
    page.addSections(
        PageSection.builder()
            .heading("Which site carries itself?")
            .addTables(
                narrow(
                    study.sheet(),
                    "fills it, least demand",
                    "fills it, most demand",
                    "to be let at it"))
            .addTables(
                narrow(
                        study.sheet(),
                        "result a year",
                        "subsidy a year",
                        "subsidy, least demand",
                        "subsidy, most demand")
                    .titled("What fills it, and how much of it must be let"))
            .build());
    study.sheets().stream()
        .skip(1)
        .map(PageTable::of)
        .forEach(
            table ->
                page.addSections(
                    PageSection.builder().heading(table.table().title()).addTables(table).build()));
    page.addSections(
        PageSection.builder()
            .heading("How it was found")
            .isAnnex(true)
            .addExplanations(study.explanation())
            .build());
    HubFeasibility.ENTRY.conventions().forEach(page::addNotes);
    HubFeasibility.ENTRY.sources().forEach(page::addSources);
    return page.build();
  }

  private static PageTable narrow(Sheet<?> sheet, String... without) {
    return PageTable.of(sheet).without(without);
  }

  private static void figures(FeasibilityStudy study, Page.Builder page) {
    List<String> sizes = study.sizeSheet().rowNames();
    String all = sizes.get(sizes.size() - 1);
    page.addFigures(
        figure("businesses that would come, whatever the rent", study, all, "businesses"),
        figure("space that they need", study, all, "space"));
    study
        .best()
        .ifPresentOrElse(
            best -> {
              String name = best.site().name();
              page.addFigures(
                  cell(study, name, "result a year"),
                  cell(study, name, "rent that fills it"),
                  month(study, best));
            },
            () ->
                page.addFigures(
                    KeyFigure.given(
                        "rent that fills it",
                        Answer.of(Reason.TOO_FEW.because(NO_DEMAND)),
                        "the answers to the survey")));
  }

  private static KeyFigure figure(String label, FeasibilityStudy study, String row, String column) {
    Explanation working = study.sizeSheet().explain(row, column);
    return KeyFigure.builder().label(label).value(working.answer()).explanation(working).build();
  }

  private static KeyFigure cell(FeasibilityStudy study, String site, String column) {
    Explanation working = study.sheet().explain(site, column);
    return KeyFigure.builder()
        .label(site + ": " + column)
        .value(working.answer())
        .explanation(working)
        .build();
  }

  private static KeyFigure month(FeasibilityStudy study, SiteOutcome best) {
    Sheet<?> cases = study.caseSheet();
    int row = study.cases().indexOf(best.best().orElseThrow());
    int column = cases.headings().indexOf("breaks even in month");
    Answer month =
        best.best().orElseThrow().breakEvenMonth().isPresent()
            ? Answer.text(
                "month " + best.best().orElseThrow().breakEvenMonth().getAsInt() + " from opening")
            : Answer.of(Reason.NEVER.because("its rents never cover its cost"));
    return KeyFigure.builder()
        .label(best.site().name() + ": breaks even")
        .value(month)
        .explanation(cases.explain(row, column))
        .note("the months before lose " + best.best().orElseThrow().lossesBefore())
        .build();
  }

  private static String reach(SiteOutcome one) {
    return one.site().name()
        + " draws "
        + Show.percent(one.site().reach())
        + " of all demand and fills over "
        + Show.counted(one.site().monthsToFill(), "months");
  }

  private static String verdict(FeasibilityStudy study) {
    if (study.best().isEmpty()) {
      return "The survey does not say how many would come at which rent; each site covers its "
          + "cost when full at: "
          + String.join(
              ", ",
              study.sites().stream()
                  .map(one -> one.site().name() + " " + one.rentWhenFull())
                  .toList())
          + ".";
    }
    List<String> sites =
        study.sites().stream()
            .map(
                one ->
                    one.site().name()
                        + (one.subsidy().orElseThrow().isZero()
                            ? " carries itself"
                            : " needs " + one.subsidy().orElseThrow() + " a year")
                        + " at "
                        + one.rent().orElseThrow())
            .toList();
    String compared =
        study.sites().size() == 1
            ? ""
            : study.isBestForSure()
                ? " "
                    + study.best().orElseThrow().site().name()
                    + " is best at any demand in range."
                : " The range of demand does not distinguish the sites.";
    return String.join("; ", sites) + "." + compared;
  }
}
