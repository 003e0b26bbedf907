package org.creativehubs.finance.cashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

/** Rules of rates, intervals and paybacks at the edges of what they hold for. */
class RateRulesTest {

  /** One and a half times a period, and half: worth nothing at 50 % and at -50 %. */
  private static final double[] GAIN_OR_LOSS = {4, -8, 3};

  private static RateInterval interval(String from, String to) {
    return RateInterval.of(Ratio.parse(from), Ratio.parse(to));
  }

  private static List<Money> pounds(String... amounts) {
    return Stream.of(amounts).map(amount -> Money.parse("GBP " + amount)).toList();
  }

  @Test
  void theOnlyRateAboveZeroOfSeveralIsNamed() {
    RateSolution two = InternalRate.of(GAIN_OR_LOSS);

    assertThat(two.rates()).hasSize(2);
    assertThat(two.onlyRateAboveZero().orElseThrow()).isCloseTo(0.5, within(1e-13));
    assertThat(two.told().stream().map(Step::toString))
        .containsExactly(
            "worth nothing at: -50 %", "worth nothing at: 50 %", "the only rate above zero: 50 %");
  }

  @Test
  void aRateOfZeroIsNotAboveZeroAndOfTwoAboveZeroNoneIsTheOnlyOne() {
    assertThat(RateSolution.several(new double[] {0, 0.1}, 2).onlyRateAboveZero()).isPresent();
    RateSolution both = RateSolution.several(new double[] {0.1, 0.2}, 2);
    assertThat(both.onlyRateAboveZero()).isEmpty();
    assertThat(both.told()).hasSize(2);
    assertThat(RateSolution.several(new double[] {-0.1, 0}, 2).onlyRateAboveZero()).isEmpty();
  }

  @Test
  void theLargestGrowthThatADoubleHoldsIsStillARate() {
    RateSolution largest = RateSolution.one(RateSolution.LARGEST, 1, Uniqueness.ONE_SIGN_CHANGE);
    RateSolution beyond =
        RateSolution.one(Math.nextUp(RateSolution.LARGEST), 1, Uniqueness.ONE_SIGN_CHANGE);

    assertThat(largest.rate().orElseThrow()).isFinite();
    assertThat(beyond.state()).isEqualTo(RateState.RATE_TOO_LARGE);
  }

  /** Tenfold a day is more than a double holds in a year; a tenth of a thousandth is not. */
  @Test
  void ofSeveralRatesThoseBeyondADoubleAreLeftOut() {
    RateSolution solution =
        DatedInternalRate.of(new double[] {1, -11.0001, 10.001}, new long[] {0, 1, 2});

    assertThat(solution.state()).isEqualTo(RateState.SEVERAL_RATES);
    assertThat(solution.rates()).hasSize(1);
    assertThat(solution.rates()[0]).isCloseTo(Math.pow(1.0001, 365) - 1, within(1e-8));
  }

  @Test
  void anIntervalHoldsNeitherOfItsBounds() {
    RateInterval interval = interval("0", "50%");

    assertThat(interval.contains(0)).isFalse();
    assertThat(interval.contains(Double.MIN_VALUE)).isTrue();
    assertThat(interval.contains(0.5)).isFalse();
    assertThat(interval.contains(Math.nextDown(0.5))).isTrue();
    double low = InternalRate.of(GAIN_OR_LOSS).rates()[0];
    assertThat(InternalRate.between(GAIN_OR_LOSS, low, 1)).hasSize(1);
    assertThat(InternalRate.between(GAIN_OR_LOSS, Math.nextDown(low), 1)).hasSize(2);
  }

  @Test
  void anIntervalRoundTheOnlyRateLeavesTheSolutionAsItIs() {
    RateSolution one = InternalRate.of(-100, 110);
    RateSolution none = InternalRate.of(1, 1);

    assertThat(one.within(interval("0", "1"))).isSameAs(one);
    assertThat(none.within(interval("0", "1"))).isSameAs(none);
  }

  /** Their sum is beyond what the quick search takes, so the slower one answers. */
  @Test
  void datedFlowsOfHugeSizesHaveTheirRateToo() {
    RateSolution huge =
        DatedInternalRate.of(new double[] {-1e300, 1e300, 1e299}, new long[] {0, 365, 730});

    assertThat(huge.rate().orElseThrow()).isCloseTo(0.0916079783099616, within(1e-13));
    assertThat(huge.uniqueness()).contains(Uniqueness.ONE_SIGN_CHANGE);
    assertThat(InternalRate.of(-1e300, 1e300, 1e299).uniqueness())
        .contains(Uniqueness.ONE_SIGN_CHANGE);
  }

