package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.lease.BreakOption;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.HoldingOver;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.lease.NoticeDays;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.IncomeBasis;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.organisation.YearlyIncome;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.servicecharge.ServiceHead;
import org.creativehubs.core.servicecharge.ServiceYear;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.finance.affordability.AffordabilityAssessment;
import org.creativehubs.finance.affordability.AffordabilityPolicy;
import org.creativehubs.finance.affordability.AffordabilityState;
import org.creativehubs.finance.affordability.HubAssessment;
import org.creativehubs.finance.affordability.LeaseAffordability;
import org.creativehubs.finance.affordability.ShareLimit;
import org.creativehubs.finance.billing.LeaseBills;
import org.creativehubs.finance.funding.CostLine;
import org.creativehubs.finance.funding.FundingStack;
import org.creativehubs.finance.lease.LeaseSchedule;
import org.creativehubs.finance.leaseend.BreakClause;
import org.creativehubs.finance.receivable.AgedBill;
import org.creativehubs.finance.rentmix.BlendedRent;
import org.creativehubs.finance.rentmix.CrossSubsidy;
import org.creativehubs.finance.rentmix.RentSolver;
import org.creativehubs.finance.rentroll.HubRentRoll;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.finance.rentroll.RollPolicy;
import org.creativehubs.finance.rentroll.Wault;
import org.creativehubs.finance.sharing.Distribution;
import org.creativehubs.finance.sharing.ProfitShare;
import org.creativehubs.finance.sharing.Waterfall;
import org.creativehubs.finance.sharing.WaterfallInput;
import org.creativehubs.finance.sharing.YearResult;
import org.creativehubs.finance.tenantcharge.ServiceCharge;
import org.creativehubs.metrics.hubfigures.HubOperations;
import org.creativehubs.metrics.kpi.AttainmentFormula;
import org.creativehubs.metrics.scorecard.Scorecard;
import org.creativehubs.metrics.sla.SlaChecker;
import org.junit.jupiter.api.Test;

/** A hub of twelve spaces with nine tenants: each fact once, and many questions of it. */
class TwelveUnitHubTest {

  private static final String JSON = "twelve-unit-hub.json";
  private static final Path RESOURCE =
      Path.of("src/test/resources/org/creativehubs/examples/house", JSON);
  private static final Path THIS =
      Path.of("src/test/java/org/creativehubs/examples/house/TwelveUnitHubTest.java");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
  private static final DateRange YEAR = DateRange.parse("2026-04-01/2027-04-01");

