package org.creativehubs.finance.viability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class GoalSeekTest {

  private static GoalSeekInput.Builder goal(String line, GoalUnknown unknown, String target) {
    return GoalSeekInput.builder()
        .model(ExampleHub.model())
        .line(line)
        .unknown(unknown)
        .measure(CashMeasure.CLOSING)
        .target(Money.of(target, "GBP"));
  }

  private static Money closing(GoalSeekInput input, Ratio value) {
    return Viability.answer(GoalSeek.with(input, value)).closingCash();
  }

  @Test
  void theFactorPutBackInMeetsTheTargetAndOneStepLessDoesNot() {
    GoalSeekInput input =
        goal("council grant", GoalUnknown.FACTOR, "1500000").most(Ratio.of(1000)).build();
    GoalResult found = GoalSeek.answer(input);
    assertThat(found.state()).isEqualTo(GoalState.FOUND);
    Ratio factor = found.value().orElseThrow();
    assertThat(closing(input, factor)).isEqualTo(found.cash());
    assertThat(found.cash()).isGreaterThanOrEqualTo(input.target());
    assertThat(closing(input, factor.minus(Ratio.of(1, 1_000_000)))).isLessThan(input.target());
    assertThat(JacksonLines.roundTrip(found)).isEqualTo(found);
  }

  @Test
  void theNumberOfStudiosIsWhole() {
    GoalSeekInput input =
        goal("subsidised studios", GoalUnknown.UNITS, "1500000").most(Ratio.of(5000)).build();
    Ratio number = GoalSeek.answer(input).value().orElseThrow();
    assertThat(number.isWhole()).isTrue();
    assertThat(closing(input, number)).isGreaterThanOrEqualTo(input.target());
    assertThat(closing(input, number.minus(Ratio.ONE))).isLessThan(input.target());
  }

  @Test
  void whatCannotBeReachedHasNoAnswer() {
    GoalResult none =
        GoalSeek.answer(
            goal("council grant", GoalUnknown.FACTOR, "99000000").most(Ratio.of(2)).build());
    assertThat(none.state()).isEqualTo(GoalState.NO_ANSWER);
    assertThat(none.value()).isEmpty();
    assertThat(none.explanation().answer().undefined().map(Undefined::code)).contains("NO_ANSWER");
    assertThat(JacksonLines.roundTrip(none)).isEqualTo(none);
  }

  @Test
  void whatIsReachedAnywayNeedsNothing() {
    GoalResult nothing =
        GoalSeek.answer(
            goal("council grant", GoalUnknown.FACTOR, "-99000000").most(Ratio.ONE).build());
    assertThat(nothing.state()).isEqualTo(GoalState.MET_WITH_NOTHING);
    assertThat(nothing.value()).contains(Ratio.ZERO);
  }

  @Test
  void badSearchesAreRefused() {
    assertThatThrownBy(() -> goal("staff", GoalUnknown.FACTOR, "1").most(Ratio.ONE).build())
        .hasMessage("line must name a line of income, but was staff");
    assertThatThrownBy(
            () -> goal("studios at market rent", GoalUnknown.UNITS, "1").most(Ratio.ONE).build())
        .hasMessage("line must name units given by number, but was studios at market rent");
    assertThatThrownBy(() -> goal("desks", GoalUnknown.UNITS, "1").most(Ratio.of(1, 2)).build())
        .hasMessage("most must be whole for UNITS, but was 0.5");
    assertThatThrownBy(() -> goal("desks", GoalUnknown.FACTOR, "1").most(Ratio.ZERO).build())
        .hasMessage("most must be > 0, but was 0");
  }
}
