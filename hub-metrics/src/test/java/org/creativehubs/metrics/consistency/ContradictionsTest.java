package org.creativehubs.metrics.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativehubs.metrics.consistency.Contradictory.ACTIONS;
import static org.creativehubs.metrics.consistency.Contradictory.FACILITIES;
import static org.creativehubs.metrics.consistency.Contradictory.GOVERNANCE;
import static org.creativehubs.metrics.consistency.Contradictory.SUMMARY;
import static org.creativehubs.metrics.consistency.Contradictory.carPark;
import static org.creativehubs.metrics.consistency.Contradictory.cluster;
import static org.creativehubs.metrics.consistency.Contradictory.dated;
import static org.creativehubs.metrics.consistency.Contradictory.games;
import static org.creativehubs.metrics.consistency.Contradictory.hours;
import static org.creativehubs.metrics.consistency.Contradictory.jobsBy;
import static org.creativehubs.metrics.consistency.Contradictory.jobsOf;
import static org.creativehubs.metrics.consistency.Contradictory.let;
import static org.creativehubs.metrics.consistency.Contradictory.levels;
import static org.creativehubs.metrics.consistency.Contradictory.listed;
import static org.creativehubs.metrics.consistency.Contradictory.lowStudios;
import static org.creativehubs.metrics.consistency.Contradictory.plan;
import static org.creativehubs.metrics.consistency.Contradictory.portfolio;
import static org.creativehubs.metrics.consistency.Contradictory.quarter;
import static org.creativehubs.metrics.consistency.Contradictory.revenue;
import static org.creativehubs.metrics.consistency.Contradictory.sourced;
import static org.creativehubs.metrics.consistency.Contradictory.space;
import static org.creativehubs.metrics.consistency.Contradictory.terms;
import static org.creativehubs.metrics.consistency.Contradictory.tier;
import static org.creativehubs.metrics.consistency.Dossier.breakdown;
import static org.creativehubs.metrics.consistency.Dossier.exactly;
import static org.creativehubs.metrics.consistency.Dossier.figure;
import static org.creativehubs.metrics.consistency.Dossier.indicator;
import static org.creativehubs.metrics.consistency.Dossier.kinds;
import static org.creativehubs.metrics.consistency.Dossier.line;
import static org.creativehubs.metrics.consistency.Dossier.only;
import static org.creativehubs.metrics.consistency.Dossier.part;
import static org.creativehubs.metrics.consistency.Dossier.statement;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.UnitGroup;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.indicator.Breakdown;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.indicator.TargetClaim;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.initiative.ContentKind;
import org.creativehubs.core.initiative.PromisedContent;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.lease.TenantDuty;
import org.creativehubs.core.organisation.GovernanceBody;
import org.creativehubs.core.organisation.GovernanceBodyKind;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.statement.FlatRateRule;
import org.creativehubs.core.statement.LineWeight;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.StatedPeriod;
import org.junit.jupiter.api.Test;

/** What two places of a model say differently, by kind, with the cases of the documents. */
class ContradictionsTest {

  private static ConsistencyCheckInput.Builder of(Hub.Builder hub) {
    return exactly().addHubs(hub.build());
  }

  @Test
  void tiersOfStudiosAreAllStudios() {
    assertThat(kinds(of(levels()))).isEmpty();
    Finding found =
        only(of(levels().addRentTiers(tier("free", 2, "0"))), FindingKind.COUNTS_DIFFER);
    assertThat(found.margin()).contains(Ratio.of(2));
    assertThat(found.sentence())
        .isEqualTo(
            "hub Levels, units of kind studio: 50 units (units stated) are stated, but the rent"
                + " tiers together are 52 units");
    assertThat(found.figures()).allMatch(each -> each.source().equals(Optional.of(FACILITIES)));
  }

  @Test
  void tiersThatDoNotSayWhatTheyCountAreNotCompared() {
    Hub.Builder hub = levels();
    hub.rentTiers(
        List.of(
            RentTier.builder().name("all").size(Ratio.of(9100)).shareOfMarket(Ratio.ONE).build()));
    assertThat(kinds(of(hub))).isEmpty();
  }

