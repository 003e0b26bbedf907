package org.creativehubs.metrics.kpi;

import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.internal.Cells;
import org.creativehubs.metrics.internal.Quotients;
import org.creativehubs.metrics.internal.Shown;

/**
 * Is an indicator green, amber or red, and how far is it from its target?
 *
 * <ul>
 *   <li>attainment = actual / target, or where less is better target / actual or 2 - actual /
 *       target, as the caller names
 *   <li>margin = actual - target
 *   <li>progress = (actual - baseline) / (target - baseline)
 *   <li>growth = actual / baseline - 1
 * </ul>
 *
 * <p>A bound proves only what it proves: where it leaves two lights possible the state is
 * NOT_KNOWN. A claim that an unpublished target was exceeded is no target. Decided on exact
 * numbers, apart from the Wilson interval of {@link StatusRuleKind#TARGET_IN_INTERVAL}.
 *
 * <pre>{@code
 * Indicator jobs = Indicator.builder()
 *         .id("jobs").measure("jobs").unit("jobs").polarity(Polarity.HIGHER_IS_BETTER)
 *         .target(Ratio.of(40)).actual(QualifiedNumber.parse("38")).build();
 * StatusRule rule = StatusRule.builder()
 *         .kind(StatusRuleKind.TARGET_THEN_TOLERANCE).tolerance(Ratio.parse("0.1"))
 *         .build();
 * IndicatorCheck check = IndicatorStatus.of(jobs, rule, AttainmentFormula.TARGET_BY_ACTUAL);
 * check.state(); // AMBER
 * }</pre>
 */
public final class IndicatorStatus {

  /** Where baseline, target and actual of an indicator are laid down. */
  public static final Source SOURCE =
      Source.of("IATI Standard 2.03", "result element: indicator, baseline, period, ascending");

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<IndicatorStatusInput, IndicatorReport> ENTRY =
      CatalogEntry.of(
              "indicator-status",
              IndicatorStatus.class,
              IndicatorStatusInput.class,
              IndicatorReport.class)
          .title("Attainment and traffic lights of indicators")
          .question("Is an indicator green, amber or red, and how far is it from its target?")
          .convention("the rule of the lights and the attainment where less is better are named")
          .convention("without a target the state is NO_TARGET, whatever is claimed")
          .convention("a bound proves only what it proves, else the state is NOT_KNOWN")
          .source(SOURCE)
          .answeredBy(IndicatorStatus::answer);

  private IndicatorStatus() {}

  /**
   * How one indicator stands.
   *
   * @param indicator the indicator
   * @param rule when it is green, amber or red
   * @param ofLower how attainment is taken where less is better, not {@code ACTUAL_BY_TARGET}
   * @return its check
   */
  public static IndicatorCheck of(Indicator indicator, StatusRule rule, AttainmentFormula ofLower) {
    return answer(
            IndicatorStatusInput.builder()
                .addIndicators(indicator)
                .rule(rule)
                .attainmentOfLower(ofLower)
                .build())
        .checks()
        .get(0);
  }

  /**
   * Calculates the status of the indicators for the given input.
   *
   * @param input indicators and rule
   * @return one check for each
   */
  public static IndicatorReport answer(IndicatorStatusInput input) {
    IndicatorReport.Builder report = IndicatorReport.builder().rule(input.rule());
    input.indicators().forEach(indicator -> report.addChecks(check(input, indicator)));
    return report.build();
  }

  /**
   * The attainment of one indicator where it is exact.
   *
   * @param indicator the indicator
   * @param ofLower how attainment is taken where less is better, not {@code ACTUAL_BY_TARGET}
   * @return the attainment, one at the target; none where the target or the actual is not known, or
   *     the actual is a bound
   */
  public static Quotient exactAttainment(Indicator indicator, AttainmentFormula ofLower) {
    AttainmentFormula formula = formula(indicator, ofLower);
    Answer attainment = attainment(indicator, formula);
    if (attainment.undefined().isPresent()) {
      return Quotient.none(attainment.undefined().get());
    }
    QualifiedNumber actual = indicator.actual().orElseThrow();
    return actual.isExact()
        ? Quotient.of(
            attained(formula, indicator.target().orElseThrow(), actual).orElseThrow().value())
        : Quotient.none(Reason.NOT_EXACT.because("the actual is " + actual));
  }

  private static AttainmentFormula formula(Indicator indicator, AttainmentFormula ofLower) {
    return indicator.polarity() == Polarity.HIGHER_IS_BETTER
        ? AttainmentFormula.ACTUAL_BY_TARGET
        : ofLower;
  }

