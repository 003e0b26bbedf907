package org.creativehubs.metrics.hubfigures;

import java.util.Optional;
import java.util.function.Function;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Formula;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.survey.SpaceNeed;
import org.creativehubs.core.survey.WorkspaceSurvey;
import org.creativehubs.metrics.internal.KpiRates;
import org.creativehubs.metrics.internal.Operands;
import org.creativehubs.metrics.internal.ShareInterval;
import org.creativehubs.metrics.kpi.Inclusion;
import org.creativehubs.metrics.kpi.KpiSheet;

/**
 * How many businesses need a space of which size?
 *
 * <ul>
 *   <li>concerned = businesses x the part of them that the survey stands for
 *   <li>need it = concerned x share of those asked
 *   <li>from, to = concerned x Wilson's interval of the share among the fewest who may have
 *       answered
 *   <li>space at most = need it x the size they need less than
 * </ul>
 *
 * <p>The interval is that of a random sample, which a survey that anybody could answer is not: it
 * shows the least uncertainty there is. Undefined without a number of answers.
 *
 * <pre>{@code
 * SpaceNeed small = SpaceNeed.builder()
 *         .share(Ratio.parse("0.4")).below(Area.parse("50 m2")).build();
 * WorkspaceSurvey survey = WorkspaceSurvey.builder()
 *         .id("s").title("S").respondents(QualifiedNumber.parse("200"))
 *         .addSpaceNeeds(small).build();
 * KpiSheet sheet = SpaceDemand.of(survey, QualifiedNumber.parse("1000"), 0.95);
 * sheet.value("under 50 m2", "need it"); // 400 businesses
 * }</pre>
 */
public final class SpaceDemand {

  /** Wilson's interval. */
  public static final Source SOURCE = Inclusion.SOURCE;

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<SpaceDemandInput, KpiSheet> ENTRY =
      CatalogEntry.of("space-demand", SpaceDemand.class, SpaceDemandInput.class, KpiSheet.class)
          .title("Demand for space from a survey")
          .question("How many businesses need a space of which size?")
          .convention("Wilson's interval among the fewest who may have answered")
          .source(SOURCE)
          .answeredBy(SpaceDemand::answer);

  private SpaceDemand() {}

  /**
   * The demand behind a survey that stands for all businesses.
   *
   * @param survey the survey with its sizes; at least one
   * @param businesses how many businesses there are; zero or more
   * @param level the level of confidence of the intervals; in (0, 1)
   * @return a row for each size
   */
  public static KpiSheet of(WorkspaceSurvey survey, QualifiedNumber businesses, double level) {
    return answer(
        SpaceDemandInput.builder().survey(survey).businesses(businesses).level(level).build());
  }

  /**
   * The demand behind an input.
   *
   * @param input survey and number of businesses
   * @return a row for each size
   */
  public static KpiSheet answer(SpaceDemandInput input) {
    KpiSheet.Builder sheet =
        KpiSheet.builder()
            .title("Demand for space by " + input.survey().title())
            .rowsBy("size")
            .addConventions(
                "Wilson at level " + input.level(), "as if answers were a random sample")
            .source(SOURCE);
    sheet.figures(grid(input), input.survey().spaceNeeds());
    Ratio told = Ratio.ZERO;
    for (SpaceNeed need : input.survey().spaceNeeds()) {
      told = told.plus(need.share());
    }
    if (told.compareTo(Ratio.ONE) > 0) {
      sheet.addFindings(
          Finding.of(
              FindingKind.SHARES_MISS_WHOLE,
              input.survey().id(),
              "the shares add up to " + Show.percent(told) + " instead of 100 %"));
    }
    return sheet.build();
  }

  private static Grid<SpaceNeed> grid(SpaceDemandInput input) {
    QualifiedNumber all = input.concerned();
    Formula<SpaceNeed> businesses = Operands.plain(need -> input.businesses());
    Column<SpaceNeed> concerned =
        quantity("concerned", need -> businesses(all))
            .by(
                input
                    .shareConcerned()
                    .map(share -> businesses.times(Operands.number(share)))
                    .orElse(businesses));
    Column<SpaceNeed> wanting =
        quantity("need it", need -> businesses(all.times(need.share())))
            .by(
                Operands.<SpaceNeed>plain(need -> all)
                    .times(Operands.plain(need -> QualifiedNumber.exact(need.share()))));
    return Grid.by("size", SpaceDemand::size)
        .with(concerned)
        .with(Column.share("share", SpaceNeed::share))
        .with(wanting)
        .with(end("from", input, concerned, ShareInterval::lower))
        .with(end("to", input, concerned, ShareInterval::upper))
        .with(
            quantity("space at most", need -> space(all.times(need.share()), need.below()))
                .by(wanting.times(Operands.of(need -> Answer.of(need.below().orElseThrow())))));
  }

  private static Column<SpaceNeed> quantity(String heading, Function<SpaceNeed, Answer> figure) {
    return Column.answer(heading, ColumnKind.QUANTITY, figure);
  }

  private static Column<SpaceNeed> end(
      String heading,
      SpaceDemandInput input,
      Column<SpaceNeed> concerned,
      Function<ShareInterval, Double> end) {
    Function<SpaceNeed, Optional<Double>> share =
        need -> interval(input.survey(), need.share(), input.level()).map(end);
    return quantity(heading, need -> end(input.concerned(), share.apply(need)))
        .by(concerned.times(Operands.of(need -> Answer.share(share.apply(need).orElseThrow()))));
  }

  static String size(SpaceNeed need) {
    String from = need.from().map(area -> "from " + area).orElse("");
    String below = need.below().map(area -> "under " + area).orElse("");
    String size = (from + " " + below).strip();
    return size.isEmpty() ? "any size" : size;
  }

  private static Answer space(QualifiedNumber wanting, Optional<Area> below) {
    return below
        .map(area -> Answer.quantity(wanting.times(area.amount()), area.unit().symbol()))
        .orElseGet(() -> Reason.NO_DENOMINATOR.answer("the size is open"));
  }

  private static Optional<ShareInterval> interval(
      WorkspaceSurvey survey, Ratio share, double level) {
    return Optional.of(survey.respondents().range())
        .filter(range -> range.hasLowerBound())
        .map(range -> range.lowerEndpoint().toDouble())
        .filter(n -> n > 0)
        .map(n -> ShareInterval.wilson(share.toDouble(), n, level));
  }

  private static Answer end(QualifiedNumber concerned, Optional<Double> share) {
    return share
        .map(part -> businesses(KpiRates.mapped(concerned, all -> all * part)))
        .orElseGet(Reason.NO_COUNT::answer);
  }

  private static Answer businesses(QualifiedNumber number) {
    return Answer.quantity(number, "businesses");
  }
}
