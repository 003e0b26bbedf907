package org.creativehubs.metrics.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Tables;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.strategy.Action;
import org.creativehubs.core.strategy.PlanStatus;
import org.creativehubs.core.strategy.PlannedAmount;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.vocabulary.Standing;
import org.junit.jupiter.api.Test;

class StrategyTrackingTest {

  private static final LocalDate ON = LocalDate.parse("2026-09-30");

  private static Action.Builder action(String number) {
    return Action.builder().number(number).title("Action " + number);
  }

  private static PlannedAmount.Builder amount(String money) {
    return PlannedAmount.builder().id(money).purpose("a").amount(Money.parse(money));
  }

  private static StrategyReport of(Silence silence, Action... actions) {
    Strategy strategy =
        Strategy.builder().id("s").name("S").addAllActions(List.of(actions)).build();
    return StrategyTracking.of(strategy, ON, silence, "GBP");
  }

  private static Standing funding(Silence silence, Action action) {
    return of(silence, action).actions().get(0).funding();
  }

  private static Answer gbp(String money) {
    return Answer.of(Money.parse("GBP " + money));
  }

  /** A festival city that pays in euros. */
  private static Strategy festivals() {
    Action stage =
        action("1.1")
            .status(PlanStatus.DONE)
            .due(PartialDate.parse("2026-03"))
            .addOwners("Port authority")
            .addPlaces("Quay")
            .addCommitted(amount("EUR 300").build())
            .build();
    Action school =
        action("1.2")
            .status(PlanStatus.UNDER_WAY)
            .due(PartialDate.parse("2026-08"))
            .addPlaces("Quay", "Castle")
            .build();
    Action whole =
        action("1").ambition(amount("EUR 1000").build()).addActions(stage, school).build();
    Action archive = action("2").due(PartialDate.parse("2027")).build();
    return Strategy.builder()
        .id("festivals")
        .name("Festival plan")
        .addActions(whole, archive)
        .build();
  }

  @Test
  void onlyActionsThatAreMadeOfNoOthersAreFollowed() {
    StrategyReport report = StrategyTracking.of(festivals(), ON, Silence.MEANS_NOT_DONE, "EUR");
    assertThat(report.actions())
        .extracting(TrackedAction::number)
        .containsExactly("1.1", "1.2", "2");
    assertThat(report.at(PlanStatus.DONE)).hasSize(1);
    assertThat(report.late()).extracting(TrackedAction::daysLate).containsExactly(30);
    assertThat(report.withoutOwner()).extracting(TrackedAction::number).containsExactly("1.2", "2");
    assertThat(report.withoutDate()).isEmpty();
    assertThat(report.withoutAmount()).extracting(TrackedAction::number).containsExactly("2");
    assertThat(report.toString())
        .isEqualTo(
            "3 actions of Festival plan on 2026-09-30: 1 done, 1 under way, 1 late, 2 unfunded;"
                + " 2 without owner, 0 without date, 1 without amount (silence means not done)");
  }

  @Test
  void anActionInSeveralPlacesCountsInEach() {
    StrategyReport report = StrategyTracking.of(festivals(), ON, Silence.MEANS_NOT_DONE, "EUR");
    assertThat(report.sheets().get(1).table().rows())
        .extracting(row -> row.get(0).toString(), row -> row.get(1).toString())
        .containsExactly(tuple("Quay", "2"), tuple("Castle", "1"), tuple("no place named", "1"));
  }

  @Test
  void whatIsSaidOfAnActionHoldsForItsPartsThatDoNotSayOtherwise() {
    Action whole =
        action("1")
            .addOwners("Council")
            .due(PartialDate.parse("2026-06"))
            .addPlaces("Harbour")
            .addActions(
                action("1.1").build(),
                action("1.2").addOwners("College").due(PartialDate.parse("2027")).build())
            .build();
    List<TrackedAction> parts = of(Silence.MEANS_NOT_DONE, whole).actions();
    assertThat(parts.get(0).owners()).containsExactly("Council");
    assertThat(parts.get(0).daysLate()).isEqualTo(92);
    assertThat(parts.get(1).owners()).containsExactly("College");
    assertThat(parts.get(1).state()).isEqualTo(PlanState.UPCOMING);
    assertThat(parts).allMatch(part -> part.places().contains("Harbour"));
  }