  @Test
  void noMoreUnitsAreLetUnderATierThanItHas() {
    Hub.Builder hub = levels();
    hub.rentTiers(List.of(tier("market", 49, "1"), tier("low", 1, "1/3")));
    hub.addMembers(Organisation.of("x", "X"), Organisation.of("y", "Y"));
    hub.addLettings(let("one", "low", "x"));
    assertThat(kinds(of(hub))).isEmpty();
    hub.addLettings(let("two", "low", "y"));
    Finding found = only(of(hub), FindingKind.PARTS_ABOVE_WHOLE);
    assertThat(found.margin()).contains(Ratio.ONE);
    assertThat(found.figures()).hasSize(2);
  }

  @Test
  void unitsHaveNoMoreAreaThanIsStatedOfTheirKind() {
    Hub.Builder hub = levels();
    hub.units(
        List.of(
            UnitGroup.builder()
                .kind(UnitKind.STUDIO)
                .count(part("50"))
                .area(Area.of(15, AreaUnit.SQ_M))
                .build()));
    hub.addSpaces(space("a", 10));
    assertThat(kinds(of(hub))).isEmpty();
    hub.addSpaces(space("b", 10));
    assertThat(only(of(hub), FindingKind.PARTS_ABOVE_WHOLE).margin()).contains(Ratio.of(5));
  }

  @Test
  void evidenceAndFigureOfOneMeasureAgreeWhereTheirRangesMeet() {
    Hub.Builder hub = levels().addEvidence(jobsOf("over 450", FACILITIES).build());
    assertThat(kinds(of(hub))).isEmpty();
    hub.addFigures(sourced("jobs of the hub", "500", "jobs", GOVERNANCE));
    assertThat(kinds(of(hub))).isEmpty();
    hub.addFigures(sourced("other jobs", "300", "jobs", GOVERNANCE));
    assertThat(kinds(of(hub))).isEmpty();
  }

  @Test
  void evidenceAndFigureOfOneMeasureThatLieApartAreFoundWithBothSources() {
    Hub.Builder hub = levels().addEvidence(jobsOf("over 450", FACILITIES).build());
    hub.addFigures(sourced("jobs of the hub", "300", "jobs", GOVERNANCE));
    Finding found = only(of(hub), FindingKind.QUANTITY_DIFFERS);
    assertThat(found.margin()).contains(Ratio.of(150));
    assertThat(found.expected().flatMap(FindingFigure::source)).contains(GOVERNANCE);
    assertThat(found.found().flatMap(FindingFigure::source)).contains(FACILITIES);
  }

  @Test
  void onePlaceThatIsReadInTwoWaysIsFoundThoughTheRangesMeet() {
    Hub.Builder hub = levels().addEvidence(jobsOf("over 450", FACILITIES).build());
    hub.addFigures(sourced("jobs of the hub", "over 300", "jobs", FACILITIES));
    assertThat(only(of(hub), FindingKind.QUANTITY_DIFFERS).margin()).isEmpty();
  }

  @Test
  void figuresOfOtherTimesAndPartsOfTheHubAreNotComparedWithEvidence() {
    Hub.Builder hub = levels();
    hub.addEvidence(jobsOf("450", FACILITIES).asOf(PartialDate.parse("2019")).build());
    hub.addFigures(
        figure("jobs of the hub", "300", "jobs", GOVERNANCE)
            .asOf(PartialDate.parse("2018"))
            .build());
    hub.addEvidence(jobsOf("200", GOVERNANCE).coverage(Ratio.of(1, 2)).build());
    assertThat(kinds(of(hub))).isEmpty();
  }

  @Test
  void aShareOfStudiosIsOfAsManyAsThereAre() {
    assertThat(kinds(of(levels().addEvidence(lowStudios("20%", "50"))))).isEmpty();
    Finding found =
        only(of(levels().addEvidence(lowStudios("20%", "60"))), FindingKind.COUNTS_DIFFER);
    assertThat(found.margin()).contains(Ratio.of(10));
  }

  @Test
  void theShareBelowMarketIsThatOfTheTiers() {
    Finding found =
        only(of(levels().addEvidence(lowStudios("30%", "50"))), FindingKind.QUANTITY_DIFFERS);
    assertThat(found.margin()).contains(Ratio.of(1, 10));
    assertThat(found.figures()).hasSize(1);
  }

  @Test
  void thoseWhoHaveADutyAreAsManyAsTheFiguresSayAndAtLeastThoseListed() {
    Hub.Builder hub = levels().addEvidence(hours("over 100"));
    hub.addFigures(sourced("tenants", "over 90", "tenants", FACILITIES));
    assertThat(kinds(of(hub))).isEmpty();
    hub.addFigures(sourced("tenants", "50", "tenants", FACILITIES));
    assertThat(kinds(of(hub))).contains(FindingKind.QUANTITY_DIFFERS);
    Hub.Builder few = levels().addEvidence(hours("1"));
    few.addMembers(Organisation.of("x", "X"), Organisation.of("y", "Y"));
    few.addLettings(let("one", "low", "x"), let("two", "low", "y"));
    assertThat(only(of(few), FindingKind.COUNTS_DIFFER).margin()).contains(Ratio.ONE);
  }

