package org.creativehubs.finance.viability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class BreakEvenOccupancyTest {

  private static BreakEvenOccupancyInput.Builder hub(String fixed, String rent) {
    return BreakEvenOccupancyInput.builder()
        .fixedCosts(Money.parse("GBP " + fixed))
        .lettableArea(Area.parse("20000 ft2"))
        .rent(RentRate.parse(rent));
  }

  private static BreakEvenPoint of(String fixed) {
    return BreakEvenOccupancy.answer(hub(fixed, "GBP 10 per ft2 per year").build());
  }

  @Test
  void fullOccupancyIsTheLastThatCanBeReached() {
    assertThat(of("200000").occupancy()).contains(Ratio.ONE);
    assertThat(of("200000").isReachable()).isTrue();
    assertThat(of("200000.01").isReachable()).isFalse();
    assertThat(of("150000")).hasToString("Break-even occupancy 75 %: reachable");
  }

  @Test
  void ratesInOtherUnitsAndPeriodsCountAlike() {
    BreakEvenPoint monthly =
        BreakEvenOccupancy.answer(
            hub("150000", "GBP 1 per ft2 per month")
                .variableCost(RentRate.parse("GBP 2 per ft2 per year"))
                .build());
    assertThat(monthly.occupancy()).contains(Ratio.of(3, 4));
  }

  @Test
  void withoutAMarginThereIsNoOccupancy() {
    BreakEvenPoint none =
        BreakEvenOccupancy.answer(
            hub("1", "GBP 2 per ft2 per year")
                .variableCost(RentRate.parse("GBP 2 per ft2 per year"))
                .build());
    assertThat(none.occupancy()).isEmpty();
    assertThat(none.isReachable()).isFalse();
    assertThat(none.explanation().answer().undefined().map(Undefined::code)).contains("NO_MARGIN");
    assertThat(JacksonLines.roundTrip(none)).isEqualTo(none);
    assertThat(JacksonLines.roundTrip(of("7"))).isEqualTo(of("7"));
  }

  @Test
  void badInputIsRefused() {
    assertThatThrownBy(() -> of("-1")).hasMessage("fixedCosts must be >= 0, but was GBP -1.00");
    assertThatThrownBy(() -> hub("1", "EUR 1 per ft2 per year").build())
        .hasMessage("rent must be in GBP as fixedCosts is, but was EUR");
    assertThatThrownBy(
            () -> hub("1", "GBP 1 per ft2 per year").otherIncome(Money.parse("GBP -1")).build())
        .hasMessage("otherIncome must be >= 0, but was GBP -1.00");
  }
}