  // hub begins
  private static Hub hub() {
    Hub.Builder mill = Hub.builder().id("mill").name("The Mill");
    for (int number = 1; number <= 12; number++) {
      UnitKind kind = number == 12 ? UnitKind.WORKSPACE : UnitKind.STUDIO;
      Area area = Area.of(300 + 20L * number, AreaUnit.SQ_FT);
      Rent market = Rent.parse("GBP 20 per ft2 per year");
      mill.addSpaces(Space.of("s" + number, kind, area).toBuilder().marketRent(market).build());
    }
    List<String> tenants = List.of("ash", "bo", "cy", "dee", "eve", "fay", "gus", "hal", "ivy");
    for (String tenant : tenants) {
      DateRange lastYear = DateRange.parse("2025-04-06/2026-04-06");
      mill.addMembers(
          Organisation.builder()
              .id(tenant)
              .name(tenant)
              .addIncomes(YearlyIncome.of(lastYear, IncomeBasis.TURNOVER, gbp(40000)))
              .build());
    }
    for (int number = 1; number <= 5; number++) {
      LeaseTerms terms = let("2024-04-01/2029-04-01", ChargeKind.RENT, 5000 + 400L * number);
      mill.addLettings(letting("s" + number, tenants.get(number - 1), terms));
    }
    LeaseTerms licence = let("2025-06-01/..", ChargeKind.RENT, 7200);
    mill.addLettings(letting("s6", "fay", licence));
    LeaseTerms over = let("2021-04-01/2026-04-01", ChargeKind.RENT, 6600);
    mill.addLettings(
        letting("s7", "gus", over.toBuilder().holdingOver(HoldingOver.STATUTE).build()));
    RentCharge stepped =
        rent(ChargeKind.RENT, 6000).toBuilder()
            .addSteps(RentStep.replace(LocalDate.of(2026, 10, 1), gbp(6900)))
            .build();
    LeaseTerms steps = LeaseTerms.of(OpenDateRange.parse("2025-10-01/2030-10-01"), stepped);
    BreakOption.Builder option = BreakOption.on(LocalDate.of(2028, 9, 30)).toBuilder();
    option.noticeMonths(6).noticeDays(NoticeDays.CORRESPONDING_DAY).penaltyMonths(2);
    mill.addLettings(letting("s8", "hal", steps.toBuilder().addBreaks(option.build()).build()));
    LeaseTerms fee = let("2026-01-01/..", ChargeKind.MEMBERSHIP, 1200);
    Letting membership = letting("s12", "ivy", fee);
    mill.addLettings(membership.toBuilder().basis(LettingBasis.MEMBERSHIP).build());
    Obligation hours =
        Obligation.builder()
            .id("hours")
            .promise("500 hours for the street")
            .comparison(Comparison.AT_LEAST)
            .target(Ratio.of(500))
            .unit("hours")
            .build();
    ServiceLevelAgreement.Builder council = ServiceLevelAgreement.builder().id("council");
    council.name("The lease's promises").provider("The Mill").client("The council");
    Evidence given =
        Evidence.builder()
            .obligation("hours")
            .kind(EvidenceKind.MEASURED)
            .value(QualifiedNumber.exact(520))
            .statement("the log of hours")
            .source(Source.of("The log"))
            .period(YEAR)
            .build();
    mill.addAgreements(council.addObligations(hours).build()).addEvidence(given);
    FundingAward.Builder grant = FundingAward.builder().id("G1").funder("The council");
    mill.addAwards(grant.instrument(FundingInstrument.GRANT).amount(gbp(30000)).build());
    HeadLease.Builder lease = HeadLease.builder().id("head").premises("The Mill");
    lease.landlord("The council").tenant("The Mill").profitShare(Ratio.of(1, 4));
    ServiceHead cleaning = ServiceHead.byArea("cleaning", gbp(9000), gbp(9876));
    mill.addServiceYears(ServiceYear.of("2026-27", YEAR, List.of(cleaning)));
    RentTier.Builder half = RentTier.builder().name("half").size(Ratio.ONE);
    mill.addRentTiers(half.shareOfMarket(Ratio.of(1, 2)).build());
    Indicator.Builder jobs = Indicator.builder().id("jobs").measure("jobs").unit("jobs");
    jobs.polarity(Polarity.HIGHER_IS_BETTER).target(Ratio.of(40));
    mill.addIndicators(jobs.actual(QualifiedNumber.exact(38)).build());
    return mill.addHeadLeases(lease.build()).build();
  }

  // hub ends

  private static Money gbp(long pounds) {
    return Money.parse("GBP " + pounds);
  }

  private static RentCharge rent(ChargeKind kind, long annual) {
    return RentCharge.of(kind, gbp(annual), PaymentTerms.monthlyInAdvance());
  }

  private static LeaseTerms let(String term, ChargeKind kind, long annual) {
    return LeaseTerms.of(OpenDateRange.parse(term), rent(kind, annual));
  }

  private static Letting letting(String space, String tenant, LeaseTerms terms) {
    return Letting.of(tenant, space, tenant, terms);
  }

  private static HubRentRoll roll(Hub hub) {
    RollPolicy rentAndFees =
        RollPolicy.marketPractice(AreaUnit.SQ_FT).toBuilder()
            .addKinds(ChargeKind.MEMBERSHIP)
            .build();
    return RentRoll.of(List.of(hub), TODAY, YEAR, rentAndFees);
  }

  private static HubAssessment affordable(Hub hub) {
    AffordabilityPolicy.Builder sixth = AffordabilityPolicy.builder().name("a sixth of turnover");
    sixth.incomeBasis(IncomeBasis.TURNOVER);
    sixth.maximumShareOfIncome(ShareLimit.chosen(Ratio.of(1, 6), "the trustees"));
    return LeaseAffordability.under(sixth.build()).assess(hub, TODAY);
  }

  /** The roll with all that fell due since April billed, and nothing paid. */
  private static HubRentRoll owed(Hub hub) {
    Ledger empty = Ledger.builder().currency(gbp(0).currency()).build();
    return RentRoll.of(hub, LeaseBills.of(hub, YEAR, empty).addedTo(empty), TODAY);
  }

  /** Who has a share of a year of GBP 60,000. */
  private static Distribution shared(Hub hub) {
    WaterfallInput.Builder year = WaterfallInput.builder().hub(hub).headLease("head");
    return Waterfall.answer(year.income(gbp(60000)).operatingCosts(gbp(40000)).build());
  }

  /** What is asked of the hub, each by another calculator. */
  private static final Map<String, Function<Hub, Object>> QUESTIONS = new LinkedHashMap<>();

