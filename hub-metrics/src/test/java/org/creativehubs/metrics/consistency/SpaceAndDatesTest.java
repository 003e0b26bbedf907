package org.creativehubs.metrics.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativehubs.metrics.consistency.Dossier.day;
import static org.creativehubs.metrics.consistency.Dossier.exactly;
import static org.creativehubs.metrics.consistency.Dossier.indicator;
import static org.creativehubs.metrics.consistency.Dossier.kinds;
import static org.creativehubs.metrics.consistency.Dossier.month;
import static org.creativehubs.metrics.consistency.Dossier.only;
import static org.creativehubs.metrics.consistency.Dossier.part;

import java.time.LocalDate;
import java.time.Year;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.SpaceUnit;
import org.creativehubs.core.hub.UnitGroup;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.initiative.FundingPart;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.LeaseRenewal;
import org.creativehubs.core.lease.RenewalState;
import org.creativehubs.core.lease.Tenancy;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.strategy.PlannedAmount;
import org.creativehubs.core.survey.SpaceNeed;
import org.creativehubs.core.survey.WorkspaceSurvey;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.StatedPeriod;
import org.junit.jupiter.api.Test;

class SpaceAndDatesTest {

  private static Tenancy.Builder tenancy(String id) {
    Tenancy.Builder tenancy = Tenancy.builder();
    tenancy.id(id).space("studio");
    return tenancy;
  }

  private static Tenancy studio(String id, String start) {
    return tenancy(id).unit("studio").start(day(start)).termMonths(12).build();
  }

  private static SpaceUnit unit(String id, long squareMetres) {
    return SpaceUnit.builder()
        .id(id)
        .kind(UnitKind.STUDIO)
        .area(Area.of(squareMetres, AreaUnit.SQ_M))
        .build();
  }

  private static Hub.Builder hub() {
    Hub.Builder hub = Hub.builder();
    hub.id("hub").name("Hub");
    return hub;
  }

  @Test
  void aUnitLetTwiceOverOnePeriodIsFoundAndOneAfterTheOtherIsNot() {
    Hub.Builder hub = hub().addSpaceUnits(unit("studio", 20));
    hub.addTenancies(studio("first", "2024-01-01"), studio("next", "2025-01-01"));
    assertThat(kinds(exactly().addHubs(hub.build()))).isEmpty();
    hub.addTenancies(studio("second", "2024-12-31"));
    assertThat(ConsistencyCheck.answer(exactly().addHubs(hub.build()).build()).findings())
        .extracting(Finding::sentence)
        .containsExactly(
            "unit studio of hub: tenancy first (2024-01-01/2025-01-01) and tenancy second"
                + " (2024-12-31/2025-12-31) overlap",
            "unit studio of hub: tenancy next (2025-01-01/2026-01-01) and tenancy second"
                + " (2024-12-31/2025-12-31) overlap");
  }

  @Test
  void aStartKnownToTheMonthLeavesTheFirstDaysOpen() {
    Tenancy vague = tenancy("vague").unit("studio").start(month(2024, 12)).termMonths(6).build();
    ConsistencyCheckInput.Builder input = exactly().addSpaceUnits(unit("studio", 20));
    input.addTenancies(studio("first", "2023-12-31"), vague);
    assertThat(kinds(input)).isEmpty();
    input.addTenancies(studio("later", "2025-06-01"));
    assertThat(kinds(input)).isEmpty();
    ConsistencyCheckInput.Builder overlapping = exactly().addSpaceUnits(unit("studio", 20));
    overlapping.addTenancies(vague, studio("later", "2025-05-31"));
    assertThat(kinds(overlapping)).containsExactly(FindingKind.UNIT_LET_TWICE);
  }

  @Test
  void aTenancyOfAnUnknownUnitIsFoundOutsideHubs() {
    ConsistencyCheckInput.Builder input =
        exactly().addTenancies(tenancy("a").unit("nowhere").build());
    assertThat(only(input, FindingKind.UNIT_UNKNOWN).found().orElseThrow().text())
        .contains("nowhere");
  }

