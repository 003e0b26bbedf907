package org.creativehubs.metrics.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.creativehubs.core.budget.Cap;
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
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.internal.Operands;
import org.creativehubs.metrics.kpi.AttainmentFormula;
import org.creativehubs.metrics.kpi.KpiSheet;

/**
 * How does a hub do over all, by function or by profit, people and planet, and which weight makes
 * the difference?
 *
 * <ul>
 *   <li>score of a group = sum of weight x score / sum of weights, of its items that have a score
 *   <li>weight = the part of all weights that is left to items with a score
 *   <li>weight behind it = weight of its items that have a score / weight of its items: how much of
 *       it the score stands on
 *   <li>without it = the score over all of everything else
 *   <li>effect = score over all - without it
 * </ul>
 *
 * <p>Of a hub, its indicators are the items, and the attainment of each is its score, as {@link
 * org.creativehubs.metrics.kpi.IndicatorStatus} has it.
 *
 * <p>An item without a score is left out, and a finding says so: nothing is put in its place.
 * Undefined ({@code NO_WEIGHT}) where no weight is left. Exact.
 *
 * <pre>{@code
 * ScoreItem jobs = ScoreItem.builder()
 *         .id("jobs").weight(Ratio.parse("0.75")).score(Ratio.ONE).area(ResultArea.PEOPLE)
 *         .build();
 * ScoreItem energy = ScoreItem.builder()
 *         .id("energy").weight(Ratio.parse("0.25")).score(Ratio.parse("0.6"))
 *         .area(ResultArea.PLANET).build();
 * List<ScoreItem> items = List.of(jobs, energy);
 * KpiSheet card =
 *     Scorecard.of(items, WeightRule.MUST_SUM_TO_ONE, ScoreGrouping.RESULT_AREA);
 * card.value("over all", "score"); // 0.9
 * }</pre>
 */
public final class Scorecard {

  /** The areas of results and functions of hubs. */
  public static final Source SOURCE =
      Source.of(
          "British Council: Creative Hubs Development in Kazakhstan, a policy maker's guide (2022)",
          "measuring success: profit, people, planet");

  /** The most that are weighed exactly: each weight makes the sums of the others longer. */
  private static final Cap ITEMS = Cap.ofWork("items of a scorecard", 1_000);

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ScorecardInput, KpiSheet> ENTRY =
      CatalogEntry.of("scorecard", Scorecard.class, ScorecardInput.class, KpiSheet.class)
          .title("Scorecard with the effect of each weight")
          .question("How does a hub do over all, and which weight makes the difference?")
          .convention("weights must sum to one, or are normalised where the caller says so")
          .convention("what has no score is left out and makes a finding")
          .convention("of a hub: the score of an indicator is its attainment, one at the target")
          .source(SOURCE)
          .ofHubWith("indicators/target", "indicators/actual")
          .cap(ITEMS)
          .answeredBy(Scorecard::answer);

  private Scorecard() {}

  /**
   * A scorecard.
   *
   * @param items the scores, each with an id of its own; at least one
   * @param weights what the weights must sum to
   * @param grouping by what they are put in groups
   * @return a row for each group, each item and over all
   */
  public static KpiSheet of(List<ScoreItem> items, WeightRule weights, ScoreGrouping grouping) {
    return answer(
        ScorecardInput.builder().addAllItems(items).weights(weights).grouping(grouping).build());
  }

  /**
   * The scorecard of what a hub is measured by: each indicator is scored by its attainment, which
   * is one at the target. A bound and an indicator without a target have no score.
   *
   * @param hub the hub with its indicators
   * @param weightOf how much each counts, by its id, each zero or more, not all zero
   * @param ofLower how attainment is taken where less is better, not {@code ACTUAL_BY_TARGET}
   * @return a row for each area of results, each indicator and over all
   * @throws org.creativehubs.core.value.InvalidValueException if a weight is below zero or of no
   *     indicator of the hub
   */
  public static KpiSheet of(Hub hub, Map<String, Ratio> weightOf, AttainmentFormula ofLower) {
    ScorecardInput.Builder input = ScorecardInput.builder().hub(hub).weightOf(weightOf);
    input.weights(WeightRule.NORMALISED).grouping(ScoreGrouping.RESULT_AREA);
    return answer(input.attainmentOfLower(ofLower).build());
  }

  /**
   * Calculates the scorecard for the given input.
   *
   * @param input scores and weights
   * @return a row for each group, each item and over all
   */
  public static KpiSheet answer(ScorecardInput input) {
    ScoredIndicators all = input.scored();
    ITEMS.check(input.hub().isPresent() ? "hub.indicators" : "items", all.items().size());
    List<ScoreItem> scored = all.items().stream().filter(item -> item.score().isPresent()).toList();
    KpiSheet.Builder sheet =
        KpiSheet.builder()
            .title("Scorecard by " + Show.words(input.grouping()))
            .rowsBy("part")
            .addConventions(
                "weights: " + Show.words(input.weights()), "items without a score are left out")
            .source(SOURCE);
    input.on().ifPresent(day -> sheet.addConventions("periods that are over by " + day));
    findings(all, sheet);
    return sheet.figures(GRID, parts(input.grouping(), all.items(), scored)).build();
  }