  @Test
  void whatALettingMakesItsTenantGiveIsWhatTheEvidenceSaysThatTenantsOwe() {
    Hub.Builder hub = levels().addEvidence(hours("over 100"));
    hub.addLettings(owing("a", "1", "weeks"), owing("b", "4", "months"));
    assertThat(kinds(of(hub))).isEmpty();
    hub.addLettings(owing("c", "2", "weeks"));
    Finding found = only(of(hub), FindingKind.QUANTITY_DIFFERS);
    assertThat(found.sentence())
        .isEqualTo(
            "letting c of Levels, owed for volunteering each time (weeks): it is given as 1 hour"
                + " in one place and as 2 hours in another");
    assertThat(found.expected().flatMap(FindingFigure::source)).contains(GOVERNANCE);
    assertThat(found.found().flatMap(FindingFigure::source)).contains(FACILITIES);
  }

  private static Letting owing(String id, String hours, String times) {
    TenantDuty duty =
        TenantDuty.builder()
            .words("volunteer")
            .obligation("volunteering")
            .each(Ratio.parse(hours))
            .timesUnit(times)
            .build();
    return Letting.builder().id(id).addDuties(duty).source(FACILITIES).build();
  }

  @Test
  void aBoardHasTheDirectorsThatItsOrganisationHas() {
    Hub.Builder hub =
        levels()
            .operator(Organisation.builder().id("operator").name("O").directors(7).build())
            .addGovernance(
                GovernanceBody.builder()
                    .kind(GovernanceBodyKind.BOARD_OF_DIRECTORS)
                    .organisationId("operator")
                    .members(QualifiedNumber.exact(6))
                    .build());
    Finding found = only(of(hub), FindingKind.QUANTITY_DIFFERS);
    assertThat(found.margin().orElseThrow().abs()).isEqualTo(Ratio.ONE);
  }

  @Test
  void aFloorAreaOfSomeLevelsIsComparedWithWhatLiesOnThem() {
    Hub.Builder hub = levels().floorArea(Area.of(15, AreaUnit.SQ_M));
    hub.addSpaces(space("a", 10), space("b", 10));
    assertThat(only(of(hub), FindingKind.LET_AREA_ABOVE_FLOOR).sentence())
        .contains("taken for that of the whole hub");
    hub.floorAreaScope("levels 1 to 4");
    assertThat(only(of(hub), FindingKind.LET_AREA_ABOVE_FLOOR).sentence())
        .contains("the floor area of levels 1 to 4 is only 15 m2");
    hub.floorAreaScope("levels 5 and 6");
    assertThat(kinds(of(hub))).isEmpty();
  }

  @Test
  void theDaysOfAHeadLeaseAreItsMonthsAndRenewals() {
    assertThat(kinds(of(levels().addHeadLeases(lease("2023-01-01"))))).isEmpty();
    Finding found = only(of(levels().addHeadLeases(lease("2024-01-01"))), FindingKind.TERM_DIFFERS);
    assertThat(found.sentence())
        .isEqualTo(
            "head lease car-park of Levels: its term is 72 months as stated, but its days are"
                + " 2017-01-01/2024-01-01");
  }

  private static org.creativehubs.core.lease.HeadLease lease(String end) {
    return carPark().terms(terms("2017-01-01", end)).build();
  }

  @Test
  void aLettingLiesBetweenOpeningAndClosing() {
    Hub.Builder hub = levels().closed(PartialDate.parse("2030"));
    hub.addLettings(dated("early", "2016-06-01", 12), dated("last", "2030-06-01", 12));
    assertThat(kinds(of(hub))).isEmpty();
    hub.addLettings(dated("before", "2015-06-01", 12), dated("after", "2031-01-01", 12));
    assertThat(ConsistencyCheck.answer(of(hub).build()).of(FindingKind.LETTING_OUTSIDE_OPENING))
        .extracting(Finding::subject)
        .containsExactly("letting after of levels", "letting before of levels");
  }

