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
import java.util.List;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitGroup;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.initiative.FundingPart;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.LeaseRenewal;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.lease.MarketRent;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.RenewalState;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.strategy.PlannedAmount;
import org.creativehubs.core.survey.SpaceNeed;
import org.creativehubs.core.survey.WorkspaceSurvey;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.StatedPeriod;
import org.junit.jupiter.api.Test;

class SpaceAndDatesTest {

  private static Letting.Builder letting(String id) {
    return Letting.builder().id(id);
  }

  private static Letting studio(String id, String start) {
    return letting(id).addSpaces("studio").start(day(start)).termMonths(12).build();
  }

  private static Space unit(String id, long squareMetres) {
    return Space.builder()
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
  void aSpaceLetTwiceOverOnePeriodIsFoundAndOneAfterTheOtherIsNot() {
    Hub.Builder hub = hub().addSpaces(unit("studio", 20));
    hub.addLettings(studio("first", "2024-01-01"), studio("next", "2025-01-01"));
    assertThat(kinds(exactly().addHubs(hub.build()))).isEmpty();
    hub.addLettings(studio("second", "2024-12-31"));
    assertThat(ConsistencyCheck.answer(exactly().addHubs(hub.build()).build()).findings())
        .extracting(Finding::sentence)
        .containsExactly(
            "space studio of Hub: letting first (2024-01-01/2025-01-01) and letting second"
                + " (2024-12-31/2025-12-31) overlap",
            "space studio of Hub: letting next (2025-01-01/2026-01-01) and letting second"
                + " (2024-12-31/2025-12-31) overlap");
  }

  @Test
  void aStartKnownToTheMonthLeavesTheFirstDaysOpen() {
    Letting vague =
        letting("vague").addSpaces("studio").start(month(2024, 12)).termMonths(6).build();
    ConsistencyCheckInput.Builder input = exactly().addSpaces(unit("studio", 20));
    input.addLettings(studio("first", "2023-12-31"), vague);
    assertThat(kinds(input)).isEmpty();
    input.addLettings(studio("later", "2025-06-01"));
    assertThat(kinds(input)).isEmpty();
    ConsistencyCheckInput.Builder overlapping = exactly().addSpaces(unit("studio", 20));
    overlapping.addLettings(vague, studio("later", "2025-05-31"));
    assertThat(kinds(overlapping)).containsExactly(FindingKind.UNIT_LET_TWICE);
  }

  @Test
  void aLettingOfAnUnknownSpaceIsFoundOutsideHubs() {
    ConsistencyCheckInput.Builder input =
        exactly().addLettings(letting("a").addSpaces("nowhere").build());
    assertThat(only(input, FindingKind.UNIT_UNKNOWN).found().orElseThrow().text())
        .contains("nowhere");
  }

  @Test
  void aLettingHasTheAreaOfItsSpaces() {
    ConsistencyCheckInput.Builder input =
        exactly()
            .addSpaces(unit("studio", 20))
            .addLettings(letting("a").addSpaces("studio").area(Area.of(22, AreaUnit.SQ_M)).build());
    assertThat(only(input, FindingKind.TENANCY_AREA_DIFFERS).margin()).contains(Ratio.of(2));
  }

  @Test
  void lettingsBeforeOrAfterTheHeadLeaseAreFound() {
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
    input.addLettings(letting("early").start(day("2016-12-31")).termMonths(6).build());
    input.addLettings(letting("fits").start(day("2036-12-31")).termMonths(12).build());
    input.addLettings(letting("late").start(day("2037-01-01")).termMonths(12).build());
    assertThat(ConsistencyCheck.answer(input.build()).findings())
        .extracting(Finding::subject)
        .containsExactly("letting early of the data given", "letting late of the data given");
  }

  @Test
  void whatIsLetAtOneTimeIsNotAboveTheFloorArea() {
    Hub.Builder hub = hub().floorArea(Area.of(100, AreaUnit.SQ_M));
    hub.addLettings(letting("a", "2024-01-01", 60), letting("b", "2025-01-01", 60));
    assertThat(kinds(exactly().addHubs(hub.build()))).isEmpty();
    hub.addLettings(letting("c", "2025-06-01", 41));
    Finding found = only(exactly().addHubs(hub.build()), FindingKind.LET_AREA_ABOVE_FLOOR);
    assertThat(found.margin()).contains(Ratio.ONE);
    assertThat(found.figures())
        .extracting(FindingFigure::label)
        .containsExactly("letting b", "letting c");
  }

  private static Letting letting(String id, String start, long squareMetres) {
    Area area = Area.of(squareMetres, AreaUnit.SQ_M);
    return letting(id).area(area).start(day(start)).termMonths(12).build();
  }

  @Test
  void unitsThatAreListedAreNotMoreThanAreStated() {
    Hub.Builder hub =
        hub()
            .addUnits(UnitGroup.builder().kind(UnitKind.STUDIO).count(part("2")).build())
            .addSpaces(unit("a", 10), unit("b", 10));
    assertThat(kinds(exactly().addHubs(hub.build()))).isEmpty();
    hub.addSpaces(unit("c", 10));
    assertThat(only(exactly().addHubs(hub.build()), FindingKind.PARTS_ABOVE_WHOLE).margin())
        .contains(Ratio.ONE);
  }

  @Test
  void unitsAreNotAboveTheFloorArea() {
    Hub hub =
        hub()
            .floorArea(Area.of(9100, AreaUnit.SQ_M))
            .addSpaces(unit("a", 9000), unit("b", 101))
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

  @Test
  void lettingsOfTwoSpacesHaveTheAreaOfBothAndMembersMayShareOne() {
    ConsistencyCheckInput.Builder input = exactly().addSpaces(unit("a", 10), unit("b", 12));
    input.addLettings(letting("both").addSpaces("a", "b").area(Area.of(22, AreaUnit.SQ_M)).build());
    assertThat(kinds(input)).isEmpty();
    input.addLettings(letting("more").addSpaces("a", "b").area(Area.of(23, AreaUnit.SQ_M)).build());
    assertThat(only(input, FindingKind.TENANCY_AREA_DIFFERS).sentence())
        .isEqualTo(
            "letting more of the data given: the letting says 23 m2, but its spaces have 22 m2");
    Hub.Builder hub = hub().addSpaces(unit("studio", 20));
    hub.addLettings(shared("one"), shared("two"));
    assertThat(kinds(exactly().addHubs(hub.build()))).isEmpty();
  }

  private static Letting shared(String id) {
    return studio(id, "2024-01-01").toBuilder().basis(LettingBasis.MEMBERSHIP).build();
  }

  @Test
  void aLeaseAndWhatADocumentSaysOfTheSameDaysAreFound() {
    Hub.Builder hub = hub().addSpaces(unit("studio", 20));
    hub.addLettings(letting("lease").addSpaces("studio").terms(terms("GBP 1000")).build());
    hub.addLettings(studio("before", "2023-01-01"));
    assertThat(kinds(exactly().addHubs(hub.build()))).isEmpty();
    hub.addLettings(studio("during", "2030-01-01"));
    assertThat(only(exactly().addHubs(hub.build()), FindingKind.UNIT_LET_TWICE).sentence())
        .endsWith(
            "letting during (2030-01-01/2031-01-01) and letting lease (2024-01-01/..) overlap");
  }

  private static LeaseTerms terms(String rent) {
    return LeaseTerms.builder()
        .term(OpenDateRange.parse("2024-01-01/.."))
        .addCharges(
            RentCharge.of(ChargeKind.RENT, Money.parse(rent), PaymentTerms.monthlyInAdvance()))
        .build();
  }

  @Test
  void twoRentsOfOneLettingOverTheSameDaysAreFound() {
    LeaseTerms once = terms("GBP 12000");
    RentCharge copy = once.charges().get(0).toBuilder().name("rent again").build();
    LeaseTerms twice = once.toBuilder().addCharges(copy).build();
    RentCharge before =
        copy.toBuilder().dates(OpenDateRange.parse("2024-01-01/2025-01-01")).build();
    RentCharge after =
        once.charges().get(0).toBuilder().dates(OpenDateRange.parse("2025-01-01/..")).build();
    LeaseTerms inTurn = once.toBuilder().charges(List.of(after, before)).build();
    assertThat(found(hub(), letting("a").terms(once).build())).isEmpty();
    assertThat(found(hub(), letting("a").terms(inTurn).build())).isEmpty();
    assertThat(found(hub(), letting("a").terms(twice).build()))
        .singleElement()
        .asString()
        .contains("run over the same days, and both are charged");
  }

  @Test
  void theShareOfMarketIsThatOfTheTierAndOfTheRents() {
    Hub.Builder hub = hub().addSpaces(market("studio", "GBP 150 per m2 per year"));
    hub.addRentTiers(
        RentTier.builder().name("third").size(Ratio.ONE).shareOfMarket(Ratio.of(1, 3)).build());
    Letting let = letting("a").addSpaces("studio").tier("third").terms(terms("GBP 1000")).build();
    assertThat(found(hub, let)).isEmpty();
    assertThat(found(hub, let.toBuilder().shareOfMarket(Ratio.of(1, 3)).build())).isEmpty();
    assertThat(found(hub, let.toBuilder().terms(terms("GBP 1200")).build()))
        .containsExactly(
            "letting a of Hub: its rent is 40 % of market rent, but the tier third says 33.33 %");
    assertThat(found(hub, let.toBuilder().shareOfMarket(Ratio.of(1, 2)).build()))
        .containsExactly(
            "letting a of Hub: it pays 50 % of market rent, but its tier third, 33.33 %",
            "letting a of Hub: its rent is 33.33 % of market rent, but the letting says 50 %");
  }

  private static List<String> found(Hub.Builder hub, Letting letting) {
    Hub.Builder both = hub.build().toBuilder();
    return ConsistencyCheck.answer(exactly().addHubs(both.addLettings(letting).build()).build())
        .findings()
        .stream()
        .map(Finding::sentence)
        .toList();
  }

  private static Space market(String id, String rent) {
    return unit(id, 20).toBuilder().marketRents(List.of(MarketRent.of(Rent.parse(rent)))).build();
  }

  @Test
  void aQuotedRentIsHeldAgainstTheMarketRentOfItsDay() {
    Letting let =
        letting("a")
            .addSpaces("studio")
            .rent(Rent.parse("GBP 50 per m2 per year"))
            .shareOfMarket(Ratio.of(1, 3))
            .build();
    Space space = Space.builder().id("studio").kind(UnitKind.STUDIO).build();
    MarketRent first = MarketRent.of(Rent.parse("GBP 120 per m2 per year"));
    MarketRent next =
        MarketRent.of(Rent.parse("GBP 150 per m2 per year"), LocalDate.of(2025, 1, 1));
    Hub.Builder one = hub().addSpaces(space.toBuilder().addMarketRents(first).build());
    assertThat(found(one, let)).hasSize(1);
    Hub.Builder two = hub().addSpaces(space.toBuilder().addMarketRents(first, next).build());
    assertThat(found(two, let)).isEmpty();
    assertThat(found(two, let.toBuilder().start(day("2025-01-01")).build())).isEmpty();
    assertThat(found(two, let.toBuilder().start(day("2024-12-31")).build())).hasSize(1);
    Rent whole = Rent.parse("GBP 100 per month");
    assertThat(found(one, let.toBuilder().rent(whole).build())).isEmpty();
    Rent dollars = Rent.parse("USD 60 per m2 per year");
    assertThat(found(one, let.toBuilder().rent(dollars).build())).isEmpty();
    Hub.Builder none = hub().addSpaces(market("studio", "GBP 0 per month"));
    assertThat(found(none, let)).isEmpty();
  }
}
