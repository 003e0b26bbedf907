package org.creativehubs.finance.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class FreeReservesTest {

  @Test
  void exactlyThreeMonthsAreThreeMonths() {
    ReservesPosition position = answer("100000", "400000");
    assertThat(position.months().value()).contains(Ratio.of(3));
    assertThat(position.met()).contains(true);
    assertThat(position.headroom()).isEqualTo(gbp("0"));
    assertThat(answer("99999.99", "400000").met()).contains(false);
    assertThat(answer("99999.99", "400000").headroom()).isEqualTo(gbp("-0.01"));
    assertThat(position)
        .hasToString("Free reserves GBP 100000.00: 3 months (target months 3, met true)");
  }

  @Test
  void withoutSpendingThereAreNoMonths() {
    ReservesPosition position = answer("10", "0");
    assertThat(position.months().undefined())
        .contains(Undefined.of(Reason.NO_SPEND, "nothing is spent in a year"));
    assertThat(position.met()).isEmpty();
    assertThat(position.explanation().answer().isDefined()).isFalse();
    assertThat(JacksonLines.roundTrip(position)).isEqualTo(position);
  }

  @Test
  void overspentReservesAreBelowZero() {
    assertThat(answer("-100", "1200").months().value()).contains(Ratio.of(-1));
    assertThatThrownBy(() -> answer("1", "-1"))
        .hasMessage("annualSpend must be >= 0, but was GBP -1.00");
  }

  private static ReservesPosition answer(String free, String spend) {
    return FreeReserves.answer(
        FreeReservesInput.builder()
            .totalFunds(gbp(free).plus(gbp("600")))
            .restricted(gbp("100"))
            .fixedAssets(gbp("200"))
            .designated(gbp("300"))
            .annualSpend(gbp(spend))
            .targetMonths(Ratio.of(3))
            .build());
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
