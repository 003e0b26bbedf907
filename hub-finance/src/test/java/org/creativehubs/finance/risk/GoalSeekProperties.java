package org.creativehubs.finance.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OccupancyRamp;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlannedLine;
import org.creativehubs.finance.plan.PlannedUnits;
import org.creativehubs.finance.plan.internal.PlanRun;
import org.creativehubs.finance.viability.ExampleHub;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.finance.viability.OutlookLine;
import org.creativehubs.finance.viability.Viability;

class GoalSeekProperties {

  @Property(tries = 25)
  void theAnswerPutBackInMeetsTheTargetAndOneStepLessDoesNot(
      @ForAll @LongRange(min = -50_000_000, max = 50_000_000) long target,
      @ForAll OutlookMeasure measure) {
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
          .isEqualTo(found.reached())
          .isGreaterThanOrEqualTo(found.target());
      assertThat(cash(input, factor.minus(Ratio.of(1, 1_000_000)))).isLessThan(found.target());
    } else if (found.state() == GoalState.NO_ANSWER) {
      assertThat(cash(input, input.most())).isLessThan(found.target());
    } else {
      assertThat(cash(input, Ratio.ZERO)).isGreaterThanOrEqualTo(found.target());
    }
  }

  private static OperatingModel twoTiers(int rent, int cost, int other, int fixed) {
    return OperatingModel.builder()
        .name("two tiers")
        .start(java.time.LocalDate.of(2027, 1, 1))
        .months(30)
        .openingCash(Money.parse("GBP 300"))
        .addUnits(studios("one", 20, rent, cost), studios("two", 5, other, 0))
        .addLines(
            PlannedLine.builder()
                .name("fixed")
                .kind(LineKind.FIXED_COST)
                .monthly(Money.parse("GBP " + Integer.toString(fixed)))
                .fromMonth(4)
                .build())
        .build();
  }

  private static PlannedUnits studios(String name, int count, int rent, int cost) {
    return PlannedUnits.builder()
        .name(name)
        .kind(org.creativehubs.core.hub.UnitKind.STUDIO)
        .count(count)
        .rentEach(Money.parse("GBP " + rent + ".37"))
        .occupancy(OccupancyRamp.builder().first(Ratio.ONE).full(Ratio.of(2, 3)).months(7).build())
        .variableCost(Money.parse("GBP " + cost * count))
        .annualIncrease(Ratio.of(1, 30))
        .build();
  }

  /** Fewer than 64 values, so that rounding leaves none of them open. */
  @Property(tries = 60)
  void theNumberOfUnitsIsTheOneThatTryingThemAllFinds(
      @ForAll @IntRange(min = 1, max = 30) int rent,
      @ForAll @IntRange(min = 0, max = 60) int cost,
      @ForAll @IntRange(min = 1, max = 30) int other,
      @ForAll @IntRange(min = 0, max = 200) int fixed,
      @ForAll @LongRange(min = -500_000, max = 500_000) long target,
      @ForAll boolean moved,
      @ForAll OutlookMeasure measure,
      @ForAll GoalChoice choice) {
    GoalSeekInput.Builder builder = GoalSeekInput.builder();
    builder
        .model(twoTiers(rent, cost, other, fixed))
        .line("one")
        .unknown(moved ? GoalUnknown.MOVED_UNITS : GoalUnknown.UNITS)
        .choice(choice)
        .measure(measure)
        .target(Money.ofMinor(target, Currency.getInstance("GBP")))
        .most(Ratio.of(20));
    GoalSeekInput input = moved ? builder.to("two").build() : builder.build();
    Optional<Ratio> tried = Optional.empty();
    for (int number = 0; number <= 20; number++) {
      Ratio value = Ratio.of(choice == GoalChoice.LEAST ? 20 - number : number);
      tried = cash(input, value).compareTo(input.target()) >= 0 ? Optional.of(value) : tried;
    }
    assertThat(GoalSeek.answer(input).value()).isEqualTo(tried);
  }

  @Property(tries = 30)
  void theGreatestCostPutBackInMeetsTheTargetAndOneStepMoreDoesNot(
      @ForAll @LongRange(min = -20_000_000, max = 60_000_000) long target,
      @ForAll OutlookMeasure measure,
      @ForAll boolean amount) {
    GoalSeekInput input =
        GoalSeekInput.builder()
            .model(ExampleHub.model())
            .line("head rent")
            .unknown(amount ? GoalUnknown.AMOUNT : GoalUnknown.FACTOR)
            .choice(GoalChoice.GREATEST)
            .measure(measure)
            .target(Money.ofMinor(target, Currency.getInstance("GBP")))
            .most(Ratio.of(amount ? 20_000 : 4))
            .build();
    GoalResult found = GoalSeek.answer(input);
    Ratio step = Ratio.of(1, input.steps());
    if (found.state() == GoalState.FOUND) {
      Ratio value = found.value().orElseThrow();
      assertThat(cash(input, value)).isEqualTo(found.reached());
      if (value.compareTo(input.most()) < 0) {
        assertThat(cash(input, value.plus(step))).isLessThan(found.target());
      }
    } else {
      assertThat(found.state()).isEqualTo(GoalState.NO_ANSWER);
      assertThat(cash(input, Ratio.ZERO)).isLessThan(found.target());
    }
  }

  @Property(tries = 30)
  void theLeastOccupancyPutBackInMeetsTheTarget(
      @ForAll @LongRange(min = -20_000_000, max = 60_000_000) long target,
      @ForAll OutlookMeasure measure) {
    GoalSeekInput input =
        GoalSeekInput.builder()
            .model(ExampleHub.model())
            .line("studios at market rent")
            .unknown(GoalUnknown.OCCUPANCY)
            .measure(measure)
            .target(Money.ofMinor(target, Currency.getInstance("GBP")))
            .most(Ratio.ONE)
            .build();
    GoalResult found = GoalSeek.answer(input);
    if (found.state() == GoalState.FOUND) {
      Ratio share = found.value().orElseThrow();
      assertThat(share).isBetween(Ratio.ZERO, Ratio.ONE);
      assertThat(cash(input, share)).isGreaterThanOrEqualTo(found.target());
      // A thousandth of the space earns far more than rounding takes.
      assertThat(cash(input, share.minus(Ratio.of(1, 1000)))).isLessThan(found.target());
    } else {
      Ratio end = found.state() == GoalState.NO_ANSWER ? Ratio.ONE : Ratio.ZERO;
      assertThat(cash(input, end).compareTo(found.target()) >= 0).isEqualTo(end.isZero());
    }
  }

  private static Money cash(GoalSeekInput input, Ratio value) {
    HubOutlook outlook = Viability.answer(GoalSeek.with(input, value));
    return switch (input.measure()) {
      case CLOSING -> outlook.closingCash();
      case MINIMUM -> outlook.minimumCash();
      case LAST_SURPLUS -> lastYear(outlook);
    };
  }

  private static Money lastYear(HubOutlook outlook) {
    int months = outlook.model().months();
    long sum = 0;
    for (OutlookLine line : outlook.lines()) {
      sum += line.kind().isOfSurplus() ? PlanRun.sum(line.minorUnits(), months - 12, months) : 0;
    }
    return Money.ofMinor(sum, outlook.model().openingCash().currency());
  }
}
