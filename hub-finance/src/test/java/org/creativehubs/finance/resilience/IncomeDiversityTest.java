package org.creativehubs.finance.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class IncomeDiversityTest {

  @Test
  void nineTenthsOfRentLeaveHardlyMoreThanOneSource() {
    IncomeMix mix =
        IncomeDiversity.of(
            List.of(
                IncomeStream.of("rent", gbp("96")),
                IncomeStream.of("events", gbp("1")),
                IncomeStream.of("food and drink", gbp("1")),
                IncomeStream.of("other", gbp("2"))));
    assertThat(mix.herfindahl().value()).contains(Ratio.parse("0.9222"));
    assertThat(mix.largestShare().value()).contains(Ratio.parse("0.96"));
    assertThat(mix.largestSource()).contains("rent");
    assertThat(mix)
        .hasToString(
            "Income GBP 100.00, as if from 1.0844 equal sources (shannon 0.2095329785677697,"
                + " largest source rent)");
  }

  @Test
  void equalSourcesCountFully() {
    IncomeMix mix =
        IncomeDiversity.of(
            List.of(
                IncomeStream.of("a", gbp("5")),
                IncomeStream.of("b", gbp("5")),
                IncomeStream.of("a loss", gbp("-3"))));
    assertThat(mix.effectiveSources().value()).contains(Ratio.of(2));
    assertThat(mix.shannon().getAsDouble()).isEqualTo(StrictMath.log(2));
    assertThat(mix.income()).isEqualTo(gbp("10"));
    assertThat(mix.largestSource()).contains("a");
    assertThat(mix.streams().get(2).share().undefined().map(Undefined::code))
        .contains("NOT_POSITIVE");
  }

  @Test
  void withoutIncomeNothingIsDefined() {
    IncomeMix mix = IncomeDiversity.of(List.of(IncomeStream.of("a", gbp("0"))));
    assertThat(mix.herfindahl().undefined().map(Undefined::code)).contains("NO_INCOME");
    assertThat(mix.effectiveSources().undefined().map(Undefined::code)).contains("NO_INCOME");
    assertThat(mix.largestShare().undefined().map(Undefined::code)).contains("NO_INCOME");
    assertThat(mix.shannon()).isEmpty();
    assertThat(mix.largestSource()).isEmpty();
    assertThat(JacksonLines.roundTrip(mix)).isEqualTo(mix);
    assertThatThrownBy(() -> IncomeDiversity.of(List.of()))
        .hasMessage("streams must hold at least one element, but was none");
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
