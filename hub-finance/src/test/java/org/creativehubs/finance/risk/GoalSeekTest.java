package org.creativehubs.finance.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.plan.CashTerms;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OccupancyRamp;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlannedLine;
import org.creativehubs.finance.plan.PlannedUnits;
import org.creativehubs.finance.plan.VatLine;
import org.creativehubs.finance.plan.VatPlan;
import org.creativehubs.finance.viability.ExampleHub;
import org.creativehubs.finance.viability.Viability;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class GoalSeekTest {

  /** The least cash of the example with ten desks turned into studios at GBP 5. */
  private static final Money TEN_MOVED = gbp("133209.80");

  private static GoalSeekInput.Builder goal(String line, GoalUnknown unknown, String target) {
    return GoalSeekInput.builder()
        .model(ExampleHub.model())
        .line(line)
        .unknown(unknown)
        .measure(OutlookMeasure.CLOSING)
        .target(Money.parse("GBP " + target));
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
    assertThat(closing(input, factor)).isEqualTo(found.reached());
    assertThat(found.reached()).isGreaterThanOrEqualTo(input.target());
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

  /** Ten units earn 70 and cost 100: the hub can carry just the number that its cash allows. */
  @Test
  void unitsThatCostMoreThanTheyEarnHaveAGreatestNumber() {
    GoalSeekInput.Builder losing = GoalSeekInput.builder();
    losing
        .model(losing())
        .line("studios")
        .unknown(GoalUnknown.UNITS)
        .measure(OutlookMeasure.MINIMUM)
        .target(Money.parse("GBP 40"))
        .most(Ratio.of(1000));
    GoalResult most = GoalSeek.answer(losing.choice(GoalChoice.GREATEST).build());
    assertThat(most.value()).contains(Ratio.of(20));
    assertThat(most.reached()).isEqualTo(Money.parse("GBP 40"));
  }

  @Test
  void withTooManyLosingUnitsFewerStillMeetTheTarget() {
    GoalSeekInput input =
        GoalSeekInput.builder()
            .model(
                losing()
                    .with(
                        losing().units(), List.of(PlannedLine.of("gift", LineKind.GRANT, gbp("0"))))
                    .build())
            .line("gift")
            .unknown(GoalUnknown.AMOUNT)
            .measure(OutlookMeasure.CLOSING)
            .target(gbp("100"))
            .most(Ratio.of(50))
            .build();
    GoalResult found = GoalSeek.answer(input);
    assertThat(found.value()).contains(Ratio.of(30));
    assertThat(found.reached()).isEqualTo(gbp("100"));
  }

  /** 1,000 a year that is paid a month later: eleven twelfths, and tax of a fifth on top. */
  @Test
  void aYearlyAmountIsFoundThroughTermsAndTax() {
    PlannedLine.Builder dues = PlannedLine.builder().name("dues").kind(LineKind.MEMBERSHIPS);
    VatPlan.Builder vat = VatPlan.builder().quarterEnd(3).paidAfterMonths(12);
    vat.addLines(VatLine.taxable("dues", Ratio.of(1, 5)));
    OperatingModel plan =
        losing().toBuilder()
            .units(List.of())
            .months(12)
            .openingCash(gbp("0"))
            .addLines(dues.annual(gbp("1")).build())
            .addTerms(CashTerms.ofLine("dues", 1))
            .vat(vat.build())
            .build();
    GoalSeekInput input =
        GoalSeekInput.builder()
            .model(plan)
            .line("dues")
            .unknown(GoalUnknown.AMOUNT)
            .measure(OutlookMeasure.CLOSING)
            .target(gbp("1320"))
            .most(Ratio.of(5000))
            .build();
    assertThat(GoalSeek.answer(input).value()).contains(Ratio.of(1200));
  }

  private static OperatingModel losing() {
    return OperatingModel.builder()
        .name("losing")
        .start(java.time.LocalDate.of(2027, 1, 1))
        .months(1)
        .openingCash(gbp("100"))
        .addUnits(
            PlannedUnits.builder()
                .name("studios")
                .kind(org.creativehubs.core.hub.UnitKind.STUDIO)
                .count(10)
                .rentEach(gbp("7"))
                .variableCost(gbp("100"))
                .occupancy(OccupancyRamp.steady(Ratio.ONE))
                .build())
        .build();
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  @Test
  void theMostStudiosThatCanBeSubsidisedAreFound() {
    GoalResult found = GoalSeek.answer(subsidised().build());
    Ratio number = found.value().orElseThrow();
    assertThat(number).isEqualTo(Ratio.of(10));
    assertThat(found.reached()).isEqualTo(closingLeast(number)).isEqualTo(TEN_MOVED);
    assertThat(closingLeast(number.plus(Ratio.ONE))).isLessThan(TEN_MOVED);
    assertThat(found.explanation().question())
        .isEqualTo(
            "What greatest number of desks that become subsidised studios reaches the target?");
  }

  private static GoalSeekInput.Builder subsidised() {
    return GoalSeekInput.builder()
        .model(cheap())
        .line("desks")
        .to("subsidised studios")
        .unknown(GoalUnknown.MOVED_UNITS)
        .choice(GoalChoice.GREATEST)
        .measure(OutlookMeasure.MINIMUM)
        .target(TEN_MOVED)
        .most(Ratio.of(24));
  }

  /** The example with subsidised studios at GBP 5, which earn less than desks. */
  private static OperatingModel cheap() {
    List<PlannedUnits> units = new java.util.ArrayList<>();
    for (PlannedUnits unit : ExampleHub.model().units()) {
      units.add(unit.name().equals("subsidised studios") ? unit.at(gbp("5")) : unit);
    }
    return ExampleHub.model().with(units, ExampleHub.model().lines()).build();
  }

  private static Money closingLeast(Ratio number) {
    return Viability.answer(GoalSeek.with(subsidised().build(), number)).minimumCash();
  }

  @Test
  void badSearchesAreRefused() {
    assertThatThrownBy(() -> goal("x", GoalUnknown.FACTOR, "1").most(Ratio.ONE).build())
        .hasMessage("line must name a line that is not of a loan, but was x");
    assertThatThrownBy(
            () -> goal("studios at market rent", GoalUnknown.UNITS, "1").most(Ratio.ONE).build())
        .hasMessage("line must name units given by number, but was studios at market rent");
    assertThatThrownBy(() -> goal("desks", GoalUnknown.UNITS, "1").most(Ratio.of(1, 2)).build())
        .hasMessage("most must be whole for UNITS, but was 0.5");
    assertThatThrownBy(() -> goal("desks", GoalUnknown.MOVED_UNITS, "1").most(Ratio.ONE).build())
        .hasMessage("to must be given if unknown is MOVED_UNITS, but was absent");
    assertThatThrownBy(
            () -> goal("desks", GoalUnknown.MOVED_UNITS, "1").to("desks").most(Ratio.ONE).build())
        .hasMessage("to must name other units given by number, but was desks");
    assertThatThrownBy(
            () ->
                goal("desks", GoalUnknown.MOVED_UNITS, "1")
                    .to("subsidised studios")
                    .most(Ratio.of(25))
                    .build())
        .hasMessage("most must be <= 24, but was 25");
    assertThatThrownBy(() -> goal("desks", GoalUnknown.OCCUPANCY, "1").most(Ratio.of(2)).build())
        .hasMessage("most must be <= 1, but was 2");
    assertThatThrownBy(() -> goal("staffing", GoalUnknown.AMOUNT, "1").most(Ratio.ONE).build())
        .hasMessage(
            "line must name a planned line with an amount, or units given by number, but was"
                + " staffing");
    assertThatThrownBy(() -> goal("desks", GoalUnknown.FACTOR, "1").most(Ratio.ZERO).build())
        .hasMessage("most must be > 0, but was 0");
  }

  @Test
  void theLeastAmountIsSoughtForTheClosingCash() {
    GoalResult found =
        GoalSeek.leastAmount(
            ExampleHub.model(), "venue hire", Money.parse("GBP 700000"), Ratio.of(9000));
    assertThat(found)
        .isEqualTo(
            GoalSeek.answer(
                goal("venue hire", GoalUnknown.AMOUNT, "700000").most(Ratio.of(9000)).build()));
    assertThat(found.value()).isPresent();
  }
}
