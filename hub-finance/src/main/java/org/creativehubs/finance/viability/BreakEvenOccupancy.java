package org.creativehubs.finance.viability;

import java.util.Currency;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
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
 *
 * <pre>{@code
 * Money costs = Money.parse("GBP 90000");
 * RentRate rent = RentRate.parse("GBP 12 per ft2 per year");
 * BreakEvenPoint point = BreakEvenOccupancy.of(costs, Area.parse("10000 ft2"), rent);
 * point.explanation().answer(); // 75 %
 * }</pre>
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

  private static final String OCCUPANCY = "break-even occupancy";
  private static final Undefined NO_MARGIN =
      Undefined.of(Reason.NO_MARGIN, "the rent does not exceed the variable cost");

  private BreakEvenOccupancy() {}

  /**
   * The break-even occupancy of a building.
   *
   * @param input the building, its rent and its costs
   * @return the occupancy, or why there is none
   */
  public static BreakEvenPoint answer(BreakEvenOccupancyInput input) {
    Currency currency = input.fixedCosts().currency();
    String unit = currency + " per " + input.rent().per().symbol();
    Term uncovered =
        Term.given("fixed costs", input.fixedCosts())
            .minus(Term.given("other income", input.otherIncome().orElse(Money.zero(currency))))
            .named("costs to be covered by rent");
    Term variable =
        input
            .variableCost()
            .map(cost -> Term.given("variable cost a year", perYear(cost, input), unit))
            .orElse(Term.given("variable cost a year", Ratio.ZERO, unit));
    Term margin =
        Term.given("rent a year", perYear(input.rent(), input), unit)
            .minus(variable)
            .times(Term.given("area to let", input.lettableArea().in(input.rent().per())))
            .named("margin when all is let");
    Term occupancy = occupancy(uncovered, margin);
    return BreakEvenPoint.builder()
        .occupancy(occupancy.exact())
        .explanation(
            Explanation.of(
                "How much of the building must be let to cover its costs?",
                uncovered,
                margin,
                occupancy))
        .build();
  }

  /**
   * The break-even occupancy of a building that has no other income, and whose costs do not depend
   * on how much is let.
   *
   * @param fixedCosts costs of a year, zero or more
   * @param lettableArea the area that can be let, above zero
   * @param rent the rent of let area, zero or more
   * @return the occupancy, or why there is none
   * @throws org.creativehubs.core.value.InvalidValueException if a value is out of its range
   */
  public static BreakEvenPoint of(Money fixedCosts, Area lettableArea, RentRate rent) {
    return answer(
        BreakEvenOccupancyInput.builder()
            .fixedCosts(fixedCosts)
            .lettableArea(lettableArea)
            .rent(rent)
            .build());
  }

  private static Term occupancy(Term uncovered, Term margin) {
    return margin.ratio().signum() > 0
        ? Term.max(Term.of(0), uncovered.dividedBy(margin)).asShare().named(OCCUPANCY)
        : Term.undefined(OCCUPANCY, NO_MARGIN);
  }

  private static Ratio perYear(RentRate rate, BreakEvenOccupancyInput input) {
    return rate.per(input.rent().per()).every(RentPeriod.YEAR).amount();
  }
}
