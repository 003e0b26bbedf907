package org.creativehubs.metrics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.HubFunction;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Accrual;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.EvidencePolicy;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.sla.RevisionRule;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.metrics.agreement.AgreementAim;
import org.creativehubs.metrics.agreement.AgreementDesign;
import org.creativehubs.metrics.agreement.AgreementDesignInput;
import org.creativehubs.metrics.kpi.AttainmentFormula;
import org.creativehubs.metrics.scorecard.ScoreGrouping;
import org.creativehubs.metrics.scorecard.ScorecardInput;
import org.creativehubs.metrics.scorecard.SideBySideInput;
import org.creativehubs.metrics.scorecard.WeightRule;
import org.creativehubs.metrics.sla.RunRate;
import org.creativehubs.metrics.sla.RunRateInput;
import org.creativehubs.metrics.sla.RunRatePace;
import org.creativehubs.metrics.sla.SlaChecker;
import org.creativehubs.metrics.sla.SlaCheckerInput;
import org.creativehubs.metrics.sla.SlaPortfolio;
import org.creativehubs.metrics.sla.SlaPortfolioInput;
import org.creativehubs.metrics.sla.VerdictChanges;
import org.creativehubs.testing.ValueTypeContract;

/** Checks of agreements with what the examples of the catalogue leave out. */
final class ExampleAgreementChecks {

  private ExampleAgreementChecks() {}

