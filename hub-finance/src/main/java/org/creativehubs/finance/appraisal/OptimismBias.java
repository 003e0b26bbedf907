package org.creativehubs.finance.appraisal;

import java.math.RoundingMode;
import java.util.Optional;
import org.creativehubs.core.assumption.Assumption;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;

/**
 * What should an early estimate of cost, or of the duration of works, be raised to?
 *
 * <p>Adjusted = estimate x (1 + upper bound x (1 - mitigation)), with the bounds of the type of
 * project and the part of the bias that is dealt with, from 0 to 1. Source: HM Treasury,
 * Supplementary Green Book Guidance: Optimism Bias, with the bounds of Mott MacDonald (2002).
 *
 * <p>Cost is rounded half up once; months are exact. Always defined.
 *
 * <pre>{@code
 * Money estimate = Money.parse("GBP 1000000.00");
 * BiasBound bound = ProjectType.NON_STANDARD_BUILDINGS.bound();
 * AdjustedEstimate adjusted =
 *     OptimismBias.of(estimate, bound, Ratio.parse("60%"), "surveys of the ground");
 * adjusted.adjusted(); // GBP 1204000.00
 * }</pre>
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
   * What an estimate of cost is raised to.
   *
   * @param cost the early estimate; zero or more
   * @param bound how far such estimates have been exceeded
   * @param mitigation the part of the bound that has been dealt with, in [0, 1]
   * @param mitigatedBy what has been done about it; not blank
   * @return the raised estimate
   * @throws InvalidValueException if a value is outside its range
   */
  public static AdjustedEstimate of(
      Money cost, BiasBound bound, Ratio mitigation, String mitigatedBy) {
    return answer(
        OptimismBiasInput.builder()
            .cost(cost)
            .bound(bound)
            .mitigation(mitigation)
            .mitigatedBy(mitigatedBy)
            .build());
  }

  /**
   * Calculates the adjusted estimate for the given input.
   *
   * @param input estimate, bounds and mitigation
   * @return the estimate with its uplift
   */
  public static AdjustedEstimate answer(OptimismBiasInput input) {
    Term left = Term.of(1).minus(Term.share(input.mitigation()));
    Term uplift = Term.share(input.bound().capital()).times(left).named("uplift");
    Term adjusted =
        Term.given("estimate", input.cost())
            .times(Term.of(1).plus(uplift))
            .rounded(RoundingMode.HALF_UP)
            .named("adjusted estimate")
            .from(input.bound().provenance().source());
    Optional<Term> months = input.months().map(given -> months(given, input, left));
    AssumptionSet assumptions = assumptions(input);
    Explanation.Builder steps =
        Explanation.answering("What should this estimate be raised to for optimism bias?");
    Assumptions.explain(assumptions, steps);
    months.ifPresent(steps::terms);
    return AdjustedEstimate.builder()
        .estimate(input.cost())
        .uplift(uplift.ratio())
        .adjusted(adjusted.money())
        .adjustedMonths(months.map(Term::ratio))
        .addAssumptions(assumptions)
        .explanation(steps.terms(adjusted).build())
        .build();
  }

  private static Term months(Ratio given, OptimismBiasInput input, Term left) {
    Term raised = Term.of(1).plus(Term.share(input.bound().duration()).times(left));
    return Term.of(given).in("months").times(raised).named("adjusted duration");
  }

  private static AssumptionSet assumptions(OptimismBiasInput input) {
    return AssumptionSet.of(
        input.bound().provenance(),
        Assumption.share("upper bound of capital cost", input.bound().capital()),
        Assumption.share("upper bound of duration", input.bound().duration()),
        Assumption.share("mitigation", input.mitigation()),
        Assumption.of("mitigated by", input.mitigatedBy()));
  }
}
