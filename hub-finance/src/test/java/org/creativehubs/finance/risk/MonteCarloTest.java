package org.creativehubs.finance.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.plan.Adjustment;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlannedLine;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.finance.viability.Viability;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class MonteCarloTest {

  private static Ratio of(String number) {
    return Ratio.parse(number);
  }

  /** A hub of GBP 100 that pays GBP 10 a month for a year. */
  static OperatingModel small(String cash) {
    return OperatingModel.builder()
        .name("small")
        .start(LocalDate.of(2027, 1, 1))
        .months(12)
        .openingCash(Money.parse("GBP " + cash))
        .addLines(
            PlannedLine.of("costs", LineKind.FIXED_COST, Money.parse("GBP 10")),
            PlannedLine.of("hire", LineKind.EVENTS, Money.parse("GBP 1")))
        .build();
  }

  static UncertainInput.Builder costs(DrawEffect effect, Spread spread) {
    return line("costs", effect, spread);
  }

  private static UncertainInput.Builder line(String line, DrawEffect effect, Spread spread) {
    UncertainInput.Builder input = UncertainInput.builder();
    input.name("costs").line(line).effect(effect).spread(spread);
    return input;
  }

  static MonteCarloInput.Builder simulate(OperatingModel model, UncertainInput... inputs) {
    return unsure(2000, "0.95").model(model).addInputs(inputs);
  }

  private static MonteCarloInput.Builder unsure(int runs, String confidence) {
    return MonteCarloInput.builder()
        .seed(7)
        .runs(runs)
        .addPercentiles(of("0"), of("0.5"), of("1"))
        .quantileRule(QuantileRule.NEAREST_RANK)
        .confidence(of(confidence));
  }

  private static Spread either(String one, String weight, String other, String otherWeight) {
    return Spread.builder()
        .kind(SpreadKind.DISCRETE)
        .addOutcomes(
            WeightedValue.of(of(one), of(weight)), WeightedValue.of(of(other), of(otherWeight)))
        .build();
  }

  @Test
  void theChanceOfRunningOutIsThatOfTheOutcomeThatCausesIt() {
    SimulatedOutlook found =
        MonteCarlo.answer(
            unsure(40_000, "0.95")
                .model(small("100"))
                .addInputs(costs(DrawEffect.MULTIPLIES, either("0", "3", "1.5", "1")).build())
                .build());
    double p = found.probabilityOfRunningOut().toDouble();
    assertThat(p).isEqualTo(0.25, within(6 * Math.sqrt(0.25 * 0.75 / 40_000)));
    assertThat(found.standardError()).isEqualTo(Math.sqrt(p * (1 - p) / 40_000), within(1e-15));
    assertThat(found.leastProbability()).isLessThan(0.25).isGreaterThan(0.23);
    assertThat(found.mostProbability()).isGreaterThan(0.25).isLessThan(0.27);
    assertThat(found.outOfCashRuns()[7]).isEqualTo((int) Math.round(p * 40_000));
    assertThat(found.measures().get(0).percentiles())
        .containsExactly(Money.parse("GBP -68"), Money.parse("GBP 112"), Money.parse("GBP 112"));
    assertThat(found.explanation().answer().toString()).endsWith("%");
    assertThat(found.months().rows()).hasSize(12);
    assertThat(JacksonLines.roundTrip(found)).isEqualTo(found);
  }

  @Test
  void withoutSpreadEveryRunIsTheDeterministicOne() {
    SimulatedOutlook found =
        MonteCarlo.answer(
            simulate(small("100"), costs(DrawEffect.MULTIPLIES, Spread.fixed(of("1.1"))).build())
                .build());
    HubOutlook outlook =
        Viability.answer(small("100").adjusted(List.of(Adjustment.ofLine("costs", of("1.1")))));
    SimulatedMeasure closing = found.measures().get(0);
    assertThat(closing.percentiles()).containsOnly(outlook.closingCash());
    assertThat(closing.mean()).isEqualTo(outlook.closingCash());
    assertThat(closing.standardDeviation().isZero()).isTrue();
    assertThat(found.measures().get(1).mean()).isEqualTo(outlook.minimumCash());
    assertThat(found.measures().get(2).mean()).isEqualTo(Money.parse("GBP -120"));
    assertThat(found.probabilityOfRunningOut()).isEqualTo(Ratio.ONE);
    assertThat(found.outOfCashRuns()[10]).isEqualTo(2000);
    assertThat(found).hasToString("Out of cash in 100 % of 2000 runs (99.81 % to 100 %)");
  }

  @Test
  void aDearerRoofMovesCashAndNotTheResultOfItsYear() {
    PlannedLine roof =
        PlannedLine.builder()
            .name("roof")
            .kind(LineKind.CAPITAL_COST)
            .monthly(Money.parse("GBP 50"))
            .fromMonth(3)
            .untilMonth(4)
            .build();
    OperatingModel model =
        small("100").with(small("100").units(), small("100").lines()).addLines(roof).build();
    UncertainInput dearer = line("roof", DrawEffect.MULTIPLIES, Spread.fixed(of("2"))).build();
    SimulatedOutlook found = MonteCarlo.answer(simulate(model, dearer).build());
    assertThat(found.measures().get(0).mean())
        .isEqualTo(Viability.answer(small("100")).closingCash().minus(Money.parse("GBP 100")));
    assertThat(found.measures().get(2).mean()).isEqualTo(Viability.answer(small("100")).surplus(1));
  }

  @Test
  void aShiftAddsToEachMonthButNeverBelowZero() {
    UncertainInput dearer =
        costs(DrawEffect.SHIFTS, Spread.fixed(of("0.505"))).fromMonth(12).build();
    assertThat(closing(dearer)).isEqualTo(Money.parse("GBP -8.51"));
    UncertainInput free = costs(DrawEffect.SHIFTS, Spread.fixed(of("-11"))).build();
    assertThat(closing(free)).isEqualTo(Money.parse("GBP 112"));
  }

  private static Money closing(UncertainInput input) {
    return MonteCarlo.answer(simulate(small("100"), input).build()).measures().get(0).mean();
  }

  /** Pinned, so that another machine or another Java that draws otherwise is found out. */
  @Test
  void theSameSeedGivesTheSameBitsEverywhere() {
    SimulatedOutlook found = JsonCatalog.answerToExample(MonteCarlo.ENTRY);
    assertThat(found.measures().get(0))
        .hasToString(
            "closing cash: mean GBP 494454.12, percentiles [GBP 152333.83, GBP 350346.55,"
                + " GBP 501097.21, GBP 641311.52, GBP 820737.21]");
  }

  @Test
  void theListenerHearsOfEverMoreRunsUpToAll() {
    List<Integer> heard = new ArrayList<>();
    MonteCarlo.answer(
        simulate(small("1"), costs(DrawEffect.MULTIPLIES, Spread.fixed(Ratio.ONE)).build()).build(),
        task -> new Thread(task).start(),
        3,
        heard::add);
    assertThat(heard).containsExactly(500, 1000, 1500, 2000);
  }

  @Test
  void whatAListenerThrowsEndsTheSimulation() {
    MonteCarloInput input =
        simulate(small("1"), costs(DrawEffect.MULTIPLIES, Spread.fixed(Ratio.ONE)).build()).build();
    assertThatThrownBy(
            () ->
                MonteCarlo.answer(
                    input,
                    Runnable::run,
                    2,
                    done -> {
                      throw new IllegalStateException("enough");
                    }))
        .hasMessage("enough");
    SimulatedOutlook alone =
        MonteCarlo.answer(
            input,
            task -> {
              throw new RejectedExecutionException("full");
            },
            4,
            done -> {});
    assertThat(alone).isEqualTo(MonteCarlo.answer(input));
  }

  @Test
  void cellsExplainThemselves() {
    SimulatedOutlook found =
        MonteCarlo.answer(
            simulate(small("1"), costs(DrawEffect.MULTIPLIES, Spread.fixed(Ratio.ONE)).build())
                .build());
    assertThat(found.table().columns())
        .containsExactly("measure", "mean", "standard deviation", "0 %", "50 %", "100 %");
    for (String column : found.table().columns()) {
      assertThat(found.explain("least cash", column).answer())
          .isEqualTo(found.table().rows().get(1).get(found.table().columns().indexOf(column)));
    }
    assertThatThrownBy(() -> found.explain("x", "mean")).hasMessageStartingWith("row must");
    assertThatThrownBy(() -> found.explain("least cash", "5 %"))
        .hasMessageStartingWith("column must");
  }

  @Test
  void percentilesFollowTheirRule() {
    long[] sorted = {10, 20, 30, 41};
    assertThat(QuantileRule.NEAREST_RANK.of(sorted, of("0.5"))).isEqualTo(20);
    assertThat(QuantileRule.NEAREST_RANK.of(sorted, of("0.51"))).isEqualTo(30);
    assertThat(QuantileRule.NEAREST_RANK.of(sorted, of("0"))).isEqualTo(10);
    assertThat(QuantileRule.LINEAR.of(sorted, of("0.5"))).isEqualTo(25);
    assertThat(QuantileRule.LINEAR.of(sorted, of("5/6"))).isEqualTo(36);
    assertThat(QuantileRule.LINEAR.of(sorted, of("1"))).isEqualTo(41);
  }

  @Test
  void badSpreadsAreRefused() {
    assertThatThrownBy(() -> Spread.fixed(of("1/3")))
        .hasMessage("value must have at most six decimals, but was 1/3");
    assertThatThrownBy(() -> Spread.uniform(of("2"), of("1")))
        .hasMessage("least must be from least 2 to most 1, but was 2");
    assertThatThrownBy(() -> Spread.triangular(of("1"), of("3"), of("2")))
        .hasMessage("mode must be from least 1 to most 2, but was 3");
    assertThatThrownBy(() -> Spread.builder().kind(SpreadKind.DISCRETE).build())
        .hasMessage("outcomes must be given for DISCRETE, but was absent");
    assertThatThrownBy(
            () -> Spread.builder().kind(SpreadKind.FIXED).value(Ratio.ONE).most(Ratio.ONE).build())
        .hasMessage("most must not be given for FIXED, but was given");
    assertThatThrownBy(() -> WeightedValue.of(Ratio.ONE, Ratio.ZERO))
        .hasMessage("weight must be in (0, 1000000], but was 0");
    assertThatThrownBy(
            () ->
                Spread.builder()
                    .kind(SpreadKind.NORMAL)
                    .mean(Ratio.ONE)
                    .deviation(of("-1"))
                    .least(Ratio.ZERO)
                    .most(Ratio.ONE)
                    .build())
        .hasMessage("deviation must be in [0, 1000000000], but was -1");
  }

  @Test
  void badSimulationsAreRefused() {
    UncertainInput fine = costs(DrawEffect.MULTIPLIES, Spread.fixed(Ratio.ONE)).build();
    assertThatThrownBy(() -> unsure(1, "0.95").model(small("1")).addInputs(fine).build())
        .hasMessage("runs must be in [2, 1000000], but was 1");
    assertThatThrownBy(() -> simulate(small("1")).build())
        .hasMessage("inputs must hold at least one element, but was none");
    assertThatThrownBy(() -> simulate(small("1"), fine, fine).build())
        .hasMessage("inputs[1] must have a name of its own, but was costs");
    assertThatThrownBy(() -> simulate(small("1"), fine).addPercentiles(Ratio.ONE).build())
        .hasMessage("percentiles[3] must be above the one before it, but was 1");
    assertThatThrownBy(() -> unsure(2, "1").model(small("1")).addInputs(fine).build())
        .hasMessage("confidence must be in [0.5, 0.9999], but was 1");
    assertThatThrownBy(
            () ->
                simulate(
                        small("1"),
                        line("x", DrawEffect.MULTIPLIES, Spread.fixed(Ratio.ONE)).build())
                    .build())
        .hasMessage("inputs[0] must name a line that is not of a loan, but was x");
    assertThatThrownBy(() -> costs(DrawEffect.MULTIPLIES, Spread.fixed(of("-1"))).build())
        .hasMessage("spread must lie in [0, 1000] where it multiplies, but was fixed value -1");
    assertThatThrownBy(
            () ->
                UncertainInput.builder()
                    .name("pay")
                    .kind(LineKind.STAFF)
                    .effect(DrawEffect.SHIFTS)
                    .spread(Spread.fixed(Ratio.ONE))
                    .build())
        .hasMessage("effect must be MULTIPLIES for a kind, but was SHIFTS");
    MonteCarloInput input = simulate(small("1"), fine).build();
    assertThatThrownBy(() -> MonteCarlo.answer(input, Runnable::run, 0, done -> {}))
        .hasMessage("threads must be in [1, 1000], but was 0");
  }

  @Test
  void whatNoSumCouldHoldIsRefusedBeforeTheFirstRun() {
    OperatingModel rich =
        OperatingModel.builder()
            .name("rich")
            .start(LocalDate.of(2027, 1, 1))
            .months(1)
            .openingCash(Money.parse("GBP 0"))
            .addLines(PlannedLine.of("costs", LineKind.STAFF, Money.parse("GBP 99999999999")))
            .build();
    MonteCarloInput input =
        simulate(rich, costs(DrawEffect.MULTIPLIES, Spread.uniform(of("0"), of("2"))).build())
            .build();
    assertThatThrownBy(() -> MonteCarlo.answer(input))
        .hasMessageStartingWith(
            "lines must come to at most 10000000000000 minor units a month in costs");
    assertThat(Arrays.stream(SpreadKind.values()).map(SpreadKind::parameters)).doesNotContainNull();
  }

  @Test
  void aLineOfPlainValuesReportsTheMedianAndTheFifthFromEitherEnd() {
    UncertainInput hire = UncertainInput.ofLine("costs", Spread.uniform(of("0"), of("2")));
    SimulatedOutlook found = MonteCarlo.of(small("1"), List.of(hire), 100, 7);
    assertThat(found.input().percentiles()).containsExactly(of("0.05"), of("0.5"), of("0.95"));
    assertThat(found.input().confidence()).isEqualTo(of("0.95"));
    assertThat(found.input().quantileRule()).isEqualTo(QuantileRule.NEAREST_RANK);
    assertThat(found.input().inputs().get(0).name()).isEqualTo("costs");
  }

  @Test
  void whatFollowsFromDrawsIsThatOfTheOutlook() {
    OperatingModel plan = JsonCatalog.example(Viability.ENTRY);
    UncertainInput halved = UncertainInput.ofLine("venue hire", Spread.fixed(of("0.5")));
    SimulatedOutlook found = MonteCarlo.of(plan, List.of(halved), 2, 1);
    HubOutlook known =
        Viability.answer(plan.adjusted(List.of(Adjustment.ofLine("venue hire", of("0.5")))));
    assertThat(found.measures().get(0).mean()).isEqualTo(known.closingCash());
    assertThat(found.measures().get(1).mean()).isEqualTo(known.minimumCash());
    for (int year = 1; year <= 10; year++) {
      assertThat(found.measures().get(year + 1).mean()).isEqualTo(known.surplus(year));
    }
  }

  @Test
  void aPlanWithTaxMayHaveATwentiethOfTheRuns() {
    OperatingModel plan = JsonCatalog.example(Viability.ENTRY);
    UncertainInput halved = UncertainInput.ofLine("venue hire", Spread.fixed(of("0.5")));
    MonteCarloInput.Builder input = simulate(plan, halved);
    assertThat(input.runs(100_000).build().workOfRun()).isEqualTo(2400);
    assertThatThrownBy(() -> input.runs(100_001).build())
        .hasMessageContaining("runs must ask for at most 240,000,000 months, in all runs");
  }
}
