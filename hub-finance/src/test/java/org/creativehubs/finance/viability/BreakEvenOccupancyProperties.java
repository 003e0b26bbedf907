package org.creativehubs.finance.viability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;

class BreakEvenOccupancyProperties {

  private static final Currency GBP = Currency.getInstance("GBP");

  private static BreakEvenOccupancyInput input(
      long fixed, int area, int rent, int variable, long other) {
    return BreakEvenOccupancyInput.builder()
        .fixedCosts(Money.ofMinor(fixed, GBP))
        .lettableArea(Area.of(Ratio.of(area), AreaUnit.SQ_FT))
        .rent(rate(rent))
        .variableCost(rate(variable))
        .otherIncome(Money.ofMinor(other, GBP))
        .build();
  }

  private static RentRate rate(int pence) {
    return RentRate.of(Ratio.of(pence, 100), GBP, AreaUnit.SQ_FT, RentPeriod.YEAR);
  }

  @Property
  void atTheBreakEvenIncomeIsJustTheCost(
      @ForAll @LongRange(min = 0, max = 1L << 36) long fixed,
      @ForAll @IntRange(min = 1, max = 1_000_000) int area,
      @ForAll @IntRange(min = 0, max = 10_000) int rent,
      @ForAll @IntRange(min = 0, max = 10_000) int variable,
      @ForAll @LongRange(min = 0, max = 1L << 36) long other) {
    BreakEvenPoint found = BreakEvenOccupancy.answer(input(fixed, area, rent, variable, other));
    assertThat(found.occupancy().isPresent()).isEqualTo(rent > variable);
    found
        .occupancy()
        .ifPresent(
            share -> {
              Ratio let = share.times(Ratio.of(area));
              Ratio surplus = let.times(Ratio.of(rent - variable)).plus(Ratio.of(other - fixed));
              assertThat(surplus).isEqualTo(other > fixed ? Ratio.of(other - fixed) : Ratio.ZERO);
              assertThat(found.isReachable()).isEqualTo(share.compareTo(Ratio.ONE) <= 0);
            });
  }

  @Property
  void theRentThatJustCoversTheCostsNeedsEverythingLet(
      @ForAll @IntRange(min = 1, max = 1_000_000) int area,
      @ForAll @IntRange(min = 1, max = 10_000) int margin) {
    long cost = (long) area * margin;
    assertThat(BreakEvenOccupancy.answer(input(cost, area, margin, 0, 0)).isReachable()).isTrue();
    assertThat(BreakEvenOccupancy.answer(input(cost + 1, area, margin, 0, 0)).isReachable())
        .isFalse();
  }

  @Property
  void moreRentNeverRaisesItAndMoreCostNeverLowersIt(
      @ForAll @LongRange(min = 0, max = 1L << 36) long fixed,
      @ForAll @LongRange(min = 0, max = 1L << 20) long more,
      @ForAll @IntRange(min = 1, max = 5_000) int rent,
      @ForAll @IntRange(min = 0, max = 5_000) int dearer) {
    Ratio one = share(input(fixed, 20_000, rent, 0, 500));
    assertThat(share(input(fixed, 20_000, rent + dearer, 0, 500))).isLessThanOrEqualTo(one);
    assertThat(share(input(fixed + more, 20_000, rent, 0, 500))).isGreaterThanOrEqualTo(one);
    assertThat(share(input(fixed, 40_000, rent, 0, 500)).times(Ratio.of(2))).isEqualTo(one);
  }

  private static Ratio share(BreakEvenOccupancyInput input) {
    return BreakEvenOccupancy.answer(input).occupancy().orElseThrow();
  }
}