  static void addTo(ValueTypeContract contract, List<CatalogEntry<?, ?>> entries) {
    RunRateInput run = example(entries, RunRateInput.class);
    SlaPortfolioInput portfolio = example(entries, SlaPortfolioInput.class);
    SlaPortfolioInput one =
        SlaPortfolioInput.builder().addChecks(portfolio.checks().get(0)).worst(1).build();
    contract.withNested(
        RunRate.answer(
            RunRateInput.builder()
                .obligation(run.obligation().orElseThrow())
                .period(run.period())
                .asAt(LocalDate.of(2019, 6, 30))
                .pace(RunRatePace.AVERAGE_OF_PERIOD)
                .build()),
        ceiling(),
        RunRate.answer(ceiling()),
        ofHubs(example(entries, SideBySideInput.class)),
        cardOfHub(example(entries, SideBySideInput.class)),
        paceOfHub(),
        RunRate.answer(paceOfHub()),
        one,
        SlaPortfolio.answer(one),
        portfolioOfHubs(),
        SlaPortfolio.answer(portfolioOfHubs()),
        SlaChecker.answer(monthly(run)),
        ofHub(run),
        SlaChecker.answer(ofHub(run)),
        readTwice(),
        ceilingAimed(),
        AgreementDesign.answer(ceilingAimed()),
        SlaChecker.answer(readTwice()),
        SlaPortfolio.answer(SlaPortfolioInput.builder().addChecks(readTwice()).build()),
        VerdictChanges.of(readTwice(), LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1)));
  }

  /** A ceiling on a share, which is broken at the latest pace. */
  private static RunRateInput ceiling() {
    Obligation obligation =
        Obligation.builder()
            .id("private-hire")
            .promise("private hire takes at most a quarter of opening time")
            .comparison(Comparison.AT_MOST)
            .target(Ratio.of(1, 4))
            .unit("hours")
            .basis("opening time")
            .kind(ObligationKind.GENERAL)
            .metric("hours of private hire")
            .accrual(Accrual.ADDS_UP)
            .build();
    return RunRateInput.builder()
        .obligation(obligation)
        .period(DateRange.parse("2019-01-01/2020-01-01"))
        .asAt(LocalDate.of(2019, 1, 31))
        .addEvidence(
            Evidence.builder()
                .obligation("private-hire")
                .kind(EvidenceKind.MEASURED)
                .value(QualifiedNumber.exact(Ratio.of(3, 10)))
                .basisSize(QualifiedNumber.exact(300))
                .period(DateRange.parse("2019-01-01/2019-02-01"))
                .statement("booked")
                .source(Source.of("Bookings"))
                .build())
        .pace(RunRatePace.LATEST_MONTHS)
        .paceMonths(3)
        .basisPerMonth(Ratio.of(300))
        .build();
  }

  /** The subjects as hubs. */
  private static ScorecardInput cardOfHub(SideBySideInput example) {
    Hub hub = ofHubs(example).hubs().get(0);
    String first = hub.indicators().get(0).id();
    return ScorecardInput.builder()
        .hub(hub)
        .on(LocalDate.of(2026, 11, 29))
        .weightOf(Map.of(first, Ratio.ONE))
        .functionOf(Map.of(first, HubFunction.PEOPLE))
        .weights(WeightRule.NORMALISED)
        .grouping(ScoreGrouping.HUB_FUNCTION)
        .attainmentOfLower(AttainmentFormula.TARGET_BY_ACTUAL)
        .build();
  }

  private static SlaPortfolioInput portfolioOfHubs() {
    return SlaPortfolioInput.builder()
        .addHubs(paceOfHub().hub().orElseThrow())
        .period(DateRange.parse("2019-01-01/2020-01-01"))
        .asAt(LocalDate.of(2020, 1, 1))
        .addReadings(
            Reading.builder()
                .criterion("local")
                .name("at the hub")
                .countsWhen("the job is at the hub")
                .build())
        .policy(EvidencePolicy.builder().name("clause 7").addRanking("audit", "measured").build())
        .build();
  }

  private static SideBySideInput ofHubs(SideBySideInput example) {
    List<Hub> hubs =
        example.subjects().stream()
            .<Hub>map(
                one ->
                    Hub.builder()
                        .id(one.name())
                        .name(one.name())
                        .indicators(one.indicators())
                        .build())
            .toList();
    return example.toBuilder().subjects(List.of()).hubs(hubs).build();
  }

  /** The same out of the agreement and the register of a hub, one record of which is later. */
  private static RunRateInput paceOfHub() {
    RunRateInput ceiling = ceiling();
    Obligation obligation = ceiling.obligation().orElseThrow();
    ServiceLevelAgreement.Builder lease = ServiceLevelAgreement.builder().id("lease");
    lease.name("The lease").provider("The hub").client("The council").addObligations(obligation);
    Evidence counted = ceiling.evidence().get(0);
    Evidence later = counted.toBuilder().period(DateRange.parse("2020-01-01/2020-02-01")).build();
    Hub.Builder hub = Hub.builder().id("mill").name("Mill").addAgreements(lease.build());
    return ceiling.toBuilder()
        .obligation(Optional.empty())
        .evidence(List.of())
        .hub(hub.addEvidence(counted, later).build())
        .agreementId("lease")
        .obligationId(obligation.id())
        .build();
  }

  private static SlaCheckerInput monthly(RunRateInput run) {
    Obligation obligation =
        Obligation.builder()
            .id(run.obligation().orElseThrow().id())
            .promise("300 hours a month")
            .comparison(run.obligation().orElseThrow().comparison())
            .target(run.obligation().orElseThrow().target())
            .unit(run.obligation().orElseThrow().unit())
            .every(ObligationPeriod.MONTH)
            .build();
    return SlaCheckerInput.builder().agreement(agreement(obligation)).period(run.period()).build();
  }

  private static ServiceLevelAgreement agreement(Obligation obligation) {
    return ServiceLevelAgreement.builder()
        .id("a")
        .name("A")
        .provider("P")
        .client("C")
        .addObligations(obligation)
        .build();
  }

  /** A register of the year, asked about its first half. */
  private static SlaCheckerInput ofHub(RunRateInput run) {
    Hub hub =
        Hub.builder()
            .id("mill")
            .name("Mill")
            .addAgreements(agreement(run.obligation().orElseThrow()))
            .addAllEvidence(run.evidence())
            .addEvidence(run.evidence().get(0).toBuilder().period(run.period()).build())
            .build();
    return SlaCheckerInput.builder()
        .hub(hub)
        .agreementId("a")
        .period(DateRange.of(run.period().start(), run.period().start().plusMonths(6)))
        .build();
  }

  /** A promise with a word that is read in two ways, and counts that are ranked. */
  private static SlaCheckerInput readTwice() {
    Obligation jobs =
        Obligation.builder()
            .id("jobs")
            .promise("350 local jobs")
            .comparison(Comparison.AT_LEAST)
            .target(Ratio.of(350))
            .unit("jobs")
            .criterion("local")
            .build();
    Reading here =
        Reading.builder().name("here").criterion("local").countsWhen("located-here").build();
    Evidence counted =
        Evidence.builder()
            .obligation("jobs")
            .kind(EvidenceKind.MEASURED)
            .value(QualifiedNumber.exact(400))
            .asOf(PartialDate.parse("2019-06-30"))
            .addFacts("located-here")
            .statement("counted")
            .source(Source.of("A report"))
            .build();
    return SlaCheckerInput.builder()
        .agreement(agreement(jobs))
        .addEvidence(counted, counted.toBuilder().account("audit").build())
        .addReadings(here, here.toBuilder().name("residents").countsWhen("of-residents").build())
        .policy(EvidencePolicy.builder().name("clause 7").addRanking("audit", "measured").build())
        .build();
  }

  /** An agreement with a term, of which everything is said. */
  private static AgreementDesignInput ceilingAimed() {
    Obligation said =
        ceiling().obligation().orElseThrow().toBuilder()
            .every(ObligationPeriod.YEAR)
            .whenRevised(RevisionRule.LAST_DAY)
            .verifiedBy("the bookings")
            .build();
    return AgreementDesignInput.builder()
        .id("a")
        .name("A")
        .provider("P")
        .client("C")
        .term(DateRange.parse("2019-01-01/2020-01-01"))
        .addAims(
            AgreementAim.builder()
                .wish(said)
                .available(QualifiedNumber.exact(Ratio.of(1, 5)))
                .build())
        .build();
  }

  private static <T> T example(List<CatalogEntry<?, ?>> entries, Class<T> type) {
    return entries.stream()
        .map(JsonCatalog::example)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }
}
