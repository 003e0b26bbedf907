package org.creativehubs.finance.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

class FreeReservesProperties {

  private static final Currency GBP = Currency.getInstance("GBP");

  private static ReservesPosition of(
      long total, long restricted, long fixed, long designated, long spend, int target) {
    return FreeReserves.answer(
        FreeReservesInput.builder()
            .totalFunds(Money.ofMinor(total, GBP))
            .restricted(Money.ofMinor(restricted, GBP))
            .fixedAssets(Money.ofMinor(fixed, GBP))
            .designated(Money.ofMinor(designated, GBP))
            .annualSpend(Money.ofMinor(spend, GBP))
            .targetMonths(Ratio.of(target, 7))
            .build());
  }

  @Property
  void theMonthsAtTheRateOfSpendingUseUpTheReserves(
      @ForAll @LongRange(min = 0, max = 1L << 40) long total,
      @ForAll @LongRange(min = 0, max = 1L << 38) long restricted,
      @ForAll @LongRange(min = 0, max = 1L << 38) long fixed,
      @ForAll @LongRange(min = 0, max = 1L << 38) long designated,
      @ForAll @LongRange(min = 1, max = 1L << 40) long spend,
      @ForAll @IntRange(min = 0, max = 100) int target) {
    ReservesPosition found = of(total, restricted, fixed, designated, spend, target);
    assertThat(found.freeReserves())
        .isEqualTo(Money.ofMinor(total - restricted - fixed - designated, GBP));
    Ratio months = found.months().value().orElseThrow();
    assertThat(months.times(Ratio.of(spend, 1200))).isEqualTo(found.freeReserves().toRatio());
    boolean met = months.compareTo(Ratio.of(target, 7)) >= 0;
    assertThat(found.met()).contains(met);
    assertThat(found.headroom().isNegative()).isEqualTo(!met);
    Ratio room =
        found.freeReserves().toRatio().minus(Ratio.of(spend, 1200).times(Ratio.of(target, 7)));
    assertThat(room.minus(found.headroom().toRatio()))
        .isGreaterThanOrEqualTo(Ratio.ZERO)
        .isLessThan(Ratio.of(1, 100));
  }

  @Property
  void aPoundThatIsTiedUpIsAPoundLessWhicheverWayItIsTied(
      @ForAll @LongRange(min = 0, max = 1L << 40) long total,
      @ForAll @LongRange(min = 0, max = 1L << 38) long tied,
      @ForAll @LongRange(min = 0, max = 1L << 40) long spend) {
    ReservesPosition one = of(total, tied, 0, 0, spend, 21);
    assertThat(of(total, 0, tied, 0, spend, 21).months()).isEqualTo(one.months());
    assertThat(of(total, 0, 0, tied, spend, 21).headroom()).isEqualTo(one.headroom());
    assertThat(of(total - 100, tied, 0, 0, spend, 21).freeReserves())
        .isEqualTo(one.freeReserves().minus(Money.ofMinor(100, GBP)));
    assertThat(one.met().isPresent()).isEqualTo(spend > 0);
  }
}
