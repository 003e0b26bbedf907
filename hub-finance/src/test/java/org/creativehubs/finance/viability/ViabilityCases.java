package org.creativehubs.finance.viability;

import static org.creativehubs.testing.Answers.fields;

import java.util.Currency;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.ReferenceCases;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Binds the reference cases of this package. */
public final class ViabilityCases {

  private static final Currency GBP = Currency.getInstance("GBP");

  private ViabilityCases() {}

  /** The cases with the bindings of this package. */
  public static ReferenceCases bind(ReferenceCases cases) {
    return cases.bind("finance/breakEvenOccupancy.json", ViabilityCases::breakEven);
  }

  private static @Nullable Object breakEven(JsonNode in) {
    BreakEvenPoint point =
        BreakEvenOccupancy.answer(
            BreakEvenOccupancyInput.builder()
                .fixedCosts(Money.parse("GBP " + text(in, "fixedCosts")))
                .lettableArea(Area.of(Ratio.parse(text(in, "lettableArea")), AreaUnit.SQ_FT))
                .rent(rate(in, "rentPerUnit"))
                .variableCost(rate(in, "variableCostPerOccupiedUnit"))
                .otherIncome(Money.parse("GBP " + text(in, "otherIncome")))
                .build());
    return point
        .occupancy()
        .map(found -> fields("occupancy", found, "reachable", point.isReachable()))
        .orElse(null);
  }

  private static RentRate rate(JsonNode in, String field) {
    return RentRate.of(Ratio.parse(text(in, field)), GBP, AreaUnit.SQ_FT, RentPeriod.YEAR);
  }

  private static String text(JsonNode in, String field) {
    return in.required(field).asString();
  }
}