  @Test
  void aTenancyMayNotBeLargerThanItsUnit() {
    ConsistencyCheckInput.Builder input =
        exactly()
            .addSpaceUnits(unit("studio", 20))
            .addTenancies(tenancy("a").unit("studio").area(Area.of(22, AreaUnit.SQ_M)).build());
    assertThat(only(input, FindingKind.TENANCY_AREA_DIFFERS).margin()).contains(Ratio.of(2));
  }

  @Test
  void tenanciesBeforeOrAfterTheHeadLeaseAreFound() {
    HeadLease lease =
        HeadLease.builder()
            .id("lease")
            .premises("levels 1 to 6")
            .landlord("Council")
            .tenant("Operator")
            .start(PartialDate.of(Year.of(2017)))
            .termMonths(72)
            .addRenewals(LeaseRenewal.builder().months(168).state(RenewalState.AGREED).build())
            .build();
    ConsistencyCheckInput.Builder input = exactly().addHeadLeases(lease);
    input.addTenancies(tenancy("early").start(day("2016-12-31")).termMonths(6).build());
    input.addTenancies(tenancy("fits").start(day("2036-12-31")).termMonths(12).build());
    input.addTenancies(tenancy("late").start(day("2037-01-01")).termMonths(12).build());
    assertThat(ConsistencyCheck.answer(input.build()).findings())
        .extracting(Finding::subject)
        .containsExactly("tenancy early of the data given", "tenancy late of the data given");
  }

  @Test
  void whatIsLetAtOneTimeIsNotAboveTheFloorArea() {
    Hub.Builder hub = hub().floorArea(Area.of(100, AreaUnit.SQ_M));
    hub.addTenancies(letting("a", "2024-01-01", 60), letting("b", "2025-01-01", 60));
    assertThat(kinds(exactly().addHubs(hub.build()))).isEmpty();
    hub.addTenancies(letting("c", "2025-06-01", 41));
    Finding found = only(exactly().addHubs(hub.build()), FindingKind.LET_AREA_ABOVE_FLOOR);
    assertThat(found.margin()).contains(Ratio.ONE);
    assertThat(found.figures())
        .extracting(FindingFigure::label)
        .containsExactly("tenancy b", "tenancy c");
  }

  private static Tenancy letting(String id, String start, long squareMetres) {
    Area area = Area.of(squareMetres, AreaUnit.SQ_M);
    return tenancy(id).area(area).start(day(start)).termMonths(12).build();
  }

  @Test
  void unitsThatAreListedAreNotMoreThanAreStated() {
    Hub.Builder hub =
        hub()
            .addUnits(UnitGroup.builder().kind(UnitKind.STUDIO).count(part("2")).build())
            .addSpaceUnits(unit("a", 10), unit("b", 10));
    assertThat(kinds(exactly().addHubs(hub.build()))).isEmpty();
    hub.addSpaceUnits(unit("c", 10));
    assertThat(only(exactly().addHubs(hub.build()), FindingKind.PARTS_ABOVE_WHOLE).margin())
        .contains(Ratio.ONE);
  }

  @Test
  void unitsAreNotAboveTheFloorArea() {
    Hub hub =
        hub()
            .floorArea(Area.of(9100, AreaUnit.SQ_M))
            .addSpaceUnits(unit("a", 9000), unit("b", 101))
            .build();
    assertThat(only(exactly().addHubs(hub), FindingKind.LET_AREA_ABOVE_FLOOR).margin())
        .contains(Ratio.ONE);
  }

  @Test
  void datesOfOneHubThatDifferOrAreReversedAreFound() {
    Hub opened = hub().opened(month(2017, 5)).build();
    Hub elsewhere = hub().opened(PartialDate.of(Year.of(2017))).build();
    assertThat(kinds(exactly().addHubs(opened, elsewhere))).isEmpty();
    Hub other = hub().opened(month(2018, 1)).build();
    assertThat(kinds(exactly().addHubs(opened, other))).containsExactly(FindingKind.DATES_DIFFER);
    Hub closed = hub().closed(month(2016, 1)).build();
    assertThat(kinds(exactly().addHubs(opened, closed)))
        .containsExactly(FindingKind.DATES_REVERSED);
    Organisation operator =
        Organisation.builder().id("o").name("O").established(month(2019, 1)).build();
    assertThat(kinds(exactly().addHubs(hub().opened(month(2017, 5)).operator(operator).build())))
        .containsExactly(FindingKind.DATES_REVERSED);
  }

