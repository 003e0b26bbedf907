package org.creativehubs.metrics.scorecard;

import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.metrics.kpi.KpiSheet;

/**
 * Which hub, cluster or programme does best by each of several indicators, and how far are the
 * others behind?
 *
 * <p>An indicator is divided by another where one is named, such as income per area or jobs per
 * pound. That is refused for a subject whose two figures describe different populations: the
 * product of all companies of a place on the jobs of a hub alone means nothing. It is refused too
 * where one of them is a share or a mean, of which nothing can be spread over anything. Which is
 * better follows the polarity of the indicator.
 *
 * <ul>
 *   <li>rank = 1 + how many are better; equal ones share a rank and the next ones are left out
 *   <li>gap to the best, gap to the median = own figure - the other; the median of an even number
 *       is the mean of the middle two
 * </ul>
 *
 * <p>Only exact figures have a rank: a bound has no place in an order. Figures of different periods
 * make a finding. Exact.
 *
 * <pre>{@code
 * Indicator model = Indicator.builder()
 *         .id("jobs").measure("jobs").unit("jobs").polarity(Polarity.HIGHER_IS_BETTER)
 *         .actual(QualifiedNumber.parse("9")).build();
 * ComparedSubject mill = ComparedSubject.builder()
 *         .name("Mill").addIndicators(model).build();
 * ComparedSubject depot = ComparedSubject.builder()
 *         .name("Depot")
 *         .addIndicators(model.toBuilder().actual(QualifiedNumber.parse("7")).build())
 *         .build();
 * ComparedFigure figure = ComparedFigure.builder().indicator("jobs").build();
 * KpiSheet sheet = SideBySide.of(List.of(mill, depot), List.of(figure));
 * sheet.value("jobs: Depot", "gap to the best"); // -2 jobs
 * }</pre>
 */
public final class SideBySide {

  /** Where ranks with ties are described. */
  public static final Source SOURCE =
      Source.of("Plain arithmetic", "standard competition ranking: 1, 2, 2, 4");

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<SideBySideInput, KpiSheet> ENTRY =
      CatalogEntry.of("side-by-side", SideBySide.class, SideBySideInput.class, KpiSheet.class)
          .title("Hubs, clusters or programmes side by side")
          .question("Which one does best by which indicator, and how far are the others behind?")
          .convention("figures of different populations are not divided; the refusal says why")
          .convention("nothing is divided by, and nothing divides, a share or a mean")
          .convention("equal figures share the better rank and leave the next ranks out")
          .source(SOURCE)
          .ofHubWith("indicators")
          .mostElements(2_000)
          .answeredBy(SideBySide::answer);

  private SideBySide() {}

  /**
   * Subjects side by side.
   *
   * @param subjects who is compared, each of a name of its own; at least one
   * @param figures by what they are compared, each figure once; at least one
   * @return for each figure a row for each subject
   */
  public static KpiSheet of(List<ComparedSubject> subjects, List<ComparedFigure> figures) {
    return answer(
        SideBySideInput.builder().addAllSubjects(subjects).addAllFigures(figures).build());
  }

  /**
   * Hubs side by side, by the indicators that each of them has.
   *
   * @param hubs the hubs, each of a name of its own; at least one
   * @param figures by what they are compared, each figure once; at least one
   * @return for each figure a row for each hub
   */
  public static KpiSheet ofHubs(List<Hub> hubs, List<ComparedFigure> figures) {
    return answer(SideBySideInput.builder().addAllHubs(hubs).addAllFigures(figures).build());
  }

  /**
   * Compares the subjects of the given input.
   *
   * @param input subjects and figures
   * @return for each figure a row for each subject, in the order given
   */
  public static KpiSheet answer(SideBySideInput input) {
    List<SubjectRanks> ranks =
        input.figures().stream().map(figure -> new SubjectRanks(input, figure)).toList();
    boolean divided = input.figures().stream().anyMatch(figure -> figure.per().isPresent());
    KpiSheet.Builder sheet =
        KpiSheet.builder().title("Side by side").rowsBy("figure and subject").source(SOURCE);
    ranks.forEach(one -> sheet.addConventions(one.direction()));
    sheet.addConventions("equal figures share the better rank and leave the next ranks out");
    ranks.forEach(
        one -> sheet.addAllFindings(one.findings()).figures(one.grid(divided), input.all()));
    return sheet.build();
  }
}
