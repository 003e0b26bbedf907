package org.creativehubs.core;

import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.strategy.Action;
import org.creativehubs.core.strategy.Event;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.strategy.EventType;
import org.creativehubs.core.strategy.ListedActions;
import org.creativehubs.core.strategy.OperationsPlan;
import org.creativehubs.core.strategy.PlanItem;
import org.creativehubs.core.strategy.PlanStatus;
import org.creativehubs.core.strategy.PlannedAmount;
import org.creativehubs.core.strategy.Season;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.vocabulary.Rating;
import org.creativehubs.core.vocabulary.Standing;
import org.creativehubs.core.vocabulary.Vocabulary;
import org.creativehubs.core.vocabulary.VocabularyTerm;
import org.creativehubs.testing.ValueTypeContract;

/** Examples of vocabularies, strategies and plans. */
final class ExampleStrategies {

  static final Rating RATING =
      Rating.builder()
          .vocabulary("success-factors")
          .term("legacy")
          .standing(Standing.PARTLY)
          .evidence("A century of pottery")
          .asOf(PartialDate.parse("2016"))
          .source(ExampleExplanations.SOURCE)
          .build();
  static final VocabularyTerm TERM =
      VocabularyTerm.builder()
          .code("skills")
          .name("Skills")
          .meaning("Skilled people")
          .source(ExampleExplanations.SOURCE)
          .build();
  static final PlannedAmount AMOUNT =
      PlannedAmount.builder()
          .id("studios")
          .purpose("Studios")
          .amount(Money.parse("GBP 10.00"))
          .amountQualifier(Qualifier.AT_LEAST)
          .upper(Money.parse("GBP 100.00"))
          .upperQualifier(Qualifier.AT_LEAST)
          .months(36)
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final PlannedAmount PART =
      PlannedAmount.builder()
          .id("hall")
          .purpose("A hall")
          .amount(Money.parse("GBP 2.00"))
          .partOf("studios")
          .build();
  private static final Action BARE = Action.builder().number("1").title("Map").build();
  private static final Action FULL =
      Action.builder()
          .number("2")
          .title("Build")
          .pillar("skills")
          .addThemes("skills")
          .addRationale("There is too little space")
          .ambition(AMOUNT)
          .addBudget(AMOUNT, PART)
          .due(PartialDate.parse("2018-03"))
          .addCommitted(AMOUNT)
          .status(PlanStatus.UNDER_WAY)
          .addOwners("The council")
          .addOutputs(
              Indicator.builder()
                  .id("studios")
                  .measure("studios")
                  .unit("studios")
                  .polarity(Polarity.HIGHER_IS_BETTER)
                  .build())
          .addPlaces("The harbour")
          .addActions(Action.builder().number("2.1").title("Draw").build())
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final ListedActions LISTED =
      ListedActions.builder()
          .title("Build and draw")
          .from("2.1")
          .to("2.3")
          .source(ExampleExplanations.SOURCE)
          .build();
  static final Strategy STRATEGY =
      Strategy.builder()
          .id("plan")
          .name("The plan")
          .period(DateRange.parse("2016-10-01/2019-10-01"))
          .addAreas(TERM)
          .addPillars(TERM)
          .addPriorities(TERM)
          .addThemes(TERM)
          .addStrengths(TERM)
          .addValueChains(TERM)
          .addActions(BARE, FULL)
          .addListing(LISTED)
          .addDatedEvents(ExampleIndicators.DATED)
          .addFigures(ExampleHubs.FIGURE)
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final PlanItem ITEM =
      PlanItem.builder()
          .id("look-back")
          .pillar("skills")
          .description("Look back")
          .due(PartialDate.parse("2017"))
          .season(Season.AUTUMN)
          .place("Stoke")
          .status(PlanStatus.PLANNED)
          .review(true)
          .source(ExampleExplanations.SOURCE)
          .build();
  static final OperationsPlan OPERATIONS =
      OperationsPlan.builder()
          .id("pilot")
          .name("The pilot")
          .period(DateRange.parse("2016-10-01/2017-10-01"))
          .addItems(ITEM)
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final Event EVENT =
      Event.builder()
          .id("talk")
          .title("A talk")
          .addPillars("skills")
          .heading("Skills and more")
          .type(EventType.PRESENTATION)
          .date(PartialDate.parse("2017-01"))
          .venue("The hall")
          .speaker("A maker of cameras")
          .source(ExampleExplanations.SOURCE)
          .build();
  static final EventPlan EVENTS =
      EventPlan.builder()
          .id("events")
          .name("Events")
          .period(DateRange.parse("2016-11-01/2017-11-01"))
          .announced(QualifiedNumber.exact(6))
          .announcedSource(ExampleExplanations.SOURCE)
          .addEvents(EVENT)
          .source(ExampleExplanations.SOURCE)
          .build();

  private ExampleStrategies() {}

  static void addTo(ValueTypeContract contract) {
    contract
        .with(VocabularyTerm.class, TERM, VocabularyTerm.of("film", "Film"))
        .with(
            Vocabulary.class,
            Vocabulary.builder()
                .id("mine")
                .name("Mine")
                .addTerms(TERM)
                .source(ExampleExplanations.SOURCE)
                .build(),
            Vocabulary.builder().id("mine").name("Mine").addTerms(TERM).build())
        .with(
            Rating.class,
            RATING,
            Rating.builder().vocabulary("a").term("b").standing(Standing.MET).build())
        .with(PlannedAmount.class, AMOUNT, PART)
        .with(Action.class, FULL, BARE)
        .with(ListedActions.class, LISTED, ListedActions.builder().title("Map").from("1").build())
        .with(Strategy.class, STRATEGY, Strategy.builder().id("a").name("A").build())
        .with(PlanItem.class, ITEM, PlanItem.builder().id("a").pillar("b").description("C").build())
        .with(OperationsPlan.class, OPERATIONS, OperationsPlan.builder().id("a").name("A").build())
        .with(Event.class, EVENT, Event.builder().id("a").title("A").build())
        .with(EventPlan.class, EVENTS, EventPlan.builder().id("a").name("A").build());
  }
}
