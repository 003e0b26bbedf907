package org.creativehubs.metrics.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.casestudy.StudiedHub;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.hub.GuidingPrinciple;
import org.creativehubs.core.indicator.ResultArea;
import org.creativehubs.core.indicator.SuccessMeasure;

/**
 * Which of the guide's eight success measures, three results and six principles does a hub keep,
 * what stands behind each, and what should be recorded next year?
 *
 * <p>Behind a measure or result stand the indicators and results that are tagged with it, the
 * outputs of programmes, and the promises that the caller says are about it; behind a principle the
 * latest rating, case studies that name the hub as an example of it, and facts such as an
 * agreement. All that has a target is held against it, exactly:
 *
 * <ul>
 *   <li>kept: something is met, and nothing is missed or open
 *   <li>partly: something is met, and something is missed or open
 *   <li>not kept: something is missed, and nothing is met
 *   <li>shown: there is a number or a fact, and no target that it decides
 *   <li>not stated: nothing is shown, so that it never counts as kept
 *   <li>surplus = revenue - expenditure, of one owner, period and currency; kept from zero
 *   <li>cost of each = cost of a programme / its results, rounded half up to the minor unit
 * </ul>
 *
 * <p>That a document says a target was met, without the target, decides nothing. Undefined: the
 * cost of each where nothing was counted or the count may be zero. Thread-safe.
 *
 * <pre>{@code
 * Indicator jobs = Indicator.builder()
 *         .id("jobs").measure("jobs").unit("jobs").polarity(Polarity.HIGHER_IS_BETTER)
 *         .success(SuccessMeasure.JOBS).target(Ratio.of(40))
 *         .actual(QualifiedNumber.parse("over 42")).build();
 * Hub mill = Hub.builder().id("mill").name("Mill").addIndicators(jobs).build();
 * HubEvaluationReport report = HubEvaluation.of(StudiedHub.of(mill, List.of()));
 * report.on(SuccessMeasure.JOBS).state(); // KEPT
 * }</pre>
 */
public final class HubEvaluation {

  /** The measures, results and principles. */
  static final Source SOURCE =
      Source.builder()
          .document(
              "British Council: Creative Hubs Development in Kazakhstan, a policy maker's guide")
          .edition("2022")
          .place("Conclusions and Recommendations")
          .build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<HubEvaluationInput, HubEvaluationReport> ENTRY =
      CatalogEntry.of(
              "hub-evaluation",
              HubEvaluation.class,
              HubEvaluationInput.class,
              HubEvaluationReport.class)
          .title("Evaluation of a hub")
          .question(
              "Which measures, results and principles does a hub keep, and what must be recorded?")
          .convention("a number without a target is shown, neither kept nor missed")
          .convention("what is not stated never counts as kept")
          .convention("a claim that a target was met decides nothing without the target")
          .convention("a case study that names the hub as an example of a principle counts for it")
          .convention("results of a programme share its one cost; unit costs are not added")
          .source(SOURCE)
          .answeredBy(HubEvaluation::answer);

  private HubEvaluation() {}

  /**
   * How a hub stands on the guide's measures, results and principles, without ratings.
   *
   * @param hub the hub and what was written about it
   * @return every criterion with what stands behind it
   */
  public static HubEvaluationReport of(StudiedHub hub) {
    return answer(HubEvaluationInput.builder().hub(hub.hub()).addAllStudies(hub.studies()).build());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input the hub, what its promises are about, and ratings
   * @return every criterion with what stands behind it
   */
  public static HubEvaluationReport answer(HubEvaluationInput input) {
    HubProofs proofs = new HubProofs(input);
    List<EvaluatedCriterion> measures = new ArrayList<>();
    for (SuccessMeasure measure : SuccessMeasure.values()) {
      measures.add(
          criterion(CriterionKind.SUCCESS_MEASURE, measure, proofs.of(measure), wanted(measure)));
    }
    List<EvaluatedCriterion> all = new ArrayList<>(measures);
    for (ResultArea area : ResultArea.values()) {
      all.add(criterion(CriterionKind.RESULT, area, proofs.of(area), wanted(area)));
    }
    PrincipleProofs principles = new PrincipleProofs(input);
    for (GuidingPrinciple principle : GuidingPrinciple.values()) {
      all.add(
          criterion(
              CriterionKind.PRINCIPLE,
              principle,
              principles.of(principle, measures),
              PrincipleProofs.wanted(principle)));
    }
    return HubEvaluationReport.builder()
        .hub(input.hub().name())
        .addAllCriteria(all)
        .costs(ResultCosts.of(input.studied()))
        .build();
  }

  private static EvaluatedCriterion criterion(
      CriterionKind kind, Enum<?> constant, List<Proof> proofs, String wanted) {
    List<String> toCollect =
        proofs.stream().flatMap(proof -> proof.toCollect().stream()).distinct().toList();
    return EvaluatedCriterion.builder()
        .kind(kind)
        .name(Show.words(constant))
        .state(Proof.together(proofs))
        .addAllBehind(proofs.stream().map(Proof::words).distinct().toList())
        .addAllToCollect(toCollect.isEmpty() ? List.of(wanted) : toCollect)
        .build();
  }

  private static String wanted(SuccessMeasure measure) {
    return "a number of " + Show.words(measure) + " and a target for it";
  }

  private static String wanted(ResultArea area) {
    return switch (area) {
      case PROFIT -> "revenue and expenditure of one year, with totals";
      case PEOPLE -> "a number, and a target, of what the hub does for people";
      case PLANET ->
          "a number, and a target, of what the hub does to the environment, such as energy or"
              + " waste";
    };
  }
}
