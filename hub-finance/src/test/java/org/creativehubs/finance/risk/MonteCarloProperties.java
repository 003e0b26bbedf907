package org.creativehubs.finance.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.simulation.RandomStream;
import org.creativehubs.finance.plan.Adjustment;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlannedLine;
import org.creativehubs.finance.plan.internal.PlanRun;
import org.creativehubs.finance.viability.ExampleHub;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.finance.viability.OutlookLine;
import org.creativehubs.finance.viability.Viability;

class MonteCarloProperties {

  private static final List<String> LINES =
      List.of("studios at market rent", "desks", "venue hire", "staff", "head rent");

  private static Ratio millionths(long number) {
    return Millionths.ratio(number);
  }

  private static UncertainInput input(String name, String line, Spread spread, int from) {
    return UncertainInput.builder()
        .name(name)
        .line(line)
        .effect(DrawEffect.MULTIPLIES)
        .spread(spread)
        .fromMonth(from)
        .build();
  }

  private static MonteCarloInput.Builder simulate(long seed, int runs) {
    return simulate(ExampleHub.model(), seed, runs, QuantileRule.LINEAR);
  }

  private static MonteCarloInput.Builder simulate(
      OperatingModel model, long seed, int runs, QuantileRule rule) {
    return MonteCarloInput.builder()
        .model(model)
        .seed(seed)
        .runs(runs)
        .addPercentiles(Ratio.ZERO, Ratio.of(1, 3), Ratio.of(1, 2), Ratio.of(9, 10), Ratio.ONE)
        .quantileRule(rule)
        .confidence(Ratio.of(9, 10));
  }

  @Provide
  Arbitrary<Spread> spreads() {
    Arbitrary<Long> number = Arbitraries.longs().between(1, 3_000_000);
    return Combinators.combine(number, number, number, Arbitraries.of(SpreadKind.class))
        .as(
            (one, two, three, kind) -> {
              long least = Math.min(one, Math.min(two, three));
              long most = Math.max(one, Math.max(two, three));
              return spread(kind, least, one + two + three - least - most, most);
            });
  }

  private static Spread spread(SpreadKind kind, long least, long middle, long most) {
    Spread.Builder spread = Spread.builder().kind(kind);
    if (kind.parameters().contains("least")) {
      spread.least(millionths(least)).most(millionths(most));
    }
    Ratio centre = millionths(middle);
    switch (kind) {
      case FIXED -> spread.value(centre);
      case TRIANGULAR -> spread.mode(centre);
      case NORMAL -> spread.mean(centre).deviation(millionths(most - least));
      case LOGNORMAL -> spread.median(centre).logDeviation(millionths(most - least));
      case DISCRETE ->
          spread.addOutcomes(
              WeightedValue.of(millionths(most), Ratio.ONE),
              WeightedValue.of(centre, Ratio.of(1, 3)),
              WeightedValue.of(millionths(least), Ratio.of(2)));
      default -> {}
    }
    return spread.build();
  }

  @Property(tries = 300)
  void everyDrawLiesWithinItsBounds(
      @ForAll("spreads") Spread spread, @ForAll long seed, @ForAll @IntRange(min = 0) int run) {
    Sampler sampler = new Sampler(spread);
    RandomStream random = RandomStream.of(seed, run);
    for (int place = 0; place < 40; place++) {
      double uniform = random.uniformInside();
      assertThat(uniform).isGreaterThan(0).isLessThan(1);
      assertThat(millionths(sampler.draw(uniform))).isBetween(spread.lowest(), spread.highest());
    }
    assertThat(millionths(sampler.draw(0x1p-53))).isBetween(spread.lowest(), spread.highest());
    assertThat(millionths(sampler.draw(1 - 0x1p-53))).isBetween(spread.lowest(), spread.highest());
  }

  @Property(tries = 300)
  void aHigherChanceNeverGivesALowerNumber(
      @ForAll("spreads") Spread spread,
      @ForAll @LongRange(min = 1, max = 1L << 40) long first,
      @ForAll @LongRange(min = 1, max = 1L << 40) long second) {
    double one = first * 0x1p-41;
    double two = second * 0x1p-41 + 0.25;
    if (spread.kind() != SpreadKind.DISCRETE) {
      Sampler sampler = new Sampler(spread);
      // Both are rounded to a millionth, and before that only to some 16 digits.
      assertThat(sampler.draw(Math.max(one, two)))
          .isGreaterThanOrEqualTo(sampler.draw(Math.min(one, two)) - 1);
    }
  }

  @Property(tries = 25)
  void withoutSpreadEveryRunIsTheDeterministicOne(
      @ForAll long seed,
      @ForAll @LongRange(min = 0, max = 3_000_000) long rent,
      @ForAll @LongRange(min = 0, max = 3_000_000) long pay,
      @ForAll @IntRange(min = 1, max = 130) int from) {
    SimulatedOutlook found =
        MonteCarlo.answer(
            simulate(seed, 3)
                .addInputs(
                    input("rent", LINES.get(0), Spread.fixed(millionths(rent)), 1),
                    input(
                        "rent later",
                        LINES.get(0),
                        Spread.uniform(millionths(pay), millionths(pay)),
                        from),
                    UncertainInput.builder()
                        .name("pay")
                        .kind(LineKind.STAFF)
                        .effect(DrawEffect.MULTIPLIES)
                        .spread(spread(SpreadKind.LOGNORMAL, pay + 1, pay + 1, pay + 1))
                        .build())
                .build());
    HubOutlook outlook =
        Viability.answer(
            ExampleHub.model()
                .adjusted(
                    List.of(
                        Adjustment.ofLine(LINES.get(0), millionths(rent)),
                        Adjustment.builder()
                            .line(LINES.get(0))
                            .factor(millionths(pay))
                            .fromMonth(from)
                            .build(),
                        Adjustment.builder()
                            .kind(LineKind.STAFF)
                            .factor(millionths(pay + 1))
                            .build())));
    assertThat(found.measures().get(0).percentiles()).containsOnly(outlook.closingCash());
    assertThat(found.measures().get(1).percentiles()).containsOnly(outlook.minimumCash());
    for (int year = 0; year < 10; year++) {
      assertThat(found.measures().get(2 + year).mean()).isEqualTo(result(outlook, year));
    }
    assertThat(found.probabilityOfRunningOut())
        .isEqualTo(outlook.outOfCashMonth().isPresent() ? Ratio.ONE : Ratio.ZERO);
  }

