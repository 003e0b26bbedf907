package org.creativehubs.finance.viability;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;

/** The entries of viability in the catalogue. */
public final class ViabilityEntries {

  static final Source GUIDELINES =
      Source.of(
          "CGAP and others, Microfinance Consensus Guidelines",
          "operational self-sufficiency, 2003");

  private ViabilityEntries() {}

  /** The entries in the order in which a reader meets them. */
  public static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.<CatalogEntry<?, ?>>builder()
        .add(breakEven(), outlook(), scenarios(), sensitivities(), goalSeek())
        .addAll(RiskEntries.all())
        .build();
  }

  private static CatalogEntry<?, ?> breakEven() {
    return CatalogEntry.of(
            "break-even-occupancy",
            BreakEvenOccupancy.class,
            BreakEvenOccupancyInput.class,
            BreakEvenPoint.class)
        .title("Break-even occupancy")
        .question("How much of our building must be let to cover its costs?")
        .convention("money for a year, exact; reachable if at most 100 %")
        .convention("undefined where the rent does not exceed the variable cost")
        .source(Source.of("Break-even analysis", "contribution and fixed costs, on let area"))
        .example(
            () ->
                BreakEvenOccupancyInput.builder()
                    .fixedCosts(Money.of("165000", "GBP"))
                    .lettableArea(Area.parse("20000 ft2"))
                    .rent(RentRate.parse("GBP 12.50 per ft2 per year"))
                    .variableCost(RentRate.parse("GBP 2.25 per ft2 per year"))
                    .otherIncome(Money.of("18000", "GBP"))
                    .build())
        .answeredBy(BreakEvenOccupancy::answer);
  }

  private static CatalogEntry<?, ?> outlook() {
    return CatalogEntry.of("hub-outlook", Viability.class, OperatingModel.class, HubOutlook.class)
        .title("Ten-year outlook of a hub")
        .question("Can our hub carry itself, from when, and when would cash run out?")
        .convention("each line of each month rounded half up, once; cash is their sum")
        .convention("annual increases step every twelve months from month 1")
        .convention("surplus: earned income and grants less running costs")
        .convention("break-even: the surplus of that month covers the repayment of loans")
        .convention("capital costs and grants move cash alone; a ramp starts with its line")
        .convention("self-sufficient: earned income covers operating costs over twelve months")
        .convention("interest is an operating cost, repayment is not; grants are not earned")
        .source(GUIDELINES)
        .source(Source.of("The hub's own plan", "rents, costs, grants and loans"))
        .example(ExampleHub::model)
        .answeredBy(Viability::answer);
  }

  private static CatalogEntry<?, ?> scenarios() {
    return CatalogEntry.of(
            "hub-scenarios", Scenarios.class, ScenariosInput.class, ScenarioComparison.class)
        .title("Scenarios of a hub")
        .question("What if our venues close, the head rent doubles or a grant ends?")
        .convention("a change multiplies a line, or all lines of a kind, in named months")
        .convention("differences are to the base; loans do not change")
        .source(Source.of("The hub's own plan", "what may change, by how much and when"))
        .example(ExampleHub::scenarios)
        .answeredBy(Scenarios::answer);
  }

  private static CatalogEntry<?, ?> sensitivities() {
    return CatalogEntry.of(
            "hub-sensitivities",
            Sensitivities.class,
            SensitivitiesInput.class,
            SensitivityRanking.class)
        .title("Sensitivities of a hub")
        .question("Which of our assumptions moves the result most?")
        .convention("each line lowered and raised by the same step, one at a time")
        .convention(
            "closing cash, least cash or last surplus, as the input says; loans do not change")
        .source(Source.of("HM Treasury, The Green Book", "sensitivity analysis"))
        .example(
            () ->
                SensitivitiesInput.builder()
                    .model(ExampleHub.model())
                    .step(Ratio.parse("10%"))
                    .measure(OutlookMeasure.CLOSING)
                    .build())
        .answeredBy(Sensitivities::answer);
  }

  private static CatalogEntry<?, ?> goalSeek() {
    return CatalogEntry.of("goal-seek", GoalSeek.class, GoalSeekInput.class, GoalResult.class)
        .title("Goal seek")
        .question("What rent, occupancy, grant or number of studios reaches our target?")
        .convention("least or greatest: factors and shares in millionths, amounts in minor units")
        .convention("units are whole; moved units leave one line and join another")
        .convention("every trial is a whole run, rounded as the outlook is")
        .source(Source.of("The hub's own plan", "cash is a straight line of what is sought"))
        .example(
            () ->
                GoalSeekInput.builder()
                    .model(ExampleHub.model())
                    .line("desks")
                    .to("subsidised studios")
                    .unknown(GoalUnknown.MOVED_UNITS)
                    .choice(GoalChoice.LEAST)
                    .measure(OutlookMeasure.CLOSING)
                    .target(Money.of("700000", "GBP"))
                    .most(Ratio.of(20))
                    .build())
        .answeredBy(GoalSeek::answer);
  }
}