  @Test
  void aHubOpensWhileItsOperatorHoldsTheBuilding() {
    Organisation operator = Organisation.of("operator", "The operator");
    Hub.Builder hub = levels().operator(operator).addHeadLeases(carPark().build());
    assertThat(kinds(of(hub))).isEmpty();
    assertThat(kinds(of(hub.opened(PartialDate.parse("2016")))))
        .containsExactly(FindingKind.DATES_REVERSED);
    assertThat(kinds(of(hub.opened(PartialDate.parse("2024")))))
        .containsExactly(FindingKind.DATES_REVERSED);
    assertThat(kinds(of(hub.operator(Organisation.of("other", "Other"))))).isEmpty();
  }

  @Test
  void aPartOfThePopulationCannotAddMoreThanTheWholeSetsOut() {
    ConsistencyCheckInput.Builder input =
        exactly().addFigures(quarter()).addTargets(jobsBy("2021", 18000), jobsBy("2030", 29000));
    Finding found = only(input, FindingKind.PARTS_ABOVE_WHOLE);
    assertThat(found.margin()).contains(Ratio.of(1000));
    assertThat(found.expected().flatMap(FindingFigure::source)).contains(ACTIONS);
    assertThat(found.found().flatMap(FindingFigure::source)).contains(SUMMARY);
    assertThat(kinds(input.addTargets(jobsBy("2040", 30000)))).isEmpty();
  }

  @Test
  void whatIsNotSaidToLieWithinAnotherIsNotCompared() {
    ConsistencyCheckInput.Builder input = exactly().addTargets(jobsBy("2030", 29000));
    input.addFigures(
        figure("additional jobs", "30000", "jobs", SUMMARY).population("the north").build());
    assertThat(kinds(input)).isEmpty();
  }

  @Test
  void oneEventHasOneDate() {
    Strategy.Builder plan =
        plan().addDatedEvents(games("2022", ACTIONS), games("2022-07", ACTIONS));
    assertThat(kinds(exactly().addStrategies(plan.build()))).isEmpty();
    plan.datedEvents(List.of(games("2022", ACTIONS), games("2020", SUMMARY)));
    plan.addDatedEvents(games("2022", ACTIONS.toBuilder().place("7.4").build()));
    Finding first = only(exactly().addStrategies(plan.build()), FindingKind.DATES_DIFFER);
    assertThat(first.figures()).hasSize(1);
    assertThat(first.sentence())
        .isEqualTo(
            "Commonwealth Games, strategy Plan: two dates are given for \"Commonwealth Games\":"
                + " 2020 and 2022");
    assertThat(first.expected().flatMap(FindingFigure::source)).contains(SUMMARY);
    assertThat(first.found().flatMap(FindingFigure::source)).contains(ACTIONS);
  }

  @Test
  void aListGivesEveryNumberOnce() {
    Strategy.Builder plan = plan().addListing(listed("All", "2.1", "2.3"));
    assertThat(kinds(exactly().addStrategies(plan.build()))).isEmpty();
    plan.addListing(listed("Apprentices", "4.3", "4.6"), listed("Gaps", "4.6", "4.7"));
    Finding found = only(exactly().addStrategies(plan.build()), FindingKind.NUMBERED_TWICE);
    assertThat(found.sentence())
        .isEqualTo(
            "list of strategy Plan, 4.6: the list gives this number to \"4.3-4.6 Apprentices\""
                + " and to \"4.6-4.7 Gaps\"");
    assertThat(found.figures()).isEmpty();
    plan.addListing(listed("Levels", "4.6", "4.6"));
    assertThat(kinds(exactly().addStrategies(plan.build()))).contains(FindingKind.NUMBERED_TWICE);
  }

  @Test
  void aListThatEndsWhereItBeginsLeavesOneOut() {
    Strategy.Builder plan =
        plan().addListing(listed("Hubs and studios", "2.1", "2.1"), listed("5G", "2.3", "2.4"));
    assertThat(kinds(exactly().addStrategies(plan.build())))
        .containsExactly(FindingKind.NUMBERED_TWICE, FindingKind.NUMBER_LEFT_OUT);
  }

