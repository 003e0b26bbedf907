package org.creativehubs.finance.affordability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.affordability.AffordabilityState.AFFORDABLE;
import static org.creativehubs.finance.affordability.AffordabilityState.NOT_AFFORDABLE;
import static org.creativehubs.finance.affordability.AffordabilityState.NOT_KNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.HoldingOver;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.lease.MarketRent;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.IncomeBasis;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.organisation.YearlyIncome;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.finance.rentroll.RollPolicy;
import org.junit.jupiter.api.Test;

class HubAffordabilityTest {

  private static final LocalDate ON = Studio.ON;
  private static final LocalDate YEAR_BEFORE = LocalDate.of(2025, 11, 29);
  private static final AffordabilityPolicy CEILING =
      AffordabilityPolicy.builder()
          .name("ceiling")
          .maximumAllInRate(RateLimit.chosen(rate("GBP 20.10 per ft2 per year"), "the test"))
          .build();

  @Test
  void theIncomeOfAMemberIsThatOfTheLastYearThatIsOver() {
    AffordabilityPolicy fifth =
        AffordabilityPolicy.builder()
            .name("a fifth")
            .incomeBasis(IncomeBasis.INCOME)
            .maximumShareOfIncome(ShareLimit.chosen(Ratio.parse("20%"), "the test"))
            .build();
    Organisation potter =
        Organisation.builder()
            .id("potter")
            .name("The potter")
            .addIncomes(
                YearlyIncome.of(
                    DateRange.parse("2024-04-06/2025-04-06"), IncomeBasis.INCOME, gbp("10000")),
                YearlyIncome.of(
                    DateRange.parse("2025-04-06/2026-04-06"), IncomeBasis.INCOME, gbp("9999.95")))
            .build();
    LeaseTerms terms = terms("2024-01-01/..", charge(ChargeKind.RENT, "2000"));
    LeaseTerms all = terms.toBuilder().addCharges(charge(ChargeKind.SERVICE_CHARGE, "0")).build();
    Hub hub =
        Hub.builder()
            .id("mill")
            .name("Mill")
            .addMembers(potter)
            .addSpaces(Space.of("a", UnitKind.STUDIO, Area.parse("100 ft2")))
            .addLettings(Letting.of("a", "a", "potter", all))
            .build();
    LeaseAffordability verb = LeaseAffordability.under(fifth);
    assertThat(verb.assess(hub, LocalDate.of(2026, 4, 5)).letting("a").state())
        .isEqualTo(AFFORDABLE);
    AffordabilityAssessment later = verb.assess(hub, LocalDate.of(2026, 4, 6)).letting("a");
    assertThat(later.state()).isEqualTo(NOT_AFFORDABLE);
    assertThat(later.explanation().toString())
        .contains("year of the annual income: 2025-04-06/2026-04-06")
        .contains("annual income: GBP 9999.95");
    assertThat(verb.assess(hub, LocalDate.of(2025, 4, 5)).letting("a").state())
        .isEqualTo(NOT_KNOWN);
    AffordabilityContext given =
        AffordabilityContext.builder()
            .annualIncome(gbp("20000"))
            .incomeBasis(IncomeBasis.INCOME)
            .build();
    assertThat(verb.assess(hub, LocalDate.of(2026, 4, 6), Map.of("a", given)).letting("a").state())
        .isEqualTo(AFFORDABLE);
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  private static RentRate rate(String text) {
    return RentRate.parse(text);
  }

  private static RentCharge charge(ChargeKind kind, String annual) {
    return RentCharge.of(kind, Money.parse("GBP " + annual), PaymentTerms.monthlyInAdvance());
  }

  private static LeaseTerms terms(String term, RentCharge... charges) {
    return LeaseTerms.builder().term(OpenDateRange.parse(term)).addCharges(charges).build();
  }

  /** 5,440 a year, from the first day of 2026 5,600. */
  private static final RentCharge STEPPED =
      charge(ChargeKind.RENT, "5440").toBuilder()
          .addSteps(RentStep.replace(LocalDate.of(2026, 1, 1), Money.parse("GBP 5600")))
          .build();

  private static final LeaseTerms LEASE =
      terms("2024-04-01/2027-04-01", STEPPED, charge(ChargeKind.SERVICE_CHARGE, "960"));

  private static Space space(String id, long squareFeet) {
    return Space.of(id, UnitKind.STUDIO, Area.of(squareFeet, AreaUnit.SQ_FT));
  }

  private static Letting letting(String id, LeaseTerms terms) {
    return Letting.builder().id(id).addSpaces(id).terms(terms).build();
  }

  private static Hub hub(List<Space> spaces, Letting... lettings) {
    Hub.Builder hub = Hub.builder();
    return hub.id("hub").name("Hub").spaces(spaces).addLettings(lettings).build();
  }

  @Test
  void theRentInForceOnTheDayTurnsTheVerdict() {
    Letting bo = letting("bo", LEASE).toBuilder().area(Area.of(320, AreaUnit.SQ_FT)).build();
    LeaseAffordability ceiling = LeaseAffordability.under(CEILING);
    AffordabilityAssessment now = ceiling.assess(bo, ON, AffordabilityContext.unknown());
    AffordabilityAssessment before =
        ceiling.assess(bo, YEAR_BEFORE, AffordabilityContext.unknown());
    assertThat(now.state()).isEqualTo(NOT_AFFORDABLE);
    assertThat(now.headroom()).hasToString("-0.4 GBP per ft2 per year");
    assertThat(now.annualCost()).contains(Money.parse("GBP 6560"));
    assertThat(before.state()).isEqualTo(AFFORDABLE);
    assertThat(before.headroom()).hasToString("0.1 GBP per ft2 per year");
    assertThat(before.annualCost()).contains(Money.parse("GBP 6400"));
    Hub hub = hub(List.of(space("bo", 320)), letting("bo", LEASE));
    assertThat(ceiling.assess(hub, ON).letting("bo")).isEqualTo(now);
    assertThat(
            LeaseAffordability.answer(
                LeaseAffordabilityInput.builder()
                    .hub(hub)
                    .lettingId("bo")
                    .on(ON)
                    .policy(CEILING)
                    .build()))
        .isEqualTo(now);
    assertThat(now.explanation().toString())
        .contains(
            "rent a year on 2026-11-29",
            "rent by area: GBP 5600.00 / 320 ft2 = 17.5 GBP per ft2",
            "rent and other charges a year: GBP 5600.00 + GBP 960.00 = GBP 6560.00");
  }

  @Test
  void chargesThatNeitherTermsNorLettingSayAreNotKnown() {
    LeaseTerms alone = terms("2024-04-01/2027-04-01", STEPPED);
    Hub hub = hub(List.of(space("bo", 320)), letting("bo", alone));
    LeaseAffordability ceiling = LeaseAffordability.under(CEILING);
    assertThat(ceiling.assess(hub, ON).letting("bo").state()).isEqualTo(NOT_KNOWN);
    Letting all =
        letting("bo", alone).toBuilder().otherCharges(Rent.parse("GBP 0 per month")).build();
    assertThat(ceiling.assess(hub(hub.spaces(), all), ON).letting("bo").state())
        .isEqualTo(AFFORDABLE);
    Letting quoted = all.toBuilder().otherCharges(Rent.parse("GBP 3 per ft2 per year")).build();
    assertThat(ceiling.assess(hub(hub.spaces(), quoted), ON).letting("bo").annualCost())
        .contains(Money.parse("GBP 6560"));
  }

  @Test
  void oneLineForEachLettingInForceAndTheCostIsThatOfTheRoll() {
    LeaseTerms heldOver =
        terms(
                "2020-01-01/2026-01-01",
                charge(ChargeKind.RENT, "2000"),
                charge(ChargeKind.OTHER, "1"))
            .toBuilder()
            .holdingOver(HoldingOver.STATUTE)
            .build();
    LeaseTerms rolling =
        terms("2025-06-01/..", charge(ChargeKind.RENT, "9000"), charge(ChargeKind.INSURANCE, "9"));
    LeaseTerms ended = terms("2020-01-01/2026-01-01", charge(ChargeKind.RENT, "7"));
    Hub hub =
        hub(
            List.of(space("bo", 320), space("old", 100), space("licence", 200), space("gone", 9)),
            letting("bo", LEASE),
            letting("old", heldOver),
            letting("licence", rolling),
            letting("gone", ended),
            Letting.builder().id("vague").start(PartialDate.parse("2025")).build(),
            Letting.builder().id("later").start(PartialDate.parse("2027")).build());
    HubAssessment all = LeaseAffordability.under(CEILING).assess(hub, ON);
    assertThat(all.lettings())
        .extracting(AffordabilityAssessment::letting)
        .containsExactly("bo", "old", "licence", "vague");
    assertThat(all.count(AFFORDABLE)).isOne();
    assertThat(all)
        .hasToString("hub on 2026-11-29: 1 affordable, 2 not, 1 not known, under ceiling");
    assertThat(all.table().rows()).hasSize(4);
    assertThat(all.explain("bo", "headroom").answer()).hasToString("-0.4 GBP per ft2 per year");
    assertThat(all.explain("bo", "cost a year").answer()).hasToString("GBP 6560.00");
    assertThat(all.explanations()).hasSize(5);
    assertThat(HubJson.read(HubJson.write(all), HubAssessment.class)).isEqualTo(all);
    Money cost =
        all.lettings().stream()
            .flatMap(each -> each.annualCost().stream())
            .reduce(Money::plus)
            .orElseThrow();
    RollPolicy every =
        RollPolicy.marketPractice(AreaUnit.SQ_FT).toBuilder()
            .kinds(List.of(ChargeKind.values()))
            .build();
    assertThat(
            RentRoll.of(List.of(hub), ON, DateRange.of(ON, ON.plusYears(1)), every)
                .totals()
                .passingRent())
        .isEqualTo(cost);
  }

  @Test
  void theMarketRentIsThatOfTheSpacesOnTheDay() {
    Space studio =
        space("bo", 320).toBuilder()
            .addMarketRents(MarketRent.of(Rent.parse("GBP 48 per ft2 per year")))
            .addMarketRents(
                MarketRent.of(Rent.parse("GBP 70 per ft2 per year"), LocalDate.of(2026, 1, 1)))
            .build();
    AffordabilityPolicy quarter = share("1/4");
    Hub hub = hub(List.of(studio), letting("bo", LEASE));
    LeaseAffordability limit = LeaseAffordability.under(quarter);
    assertThat(value(limit.assess(hub, ON))).isEqualTo("25 %");
    assertThat(value(limit.assess(hub, YEAR_BEFORE))).isEqualTo("35.42 %");
    AffordabilityContext other =
        AffordabilityContext.builder().marketRent(Rent.parse("GBP 11200 per year")).build();
    assertThat(value(limit.assess(hub, ON, Map.of("bo", other)))).isEqualTo("50 %");
    Letting both = letting("bo", LEASE).toBuilder().addSpaces("yard").build();
    Space yard =
        space("yard", 80).toBuilder()
            .addMarketRents(MarketRent.of(Rent.parse("GBP 400 per month")))
            .build();
    assertThat(value(limit.assess(hub(List.of(studio, yard), both), ON))).isEqualTo("20.59 %");
    assertThat(
            limit
                .assess(hub(List.of(studio, space("yard", 80)), both), ON)
                .letting("bo")
                .findings()
                .get(0)
                .missing())
        .containsExactly(AffordabilityFact.MARKET_RENT);
  }

  private static AffordabilityPolicy share(String share) {
    return AffordabilityPolicy.builder()
        .name("share of market")
        .maximumShareOfMarket(ShareLimit.chosen(Ratio.parse(share), "the test"))
        .build();
  }

  private static String value(HubAssessment assessment) {
    return assessment.lettings().get(0).findings().get(0).value().toString();
  }

  @Test
  void theShareOfATierServesWhereTheLettingSaysNone() {
    Hub hub =
        Hub.builder()
            .id("hub")
            .name("Hub")
            .addLettings(Letting.builder().id("a").tier("third").build())
            .addRentTiers(
                RentTier.builder()
                    .name("third")
                    .size(Ratio.ONE)
                    .shareOfMarket(Ratio.of(1, 3))
                    .build())
            .build();
    assertThat(value(LeaseAffordability.under(share("1/2")).assess(hub, ON))).isEqualTo("33.33 %");
  }

  @Test
  void aMembershipWithoutAnAreaIsHeldAgainstIncome() {
    Studio member = new Studio().whole("GBP 150 per month").wholeCharges("GBP 0 per month");
    AffordabilityFinding finding = member.income("GBP 9000").atMostOfIncome("20%").finding();
    assertThat(finding.state()).isEqualTo(AFFORDABLE);
    assertThat(finding.value()).hasToString("20 %");
    AffordabilityFinding ceiling =
        new Studio()
            .whole("GBP 150 per month")
            .wholeCharges("GBP 0 per month")
            .ceiling("GBP 19 per ft2 per year")
            .finding();
    assertThat(ceiling.state()).isEqualTo(NOT_KNOWN);
    assertThat(ceiling.missing()).containsExactly(AffordabilityFact.AREA);
    assertThat(
            new Studio()
                .whole("GBP 150 per month")
                .market(rate("GBP 19 per ft2 per year"))
                .atMostOfMarket("1/3")
                .finding()
                .missing())
        .containsExactly(AffordabilityFact.AREA);
    LeaseTerms desk = terms("2025-01-01/..", charge(ChargeKind.MEMBERSHIP, "1800"));
    Letting shared =
        letting("room", desk).toBuilder()
            .basis(LettingBasis.MEMBERSHIP)
            .otherCharges(Rent.parse("GBP 0 per month"))
            .build();
    AffordabilityAssessment of =
        LeaseAffordability.under(CEILING)
            .assess(hub(List.of(space("room", 900)), shared), ON)
            .letting("room");
    assertThat(of.annualCost()).contains(Money.parse("GBP 1800"));
    assertThat(of.findings().get(0).missing()).containsExactly(AffordabilityFact.AREA);
  }

  @Test
  void whoStaysWithoutARightOwesNoRentOfTheLease() {
    LeaseTerms none =
        terms("2020-01-01/2026-01-01", charge(ChargeKind.RENT, "7")).toBuilder()
            .holdingOver(HoldingOver.NONE)
            .build();
    AffordabilityAssessment assessment =
        LeaseAffordability.under(CEILING)
            .assess(hub(List.of(space("bo", 320)), letting("bo", none)), ON)
            .letting("bo");
    assertThat(assessment.state()).isEqualTo(NOT_KNOWN);
    assertThat(assessment.findings().get(0).missing())
        .containsExactly(AffordabilityFact.RENT, AffordabilityFact.OTHER_CHARGES);
  }

  @Test
  void daysOutsideTheTermsAndContextsOfNobodyAreRefused() {
    Studio studio = new Studio().terms(LEASE).ceiling("GBP 19 per ft2 per year");
    assertThatThrownBy(studio.on("2024-03-31")::input)
        .hasMessage(
            "on must be a day of letting studio, 2024-04-01/2027-04-01, but was 2024-03-31");
    assertThatThrownBy(studio.on("2027-04-01")::input).hasMessageStartingWith("on must be a day");
    Hub hub = hub(List.of(space("bo", 320)), letting("bo", LEASE));
    Map<String, AffordabilityContext> nobody = Map.of("di", AffordabilityContext.unknown());
    assertThatThrownBy(() -> LeaseAffordability.under(CEILING).assess(hub, ON, nobody))
        .hasMessage("letting must be one of bo, but was di");
    assertThatThrownBy(
            () -> LeaseAffordabilityInput.builder().hub(hub).on(ON).policy(CEILING).build())
        .hasMessageStartingWith("lettingId must be given");
    assertThatThrownBy(() -> LeaseAffordabilityInput.builder().on(ON).policy(CEILING).build())
        .hasMessageStartingWith("hub must be given if letting is absent");
  }

  @Test
  void theExampleHasALettingInEachState() {
    HubAssessment example = HubAffordability.answer(JsonCatalog.example(HubAffordability.ENTRY));
    assertThat(example.count(AFFORDABLE)).isOne();
    assertThat(example.count(NOT_AFFORDABLE)).isOne();
    assertThat(example.count(NOT_KNOWN)).isOne();
    assertThat(example.explanations().stream().map(Explanation::question))
        .startsWith("Which lettings of hub are affordable on 2026-11-29?");
  }

  @Test
  void aContextOfALettingThatIsNotThereIsNamedByItsField() {
    HubAffordabilityInput.Builder input =
        HubAffordabilityInput.builder()
            .hub(Hub.builder().id("mill").name("The Mill").build())
            .on(LocalDate.of(2026, 11, 1))
            .policy(CEILING)
            .putContexts("bo", AffordabilityContext.builder().build());
    assertThatThrownBy(input::build)
        .hasMessage("contexts must be left out where there is none to name, but was bo");
  }
}
