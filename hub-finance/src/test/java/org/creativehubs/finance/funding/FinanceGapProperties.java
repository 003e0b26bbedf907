package org.creativehubs.finance.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.creativehubs.core.money.Money;

class FinanceGapProperties {

  private static final Currency GBP = Currency.getInstance("GBP");

  @Property(tries = 300)
  void everyNeedLiesInABandOrBetweenItsNeighbours(
      @ForAll @LongRange(min = 1, max = 30_000_000) long pence) {
    FinanceGapPosition position =
        FinanceGap.of(Money.ofMinor(pence, GBP), FinanceGap.staffordshire());
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
