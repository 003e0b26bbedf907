package org.creativehubs.finance.socialvalue;

import java.util.Optional;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.RunningRounding;

/**
 * What comes back for each unit spent, or what would come back at a stated return?
 *
 * <p>Return per unit = returned / spent; with a stated return, returned = spent x return per unit.
 * The result says whether the return is gross or net. Plain arithmetic on reported figures, such as
 * GBP 6.95 for each GBP 1 in the evaluation of the library network (2019).
 *
 * <p>The quotient is exact, money rounded half up once. The return per unit is undefined ({@code
 * NOTHING_SPENT}) if it is asked for and nothing was spent.
 */
public final class ReturnPerUnit {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ReturnPerUnitInput, UnitReturn> ENTRY =
      CatalogEntry.of(
              "return-per-unit", ReturnPerUnit.class, ReturnPerUnitInput.class, UnitReturn.class)
          .title("Return for each unit spent")
          .question("What comes back for each pound spent, or would at a stated return?")
          .convention("the result says whether the return is gross or net")
          .convention("money rounded half up; the quotient is exact")
          .source(
              Source.builder()
                  .document("British Council, Creative Hubs Development in Kazakhstan")
                  .edition("2022")
                  .build())
          .answeredBy(ReturnPerUnit::answer);

  private ReturnPerUnit() {}

  /**
   * Calculates the return for the given input.
   *
   * @param input what was spent, and what came back in all or per unit
   * @return both
   */
  public static UnitReturn answer(ReturnPerUnitInput input) {
    Explanation.Builder steps =
        Explanation.answering("What comes back for each " + input.spent().currency() + " 1 spent?");
    Assumptions.explain(input.assumptions(), steps);
    steps.given("spent", Answer.of(input.spent()));
    return input.perUnit().isPresent()
        ? atStatedReturn(input, input.perUnit().get(), steps)
        : perUnit(input, input.returned().orElseThrow(), steps);
  }

  private static UnitReturn atStatedReturn(
      ReturnPerUnitInput input, Ratio perUnit, Explanation.Builder steps) {
    Money returned =
        RunningRounding.round(input.spent().toRatio().times(perUnit), input.spent().currency());
    steps
        .step(
            "returned, half up", input.spent() + " x " + Show.number(perUnit), Answer.of(returned))
        .given(label(input), Answer.number(perUnit));
    return result(input, returned, Optional.of(perUnit), Optional.empty(), steps);
  }

  private static UnitReturn perUnit(
      ReturnPerUnitInput input, Money returned, Explanation.Builder steps) {
    Optional<Ratio> perUnit = returned.ratioTo(input.spent());
    steps.given("returned", Answer.of(returned));
    if (perUnit.isEmpty()) {
      Undefined none = Undefined.of(Reason.NO_SPEND, "nothing was spent");
      steps.given(label(input), Answer.of(none));
      return result(input, returned, perUnit, Optional.of(none), steps);
    }
    steps.step(label(input), returned + " / " + input.spent(), Answer.number(perUnit.get()));
    return result(input, returned, perUnit, Optional.empty(), steps);
  }

  private static String label(ReturnPerUnitInput input) {
    return "return for each unit spent (" + input.basis().words() + ")";
  }

  private static UnitReturn result(
      ReturnPerUnitInput input,
      Money returned,
      Optional<Ratio> perUnit,
      Optional<Undefined> undefined,
      Explanation.Builder steps) {
    return UnitReturn.builder()
        .spent(input.spent())
        .returned(returned)
        .perUnit(perUnit)
        .undefined(undefined)
        .basis(input.basis())
        .addAllAssumptions(input.assumptions())
        .explanation(steps.build())
        .build();
  }
}