  @Test
  void nothingIsLateOnItsLastDay() {
    Action due = action("1").due(PartialDate.parse("2026-09")).build();
    assertThat(of(Silence.MEANS_NOT_DONE, due).actions().get(0).daysLate()).isZero();
    Action before = action("1").due(PartialDate.parse("2026-09-29")).build();
    assertThat(of(Silence.MEANS_NOT_DONE, before).actions().get(0).daysLate()).isEqualTo(1);
    assertThat(of(Silence.PROVES_NOTHING, before).late()).isEmpty();
  }

  @Test
  void whatAmountsLeaveOpenIsNotDecided() {
    Action.Builder wanted = action("1").ambition(amount("GBP 100").build());
    assertThat(funding(Silence.MEANS_NOT_DONE, wanted.build())).isEqualTo(Standing.NOT_MET);
    assertThat(funding(Silence.PROVES_NOTHING, wanted.build())).isEqualTo(Standing.NOT_KNOWN);
    assertThat(
            funding(Silence.PROVES_NOTHING, wanted.addCommitted(amount("GBP 0").build()).build()))
        .isEqualTo(Standing.NOT_MET);
    assertThat(funding(Silence.PROVES_NOTHING, with("GBP 99"))).isEqualTo(Standing.PARTLY);
    assertThat(funding(Silence.PROVES_NOTHING, with("GBP 100"))).isEqualTo(Standing.MET);
    Action open =
        action("1")
            .ambition(amount("GBP 100").build())
            .addCommitted(amount("GBP 99").amountQualifier(Qualifier.AT_LEAST).build())
            .build();
    assertThat(funding(Silence.PROVES_NOTHING, open)).isEqualTo(Standing.NOT_KNOWN);
    Action nothingWanted = action("1").addCommitted(amount("GBP 99").build()).build();
    assertThat(funding(Silence.PROVES_NOTHING, nothingWanted)).isEqualTo(Standing.NOT_KNOWN);
  }

  private static Action with(String committed) {
    return action("1")
        .ambition(amount("GBP 100").build())
        .addCommitted(amount(committed).build())
        .build();
  }

  @Test
  void openEndsStayOpen() {
    Action action =
        action("1")
            .ambition(amount("GBP 5000000").amountQualifier(Qualifier.AT_LEAST).build())
            .addCommitted(amount("GBP 2000000").build())
            .build();
    ActionMoney total = of(Silence.MEANS_NOT_DONE, action).total();
    assertThat(total.wanted()).isEqualTo(gbp("5000000"));
    assertThat(total.wantedAtMost().isDefined()).isFalse();
    assertThat(total.committed()).isEqualTo(gbp("2000000"));
    assertThat(total.stillToFind()).isEqualTo(gbp("3000000"));
  }

  @Test
  void aPartOfACommitmentIsNotAddedAgain() {
    Action action =
        action("1")
            .addBudget(amount("GBP 10").build())
            .addCommitted(amount("GBP 8").build(), amount("GBP 3").partOf("GBP 8").build())
            .addCommitted(amount("EUR 9").build())
            .build();
    ActionMoney total = of(Silence.MEANS_NOT_DONE, action).total();
    assertThat(total.committedAtMost()).isEqualTo(gbp("8"));
    assertThat(total.stillToFind()).isEqualTo(gbp("2"));
  }

  @Test
  void moreThanWantedLeavesNothingToFind() {
    assertThat(of(Silence.MEANS_NOT_DONE, with("GBP 101")).total().stillToFind())
        .isEqualTo(gbp("0"));
  }

  @Test
  void outputsStandDeliveredAgainstPromised() {
    Indicator studios =
        Indicator.builder()
            .id("studios")
            .measure("studios")
            .unit("studios")
            .polarity(Polarity.HIGHER_IS_BETTER)
            .target(Ratio.of(40))
            .actual(QualifiedNumber.parse("30"))
            .build();
    StrategyReport report = of(Silence.MEANS_NOT_DONE, action("1").addOutputs(studios).build());
    assertThat(Tables.explain(report, "1, studios", "delivered of promised").toString())
        .contains("30")
        .contains("40")
        .contains("75");
    assertThat(report.sheets()).hasSize(5);
    assertThat(of(Silence.MEANS_NOT_DONE, action("1").build()).sheets()).hasSize(4);
  }

  @Test
  void aStrategyWithoutActionsAndAnUnknownCurrencyAreRefused() {
    Strategy none = Strategy.builder().id("s").name("S").build();
    assertThatThrownBy(() -> StrategyTracking.of(none, ON, Silence.PROVES_NOTHING, "GBP"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("strategy.actions must hold at least one element");
    assertThatThrownBy(() -> StrategyTracking.of(festivals(), ON, Silence.PROVES_NOTHING, "Q"))
        .isInstanceOf(InvalidValueException.class);
  }
}
