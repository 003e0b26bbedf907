package org.creativehubs.finance.socialvalue;

import org.creativehubs.core.assumption.Assumption;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;

/**
 * How much local income does a unit of income make in three rounds of spending (LM3)?
 *
 * <p>LM3 = (round 1 + round 2 + round 3) / round 1, with income received in the area, what of it is
 * spent there, and what of that is spent there again. It lies in [1, 3] and means nothing without
 * the area, which is part of the result. Source: New Economics Foundation, local multiplier 3
 * (2002).
 *
 * <p>Exact; undefined ({@code NO_INCOME}) if there is no income.
 *
 * <pre>{@code
 * LocalMultiplierInput.Builder rounds = LocalMultiplierInput.builder().area("Leeds");
 * rounds.income(Money.parse("GBP 100000.00")).localSpend(Money.parse("GBP 60000.00"));
 * rounds.localRespend(Money.parse("GBP 20000.00"));
 * rounds.provenance(Provenance.chosen("survey", "2026", "survey of the hub"));
 * LocalMultiplier.answer(rounds.build()).multiplier().orElseThrow(); // 1.8
 * }</pre>
 */
public final class LocalMultiplier {

  /** Where the method comes from. */
  static final Source METHOD =
      Source.builder()
          .document("New Economics Foundation, The Money Trail: local multiplier 3")
          .edition("2002")
          .build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<LocalMultiplierInput, LocalMultiplierResult> ENTRY =
      CatalogEntry.of(
              "local-multiplier",
              LocalMultiplier.class,
              LocalMultiplierInput.class,
              LocalMultiplierResult.class)
          .title("Local multiplier (LM3)")
          .question("How much of what we spend stays in the area?")
          .convention("three rounds; the first is received inside the area too")
          .convention("what counts as local is part of the result")
          .source(METHOD)
          .answeredBy(LocalMultiplier::answer);

  private static final Undefined NO_INCOME =
      Reason.NO_INCOME.because("there is no income to begin with");

  private LocalMultiplier() {}

  /**
   * Calculates the local multiplier for the given input.
   *
   * @param input three rounds and the area
   * @return the multiplier
   */
  public static LocalMultiplierResult answer(LocalMultiplierInput input) {
    Term income = Term.given("round 1, income", input.income());
    Term multiplier =
        income
            .plus(Term.given("round 2, spent locally", input.localSpend()))
            .plus(Term.given("round 3, spent locally again", input.localRespend()))
            .dividedBy(income, NO_INCOME)
            .named("LM3")
            .from(METHOD);
    AssumptionSet assumptions =
        AssumptionSet.of(input.provenance(), Assumption.of("local is", input.area()));
    Explanation.Builder steps =
        Explanation.answering("How much local income does a unit of income make in three rounds?");
    Assumptions.explain(assumptions, steps);
    return LocalMultiplierResult.builder()
        .area(input.area())
        .multiplier(multiplier.exact())
        .undefined(multiplier.undefined())
        .addAssumptions(assumptions)
        .explanation(steps.terms(multiplier).build())
        .build();
  }
}
