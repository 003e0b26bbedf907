package org.creativehubs.finance.appraisal;

import java.util.Optional;
import org.creativehubs.core.assumption.Assumption;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.RunningRounding;

/**
 * What should an early estimate of cost, or of the duration of works, be raised to?
 *
 * <p>Adjusted = estimate x (1 + upper bound x (1 - mitigation)), with the bounds of the type of
 * project and the part of the bias that is dealt with, from 0 to 1. Source: HM Treasury,
 * Supplementary Green Book Guidance: Optimism Bias, with the bounds of Mott MacDonald (2002).
 *
 * <p>Cost is rounded half up once; months are exact. Always defined.
 */
public final class OptimismBias {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<OptimismBiasInput, AdjustedEstimate> ENTRY =
      CatalogEntry.of(
              "optimism-bias", OptimismBias.class, OptimismBiasInput.class, AdjustedEstimate.class)
          .title("Optimism bias")
          .question("What should an early estimate of cost be raised to?")
          .convention("upper bounds: those of the type of project, or the caller's own")
          .convention("mitigation lowers the bound in proportion; cost rounded half up")
          .source(Source.of("HM Treasury, Supplementary Green Book Guidance: Optimism Bias"))
          .answeredBy(OptimismBias::answer);

  private OptimismBias() {}

  /**
   * Calculates the adjusted estimate for the given input.
   *
   * @param input estimate, bounds and mitigation
   * @return the estimate with its uplift
   */
  public static AdjustedEstimate answer(OptimismBiasInput input) {
    Ratio left = Ratio.ONE.minus(input.mitigation());
    Ratio uplift = input.bound().capital().times(left);
    Money adjusted =
        RunningRounding.round(
            input.cost().toRatio().times(Ratio.ONE.plus(uplift)), input.cost().currency());
    Optional<Ratio> months =
        input
            .months()
            .map(given -> given.times(Ratio.ONE.plus(input.bound().duration().times(left))));
    AssumptionSet assumptions = assumptions(input);
    return AdjustedEstimate.builder()
        .estimate(input.cost())
        .uplift(uplift)
        .adjusted(adjusted)
        .adjustedMonths(months)
        .addAssumptions(assumptions)
        .explanation(explanation(input, assumptions, uplift, adjusted, months))
        .build();
  }

  private static AssumptionSet assumptions(OptimismBiasInput input) {
    return AssumptionSet.of(
        input.bound().provenance(),
        Assumption.share("upper bound of capital cost", input.bound().capital()),
        Assumption.share("upper bound of duration", input.bound().duration()),
        Assumption.share("mitigation", input.mitigation()),
        Assumption.of("mitigated by", input.mitigatedBy()));
  }

  private static Explanation explanation(
      OptimismBiasInput input,
      AssumptionSet assumptions,
      Ratio uplift,
      Money adjusted,
      Optional<Ratio> months) {
    Explanation.Builder steps =
        Explanation.answering("What should this estimate be raised to for optimism bias?");
    Assumptions.explain(assumptions, steps);
    String left = " x (1 - " + Show.percent(input.mitigation()) + ")";
    months.ifPresent(
        found ->
            steps.step(
                "adjusted duration",
                Show.number(input.months().orElseThrow())
                    + " x (1 + "
                    + Show.percent(input.bound().duration())
                    + left
                    + ")",
                Answer.quantity(found, "months")));
    return steps
        .given("estimate", Answer.of(input.cost()))
        .step("uplift", Show.percent(input.bound().capital()) + left, Answer.share(uplift))
        .step(
            "adjusted estimate, half up",
            input.cost() + " x (1 + " + Show.percent(uplift) + ")",
            Answer.of(adjusted),
            input.bound().provenance().source())
        .build();
  }
}
