package org.creativehubs.metrics.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativehubs.metrics.consistency.Dossier.breakdown;
import static org.creativehubs.metrics.consistency.Dossier.claim;
import static org.creativehubs.metrics.consistency.Dossier.exactly;
import static org.creativehubs.metrics.consistency.Dossier.figure;
import static org.creativehubs.metrics.consistency.Dossier.kinds;
import static org.creativehubs.metrics.consistency.Dossier.line;
import static org.creativehubs.metrics.consistency.Dossier.only;
import static org.creativehubs.metrics.consistency.Dossier.part;
import static org.creativehubs.metrics.consistency.Dossier.share;
import static org.creativehubs.metrics.consistency.Dossier.statement;
import static org.creativehubs.metrics.consistency.Dossier.tolerating;
import static org.creativehubs.metrics.consistency.Dossier.within;

import org.creativehubs.core.document.ClaimRelation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.membership.MemberGroup;
import org.creativehubs.core.membership.MemberKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Ownership;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.statement.FlatRateRule;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.survey.HubSurvey;
import org.creativehubs.core.time.StatedPeriod;
import org.junit.jupiter.api.Test;

/** The figures of the four documents that do not add up. */
class ArithmeticTrapsTest {

  private static final Source GUIDE = Source.of("Creative Hubs Development in Kazakhstan");

  private static Statement programmeCost() {
    return statement(
            "innovating-for-growth",
            line("salaries", "1885465"),
            line("consultancy", "522799"),
            line("marketing", "141706"),
            line("other", "66379"),
            line("professional fees", "22890"),
            line("flat-rate indirect", "282818"))
        .publishedTotal(Money.parse("GBP 2922056"))
        .addFlatRates(
            FlatRateRule.builder()
                .category("flat-rate indirect")
                .rate(Ratio.parse("15%"))
                .addBase("salaries")
                .build())
        .source(GUIDE)
        .build();
  }

  @Test
  void theLinesOfTheGrowthProgrammeAreOnePoundAboveItsTotal() {
    Finding found = only(exactly().addStatements(programmeCost()), FindingKind.LINES_MISS_TOTAL);
    assertThat(found.margin()).contains(Ratio.ONE);
    assertThat(found.figures()).hasSize(6).allMatch(each -> each.source().isPresent());
    assertThat(found.sentence())
        .isEqualTo(
            "statement of expenditure of a hub: the lines add up to 2,922,057 GBP, but the"
                + " published total is 2,922,056 GBP");
    assertThat(found.explanation().toString())
        .contains("difference: 2,922,057 GBP - 2,922,056 GBP = 1", "finding: lines miss total");
  }

  @Test
  void itsFlatRateIsOnePoundSeventyFiveBelowFifteenPercent() {
    Finding found = only(exactly().addStatements(programmeCost()), FindingKind.RATE_MISSES_LINE);
    assertThat(found.margin()).contains(Ratio.parse("-1.75"));
  }

  @Test
  void withinTwoPoundsTheProgrammeAgrees() {
    ConsistencyCheckInput.Builder input =
        within(tolerating("2", "0", "0", "0")).addStatements(programmeCost());
    ConsistencyReport report = ConsistencyCheck.answer(input.build());
    assertThat(report.isConsistent()).isTrue();
    assertThat(report.compared())
        .containsEntry(FindingKind.LINES_MISS_TOTAL, 1)
        .containsEntry(FindingKind.RATE_MISSES_LINE, 1);
  }