  static {
    QUESTIONS.put("rent roll", TwelveUnitHubTest::roll);
    QUESTIONS.put("unexpired term", hub -> Wault.of(hub, TODAY));
    QUESTIONS.put(
        "schedules",
        hub ->
            hub.lettings().stream()
                .map(letting -> LeaseSchedule.of(letting.terms().orElseThrow(), YEAR))
                .toList());
    QUESTIONS.put("breaks", hub -> BreakClause.of(hub.letting("hal").terms().orElseThrow(), TODAY));
    QUESTIONS.put("affordability", TwelveUnitHubTest::affordable);
    QUESTIONS.put("blended rent", hub -> BlendedRent.of(hub, TODAY));
    QUESTIONS.put("cross-subsidy", hub -> CrossSubsidy.of(hub, TODAY, gbp(45000)));
    QUESTIONS.put("service charge", hub -> ServiceCharge.of(hub, TODAY));
    QUESTIONS.put(
        "funding stack",
        hub -> FundingStack.of(hub, List.of(CostLine.eligible("roof", gbp(50000)))));
    QUESTIONS.put(
        "agreement",
        hub -> SlaChecker.under().check(hub, "council", YEAR, LocalDate.of(2027, 4, 1)));
    QUESTIONS.put("operations", hub -> HubOperations.of(hub, YEAR));
    QUESTIONS.put("profit share", hub -> ProfitShare.of(hub, "head", profit(), true));
    QUESTIONS.put("waterfall", TwelveUnitHubTest::shared);
    QUESTIONS.put("arrears", TwelveUnitHubTest::owed);
    QUESTIONS.put(
        "rent solver",
        hub -> RentSolver.spacesAtTier(hub, TODAY, UnitKind.STUDIO, "half", gbp(70000)));
    QUESTIONS.put(
        "scorecard",
        hub -> Scorecard.of(hub, Map.of("jobs", Ratio.ONE), AttainmentFormula.TARGET_BY_ACTUAL));
  }

  @Test
  void theHubIsWrittenInUnderEightyLines() throws IOException {
    List<String> lines = Files.readAllLines(THIS);
    int begin = lines.indexOf("  // hub begins");
    int end = lines.indexOf("  // hub ends");
    assertThat(end - begin).isBetween(40, 80);
    assertThat(hub().spaces()).hasSize(12);
    assertThat(hub().lettings()).hasSize(9);
  }

  @Test
  void moreThanTenQuestionsAreAskedOfIt() {
    assertThat(QUESTIONS).hasSizeGreaterThan(10);
    Hub hub = hub();
    Map<String, String> answers =
        QUESTIONS.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, q -> q.getValue().apply(hub).toString()));
    assertThat(answers.get("funding stack")).contains("gap GBP 20000.00");
    assertThat(answers.get("agreement")).contains("met");
    assertThat(shared(hub).retained()).isEqualTo(gbp(15000));
    assertThat(owed(hub).totals().arrears())
        .contains(owed(hub).overdue().stream().map(AgedBill::open).reduce(gbp(0), Money::plus));
    assertThat(affordable(hub).lettings())
        .filteredOn(letting -> letting.state() == AffordabilityState.NOT_AFFORDABLE)
        .extracting(AffordabilityAssessment::letting)
        .containsExactly("eve", "fay", "hal"); // what hal pays was stepped up in October
    assertThat(ProfitShare.of(hub, "head", profit(), true).council()).isEqualTo(gbp(2500));
  }

  private static List<YearResult> profit() {
    return List.of(YearResult.of(YEAR.lastDay(), gbp(10000)));
  }

  @Test
  void theRollReconcilesToTheSchedules() {
    Hub hub = hub();
    HubRentRoll roll = roll(hub);
    assertThat(roll.totals().vacantSpaces()).isEqualTo(3);
    assertThat(roll.totals().rollingLettings()).isEqualTo(2);
    assertThat(roll.totals().heldOverLettings()).isEqualTo(1);
    Money due =
        hub.lettings().stream()
            .map(letting -> LeaseSchedule.of(letting.terms().orElseThrow(), YEAR).totalNet())
            .reduce(Money::plus)
            .orElseThrow();
    assertThat(roll.totals().dueInYear()).isEqualTo(due);
  }

  @Test
  void theSameHubFromJsonGivesTheSameAnswers() throws IOException {
    if (Boolean.getBoolean("house.update")) {
      Files.writeString(RESOURCE, HubJson.pretty(hub()) + "\n");
    }
    try (InputStream json =
        Objects.requireNonNull(TwelveUnitHubTest.class.getResourceAsStream(JSON))) {
      Hub read = HubJson.read(json, Hub.class);
      assertThat(read).isEqualTo(hub());
      QUESTIONS.forEach(
          (name, question) ->
              assertThat(question.apply(read)).as(name).isEqualTo(question.apply(hub())));
    }
  }
}
