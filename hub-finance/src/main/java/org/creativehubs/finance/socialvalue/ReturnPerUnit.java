package org.creativehubs.finance.socialvalue;

import java.math.RoundingMode;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.InvalidValueException;

/**
 * What comes back for each unit spent, or what would come back at a stated return?
 *
 * <p>Return per unit = returned / spent; with a stated return, returned = spent x return per unit.
 * The result says whether the return is gross or net. Plain arithmetic on reported figures, such as
 * GBP 6.95 for each GBP 1 in the evaluation of the library network (2019).
 *
 * <p>The quotient is exact, money rounded half up once. The return per unit is undefined ({@code
 * NOTHING_SPENT}) if it is asked for and nothing was spent.
 *
 * <pre>{@code
 * AssumptionSet counted =
 *     AssumptionSet.of(
 *         Provenance.chosen("survey", "2026", "survey of the hub"),
 *         Assumption.of("counted", "turnover of tenants"));
 * Money returned = Money.parse("GBP 139000.00");
 * UnitReturn found =
 *     ReturnPerUnit.of(returned, Money.parse("GBP 20000.00"), ReturnBasis.GROSS, counted);
 * found.perUnit().orElseThrow(); // 6.95
 * }</pre>
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

  private static final Undefined NO_SPEND = Reason.NO_SPEND.because("nothing was spent");

  private ReturnPerUnit() {}

  /**
   * What came back for each unit spent.
   *
   * @param returned what came back; any amount
   * @param spent what was spent; zero or more
   * @param basis whether what came back is gross or net
   * @param assumptions what the figures rest on
   * @return the return for each unit
   * @throws InvalidValueException if currencies differ or the amount spent is below zero
   */
  public static UnitReturn of(
      Money returned, Money spent, ReturnBasis basis, AssumptionSet assumptions) {
    return answer(
        ReturnPerUnitInput.builder()
            .spent(spent)
            .returned(returned)
            .basis(basis)
            .addAssumptions(assumptions)
            .build());
  }

  /**
   * Calculates the return for the given input.
   *
   * @param input what was spent, and what came back in all or per unit
   * @return both
   */
  public static UnitReturn answer(ReturnPerUnitInput input) {
    Term spent = Term.given("spent", input.spent());
    return input
        .perUnit()
        .map(perUnit -> atStatedReturn(input, spent, Term.given(label(input), perUnit)))
        .orElseGet(() -> perUnit(input, spent));
  }

  private static UnitReturn atStatedReturn(ReturnPerUnitInput input, Term spent, Term perUnit) {
    Term returned = spent.times(perUnit.ratio()).rounded(RoundingMode.HALF_UP).named("returned");
    return result(input, returned, perUnit, steps(input).terms(returned, perUnit).build());
  }

  private static UnitReturn perUnit(ReturnPerUnitInput input, Term spent) {
    Term returned = Term.given("returned", input.returned().orElseThrow());
    Term perUnit = returned.dividedBy(spent, NO_SPEND).named(label(input));
    return result(input, returned, perUnit, steps(input).terms(spent, returned, perUnit).build());
  }

  private static Explanation.Builder steps(ReturnPerUnitInput input) {
    Explanation.Builder steps =
        Explanation.answering("What comes back for each " + input.spent().currency() + " 1 spent?");
    Assumptions.explain(input.assumptions(), steps);
    return steps;
  }

  private static String label(ReturnPerUnitInput input) {
    return "return for each unit spent (" + input.basis().words() + ")";
  }

  private static UnitReturn result(
      ReturnPerUnitInput input, Term returned, Term perUnit, Explanation explanation) {
    return UnitReturn.builder()
        .spent(input.spent())
        .returned(returned.money())
        .perUnit(perUnit.exact())
        .undefined(perUnit.undefined())
        .basis(input.basis())
        .addAllAssumptions(input.assumptions())
        .explanation(explanation)
        .build();
  }
}
