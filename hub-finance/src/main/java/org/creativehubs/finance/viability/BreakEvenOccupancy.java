package org.creativehubs.finance.viability;

import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/**
 * How much of the building must be let for income to cover costs?
 *
 * <p>Occupancy = max(0, (fixed costs - other income) / (lettable area x (rent - variable cost))),
 * with money for a year, exactly; it is reachable if it is at most 1. Where rent does not exceed
 * the variable cost, letting more does not help and there is no such occupancy ({@code NO_MARGIN});
 * this is so even if other income covers the fixed costs.
 *
 * <p>Source: the usual break-even analysis of contribution and fixed costs, applied to let area.
 */
public final class BreakEvenOccupancy {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<BreakEvenOccupancyInput, BreakEvenPoint> ENTRY =
      CatalogEntry.of(
              "break-even-occupancy",
              BreakEvenOccupancy.class,
              BreakEvenOccupancyInput.class,
              BreakEvenPoint.class)
          .title("Break-even occupancy")
          .question("How much of our building must be let to cover its costs?")
          .convention("money for a year, exact; reachable if at most 100 %")
          .convention("undefined where the rent does not exceed the variable cost")
          .source(Source.of("Break-even analysis", "contribution and fixed costs, on let area"))
          .answeredBy(BreakEvenOccupancy::answer);

  private BreakEvenOccupancy() {}

  /**
   * The break-even occupancy of a building.
   *
   * @param input the building, its rent and its costs
   * @return the occupancy, or why there is none
   */
  public static BreakEvenPoint answer(BreakEvenOccupancyInput input) {
    Ratio area = input.lettableArea().in(input.rent().per()).amount();
    Ratio rent = perYear(input.rent(), input);
    Ratio variable = input.variableCost().map(cost -> perYear(cost, input)).orElse(Ratio.ZERO);
    Ratio margin = rent.minus(variable).times(area);
    Money other = input.otherIncome().orElseGet(() -> Money.zero(input.fixedCosts().currency()));
    Money uncovered = input.fixedCosts().minus(other);
    Optional<Ratio> occupancy =
        margin.signum() > 0
            ? Optional.of(atLeastZero(uncovered.toRatio().dividedBy(margin)))
            : Optional.empty();
    String unit = input.fixedCosts().currency() + " a year";
    return BreakEvenPoint.builder()
        .occupancy(occupancy)
        .explanation(
            Explanation.answering("How much of the building must be let to cover its costs?")
                .step(
                    "costs to be covered by rent",
                    input.fixedCosts() + " - " + other,
                    Answer.of(uncovered))
                .step(
                    "margin when all is let",
                    input.lettableArea() + " x (" + rent + " - " + variable + ")",
                    Answer.quantity(margin, unit))
                .step(
                    "break-even occupancy",
                    "max(0, " + uncovered + " / margin)",
                    occupancy.map(Answer::share).orElseGet(BreakEvenOccupancy::noMargin))
                .build())
        .build();
  }

  private static Ratio perYear(RentRate rate, BreakEvenOccupancyInput input) {
    return rate.per(input.rent().per()).every(RentPeriod.YEAR).amount();
  }

  private static Ratio atLeastZero(Ratio found) {
    return found.signum() < 0 ? Ratio.ZERO : found;
  }

  private static Answer noMargin() {
    return Answer.of(Undefined.of(Reason.NO_MARGIN, "the rent does not exceed the variable cost"));
  }
}
