package org.creativehubs.finance.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.creativehubs.core.money.Money;

class FinanceGapProperties {

  private static final Currency GBP = Currency.getInstance("GBP");

  @Property
  void theEndsOfABandBelongToItAndAPennyBeyondDoesNot(@ForAll boolean venture) {
    FinanceBand band = FinanceGap.staffordshire().get(venture ? 1 : 0);
    Money penny = Money.ofMinor(1, GBP);
    assertThat(state(band.from())).isEqualTo(BandState.IN_BAND);
    assertThat(state(band.to())).isEqualTo(BandState.IN_BAND);
    assertThat(state(band.from().minus(penny))).isNotEqualTo(BandState.IN_BAND);
    assertThat(state(band.to().plus(penny))).isNotEqualTo(BandState.IN_BAND);
  }

  private static BandState state(Money need) {
    return FinanceGap.of(need, FinanceGap.staffordshire()).state();
  }

  private static boolean isBetween(long pence, long from, long to) {
    return pence >= 100 * from && pence <= 100 * to;
  }

  @Property(tries = 300)
  void everyNeedLiesInABandOrBetweenItsNeighbours(
      @ForAll @LongRange(min = 1, max = 30_000_000) long pence) {
    FinanceGapPosition position =
        FinanceGap.of(Money.ofMinor(pence, GBP), FinanceGap.staffordshire());
    assertThat(position.state() == BandState.IN_BAND)
        .isEqualTo(isBetween(pence, 5_000, 10_000) || isBetween(pence, 50_000, 250_000));
    if (position.state() == BandState.IN_BAND) {
      assertThat(position.below()).isEmpty();
      assertThat(position.above()).isEmpty();
    } else {
      assertThat(position.below().isPresent() || position.above().isPresent()).isTrue();
      position.tooMuchBy().ifPresent(by -> assertThat(by.isPositive()).isTrue());
      position.tooLittleBy().ifPresent(by -> assertThat(by.isPositive()).isTrue());
    }
  }
}