  @Test
  void theOwnersOfTheHubsInTheSurveyAreNinetySixPercent() {
    HubSurvey survey =
        HubSurvey.builder()
            .id("european-hubs")
            .title("European hubs")
            .hubs(QualifiedNumber.exact(200))
            .putOwnership(Ownership.NON_PROFIT, Ratio.parse("40%"))
            .putOwnership(Ownership.GOVERNMENT_AGENCY, Ratio.parse("25%"))
            .putOwnership(Ownership.PROFIT_MAKING, Ratio.parse("24%"))
            .putOwnership(Ownership.UNIVERSITY, Ratio.parse("7%"))
            .build();
    HubSurvey all = survey.toBuilder().ownershipParts(PartsRelation.DISJOINT).build();
    Finding found = only(exactly().addHubSurveys(all), FindingKind.SHARES_MISS_WHOLE);
    assertThat(found.margin()).contains(Ratio.parse("-4%"));
    assertThat(found.sentence())
        .isEqualTo("survey European hubs, ownership: the shares add up to 96 % instead of 100 %");
  }

  @Test
  void kindsOfOwnersThatAreNotSaidToBeAllMayFallShortAndNeverGoAbove() {
    HubSurvey.Builder some = HubSurvey.builder();
    some.id("hubs").title("Hubs").hubs(QualifiedNumber.exact(200));
    some.putOwnership(Ownership.NON_PROFIT, Ratio.parse("60%"));
    assertThat(kinds(exactly().addHubSurveys(some.build()))).isEmpty();
    HubSurvey more = some.putOwnership(Ownership.PROFIT_MAKING, Ratio.parse("45%")).build();
    assertThat(only(exactly().addHubSurveys(more), FindingKind.PARTS_ABOVE_WHOLE).margin())
        .contains(Ratio.parse("5%"));
    HubSurvey twice = more.toBuilder().ownershipParts(PartsRelation.OVERLAPPING).build();
    assertThat(kinds(exactly().addHubSurveys(twice))).isEmpty();
  }

  @Test
  void theGuideAndTheSurveyItQuotesDifferOnNonProfitHubs() {
    Figure guide = figure("non-profit hubs", "0.40", "share", GUIDE).build();
    Figure survey = figure("non-profit hubs", "0.42", "share", Source.of("Survey 2015")).build();
    Finding found = only(exactly().addFigures(guide, survey), FindingKind.QUANTITY_DIFFERS);
    assertThat(found.margin()).contains(Ratio.parse("2%"));
    assertThat(found.expected().orElseThrow().source()).contains(GUIDE);
    assertThat(found.found().orElseThrow().source()).contains(Source.of("Survey 2015"));
  }

  @Test
  void theOccupancyOfBalticLeavesThreePercentUnstated() {
    ConsistencyCheckInput.Builder input =
        exactly()
            .addBreakdowns(
                breakdown(PartsRelation.DISJOINT, "share")
                    .putParts("software", part("28%"))
                    .putParts("design", part("28%"))
                    .putParts("advertising", part("24%"))
                    .putParts("film and TV", part("17%"))
                    .whole(part("1"))
                    .build());
    Finding found = only(input, FindingKind.BREAKDOWN_MISSES_WHOLE);
    assertThat(found.margin()).contains(Ratio.parse("-3%"));
  }

  @Test
  void theMembersOfTwistByKindAreNineShort() {
    ClusterInitiative all = twist().memberParts(PartsRelation.DISJOINT).build();
    Finding found = only(exactly().addInitiatives(all), FindingKind.MEMBERS_MISS_TOTAL);
    assertThat(found.found().orElseThrow().number()).contains(QualifiedNumber.exact(96));
    assertThat(found.margin()).contains(Ratio.of(-9));
  }

  @Test
  void kindsThatAreNamedAsExamplesMayFallShortAndNotComeToMore() {
    assertThat(kinds(exactly().addInitiatives(twist().build()))).isEmpty();
    ClusterInitiative.Builder more =
        twist().addMemberGroups(group(MemberKind.LARGE_COMPANY).count(part("10")).build());
    Finding found = only(exactly().addInitiatives(more.build()), FindingKind.MEMBERS_MISS_TOTAL);
    assertThat(found.margin()).contains(Ratio.ONE);
  }

  @Test
  void companiesAreNotCountedAgainByTheirSize() {
    ClusterInitiative.Builder twist =
        twist()
            .memberParts(PartsRelation.DISJOINT)
            .addMemberGroups(group(MemberKind.COMPANY).count(part("93")).build());
    assertThat(kinds(exactly().addInitiatives(twist.build()))).isEmpty();
  }

