package org.creativehubs.report.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.finance.feasibility.FeasibilityStudy;
import org.creativehubs.finance.rentmix.RentPolicyReport;
import org.creativehubs.finance.resilience.FundingCliffs;
import org.creativehubs.metrics.evaluation.ComparedModels;
import org.creativehubs.metrics.evaluation.HubCoverage;
import org.creativehubs.metrics.evaluation.HubEvaluationReport;
import org.creativehubs.metrics.strategy.ReadinessProfile;
import org.creativehubs.metrics.strategy.StrategyReport;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;

/**
 * The answer of any calculator as a page: the page that was made for such answers, where there is
 * one; else its headline, what its workings come to, its tables with a working behind each cell,
 * its conventions and sources.
 *
 * <pre>{@code
 * HubRentRoll roll = RentRoll.of(mill, on);
 * Page page = AnswerPage.of(RentRoll.ENTRY, roll, PageOrigin.of("mill.json", bytes, on));
 * HtmlPage.in(ReportLanguage.EN).write(page); // <!DOCTYPE html> ...
 * }</pre>
 */
public final class AnswerPage {

  private static final int MOST_FIGURES = 5;

  private static final List<Special<?>> SPECIAL =
      List.of(
          new Special<>(FeasibilityStudy.class, FeasibilityPage::of),
          new Special<>(RentPolicyReport.class, RentPolicyPage::of),
          new Special<>(FundingCliffs.class, FundingCliffPage::of),
          new Special<>(HubEvaluationReport.class, EvaluationPage::of),
          new Special<>(ComparedModels.class, ComparisonPage::of),
          new Special<>(HubCoverage.class, PortfolioPage::of),
          new Special<>(StrategyReport.class, StrategyPage::of),
          new Special<>(ReadinessProfile.class, ReadinessPage::of));

  private AnswerPage() {}

  /**
   * The page of an answer.
   *
   * @param entry the calculator
   * @param answer what it answered
   * @param origin the input, and the day of the page
   * @return the page
   */
  public static Page of(CatalogEntry<?, ?> entry, Explained answer, PageOrigin origin) {
    return special(answer, origin).orElseGet(() -> plain(entry, answer, origin));
  }

  /** The page of its own that such an answer has. */
  private static Optional<Page> special(Explained answer, PageOrigin origin) {
    return SPECIAL.stream().flatMap(kind -> kind.page(answer, origin).stream()).findFirst();
  }

  /** A kind of answer that has a page of its own. */
  private record Special<R>(Class<R> type, BiFunction<R, PageOrigin, Page> maker) {

    Optional<Page> page(Explained answer, PageOrigin origin) {
      return type.isInstance(answer)
          ? Optional.of(maker.apply(type.cast(answer), origin))
          : Optional.empty();
    }
  }

  private static Page plain(CatalogEntry<?, ?> entry, Explained answer, PageOrigin origin) {
    List<Explanation> workings =
        answer.explanations().stream().filter(one -> !one.steps().isEmpty()).toList();
    Page.Builder page = Page.builder().title(entry.title()).about(entry.question());
    page.origin(origin).verdict(answer.toString());
    workings.stream().limit(MOST_FIGURES).map(AnswerPage::figure).forEach(page::addFigures);
    workings.stream()
        .flatMap(one -> one.answer().undefined().stream())
        .map(why -> why.because())
        .distinct()
        .forEach(page::addUnknowns);
    page.addSections(
        PageSection.builder().heading("The answer").addAllTables(PageTable.allOf(answer)).build(),
        PageSection.builder()
            .heading("How it was found")
            .isAnnex(true)
            .addAllExplanations(workings)
            .build());
    entry.conventions().stream().distinct().forEach(page::addNotes);
    entry.sources().stream().distinct().forEach(page::addSources);
    return page.build();
  }

  private static KeyFigure figure(Explanation working) {
    Answer found = working.answer();
    String label = working.steps().get(working.steps().size() - 1).label();
    return KeyFigure.builder().label(label).value(found).explanation(working).build();
  }
}
