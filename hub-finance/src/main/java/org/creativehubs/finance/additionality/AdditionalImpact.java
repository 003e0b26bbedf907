package org.creativehubs.finance.additionality;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;

/**
 * How much happens because of an intervention, beyond what would have happened without it?
 *
 * <p>Additional impact = gross x (1 - leakage) x (1 - displacement) x (1 - substitution) x
 * multiplier of the intervention, less the same product of the reference case with its own gross
 * impact and factors. This is the formula of the Additionality Guide (English Partnerships, 3rd
 * edition, 2008); deadweight is the reference case, so there is no rate for it. {@link
 * NetAdditionality} has the short form with such a rate.
 *
 * <p>Exact, in the unit that is counted; below zero where the reference case does better. Always
 * defined.
 *
 * <pre>{@code
 * ImpactFactors factors =
 *     PublishedAdditionality.STANDARD.factors(Ratio.ZERO, Ratio.ONE);
 * ImpactCase with = ImpactCase.of(Ratio.of(100), factors);
 * ImpactCase without = ImpactCase.of(Ratio.of(20), factors);
 * AdditionalImpact.of(with, without, "jobs").additional(); // 54
 * }</pre>
 */
public final class AdditionalImpact {

  /** Where the formula comes from. */
  static final Source GUIDE =
      Source.builder()
          .document("English Partnerships, Additionality Guide")
          .edition("3rd edition, 2008")
          .build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<AdditionalImpactInput, ImpactComparison> ENTRY =
      CatalogEntry.of(
              "additional-impact",
              AdditionalImpact.class,
              AdditionalImpactInput.class,
              ImpactComparison.class)
          .title("Additional impact, reference case deducted")
          .question("How much happens because of us, beyond what would have happened anyway?")
          .convention("the guide's formula: the reference case has a gross impact and factors")
          .convention("leakage, displacement and substitution in turn, then the multiplier")
          .source(GUIDE)
          .answeredBy(AdditionalImpact::answer);

  private AdditionalImpact() {}

  /**
   * What an intervention brings beyond its reference case.
   *
   * @param intervention what happens with it
   * @param reference what would have happened without it
   * @param unit what is counted, such as {@code jobs}; not blank
   * @return both, step by step, and the difference
   */
  public static ImpactComparison of(ImpactCase intervention, ImpactCase reference, String unit) {
    AdditionalImpactInput.Builder input = AdditionalImpactInput.builder();
    return answer(input.intervention(intervention).reference(reference).unit(unit).build());
  }

  /**
   * Calculates the additional impact for the given input.
   *
   * @param input what happens with the intervention and without
   * @return both cases step by step, and their difference
   */
  public static ImpactComparison answer(AdditionalImpactInput input) {
    ImpactTerms with = terms(input.intervention(), input.unit(), ", intervention");
    ImpactTerms without = terms(input.reference(), input.unit(), ", reference case");
    Term additional = with.net().minus(without.net()).named("additional impact").from(GUIDE);
    Explanation.Builder steps =
        Explanation.answering("How many " + input.unit() + " come on top of the reference case?");
    Assumptions.explain(assumptions(input), steps);
    return ImpactComparison.builder()
        .unit(input.unit())
        .intervention(ImpactChain.of(with))
        .reference(ImpactChain.of(without))
        .additional(additional.ratio())
        .addAllAssumptions(assumptions(input))
        .explanation(steps.terms(additional).build())
        .build();
  }

  private static ImpactTerms terms(ImpactCase one, String unit, String end) {
    return ImpactTerms.of(Term.given("gross" + end, one.gross(), unit), one.factors(), end);
  }

  private static List<AssumptionSet> assumptions(AdditionalImpactInput input) {
    return ImmutableList.of(
        assumptions(input.intervention(), ", intervention"),
        assumptions(input.reference(), ", reference case"));
  }

  private static AssumptionSet assumptions(ImpactCase one, String end) {
    return AssumptionSet.of(one.factors().provenance(), one.factors().values(end));
  }
}
