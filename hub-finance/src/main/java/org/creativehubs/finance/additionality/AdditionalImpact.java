package org.creativehubs.finance.additionality;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;

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
   * Calculates the additional impact for the given input.
   *
   * @param input what happens with the intervention and without
   * @return both cases step by step, and their difference
   */
  public static ImpactComparison answer(AdditionalImpactInput input) {
    ImpactChain with = chain(input.intervention());
    ImpactChain without = chain(input.reference());
    Ratio additional = with.net().minus(without.net());
    return ImpactComparison.builder()
        .unit(input.unit())
        .intervention(with)
        .reference(without)
        .additional(additional)
        .addAllAssumptions(assumptions(input))
        .explanation(explanation(input, with, without, additional))
        .build();
  }

  private static ImpactChain chain(ImpactCase one) {
    return ImpactChain.of(one.gross(), one.factors());
  }

  private static List<AssumptionSet> assumptions(AdditionalImpactInput input) {
    return ImmutableList.of(
        assumptions(input.intervention(), ", intervention"),
        assumptions(input.reference(), ", reference case"));
  }

  private static AssumptionSet assumptions(ImpactCase one, String end) {
    return AssumptionSet.of(one.factors().provenance(), one.factors().values(end));
  }

  private static Explanation explanation(
      AdditionalImpactInput input, ImpactChain with, ImpactChain without, Ratio additional) {
    Explanation.Builder steps =
        Explanation.answering("How many " + input.unit() + " come on top of the reference case?");
    Assumptions.explain(assumptions(input), steps);
    explain(input.intervention(), with, input.unit(), ", intervention", steps);
    explain(input.reference(), without, input.unit(), ", reference case", steps);
    return steps
        .step(
            "additional impact",
            Show.number(with.net()) + " - " + Show.number(without.net()),
            Answer.quantity(additional, input.unit()),
            GUIDE)
        .build();
  }

  private static void explain(
      ImpactCase one, ImpactChain chain, String unit, String end, Explanation.Builder steps) {
    steps.given("gross" + end, Answer.quantity(one.gross(), unit));
    chain.explain(one.factors(), unit, end, steps);
  }
}
