package org.creativehubs.finance.appraisal;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.assumption.Assumption;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;

/**
 * What should an early estimate of cost, or of the duration of works, be raised to?
 *
 * <p>Adjusted = estimate x (1 + uplift). The bounds of a type of project are for one kind of cost
 * (capital, or operating for outsourcing) and, where works have a duration, for that. Mitigation is
 * the part of the bias that is dealt with, from 0 to 1:
 *
 * <ul>
 *   <li>{@link MitigationRule#BETWEEN_BOUNDS}: uplift = upper - mitigation x (upper - lower), so
 *       that full mitigation leaves the published lower bound;
 *   <li>{@link MitigationRule#SHARE_OF_UPPER}: uplift = upper x (1 - mitigation), for bounds of
 *       which the lower end is not known, or where it is asked for.
 * </ul>
 *
 * <p>Source: HM Treasury, Supplementary Green Book Guidance: Optimism Bias, with the bounds of Mott
 * MacDonald (2002). Cost is rounded half up once; months are exact. Always defined.
 *
 * <pre>{@code
 * Money estimate = Money.parse("GBP 1000000.00");
 * ProjectType type = ProjectType.NON_STANDARD_BUILDINGS;
 * AdjustedEstimate adjusted =
 *     OptimismBias.of(estimate, type, Ratio.parse("60%"), "surveys of the ground");
 * adjusted.adjusted(); // GBP 1228000.00
 * }</pre>
 */
public final class OptimismBias {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<OptimismBiasInput, AdjustedEstimate> ENTRY =
      CatalogEntry.of(
              "optimism-bias", OptimismBias.class, OptimismBiasInput.class, AdjustedEstimate.class)
          .title("Optimism bias")
          .question("What should an early estimate of cost be raised to?")
          .convention("bounds: those of the type of project, or the caller's own")
          .convention(
              "mitigation moves between the upper and the lower bound, or takes a share off an "
                  + "upper bound alone; the answer names the rule")
          .convention("cost rounded half up")
          .source(Source.of("HM Treasury, Supplementary Green Book Guidance: Optimism Bias"))
          .answeredBy(OptimismBias::answer);

  private OptimismBias() {}

  /**
   * What an estimate of cost is raised to.
   *
   * @param cost the early estimate, of the kind of cost that the bounds of the type are for; zero
   *     or more
   * @param type the type of project, for its published bounds
   * @param mitigation the part of the bias that has been dealt with, in [0, 1]
   * @param mitigatedBy what has been done about it; not blank
   * @return the raised estimate, mitigated between the bounds
   * @throws InvalidValueException if a value is outside its range
   */
  public static AdjustedEstimate of(
      Money cost, ProjectType type, Ratio mitigation, String mitigatedBy) {
    return answer(
        OptimismBiasInput.builder()
            .cost(cost)
            .projectType(type)
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
    BiasBound bound = input.bounds();
    Term uplift = uplift(input, bound.cost()).named("uplift");
    Term adjusted =
        Term.given("estimate", input.cost())
            .times(Term.of(1).plus(uplift))
            .rounded(RoundingMode.HALF_UP)
            .named("adjusted estimate")
            .from(bound.provenance().source());
    Optional<Term> months =
        bound.duration().flatMap(range -> input.months().map(n -> months(n, input, range)));
    AssumptionSet assumptions = assumptions(input, bound);
    Explanation.Builder steps =
        Explanation.answering("What should this estimate be raised to for optimism bias?");
    Assumptions.explain(assumptions, steps);
    months.ifPresent(steps::terms);
    return AdjustedEstimate.builder()
        .estimate(input.cost())
        .uplift(uplift.ratio())
        .rule(input.appliedRule())
        .adjusted(adjusted.money())
        .adjustedMonths(months.map(Term::ratio))
        .addAssumptions(assumptions)
        .explanation(steps.terms(adjusted).build())
        .build();
  }

  private static Term uplift(OptimismBiasInput input, BiasRange range) {
    return range.uplift(input.appliedRule(), Term.share(input.mitigation()));
  }

  private static Term months(Ratio given, OptimismBiasInput input, BiasRange range) {
    Term raised = Term.of(1).plus(uplift(input, range));
    return Term.of(given).in("months").times(raised).named("adjusted duration");
  }

  private static AssumptionSet assumptions(OptimismBiasInput input, BiasBound bound) {
    List<Assumption> all = new ArrayList<>();
    all.add(
        Assumption.of(
            "bias of " + Show.words(bound.costKind()) + " cost", bound.cost().toString()));
    bound
        .duration()
        .ifPresent(range -> all.add(Assumption.of("bias of duration", range.toString())));
    all.add(Assumption.share("mitigation", input.mitigation()));
    all.add(Assumption.of("mitigation counts", input.appliedRule().words()));
    all.add(Assumption.of("mitigated by", input.mitigatedBy()));
    return AssumptionSet.of(bound.provenance(), all);
  }
}