  private static Money result(HubOutlook outlook, int year) {
    long sum = 0;
    for (OutlookLine line : outlook.lines()) {
      sum +=
          line.kind().isOfSurplus() ? PlanRun.sum(line.minorUnits(), year * 12, year * 12 + 12) : 0;
    }
    return Money.ofMinor(sum, outlook.model().openingCash().currency());
  }

  @Property(tries = 6)
  void theSameSeedGivesTheSameBitsForAnyNumberOfThreads(
      @ForAll long seed,
      @ForAll("spreads") Spread spread,
      @ForAll @IntRange(min = 2, max = 2200) int runs) {
    MonteCarloInput input =
        simulate(seed, runs)
            .addInputs(
                input("one", LINES.get(0), spread, 1),
                input(
                    "two",
                    LINES.get(3),
                    Spread.uniform(millionths(900_000), millionths(1_300_000)),
                    5))
            .build();
    SimulatedOutlook alone = MonteCarlo.answer(input);
    for (int threads : new int[] {1, 2, 7}) {
      assertThat(MonteCarlo.answer(input, task -> new Thread(task).start(), threads, done -> {}))
          .isEqualTo(alone);
    }
  }

  @Property(tries = 20)
  void anyPartitionOfTheRunsComesToTheSame(
      @ForAll long seed,
      @ForAll("spreads") Spread spread,
      @ForAll @IntRange(min = 1, max = 39) int cut) {
    MonteCarloInput input =
        simulate(seed, 40).addInputs(input("one", LINES.get(1), spread, 3)).build();
    Simulation whole = new Simulation(input);
    whole.run(0, 40);
    Simulation parts = new Simulation(input);
    parts.run(cut, 40);
    parts.run(0, cut);
    assertThat(parts.measures()).isEqualTo(whole.measures());
    assertThat(parts.outOfCash()).isEqualTo(whole.outOfCash());
  }

  @Property(tries = 20)
  void percentilesRiseAndTheProbabilityIsOneOfTheRuns(
      @ForAll long seed, @ForAll("spreads") Spread spread, @ForAll QuantileRule rule) {
    SimulatedOutlook found =
        MonteCarlo.answer(
            simulate(ExampleHub.model(), seed, 60, rule)
                .addInputs(input("one", LINES.get(0), spread, 1))
                .build());
    for (SimulatedMeasure measure : found.measures()) {
      List<Money> percentiles = measure.percentiles();
      assertThat(percentiles).isSortedAccordingTo(Money::compareTo);
      assertThat(measure.mean()).isBetween(percentiles.get(0), percentiles.get(4));
    }
    assertThat(found.probabilityOfRunningOut()).isBetween(Ratio.ZERO, Ratio.ONE);
    boolean someRunOut = found.measures().get(1).percentiles().get(0).isNegative();
    assertThat(found.probabilityOfRunningOut().signum() > 0).isEqualTo(someRunOut);
  }

  @Property(tries = 10)
  void aFurtherInputLeavesTheDrawsOfOthersAsTheyWere(@ForAll long seed) {
    UncertainInput hire = input("hire", "venue hire", Spread.uniform(Ratio.ZERO, Ratio.of(2)), 1);
    UncertainInput nothing = input("staff", "staff", Spread.fixed(Ratio.ONE), 1);
    SimulatedOutlook one = MonteCarlo.answer(simulate(seed, 50).addInputs(hire).build());
    SimulatedOutlook two = MonteCarlo.answer(simulate(seed, 50).addInputs(hire, nothing).build());
    assertThat(two.measures()).isEqualTo(one.measures());
  }

  /** Ties of rounding are where floating point could go wrong; the exact amount decides. */
  @Property(tries = 200)
  void everyAmountIsTheExactOneRoundedHalfUpOnce(
      @ForAll @LongRange(min = 0, max = 1_000_000_000) long pence,
      @ForAll @LongRange(min = 0, max = 2_000) long thousandths) {
    OperatingModel model =
        OperatingModel.builder()
            .name("m")
            .start(java.time.LocalDate.of(2027, 1, 1))
            .months(1)
            .openingCash(Money.parse("GBP 0"))
            .addLines(
                PlannedLine.of(
                    "hire",
                    LineKind.EVENTS,
                    Money.ofMinor(pence, java.util.Currency.getInstance("GBP"))))
            .build();
    SimulatedOutlook found =
        MonteCarlo.answer(
            simulate(model, 1, 2, QuantileRule.NEAREST_RANK)
                .addInputs(input("a", "hire", Spread.fixed(Ratio.of(thousandths, 1000)), 1))
                .build());
    java.math.BigDecimal exact =
        java.math.BigDecimal.valueOf(pence).multiply(java.math.BigDecimal.valueOf(thousandths, 3));
    assertThat(found.measures().get(0).mean().minorUnits().longValueExact())
        .isEqualTo(exact.setScale(0, java.math.RoundingMode.HALF_UP).longValueExact());
  }
}
