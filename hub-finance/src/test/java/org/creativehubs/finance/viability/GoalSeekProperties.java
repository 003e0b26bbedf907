package org.creativehubs.finance.viability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

class GoalSeekProperties {

  @Property(tries = 25)
  void theAnswerPutBackInMeetsTheTargetAndOneStepLessDoesNot(
      @ForAll @LongRange(min = -50_000_000, max = 50_000_000) long target,
      @ForAll CashMeasure measure) {
    GoalSeekInput input =
        GoalSeekInput.builder()
            .model(ExampleHub.model())
            .line("studios at market rent")
            .unknown(GoalUnknown.FACTOR)
            .measure(measure)
            .target(Money.ofMinor(target, Currency.getInstance("GBP")))
            .most(Ratio.of(3))
            .build();
    GoalResult found = GoalSeek.answer(input);
    if (found.state() == GoalState.FOUND) {
      Ratio factor = found.value().orElseThrow();
      assertThat(cash(input, factor))
          .isEqualTo(found.cash())
          .isGreaterThanOrEqualTo(found.target());
      assertThat(cash(input, factor.minus(Ratio.of(1, 1_000_000)))).isLessThan(found.target());
    } else if (found.state() == GoalState.NO_ANSWER) {
      assertThat(cash(input, input.most())).isLessThan(found.target());
    } else {
      assertThat(cash(input, Ratio.ZERO)).isGreaterThanOrEqualTo(found.target());
    }
  }

  private static Money cash(GoalSeekInput input, Ratio value) {
    HubOutlook outlook = Viability.answer(GoalSeek.with(input, value));
    return input.measure() == CashMeasure.CLOSING ? outlook.closingCash() : outlook.minimumCash();
  }
}