  @Test
  void anAwardIsMadeBeforeItsPeriodEnds() {
    FundingAward award =
        FundingAward.builder()
            .funder("F")
            .instrument(FundingInstrument.GRANT)
            .amount(Money.parse("GBP 1"))
            .awardedOn(day("2020-01-02"))
            .period(DateRange.of(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1)))
            .build();
    assertThat(kinds(exactly().addAwards(award))).containsExactly(FindingKind.DATES_REVERSED);
  }

  @Test
  void aBaselineAfterThePeriodAndAHorizonThatMissesTheDateAreFound() {
    StatedPeriod period = StatedPeriod.builder().from(month(2016, 1)).to(month(2016, 12)).build();
    assertThat(
            kinds(
                exactly()
                    .addIndicators(
                        indicator("jobs", "jobs", 5)
                            .period(period)
                            .baseline(part("3"))
                            .baselineAt(month(2017, 1))
                            .build())))
        .containsExactly(FindingKind.BASELINE_AFTER_ACTUAL);
    PolicyTarget target =
        PolicyTarget.builder()
            .id("jobs")
            .measure("jobs")
            .unit("jobs")
            .additional(part("29000"))
            .baselineAt(PartialDate.of(Year.of(2018)))
            .horizonYears(10)
            .by(PartialDate.of(Year.of(2030)))
            .build();
    Finding found = only(exactly().addTargets(target), FindingKind.HORIZON_MISSES_DATE);
    assertThat(found.sentence())
        .endsWith("baseline and horizon lead to 2028, but the target is for 2030");
  }

  @Test
  void fundersThatMissTheBudgetAreFoundOnlyIfAllAmountsAreKnown() {
    ClusterInitiative.Builder initiative =
        ClusterInitiative.builder()
            .id("net-infinity")
            .name("Net Infinity")
            .budget(
                PlannedAmount.builder()
                    .id("budget")
                    .purpose("budget")
                    .amount(Money.parse("GBP 3200000"))
                    .build());
    initiative.addFunding(
        FundingPart.builder().funder("ERDF").amount(Money.parse("GBP 1600000")).build());
    assertThat(
            only(exactly().addInitiatives(initiative.build()), FindingKind.FUNDING_MISSES_BUDGET)
                .margin())
        .contains(Ratio.of(-1_600_000));
    initiative.addFunding(FundingPart.builder().funder("Others").build());
    assertThat(kinds(exactly().addInitiatives(initiative.build()))).isEmpty();
  }

  @Test
  void needsForSpaceInBandsThatAreApartAreNotAboveAll() {
    SpaceNeed small = SpaceNeed.builder().below(metres(50)).share(Ratio.parse("65.2%")).build();
    SpaceNeed large = SpaceNeed.builder().from(metres(50)).share(Ratio.parse("40%")).build();
    SpaceNeed wide = SpaceNeed.builder().below(metres(100)).share(Ratio.parse("90%")).build();
    assertThat(only(survey(small, large), FindingKind.PARTS_ABOVE_WHOLE).margin())
        .contains(Ratio.parse("5.2%"));
    assertThat(kinds(survey(small, wide))).isEmpty();
  }

  private static Area metres(long size) {
    return Area.of(size, AreaUnit.SQ_M);
  }

  private static ConsistencyCheckInput.Builder survey(SpaceNeed... needs) {
    return exactly()
        .addWorkspaceSurveys(
            WorkspaceSurvey.builder()
                .id("almaty")
                .title("Almaty")
                .respondents(part("450"))
                .addSpaceNeeds(needs)
                .build());
  }
}