  private static ClusterInitiative.Builder twist() {
    ClusterInitiative.Builder twist = ClusterInitiative.builder();
    twist
        .id("twist")
        .name("TWIST")
        .members(QualifiedNumber.exact(105))
        .addMemberGroups(
            group(MemberKind.SMALL_OR_MEDIUM_COMPANY).shareOfMembers(Ratio.parse("80%")).build())
        .addMemberGroups(group(MemberKind.TV_CHANNEL).count(part("5")).build())
        .addMemberGroups(group(MemberKind.UNIVERSITY_OR_RESEARCH_CENTRE).count(part("5")).build())
        .addMemberGroups(group(MemberKind.INVESTMENT_FUND).count(part("2")).build());
    return twist;
  }

  private static MemberGroup.Builder group(MemberKind kind) {
    MemberGroup.Builder group = MemberGroup.builder();
    group.kind(kind);
    return group;
  }

  @Test
  void theJobsOfTwistDifferUnlessTheirPopulationsAreTold() {
    Figure members = figure("jobs", "4500", "jobs");
    Figure sector = figure("jobs", "5000", "jobs");
    assertThat(only(exactly().addFigures(members, sector), FindingKind.QUANTITY_DIFFERS).margin())
        .contains(Ratio.of(500));
    Figure told = figure("jobs", "5000", "jobs", GUIDE).population("the sector").build();
    assertThat(kinds(exactly().addFigures(members, told))).isEmpty();
  }

  @Test
  void theValueChainsOfTheRegionLeaveEightHundredMillionUnexplained() {
    Claim chains =
        claim(
            ClaimRelation.SUM,
            figure("GVA", "4.1", "GBP billion"),
            figure("creative services", "1.9", "GBP billion"),
            figure("creative content", "1.4", "GBP billion"));
    Finding found = only(exactly().addClaims(chains), FindingKind.CLAIM_MISSES_SUM);
    assertThat(found.margin()).contains(Ratio.parse("-0.8"));
  }

  @Test
  void theGamesIndustryOfTheRegionHasTwoValues() {
    Figure one = figure("GVA of games", "225", "GBP million");
    Figure other = figure("GVA of games", "224", "GBP million");
    assertThat(only(exactly().addFigures(one, other), FindingKind.QUANTITY_DIFFERS).margin())
        .contains(Ratio.ONE);
    Tolerances rounded = tolerating("0", "0", "0", "0.5%");
    assertThat(kinds(within(rounded).addFigures(one, other))).isEmpty();
  }

  @Test
  void aPartAboveItsWholeIsFoundOnlyIfTheWholeIsBounded() {
    Figure part = figure("GVA of one area", "4.1", "GBP billion");
    Figure whole = figure("GVA of all areas", "4", "GBP billion");
    Figure open = figure("GVA of all areas", "over 4", "GBP billion");
    assertThat(
            only(
                    exactly().addClaims(claim(ClaimRelation.AT_MOST, part, whole)),
                    FindingKind.CLAIMED_ORDER_REVERSED)
                .margin())
        .contains(Ratio.parse("0.1"));
    assertThat(kinds(exactly().addClaims(claim(ClaimRelation.AT_MOST, part, open)))).isEmpty();
  }

  @Test
  void theCompaniesOfStaffordshireAreCountedTwice() {
    ConsistencyCheckInput.Builder companies =
        exactly()
            .addFigures(
                figure("companies", "140", "companies"), figure("companies", "160", "companies"));
    assertThat(only(companies, FindingKind.QUANTITY_DIFFERS).margin()).contains(Ratio.of(20));
  }

  @Test
  void aboutOneHundredAndSixtyCompaniesAgreeWithAnyNumber() {
    ConsistencyCheckInput.Builder companies =
        exactly()
            .addFigures(
                figure("companies", "140", "companies"),
                figure("companies", "circa 160", "companies"));
    assertThat(kinds(companies)).isEmpty();
  }