  private static IndicatorCheck check(IndicatorStatusInput input, Indicator indicator) {
    LightJudge judge = new LightJudge(input, indicator);
    Light light = judge.light();
    AttainmentFormula formula = formula(indicator, input.attainmentOfLower());
    Answer attainment = attainment(indicator, formula);
    return IndicatorCheck.builder()
        .indicator(indicator.id())
        .measure(indicator.measure())
        .state(light.state())
        .travel(judge.travel())
        .formula(formula)
        .attainment(attainment)
        .margin(margin(indicator))
        .progress(progress(indicator))
        .growth(growth(indicator))
        .reason(light.reason())
        .explanation(explanation(indicator, formula, attainment, light))
        .build();
  }

  private static Explanation explanation(
      Indicator indicator, AttainmentFormula formula, Answer attainment, Light light) {
    Explanation.Builder steps =
        Explanation.answering("How does it stand: " + indicator.words() + "?");
    Column<Indicator> target =
        Column.answer(IndicatorCheck.TARGET, one -> shown(one, exact(one), Reason.NO_TARGET));
    Column<Indicator> actual =
        Column.answer(IndicatorCheck.ACTUAL, one -> shown(one, one.actual(), Reason.NOT_KNOWN));
    Grid<Indicator> grid =
        Grid.by("indicator", Indicator::id)
            .with(
                Column.answer(
                    IndicatorCheck.BASELINE, one -> shown(one, one.baseline(), Reason.NO_BASELINE)))
            .with(target)
            .with(actual)
            .with(
                Column.<Indicator>answer("attainment", one -> attainment)
                    .by(formula.of(actual, target)));
    return steps
        .addAllSteps(Cells.of(grid, indicator))
        .step("state", light.reason(), Answer.text(Show.words(light.state())))
        .build();
  }

  private static Optional<QualifiedNumber> exact(Indicator indicator) {
    return indicator.target().map(QualifiedNumber::exact);
  }

  private static Answer shown(Indicator indicator, Optional<QualifiedNumber> number, Reason gap) {
    return number.map(given -> Shown.in(indicator.unit(), given)).orElseGet(gap::answer);
  }

  private static Answer attainment(Indicator indicator, AttainmentFormula formula) {
    Optional<Reason> missing = missing(indicator);
    if (missing.isPresent()) {
      return missing.get().answer();
    }
    Ratio target = indicator.target().orElseThrow();
    QualifiedNumber actual = indicator.actual().orElseThrow();
    if (target.signum() <= 0) {
      return Reason.TARGET_NOT_POSITIVE.answer();
    }
    return attained(formula, target, actual)
        .map(Answer::share)
        .orElseGet(() -> Quotients.answer(QualifiedNumber.exact(target), actual, Answer::share));
  }

  /** The attainment of a target above zero; empty where it cannot be divided by the actual. */
  private static Optional<QualifiedNumber> attained(
      AttainmentFormula formula, Ratio target, QualifiedNumber actual) {
    return switch (formula) {
      case ACTUAL_BY_TARGET -> Optional.of(actual.dividedBy(target));
      case TARGET_BY_ACTUAL -> Quotients.of(QualifiedNumber.exact(target), actual);
      case TWO_LESS_ACTUAL_BY_TARGET ->
          Optional.of(QualifiedNumber.exact(2).minus(actual.dividedBy(target)));
    };
  }

  private static Answer margin(Indicator indicator) {
    return missing(indicator)
        .map(Reason::answer)
        .orElseGet(
            () ->
                Answer.quantity(
                    indicator
                        .actual()
                        .orElseThrow()
                        .minus(QualifiedNumber.exact(indicator.target().orElseThrow())),
                    indicator.unit()));
  }

  private static Answer progress(Indicator indicator) {
    Optional<Reason> missing = missing(indicator);
    if (missing.isPresent() || indicator.baseline().isEmpty()) {
      return missing.orElse(Reason.NO_BASELINE).answer();
    }
    QualifiedNumber baseline = indicator.baseline().get();
    if (!baseline.isExact()) {
      return Reason.NOT_EXACT.answer("the baseline is " + baseline);
    }
    Ratio way = indicator.target().orElseThrow().minus(baseline.value());
    return way.isZero()
        ? Reason.TARGET_IS_BASELINE.answer()
        : Answer.share(indicator.actual().orElseThrow().minus(baseline).dividedBy(way));
  }

  private static Answer growth(Indicator indicator) {
    if (indicator.actual().isEmpty() || indicator.baseline().isEmpty()) {
      return (indicator.actual().isEmpty() ? Reason.NOT_KNOWN : Reason.NO_BASELINE).answer();
    }
    QualifiedNumber baseline = indicator.baseline().get();
    return Quotients.of(indicator.actual().get(), baseline)
        .filter(quotient -> baseline.value().signum() > 0)
        .map(quotient -> Answer.share(quotient.minus(QualifiedNumber.exact(1))))
        .orElseGet(Reason.BASELINE_NOT_POSITIVE::answer);
  }

  private static Optional<Reason> missing(Indicator indicator) {
    return indicator.target().isEmpty()
        ? Optional.of(Reason.NO_TARGET)
        : indicator.actual().isEmpty() ? Optional.of(Reason.NOT_KNOWN) : Optional.empty();
  }
}
