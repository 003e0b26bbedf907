package org.creativehubs.finance.socialvalue;

import java.util.Optional;
import org.creativehubs.core.assumption.Assumption;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/**
 * How much local income does a unit of income make in three rounds of spending (LM3)?
 *
 * <p>LM3 = (round 1 + round 2 + round 3) / round 1, with income received in the area, what of it is
 * spent there, and what of that is spent there again. It lies in [1, 3] and means nothing without
 * the area, which is part of the result. Source: New Economics Foundation, local multiplier 3
 * (2002).
 *
 * <p>Exact; undefined ({@code NO_INCOME}) if there is no income.
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

  private LocalMultiplier() {}

  /**
   * Calculates the local multiplier for the given input.
   *
   * @param input three rounds and the area
   * @return the multiplier
   */
  public static LocalMultiplierResult answer(LocalMultiplierInput input) {
    Money sum = input.income().plus(input.localSpend()).plus(input.localRespend());
    Optional<Ratio> multiplier = sum.ratioTo(input.income());
    Optional<Undefined> undefined =
        multiplier.isPresent()
            ? Optional.empty()
            : Optional.of(Undefined.of(Reason.NO_INCOME, "there is no income to begin with"));
    AssumptionSet assumptions =
        AssumptionSet.of(input.provenance(), Assumption.of("local is", input.area()));
    return LocalMultiplierResult.builder()
        .area(input.area())
        .multiplier(multiplier)
        .undefined(undefined)
        .addAssumptions(assumptions)
        .explanation(explanation(input, assumptions, multiplier, undefined))
        .build();
  }

  private static Explanation explanation(
      LocalMultiplierInput input,
      AssumptionSet assumptions,
      Optional<Ratio> multiplier,
      Optional<Undefined> undefined) {
    Explanation.Builder steps =
        Explanation.answering("How much local income does a unit of income make in three rounds?");
    Assumptions.explain(assumptions, steps);
    steps
        .given("round 1, income", Answer.of(input.income()))
        .given("round 2, spent locally", Answer.of(input.localSpend()))
        .given("round 3, spent locally again", Answer.of(input.localRespend()));
    if (undefined.isPresent()) {
      return steps.given("LM3", Answer.of(undefined.get()), METHOD).build();
    }
    String sum =
        "(" + input.income() + " + " + input.localSpend() + " + " + input.localRespend() + ")";
    return steps
        .step("LM3", sum + " / " + input.income(), Answer.number(multiplier.orElseThrow()), METHOD)
        .build();
  }
}
