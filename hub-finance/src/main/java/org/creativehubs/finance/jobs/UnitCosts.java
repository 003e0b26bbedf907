package org.creativehubs.finance.jobs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.assumption.Assumptions;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * What does each kind of result of a programme cost, and which unit costs may be added?
 *
 * <p>Unit cost = cost / count, with the whole cost for each kind, since the kinds share it and
 * nobody has split it. So the unit costs of one programme must never be added up: that would count
 * the cost once for each kind. Those of different programmes may, if they cost the same kind of
 * result. Plain arithmetic, as evaluations of programmes report it.
 *
 * <p>Rounded half up to the minor unit; undefined ({@code NO_RESULTS}) where there are no results.
 *
 * <pre>{@code
 * AssumptionSet counted =
 *     AssumptionSet.of(
 *         Provenance.chosen("report", "2026", "report of the programme"),
 *         Assumption.of("jobs", "full-time equivalents"));
 * ResultCount jobs = ResultCount.of("job", Ratio.of(8));
 * Money cost = Money.parse("GBP 100000.00");
 * UnitCostSheet sheet = UnitCosts.of("start-up year", cost, List.of(jobs), counted);
 * sheet.of("job").each().orElseThrow(); // GBP 12500.00
 * }</pre>
 */
public final class UnitCosts {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<UnitCostsInput, UnitCostSheet> ENTRY =
      CatalogEntry.of("unit-costs", UnitCosts.class, UnitCostsInput.class, UnitCostSheet.class)
          .title("Unit costs that share one cost")
          .question("What does each result of a programme cost, and may the unit costs be added?")
          .convention("the whole cost is divided by each count, since nobody has split it")
          .convention("unit costs of one programme are never added; the refusal says why")
          .convention("money rounded half up")
          .source(
              Source.builder()
                  .document("British Council, Creative Hubs Development in Kazakhstan")
                  .edition("2022")
                  .build())
          .answeredBy(UnitCosts::answer);

  private UnitCosts() {}

  /**
   * What each kind of result of a programme costs.
   *
   * @param programme its name; not blank
   * @param cost what all of it cost; zero or more
   * @param results the counts; at least one, each with a name of its own
   * @param assumptions what the counts rest on
   * @return unit costs that must not be added
   * @throws InvalidValueException if there is none, names repeat or the cost is below zero
   */
  public static UnitCostSheet of(
      String programme, Money cost, List<ResultCount> results, AssumptionSet assumptions) {
    return answer(
        UnitCostsInput.builder()
            .programme(programme)
            .cost(cost)
            .addAllResults(results)
            .addAssumptions(assumptions)
            .build());
  }

  /**
   * Calculates the unit costs for the given input.
   *
   * @param input cost and results
   * @return one unit cost for each kind of result
   */
  public static UnitCostSheet answer(UnitCostsInput input) {
    List<UnitCost> costs =
        input.results().stream()
            .map(result -> UnitCost.of(input.programme(), input.cost(), result))
            .toList();
    Explanation.Builder steps =
        Explanation.answering("What does each kind of result of " + input.programme() + " cost?");
    Assumptions.explain(input.assumptions(), steps);
    for (UnitCost cost : costs) {
      String label = "cost per " + cost.result() + ", sharing one cost with all others";
      steps.terms(cost.working().named(label));
    }
    return UnitCostSheet.builder()
        .programme(input.programme())
        .cost(input.cost())
        .addAllCosts(costs)
        .addAllAssumptions(input.assumptions())
        .explanation(steps.build())
        .build();
  }

  /**
   * Adds unit costs of several programmes that paid for the same kind of result.
   *
   * @param costs at least one, all defined, for one kind of result, each of another programme
   * @return what one result cost all of them together
   * @throws InvalidValueException with {@link Fault#INCONSISTENT} if two share a cost or count
   *     different results, with {@link Fault#EMPTY} if there is none or one is undefined
   */
  public static Money add(List<UnitCost> costs) {
    Check.notEmpty(costs, "costs");
    Map<String, UnitCost> seen = new HashMap<>();
    UnitCost first = costs.get(0);
    Money sum = Money.zero(first.cost().currency());
    for (int i = 0; i < costs.size(); i++) {
      UnitCost cost = costs.get(i);
      String field = "costs[" + i + "]";
      requireOwnCost(seen.put(cost.programme(), cost), cost, field);
      Check.that(
          cost.result().equals(first.result()),
          Fault.INCONSISTENT,
          field + ".result",
          "be " + first.result() + " like the first, since unlike results have no common unit",
          cost.result());
      Check.that(cost.each().isPresent(), Fault.EMPTY, field + ".each", "be given", cost.answer());
      sum = sum.plus(cost.each().orElseThrow());
    }
    return sum;
  }

  private static void requireOwnCost(@Nullable UnitCost before, UnitCost cost, String field) {
    if (before != null) {
      throw new InvalidValueException(
          Fault.INCONSISTENT,
          field,
          "not share a cost with another, since adding would count " + cost.cost() + " twice",
          cost.result() + " and " + before.result() + " of " + cost.programme());
    }
  }
}
