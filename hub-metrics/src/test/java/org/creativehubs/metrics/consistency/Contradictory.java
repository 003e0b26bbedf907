package org.creativehubs.metrics.consistency;

import static org.creativehubs.metrics.consistency.Dossier.day;
import static org.creativehubs.metrics.consistency.Dossier.exactly;
import static org.creativehubs.metrics.consistency.Dossier.figure;
import static org.creativehubs.metrics.consistency.Dossier.part;

import java.time.LocalDate;
import org.creativehubs.core.casestudy.CaseStudy;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitGroup;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.indicator.DatedEvent;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.initiative.ContentKind;
import org.creativehubs.core.initiative.PromisedContent;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Duty;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.statement.LineClaim;
import org.creativehubs.core.statement.LineWeight;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementKind;
import org.creativehubs.core.strategy.Action;
import org.creativehubs.core.strategy.ListedActions;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.StatedPeriod;

/** What four documents on hubs and clusters say in two ways, each as one noun. */
final class Contradictory {

  static final Source FACILITIES =
      Source.builder().document("Guide to hubs").place("Facilities").build();
  static final Source GOVERNANCE =
      Source.builder().document("Guide to hubs").place("Governance").build();
  static final Source SUMMARY = Source.builder().document("Sector plan").place("Summary").build();
  static final Source ACTIONS = Source.builder().document("Sector plan").place("7.1").build();

  private Contradictory() {}

  /** A car park with 50 studios, of which 10 are let at a third of market rent. */
  static Hub.Builder levels() {
    Hub.Builder hub = Hub.builder();
    hub.id("levels")
        .name("Levels")
        .opened(PartialDate.parse("2017"))
        .addUnits(UnitGroup.builder().kind(UnitKind.STUDIO).count(part("50")).build())
        .addRentTiers(tier("market", 40, "1"), tier("low", 10, "1/3"))
        .addAgreements(
            ServiceLevelAgreement.builder()
                .id("agreement")
                .name("Agreement")
                .provider("The operator")
                .client("The council")
                .addObligations(jobs(), volunteering(), belowMarket())
                .build());
    return hub;
  }

  static RentTier tier(String name, long size, String share) {
    return RentTier.builder()
        .name(name)
        .size(Ratio.of(size))
        .unit("studios")
        .shareOfMarket(Ratio.parse(share))
        .source(FACILITIES)
        .build();
  }

  private static Obligation jobs() {
    return obligation("jobs", "jobs", "350").build();
  }

  private static Obligation volunteering() {
    return obligation("volunteering", "hours", "3600").build();
  }

  private static Obligation belowMarket() {
    return obligation("below-market", "studios", "1/5")
        .basis("studios")
        .kind(ObligationKind.UNITS_BELOW_MARKET)
        .build();
  }

  private static Obligation.Builder obligation(String id, String unit, String target) {
    Obligation.Builder obligation = Obligation.builder();
    obligation
        .id(id)
        .promise(id)
        .comparison(Comparison.AT_LEAST)
        .target(Ratio.parse(target))
        .unit(unit);
    return obligation;
  }

  static Evidence.Builder jobsOf(String number, Source source) {
    Evidence.Builder evidence = Evidence.builder();
    evidence
        .obligation("jobs")
        .kind(EvidenceKind.REPORTED)
        .measure("jobs of the hub")
        .value(QualifiedNumber.parse(number))
        .statement("jobs are supported")
        .source(source);
    return evidence;
  }

  static Evidence hours(String tenants) {
    return Evidence.builder()
        .obligation("volunteering")
        .kind(EvidenceKind.CAPACITY)
        .measure("tenants")
        .duty(
            Duty.builder()
                .each(Ratio.ONE)
                .times(Ratio.of(52))
                .timesUnit("weeks")
                .bearers(QualifiedNumber.parse(tenants))
                .bearersUnit("tenants")
                .build())
        .statement("an hour a week of every tenant")
        .source(GOVERNANCE)
        .build();
  }

  static Evidence lowStudios(String share, String all) {
    return Evidence.builder()
        .obligation("below-market")
        .kind(EvidenceKind.REPORTED)
        .value(part(share))
        .basisSize(part(all))
        .statement("a part of the studios is let below market rent")
        .source(FACILITIES)
        .build();
  }

  static Figure sourced(String measure, String number, String unit, Source source) {
    return figure(measure, number, unit, source).build();
  }

  static Letting let(String id, String tier, String tenant) {
    return Letting.builder().id(id).tier(tier).tenant(tenant).build();
  }

  static Letting dated(String id, String start, int months) {
    return Letting.builder().id(id).start(day(start)).termMonths(months).build();
  }

  static HeadLease.Builder carPark() {
    HeadLease.Builder lease = HeadLease.builder();
    lease
        .id("car-park")
        .premises("the car park")
        .landlord("The council")
        .tenant("The operator")
        .start(PartialDate.parse("2017-01-01"))
        .termMonths(72);
    return lease;
  }

  static LeaseTerms terms(String first, String end) {
    return LeaseTerms.builder()
        .term(OpenDateRange.of(LocalDate.parse(first), LocalDate.parse(end)))
        .addCharges(
            RentCharge.of(
                ChargeKind.RENT, Money.parse("GBP 1200.00"), PaymentTerms.monthlyInAdvance()))
        .build();
  }