  @Test
  void overFourHundredAndFiftyAgreesWithFourHundredAndFifty() {
    ConsistencyCheckInput.Builder jobs =
        exactly().addFigures(figure("jobs", "over 450", "jobs"), figure("jobs", "450", "jobs"));
    assertThat(kinds(jobs)).isEmpty();
    assertThat(kinds(jobs.addFigures(figure("jobs", "449", "jobs"))))
        .containsExactly(FindingKind.QUANTITY_DIFFERS, FindingKind.QUANTITY_DIFFERS);
  }

  @Test
  void theGrantsOfBalticAreWhatThePurchaseAndTheRefurbishmentCost() {
    ConsistencyCheckInput.Builder baltic =
        exactly()
            .addAwards(award("purchase", "1000000"), award("refurbishment", "3000000"))
            .addClaims(claim(ClaimRelation.AWARDS, figure("grants", "4000000", "GBP")));
    assertThat(kinds(baltic)).isEmpty();
    Finding found = only(baltic.addAwards(award("more", "500000")), FindingKind.AWARDS_MISS_CLAIM);
    assertThat(found.margin()).contains(Ratio.of(500_000));
  }

  private static FundingAward award(String purpose, String pounds) {
    return FundingAward.builder()
        .funder("A funder")
        .instrument(FundingInstrument.GRANT)
        .amount(Money.parse("GBP " + pounds))
        .purpose(purpose)
        .build();
  }

  @Test
  void theGrossValueOfBalticIsNotThatOfThreeThousandFiveHundredJobs() {
    Claim perJob =
        claim(
            ClaimRelation.QUOTIENT,
            figure("GVA per job in the West Midlands", "81967", "GBP"),
            figure("GVA", "16600000", "GBP"),
            figure("jobs", "over 3500", "jobs"));
    Tolerances half = tolerating("0", "0", "0", "50%");
    Finding found = only(within(half).addClaims(perJob), FindingKind.CLAIM_MISSES_QUOTIENT);
    assertThat(found.found().orElseThrow().toString()).isEqualTo("quotient: up to 4,742.8571 GBP");
    assertThat(found.tolerance()).contains(Ratio.parse("40983.5"));
  }

  @Test
  void staffOfOnePeriodHasOneNumber() {
    StatedPeriod period = StatedPeriod.builder().months(12).build();
    Statement seven = staffed("one", 7).period(period).build();
    Statement eight = staffed("two", 8).period(period).build();
    assertThat(only(exactly().addStatements(seven, eight), FindingKind.QUANTITY_DIFFERS).margin())
        .contains(Ratio.ONE);
    assertThat(kinds(exactly().addStatements(seven, staffed("two", 8).build()))).isEmpty();
  }

  private static Statement.Builder staffed(String id, int people) {
    return statement(id, share("all", "1")).staff(QualifiedNumber.exact(people));
  }

  @Test
  void theYearOfPeckhamHasThirteenMonths() {
    ConsistencyCheckInput.Builder peckham =
        exactly()
            .addStatements(
                statement("revenue", share("rent", "96%"), share("events", "1%"))
                    .addLines(share("food", "1%"), share("other", "2%"))
                    .period(StatedPeriod.builder().months(13).build())
                    .build());
    Finding found = only(peckham, FindingKind.PERIOD_NOT_WHOLE_YEARS);
    assertThat(found.figures().get(0).number()).contains(QualifiedNumber.exact(Ratio.of(12, 13)));
    assertThat(kinds(peckham)).containsExactly(FindingKind.PERIOD_NOT_WHOLE_YEARS);
    ConsistencyCheckInput.Builder years =
        peckham.addStatements(
            statement("year", share("all", "1"))
                .period(StatedPeriod.builder().months(12).build())
                .build());
    assertThat(kinds(years)).contains(FindingKind.PERIODS_DIFFER);
  }
}