  /**
   * Twice and three times a period, at one of which or at both the value turns without crossing.
   */
  @Test
  void ratesAtWhichTheValueOnlyTouchesZeroAreFoundBesideOthers() {
    double[][] touching = {
      {1, -7, 16, -12}, {1, -8, 21, -18}, {1, -10, 37, -60, 36}, {-1, 7, -16, 12}
    };
    for (double[] flows : touching) {
      assertThat(InternalRate.of(flows).rates())
          .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-5 ? 0 : Double.compare(a, b))
          .containsExactly(1, 2);
    }
    assertThat(InternalRate.of(1, -9, 30, -44, 24).rates())
        .as("crossed at three times where it also turns, and at twice")
        .hasSize(2);
    assertThat(InternalRate.of(1, -4, 4).rates()).hasSize(1);
    assertThat(InternalRate.of(-1, 4, -4).rates()).hasSize(1);
  }

  /** Near a rate of high multiplicity the value is lost in rounding; it is still one rate. */
  @Test
  void noRateIsListedTwiceOrInventedBesideOneThatCoincidesManyTimes() {
    assertRates(product(2, 8, 2.5, 3), 1, 1.5);
    assertRates(product(2.5, 7, 3, 3), 1.5, 2);
    assertRates(product(0.5, 1, 1.5, 3, 2.5, 6, 3, 3), -0.5, 0.5, 1.5, 2);
  }

  private static void assertRates(double[] flows, double... rates) {
    assertThat(InternalRate.of(flows).rates())
        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-5 ? 0 : Double.compare(a, b))
        .containsExactly(Arrays.stream(rates).boxed().toArray(Double[]::new));
  }

  /** Flows that are worth nothing where a period multiplies by each growth, so many times. */
  private static double[] product(double... growthsAndTimes) {
    double[] flows = {1};
    for (int i = 0; i < growthsAndTimes.length; i += 2) {
      for (int times = 0; times < growthsAndTimes[i + 1]; times++) {
        double[] product = Arrays.copyOf(flows, flows.length + 1);
        for (int j = 0; j < flows.length; j++) {
          product[j + 1] -= growthsAndTimes[i] * flows[j];
        }
        flows = product;
      }
    }
    return flows;
  }

  @Test
  void presentSumsArePartsOfTheLargestFlowAndKnowTheirSigns() {
    PresentSums sums = new PresentSums(Timeline.periodic(new double[] {-100, 110}));
    sums.at(1);
    assertThat(sums.negative).isCloseTo(1, within(1e-15));
    assertThat(sums.positive).isCloseTo(1.1 / Math.E, within(1e-15));
    assertThat(sums.sign(0)).isEqualTo(1);
    assertThat(sums.sign(1)).isEqualTo(-1);
    assertThat(sums.residual(0)).isCloseTo(10 / 210.0, within(1e-14));
    assertThat(sums.step()).isCloseTo(Math.log(1.1), within(1e-14));
  }

  @Test
  void aSumThatIsLostInRoundingHasNoSign() {
    PresentSums nearly = new PresentSums(Timeline.periodic(new double[] {-1, 1 + 1e-14}));

    assertThat(nearly.sign(0)).isZero();
    assertThat(nearly.sign(1e-12)).isEqualTo(-1);
    double[] many = new double[200];
    Arrays.fill(many, 0, 100, -1);
    Arrays.fill(many, 100, 200, 1);
    many[199] += 1e-12;
    assertThat(new PresentSums(Timeline.periodic(many)).sign(0)).isZero();
    many[199] += 1e-10;
    assertThat(new PresentSums(Timeline.periodic(many)).sign(0)).isEqualTo(1);
  }

  @Test
  void theStepsSayWhatComesInAndGoesOut() {
    RateOfReturn answer = InternalRate.of(pounds("-100", "0", "60", "70", "-5"));

    assertThat(answer.explanation().toString())
        .contains(
            "flows other than zero: 4",
            "comes in, undiscounted: 130",
            "goes out, undiscounted: 105",
            "changes of sign: 2");
  }

  @Test
  void sumsBeyondADoubleAreLeftOutOfTheSteps() {
    String in = steps(-1e308, 1e308, 1e308);
    String out = steps(-1e308, -1e308, 1e308);

    assertThat(in).contains("flows other than zero: 3").doesNotContain("undiscounted");
    assertThat(out).contains("flows other than zero: 3").doesNotContain("undiscounted");
  }

  private static String steps(double... flows) {
    Explanation.Builder steps = Explanation.answering("What rate?");
    RateSolution found = InternalRate.of(flows);
    return RateSteps.result(found, Optional.empty(), Timeline.periodic(flows), 1, steps)
        .explanation()
        .toString();
  }

  @Test
  void norstromsCriterionIsQuotedOnlyWhereItIsTheReason() {
    assertThat(sourced(InternalRate.of(pounds("-100", "30", "-10", "60", "80"))))
        .containsExactly(Optional.of(RateSteps.NORSTROM));
    assertThat(sourced(InternalRate.of(pounds("-100", "110")))).containsExactly(Optional.empty());
  }

  private static List<Optional<Source>> sourced(RateOfReturn rate) {
    return rate.explanation().steps().stream()
        .filter(step -> step.label().equals("the only one"))
        .map(Step::source)
        .toList();
  }

  @Test
  void whatIsPaidBackOnTheLastDayIsPaidBack() {
    Ratio tenth = Ratio.parse("10%");
    assertThat(PaybackPeriod.of(pounds("-100", "100"), Ratio.ZERO).simple()).contains(Ratio.ONE);
    assertThat(PaybackPeriod.of(pounds("-100", "110"), tenth).discounted()).contains(Ratio.ONE);
    assertThat(PaybackPeriod.of(pounds("-100", "100", "0", "5"), Ratio.ZERO).simple())
        .contains(Ratio.ONE);
  }

  @Test
  void whatNeverPaysBackSaysSoForBothMeasures() {
    Payback never = PaybackPeriod.of(pounds("-100", "40"), Ratio.parse("10%"));

    assertThat(never.simple()).isEmpty();
    assertThat(never.simpleUndefined().map(Undefined::code)).contains("NEVER_PAYS_BACK");
    assertThat(never.discountedUndefined().map(Undefined::code)).contains("NEVER_PAYS_BACK");
    assertThat(PaybackPeriod.of(pounds("-40", "100"), Ratio.ZERO).simpleUndefined()).isEmpty();
  }

  @Test
  void flowsThatAreNoNumbersOrHaveNotTheirDaysAreRefused() {
    LocalDate day = LocalDate.of(2023, 1, 1);
    double[] one = {1};
    assertThatThrownBy(() -> DatedInternalRate.of(new double[] {-1, Double.NaN}, new long[] {0, 1}))
        .hasMessage("flows[1] must be a finite number, but was NaN");
    assertThatThrownBy(() -> DatedInternalRate.of(new double[0], new long[0]))
        .hasMessage("flows must hold at least one element, but was none");
    assertThatThrownBy(() -> DatedNetPresentValue.of(0.1, one, new LocalDate[0]))
        .hasMessage("dates must be as many as the 1 flows, but was 0");
    assertThatThrownBy(
            () -> DatedNetPresentValue.on(day, 0.1, one, new LocalDate[] {day, day.plusDays(1)}))
        .hasMessage("dates must be as many as the 1 flows, but was 2");
    double[] endless = {Double.NEGATIVE_INFINITY, 1};
    assertThatThrownBy(() -> ModifiedInternalRate.of(endless, 0, 0))
        .hasMessage("flows[0] must be a finite number, but was -Infinity");
  }

  @Test
  void aRateToBeTurnedHasAtLeastOnePeriodAndInflationAboveALossOfAll() {
    RateConversionInput.Builder nominal = RateConversionInput.builder();
    nominal.rate(Ratio.parse("10%")).into(RateConversionKind.NOMINAL);
    assertThat(nominal.periodsPerYear(1).build().periodsPerYear()).hasValue(1);
    assertThatThrownBy(nominal.periodsPerYear(0)::build)
        .hasMessage("periodsPerYear must be >= 1, but was 0");
  }

  @Test
  void aResultHasARateOrTheReasonWhyThereIsNoneNotBoth() {
    RateOfReturn one = InternalRate.of(pounds("-100", "110"));
    RateOfReturn two = InternalRate.of(pounds("4", "-8", "3"));
    Undefined reason = Reason.NO_SIGN_CHANGE.because("the flows do not change sign");

    assertThatThrownBy(RateOfReturn.builder().valuesOf(one).undefined(reason)::build)
        .hasMessageStartingWith("undefined must be absent");
    assertThatThrownBy(RateOfReturn.builder().valuesOf(two).returnOfSpan(0.1)::build)
        .hasMessageStartingWith("returnOfSpan must be given only if state is ONE_RATE");
  }

  @Test
  void aFigureIsTheLastStepOfItsExplanation() {
    CashFlowFigure growth = CompoundGrowth.of(Ratio.of(4), Ratio.of(9), 2);

    assertThatThrownBy(new CashFlowFigure.Builder().valuesOf(growth).value(Answer.number(3))::build)
        .hasMessage("value must be the last step of the explanation, but was 3");
  }
}