  static Statement revenue(LineWeight weight) {
    return Statement.builder()
        .id("revenue")
        .kind(StatementKind.REVENUE)
        .of("Levels")
        .period(StatedPeriod.builder().from(PartialDate.parse("2017")).months(12).build())
        .addLines(Dossier.share("rent", "96%"), Dossier.share("events", "1%"))
        .addLines(Dossier.share("food and drink", "1%"), Dossier.share("services", "2%"))
        .addClaims(
            LineClaim.builder()
                .category("food and drink")
                .weight(weight)
                .words("a core strength in food and drink")
                .source(GOVERNANCE)
                .build())
        .build();
  }

  static Figure quarter() {
    return figure("additional jobs", "30000", "jobs", SUMMARY)
        .population("creative sector of the quarter")
        .within("creative sector")
        .build();
  }

  static PolicyTarget jobsBy(String year, long additional) {
    return PolicyTarget.builder()
        .id("jobs-" + year)
        .measure("jobs")
        .unit("jobs")
        .additional(QualifiedNumber.exact(additional))
        .by(PartialDate.parse(year))
        .population("creative sector")
        .source(ACTIONS)
        .build();
  }

  static PolicyTarget.Builder portfolio() {
    PolicyTarget.Builder target = PolicyTarget.builder();
    target
        .id("portfolio")
        .measure("space")
        .unit("ft2")
        .baseline(part("118000"))
        .level(part("250000"))
        .by(PartialDate.parse("2025"))
        .addPipeline(figure("Southport", "24000", "ft2"), figure("Runcorn", "17000", "ft2"))
        .addPipeline(figure("the quarter", "10000", "ft2"));
    return target;
  }

  static Strategy.Builder plan() {
    Strategy.Builder plan = Strategy.builder();
    plan.id("plan").name("Plan");
    plan.addActions(
        Action.builder()
            .number("2")
            .title("Infrastructure")
            .addActions(action("2.1", "Hubs"), action("2.2", "Studios"), action("2.3", "5G"))
            .build());
    return plan;
  }

  private static Action action(String number, String title) {
    return Action.builder().number(number).title(title).build();
  }

  static ListedActions listed(String title, String from, String to) {
    return ListedActions.builder().title(title).from(from).to(to).source(SUMMARY).build();
  }

  static DatedEvent games(String date, Source source) {
    return DatedEvent.builder()
        .event("Commonwealth Games")
        .date(PartialDate.parse(date))
        .source(source)
        .build();
  }

  static ClusterInitiative.Builder cluster() {
    ClusterInitiative.Builder cluster = ClusterInitiative.builder();
    cluster
        .id("moving-image")
        .name("Moving image")
        .members(part("1"))
        .addNamedMembers(Organisation.of("a", "A"), Organisation.of("b", "B"))
        .addPromised(promise(ContentKind.INDICATORS), promise(ContentKind.BUDGET));
    return cluster;
  }

  private static PromisedContent promise(ContentKind content) {
    return PromisedContent.builder()
        .content(content)
        .words("specific to the cluster")
        .source(GOVERNANCE)
        .build();
  }

  /** Everything at once, with a finding of every kind that is about whole models. */
  static ConsistencyCheckInput all() {
    Hub hub =
        levels()
            .operator(Organisation.of("operator", "The operator"))
            .closed(PartialDate.parse("2030"))
            .floorArea(Area.of(15, AreaUnit.SQ_M))
            .floorAreaScope("levels 1 to 4")
            .addRentTiers(tier("few", 1, "1/2"))
            .addSpaces(space("a", 10), space("b", 10))
            .addMembers(Organisation.of("x", "X"), Organisation.of("y", "Y"))
            .addLettings(let("one", "few", "x"), let("two", "few", "y"))
            .addLettings(dated("early", "2015-01-01", 12), dated("late", "2031-01-01", 12))
            .addEvidence(jobsOf("over 450", FACILITIES).build(), hours("1"))
            .addEvidence(lowStudios("30%", "60"))
            .addFigures(sourced("jobs of the hub", "over 300", "jobs", FACILITIES))
            .addFigures(sourced("tenants", "3", "tenants", FACILITIES))
            .addFigures(sourced("members", "1", "members", FACILITIES))
            .addHeadLeases(carPark().terms(terms("2017-01-01", "2024-01-01")).build())
            .build();
    Strategy plan =
        plan()
            .addListing(listed("Hubs", "2.1", "2.1"), listed("5G", "2.3", "2.4"))
            .addListing(listed("More", "2.4", "2.5"))
            .addDatedEvents(games("2020", SUMMARY), games("2022", ACTIONS))
            .addFigures(quarter())
            .build();
    CaseStudy study =
        CaseStudy.builder()
            .id("levels")
            .title("Levels")
            .addStatements(revenue(LineWeight.CORE))
            .source(FACILITIES)
            .build();
    return exactly()
        .addHubs(hub)
        .addStrategies(plan)
        .addInitiatives(cluster().build())
        .addCaseStudies(study)
        .addTargets(jobsBy("2021", 18000), jobsBy("2030", 29000), portfolio().build())
        .build();
  }

  static Space space(String id, long squareMetres) {
    return Space.builder()
        .id(id)
        .kind(UnitKind.STUDIO)
        .area(Area.of(squareMetres, AreaUnit.SQ_M))
        .within("levels 1 to 4")
        .build();
  }
}