  @Test
  void aCoreStrengthIsNoHundredthOfTheRevenue() {
    Finding found =
        only(exactly().addStatements(revenue(LineWeight.CORE)), FindingKind.CLAIM_MISSES_SHARE);
    assertThat(found.margin()).contains(Ratio.parse("-24%"));
    assertThat(found.figures().get(0).source()).contains(GOVERNANCE);
    assertThat(found.sentence())
        .isEqualTo(
            "statement of revenue of Levels, 2017, 12 months, food and drink: it is said to be \"a"
                + " core strength in food and drink\", taken for at least 25 % (an equal share of"
                + " the lines), but it is 1 %");
    assertThat(kinds(exactly().addStatements(revenue(LineWeight.LARGEST))))
        .containsExactly(FindingKind.CLAIM_MISSES_SHARE);
    assertThat(kinds(exactly().addStatements(revenue(LineWeight.MAJORITY))))
        .containsExactly(FindingKind.CLAIM_MISSES_SHARE);
  }

  @Test
  void whatIsPromisedAndAbsentIsFoundOncePerPromise() {
    assertThat(
            ConsistencyCheck.answer(exactly().addInitiatives(cluster().build()).build())
                .of(FindingKind.PROMISED_AND_ABSENT))
        .extracting(Finding::subject)
        .containsExactly("initiative moving-image, budget", "initiative moving-image, indicators");
    assertThat(
            kinds(
                exactly().addInitiatives(cluster().promised(List.of()).members(part("2")).build())))
        .isEmpty();
    assertThat(
            ConsistencyCheck.answer(
                    exactly()
                        .addInitiatives(
                            cluster().addIndicators(indicator("a", "a", 1).build()).build())
                        .build())
                .of(FindingKind.PROMISED_AND_ABSENT))
        .extracting(Finding::subject)
        .containsExactly("initiative moving-image, budget");
  }

  @Test
  void everyContentCanBePromised() {
    for (ContentKind content : ContentKind.values()) {
      assertThat(
              kinds(
                  exactly()
                      .addInitiatives(
                          ClusterInitiative.builder()
                              .id("a")
                              .name("A")
                              .addPromised(
                                  PromisedContent.builder()
                                      .content(content)
                                      .words("it will be there")
                                      .source(SUMMARY)
                                      .build())
                              .build())))
          .containsExactly(FindingKind.PROMISED_AND_ABSENT);
    }
  }

  @Test
  void aPipelineOfFiftyOneThousandFallsShortOfAHundredAndThirtyTwo() {
    Finding found =
        only(exactly().addTargets(portfolio().build()), FindingKind.PIPELINE_MISSES_TARGET);
    assertThat(found.margin()).contains(Ratio.of(-81000));
    assertThat(found.figures()).hasSize(3);
    assertThat(kinds(exactly().addTargets(portfolio().level(part("169000")).build()))).isEmpty();
  }

  @Test
  void partsThatAreExamplesMayFallShortAndNotComeToMore() {
    Breakdown.Builder core =
        breakdown(PartsRelation.EXAMPLES, "share")
            .putParts("software", part("28%"))
            .putParts("design", part("69%"))
            .whole(part("1"));
    assertThat(kinds(exactly().addBreakdowns(core.build()))).isEmpty();
    core.putParts("film", part("4%"));
    assertThat(only(exactly().addBreakdowns(core.build()), FindingKind.PARTS_ABOVE_WHOLE).margin())
        .contains(Ratio.parse("1%"));
  }

  @Test
  void wholePoundsMayHaveBeenRoundedOnceAYear() {
    Statement.Builder cost =
        statement("cost", line("salaries", "1885465"), line("indirect", "282818"))
            .addFlatRates(
                FlatRateRule.builder()
                    .category("indirect")
                    .rate(Ratio.parse("15%"))
                    .addBase("salaries")
                    .build());
    assertThat(only(exactly().addStatements(cost.build()), FindingKind.RATE_MISSES_LINE).margin())
        .contains(Ratio.parse("-1.75"));
    PartialDate first = PartialDate.parse("2016");
    cost.period(StatedPeriod.builder().from(first).to(PartialDate.parse("2019")).build());
    assertThat(kinds(exactly().addStatements(cost.build()))).isEmpty();
  }

  @Test
  void targetsOfOneOwnerThatAreNotGivenAreOneFinding() {
    Finding found =
        only(
            exactly()
                .addIndicators(indicator("b", "jobs", 2).claim(TargetClaim.EXCEEDED).build())
                .addIndicators(indicator("a", "firms", 1).claim(TargetClaim.EXCEEDED).build()),
            FindingKind.TARGET_NOT_GIVEN);
    assertThat(found.sentence())
        .isEqualTo(
            "indicators firms, jobs of the data given: targets are said to be exceeded, but none is"
                + " given");
    assertThat(found.figures()).hasSize(3);
  }
}
