package org.creativehubs.core.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.vocabulary.VocabularyTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrategyTest {

  private static final VocabularyTerm PLACES = VocabularyTerm.of("places", "Places");
  private static final Action ZONES = action("8.1").build();
  private static final Action FESTIVALS = action("8.2").build();
  private static final Strategy PLAN =
      strategy()
          .addPillars(PLACES)
          .addThemes(VocabularyTerm.of("digital", "Digital"))
          .addActions(
              action("8")
                  .pillar("places")
                  .addThemes("digital")
                  .addActions(ZONES, FESTIVALS)
                  .build())
          .build();

  private static ImmutableAction.Builder action(String number) {
    return Action.builder().number(number).title("Do it");
  }

  private static ImmutableStrategy.Builder strategy() {
    return Strategy.builder().id("plan").name("The plan");
  }

  private static PlannedAmount amount(String id, String... partOf) {
    PlannedAmount.Builder builder = PlannedAmount.builder();
    builder.id(id).purpose("A hall").amount(Money.parse("GBP 1.00"));
    for (String whole : partOf) {
      builder.partOf(whole);
    }
    return builder.build();
  }

  @Test
  void listsActionsBeforeTheirParts() {
    assertThat(PLAN).hasToString("The plan (plan): 1 action");
    assertThat(PLAN.allActions()).extracting(Action::number).containsExactly("8", "8.1", "8.2");
    assertThat(PLAN.action("8.2")).contains(FESTIVALS);
    assertThat(PLAN.action("8.3")).isEmpty();
    assertThat(PLAN.hasPillar("places")).isTrue();
    assertThat(PLAN.hasPillar("ideas")).isFalse();
    assertThat(FESTIVALS)
        .hasToString(
            "Action{number=8.2, title=Do it, themes=[], rationale=[], budget=[], committed=[], "
                + "owners=[], outputs=[], places=[], actions=[]}");
  }

  @Test
  void actionsStandUnderPillarsAndThemesOfTheStrategy() {
    assertThatThrownBy(() -> strategy().addActions(action("1").pillar("ideas").build()).build())
        .hasMessage("actions 1.pillar must name a term of the strategy, but was ideas");
    Action deep = action("1.1").addThemes("skills").build();
    assertThatThrownBy(() -> strategy().addActions(action("1").addActions(deep).build()).build())
        .hasMessage("actions 1.1.themes must name a term of the strategy, but was skills");
  }

  @Test
  void termsAndActionsOccurOnce() {
    assertThatThrownBy(() -> strategy().addPillars(PLACES, PLACES).build())
        .hasMessage("pillars[1] must have a code of its own, but was places");
    assertThatThrownBy(() -> strategy().addAreas(PLACES, PLACES).build())
        .hasMessageStartingWith("areas[1] must have a code");
    assertThatThrownBy(() -> strategy().addPriorities(PLACES, PLACES).build())
        .hasMessageStartingWith("priorities[1] must have a code");
    assertThatThrownBy(() -> strategy().addThemes(PLACES, PLACES).build())
        .hasMessageStartingWith("themes[1] must have a code");
    assertThatThrownBy(() -> strategy().addStrengths(PLACES, PLACES).build())
        .hasMessageStartingWith("strengths[1] must have a code");
    assertThatThrownBy(() -> strategy().addValueChains(PLACES, PLACES).build())
        .hasMessageStartingWith("valueChains[1] must have a code");
    Action one = action("1").build();
    assertThatThrownBy(() -> strategy().addActions(one, one).build())
        .hasMessage("actions[1] must have a number of its own, but was 1");
    assertThatThrownBy(() -> action("8").addActions(ZONES, ZONES).build())
        .hasMessage("actions[1] must have a number of its own, but was 8.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "10", "6.4", "9999.1.2.3.4"})
  void anActionHasANumber(String number) {
    assertThat(action(number).build().number()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "01", "1.", "1.0", "a", "1-2", "1.1.1.1.1.1", "10000"})
  void anythingElseIsNoNumber(String number) {
    assertThatThrownBy(() -> action(number).build())
        .hasMessage("number must be numbers joined by points, such as 6.4, but was " + number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8", "80.1", "7.1", "8.1.1"})
  void partsContinueTheNumberOfTheWhole(String number) {
    assertThatThrownBy(() -> action("8").addActions(action(number).build()).build())
        .hasMessage("actions[0].number must continue 8 by one number, but was " + number);
  }

  @Test
  void aPartOfAnAmountNamesOneBesideIt() {
    PlannedAmount whole = amount("whole");
    assertThat(action("1").addBudget(amount("part", "whole"), whole).build().budget()).hasSize(2);
    assertThatThrownBy(() -> action("1").addBudget(amount("part", "whole")).build())
        .hasMessage("budget[0].partOf must be the id of an amount beside it, but was whole");
    assertThatThrownBy(() -> action("1").addBudget(amount("part", "part")).build())
        .hasMessage("budget[0].partOf must differ from its id, but was part");
    assertThatThrownBy(() -> action("1").addBudget(whole, whole).build())
        .hasMessage("budget[1] must have an id of its own, but was whole");
  }

  @Test
  void blankTextsAreRefused() {
    assertThatThrownBy(() -> Action.builder().number("1").title(" ").build())
        .hasMessageStartingWith("title must hold");
    assertThatThrownBy(() -> action("1").addRationale("").build())
        .hasMessageStartingWith("rationale must hold");
    assertThatThrownBy(() -> action("1").addOwners("").build())
        .hasMessageStartingWith("owners[0] must hold");
    assertThatThrownBy(() -> action("1").addPlaces("").build())
        .hasMessageStartingWith("places[0] must hold");
    assertThatThrownBy(() -> action("1").pillar("A b").build())
        .hasMessageStartingWith("pillar must be lower-case");
    assertThatThrownBy(() -> action("1").addThemes("A b").build())
        .hasMessageStartingWith("themes[0] must be lower-case");
    assertThatThrownBy(() -> Strategy.builder().id("A ").name("A").build())
        .hasMessageStartingWith("id must be text on one line");
    assertThatThrownBy(() -> Strategy.builder().id("a").name("").build())
        .hasMessageStartingWith("name must hold");
  }
}
