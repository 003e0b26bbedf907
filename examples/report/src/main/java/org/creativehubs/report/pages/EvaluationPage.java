package org.creativehubs.report.pages;

import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.metrics.evaluation.CriterionKind;
import org.creativehubs.metrics.evaluation.CriterionState;
import org.creativehubs.metrics.evaluation.EvaluatedCriterion;
import org.creativehubs.metrics.evaluation.HubEvaluation;
import org.creativehubs.metrics.evaluation.HubEvaluationReport;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;

/**
 * The evaluation of a hub as a page: which measures, results and principles it keeps, what stands
 * behind each, what results cost, and what to record next year.
 *
 * <pre>{@code
 * HubEvaluationReport report = HubEvaluation.of(StudiedHub.of(mill, List.of()));
 * Page page = EvaluationPage.of(report, PageOrigin.of("mill.json", bytes, on));
 * HtmlPage.in(ReportLanguage.EN).write(page); // <!DOCTYPE html> ...
 * }</pre>
 */
public final class EvaluationPage {

  private EvaluationPage() {}

  /**
   * The page of an evaluation.
   *
   * @param report what the hub keeps
   * @param origin what it was read from, and the day of the page
   * @return the page
   */
  public static Page of(HubEvaluationReport report, PageOrigin origin) {
    List<Sheet<?>> sheets = report.sheets();
    Page.Builder page = Page.builder().title("Evaluation of " + report.hub());
    page.about(HubEvaluation.ENTRY.question()).origin(origin).verdict(report.toString() + ".");
    Stream.of(CriterionKind.values()).map(kind -> figure(report, kind)).forEach(page::addFigures);
    in(report, CriterionState.NOT_KEPT).forEach(page::addContradictions);
    report.criteria().stream()
        .filter(one -> one.state() != CriterionState.KEPT)
        .map(one -> one.name() + ": " + String.join("; ", one.toCollect()))
        .forEach(page::addAsks);
    in(report, CriterionState.NOT_STATED).forEach(page::addUnknowns);
    page.addSections(section("By the guide", sheets.subList(0, 1)))
        .addSections(section("What stands behind each", sheets.subList(1, 2)));
    report
        .costs()
        .ifPresent(
            costs ->
                page.addSections(
                    section("What results cost", sheets.subList(2, 3)).toBuilder()
                        .addAllRemarks(costs.conventions())
                        .build()));
    page.addAllNotes(HubEvaluation.ENTRY.conventions());
    return page.addAllSources(HubEvaluation.ENTRY.sources()).build();
  }

  private static KeyFigure figure(HubEvaluationReport report, CriterionKind kind) {
    long all = report.criteria().stream().filter(one -> one.kind() == kind).count();
    List<String> kept =
        report.in(kind, CriterionState.KEPT).stream().map(EvaluatedCriterion::name).toList();
    return KeyFigure.counting(kind.plural() + " kept", kept).toBuilder().note("of " + all).build();
  }

  private static Stream<String> in(HubEvaluationReport report, CriterionState state) {
    return report.criteria().stream()
        .filter(one -> one.state() == state)
        .map(EvaluationPage::words);
  }

  private static String words(EvaluatedCriterion one) {
    return one.behind().isEmpty()
        ? one.name() + ": nothing is stated"
        : one.name() + ": " + String.join("; ", one.behind());
  }

  private static PageSection section(String heading, List<Sheet<?>> sheets) {
    return PageSection.builder()
        .heading(heading)
        .addAllTables(sheets.stream().map(PageTable::of).toList())
        .build();
  }
}