  private static List<Part> parts(ScoreGrouping by, List<ScoreItem> items, List<ScoreItem> scored) {
    List<Part> parts = new ArrayList<>();
    items.stream()
        .map(by::groupOf)
        .distinct()
        .map(group -> part(items, group, scored, item -> by.groupOf(item).equals(group)))
        .forEach(parts::add);
    items.forEach(item -> parts.add(part(items, item.id(), scored, item::equals)));
    parts.add(part(items, "over all", scored, item -> true));
    return parts;
  }

  private static void findings(ScoredIndicators all, KpiSheet.Builder sheet) {
    Ratio sum = weight(all.items());
    if (!sum.equals(Ratio.ONE)) {
      sheet.addFindings(
          Finding.of(
              FindingKind.WEIGHTS_NORMALISED,
              "weights",
              "the weights add up to " + sum + ", so each is divided by that"));
    }
    for (ScoreItem item : all.items()) {
      if (item.score().isEmpty()) {
        sheet.addFindings(
            Finding.of(
                FindingKind.LEFT_OUT,
                item.id(),
                item.id() + " of weight " + item.weight() + " has no score" + all.because(item)));
      }
    }
    sheet.addAllFindings(all.findings());
  }

  /** Some items beside all that have a score. */
  private record Part(
      String name,
      List<ScoreItem> scored,
      List<ScoreItem> own,
      List<ScoreItem> rest,
      List<ScoreItem> given) {

    Answer effect() {
      Optional<Ratio> without = Scorecard.score(rest);
      return shown(Scorecard.score(scored).flatMap(all -> without.map(all::minus)));
    }

    Answer behind() {
      Ratio all = weight(given);
      return all.isZero()
          ? Answer.of(Reason.NO_WEIGHT.because("nothing of it has a weight above zero"))
          : Answer.share(weight(own).dividedBy(all));
    }

    Formula<Part> weights() {
      return Operands.<Part>number(weight(own)).dividedBy(Operands.number(weight(scored)));
    }
  }

  private static Part part(
      List<ScoreItem> items, String name, List<ScoreItem> scored, Predicate<ScoreItem> which) {
    List<ScoreItem> own = scored.stream().filter(which).toList();
    List<ScoreItem> rest = scored.stream().filter(which.negate()).toList();
    return new Part(name, scored, own, rest, items.stream().filter(which).toList());
  }

  private static final Column<Part> WITHOUT =
      Column.answer("without it", ColumnKind.NUMBER, (Part part) -> shown(score(part.rest())))
          .by(Operands.chosen(part -> terms(part.rest())));

  private static final Grid<Part> GRID =
      Grid.by("part", Part::name)
          .with(
              Column.<Part>answer(
                      "weight", ColumnKind.SHARE, part -> share(part.own(), part.scored()))
                  .by(Operands.chosen(Part::weights)))
          .with(
              Column.<Part>answer("score", ColumnKind.NUMBER, part -> shown(score(part.own())))
                  .by(Operands.chosen(part -> terms(part.own()))))
          .with(
              Column.<Part>answer("weight behind it", ColumnKind.SHARE, Part::behind)
                  .by(
                      Operands.chosen(
                          part ->
                              Operands.<Part>number(weight(part.own()))
                                  .dividedBy(Operands.number(weight(part.given()))))))
          .with(WITHOUT)
          .with(
              Column.answer("effect", ColumnKind.NUMBER, Part::effect)
                  .by(Operands.<Part>of(part -> shown(score(part.scored()))).minus(WITHOUT)));

  private static Answer share(List<ScoreItem> own, List<ScoreItem> scored) {
    Ratio all = weight(scored);
    return all.isZero()
        ? Answer.of(Reason.NO_WEIGHT.because("nothing of a weight above zero has a score"))
        : Answer.share(weight(own).dividedBy(all));
  }

  private static Optional<Ratio> score(List<ScoreItem> items) {
    Ratio weight = weight(items);
    return weight.isZero()
        ? Optional.empty()
        : Optional.of(
            Ratio.sum(
                    items.stream()
                        .map(item -> item.weight().times(item.score().orElseThrow()))
                        .toList())
                .dividedBy(weight));
  }

  private static Formula<Part> terms(List<ScoreItem> items) {
    return Operands.sum(items.stream().map(Scorecard::term).toList())
        .dividedBy(Operands.number(weight(items)));
  }

  private static Formula<Part> term(ScoreItem item) {
    return Operands.<Part>number(item.weight()).times(Operands.number(item.score().orElseThrow()));
  }

  private static Ratio weight(List<ScoreItem> items) {
    return Ratio.sum(items.stream().map(ScoreItem::weight).toList());
  }

  private static Answer shown(Optional<Ratio> score) {
    return score.map(Answer::number).orElseGet(Reason.NO_WEIGHT::answer);
  }
}
