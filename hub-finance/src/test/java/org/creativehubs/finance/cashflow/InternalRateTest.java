package org.creativehubs.finance.cashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.assertj.core.data.Offset;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class InternalRateTest {

  private static final Offset<Double> CLOSE = within(1e-13);

  private static double rate(double... flows) {
    return InternalRate.of(flows).rate().orElseThrow();
  }

  @Test
  void anOrdinaryProjectHasOneRate() {
    RateSolution solution = InternalRate.of(-100, 39, 59, 55, 20);
    assertThat(solution.rate().orElseThrow()).isCloseTo(0.2809484211599611, CLOSE);
    assertThat(solution.state()).isEqualTo(RateState.ONE_RATE);
    assertThat(solution.signChanges()).isEqualTo(1);
    assertThat(solution.uniqueness()).contains(Uniqueness.ONE_SIGN_CHANGE);
    assertThat(solution.undefined()).isEmpty();
    assertThat(solution).hasToString("28.09 %, alone because the flows change sign once");
  }

  @Test
  void deepLossesAndHighGainsAreFound() {
    assertThat(rate(-1000, 5, 5, 5)).isCloseTo(-0.8174931187720809, CLOSE);
    assertThat(rate(-1e6, 1)).isCloseTo(-0.999999, CLOSE);
    assertThat(rate(-100, 900)).isCloseTo(8, CLOSE);
    assertThat(rate(-1, 0, 1e12)).isCloseTo(999_999, within(1e-8));
    assertThat(rate(-100, 100)).isZero();
    assertThat(rate(-1e300, 1e300, 1e299)).isCloseTo(0.0916079783099616, CLOSE);
    assertThat(rate(-1e308, -1e308, 1e308, 1e308)).isCloseTo(0, CLOSE);
    assertThat(rate(-1, Double.MIN_VALUE)).isEqualTo(-1);
  }

  @Test
  void moneyReceivedFirstHasTheSameRateAsMoneyPaidFirst() {
    assertThat(rate(100, -39, -59, -55, -20)).isEqualTo(rate(-100, 39, 59, 55, 20));
    assertThat(rate(1124, -885.41)).isCloseTo(885.41 / 1124 - 1, CLOSE);
  }

  @Test
  void zerosAtEitherEndAndBetweenDoNotMatter() {
    assertThat(rate(0, 0, -100, 0, 121, 0)).isCloseTo(0.1, CLOSE);
    assertThat(rate(-100, 0, 0, 0, -50, 0, 0, 300)).isPositive();
  }

  @Test
  void severalRatesAreAllListedAndNoneIsChosen() {
    RateSolution two = InternalRate.of(-1600, 10000, -10000);
    assertThat(two.state()).isEqualTo(RateState.SEVERAL_RATES);
    assertThat(two.rates()).usingElementComparator(close()).containsExactly(0.25, 4);
    assertThat(two.rate()).isEmpty();
    assertThat(two.continuousRate()).isEmpty();
    assertThat(two.uniqueness()).isEmpty();
    assertThat(two).hasToString("several rates make the flows worth nothing: 25 %, 400 %");
    assertThat(InternalRate.of(-1000, 3600, -4310, 1716).rates())
        .usingElementComparator(close())
        .containsExactly(0.1, 0.2, 0.3);
  }

  @Test
  void aRateAtWhichTheValueOnlyTouchesNoughtIsFound() {
    assertThat(rate(-100, 220, -121)).isCloseTo(0.1, within(1e-7));
    assertThat(InternalRate.of(-100, 220, -121.001).state()).isEqualTo(RateState.NO_RATE);
    assertThat(InternalRate.of(-100, 220, -120.999).rates()).hasSize(2);
  }

  @Test
  void sixRatesThatLieCloseTogetherAreToldApart() {
    double[] flows = {1};
    for (double rate : new double[] {-0.5, 0.02, 0.05, 0.1, 0.5, 3}) {
      flows = times(flows, 1 + rate);
    }
    assertThat(InternalRate.of(flows).rates())
        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b))
        .containsExactly(-0.5, 0.02, 0.05, 0.1, 0.5, 3);
  }

  /** The flows whose value is zero at one rate more: (x - growth) times the polynomial. */
  private static double[] times(double[] flows, double growth) {
    double[] product = Arrays.copyOf(flows, flows.length + 1);
    for (int i = 0; i < flows.length; i++) {
      product[i + 1] -= growth * flows[i];
    }
    return product;
  }

  @Test
  void severalChangesOfSignMayStillLeaveOneRate() {
    RateSolution norstrom = InternalRate.of(-100, 30, -10, 60, 80);
    assertThat(norstrom.signChanges()).isEqualTo(3);
    assertThat(norstrom.uniqueness()).contains(Uniqueness.NORSTROM);
    RateSolution loss = InternalRate.of(-100, 30, -10, 20, 30);
    assertThat(loss.uniqueness()).contains(Uniqueness.ALL_RATES_ENCLOSED);
    assertThat(loss.rate().orElseThrow()).isNegative();
  }

  @Test
  void whereThereIsNoRateTheStateSaysWhy() {
    assertThat(InternalRate.of(0, 0, 0).state()).isEqualTo(RateState.ALL_ZERO);
    assertThat(InternalRate.of(-1, -2).state()).isEqualTo(RateState.NO_SIGN_CHANGE);
    assertThat(InternalRate.of(100, -150, 100).state()).isEqualTo(RateState.NO_RATE);
    assertThat(InternalRate.of(-1e-300, 1e300).state()).isEqualTo(RateState.RATE_TOO_LARGE);
    double[] many = new double[2000];
    Arrays.setAll(many, i -> i % 2 == 0 ? -i - 1 : i);
    RateSolution none = InternalRate.of(many);
    assertThat(none.state()).isEqualTo(RateState.TOO_MANY_SIGN_CHANGES);
    assertThat(none.undefined().orElseThrow().code()).isEqualTo("TOO_MANY_SIGN_CHANGES");
    assertThat(none.rates()).isEmpty();
  }

  @Test
  void anIntervalIsOpenAtBothEnds() {
    double[] flows = {-1600, 10000, -10000};
    assertThat(InternalRate.between(flows, -0.999, 20)).hasSize(2);
    assertThat(InternalRate.between(flows, 0.3, 4.1)).hasSize(1);
    double high = InternalRate.of(flows).rates()[1];
    assertThat(InternalRate.between(flows, 0.3, high)).isEmpty();
    assertThatThrownBy(() -> InternalRate.between(flows, -1.1, 1))
        .hasMessage("from must be >= -1, but was -1.1");
    assertThatThrownBy(() -> InternalRate.between(flows, 1, 1))
        .hasMessage("to must be above from 1.0, but was 1.0");
  }

  @Test
  void anAnswerListsTheRatesOfTheIntervalThatWasAskedFor() {
    InternalRateInput flows = input("-1600", "10000", "-10000");
    RateOfReturn low = InternalRate.answer(flows.within(interval("0", "1")));
    assertThat(low.rates()).usingElementComparator(close()).containsExactly(0.25);
    assertThat(low.rate().orElseThrow()).isCloseTo(0.25, CLOSE);
    assertThat(low.uniqueness()).contains(Uniqueness.OTHERS_OUTSIDE);
    assertThat(low.within()).contains(interval("0", "1"));
    assertThat(low.explanation().toString())
        .contains(
            "rates asked for: above 0 % and below 100 %",
            "a rate outside the interval: 400 %",
            "the only one: every other rate lies outside the interval");
    RateOfReturn both = InternalRate.answer(flows.within(interval("0", "20")));
    assertThat(both.state()).isEqualTo(RateState.SEVERAL_RATES);
    assertThat(both.rates()).hasSize(2);
    RateOfReturn none = InternalRate.answer(flows.within(interval("1", "4")));
    assertThat(none.state()).isEqualTo(RateState.NO_RATE_WITHIN);
    assertThat(none.rates()).isEmpty();
    assertThat(none.signChanges()).isEqualTo(2);
    assertThat(InternalRate.answer(flows).within()).isEmpty();
  }

  @Test
  void anIntervalRoundTheOnlyRateChangesNothingButItsOwnMention() {
    InternalRateInput flows = input("-100", "60", "60");
    RateOfReturn asked = InternalRate.answer(flows.within(interval("0", "1")));
    assertThat(asked.rate()).isEqualTo(InternalRate.answer(flows).rate());
    assertThat(asked.uniqueness()).contains(Uniqueness.ONE_SIGN_CHANGE);
    RateOfReturn nothing = InternalRate.answer(input("1", "1").within(interval("0", "1")));
    assertThat(nothing.state()).isEqualTo(RateState.NO_SIGN_CHANGE);
  }

  @Test
  void anIntervalHasBoundsInOrder() {
    assertThatThrownBy(() -> interval("-1.1", "1")).hasMessage("from must be >= -1, but was -1.1");
    assertThatThrownBy(() -> interval("1", "1")).hasMessage("to must be above from 1, but was 1");
  }

  private static RateInterval interval(String from, String to) {
    return RateInterval.of(Ratio.parse(from), Ratio.parse(to));
  }

  @Test
  void badFlowsAreRefused() {
    assertThatThrownBy(() -> InternalRate.of())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("flows must hold at least one element, but was none");
    assertThatThrownBy(() -> InternalRate.of(1, Double.NaN))
        .hasMessage("flows[1] must be a finite number, but was NaN");
    assertThatThrownBy(() -> InternalRateInput.of(List.of()))
        .hasMessage("flows must hold at least one element, but was none");
    assertThatThrownBy(
            () -> InternalRateInput.of(List.of(Money.parse("GBP 1"), Money.parse("EUR 1"))))
        .hasMessage("flows[1] must be in GBP as flows[0] is, but was EUR 1.00");
  }

  @Test
  void anAnswerExplainsItself() {
    RateOfReturn answer = InternalRate.answer(input("-100", "60", "60"));
    assertThat(answer.rate().orElseThrow()).isCloseTo(0.1306623862918075, CLOSE);
    assertThat(answer.residual().orElseThrow()).isCloseTo(0, within(1e-15));
    assertThat(answer.onlyRateAboveZero()).isEqualTo(answer.rate());
    assertThat(answer).hasToString("13.07 %");
    assertThat(answer.explanation().toString())
        .contains("changes of sign: 1", "the only one: the flows change sign once");
    RateOfReturn two = InternalRate.answer(input("-1600", "10000", "-10000"));
    assertThat(two.undefined().orElseThrow().code()).isEqualTo("SEVERAL_RATES");
    assertThat(two.onlyRateAboveZero()).isEmpty();
    assertThat(two).asString().endsWith("(SEVERAL_RATES): 25 %, 400 %");
    assertThat(two.explanation().toString()).contains("worth nothing at: 400 %");
  }

  private static InternalRateInput input(String... amounts) {
    return InternalRateInput.of(
        Arrays.stream(amounts).map(amount -> Money.parse("GBP " + amount)).toList());
  }

  private static Comparator<Double> close() {
    return (a, b) -> Math.abs(a - b) < 1e-12 ? 0 : Double.compare(a, b);
  }
}
