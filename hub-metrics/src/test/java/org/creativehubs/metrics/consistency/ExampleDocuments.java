package org.creativehubs.metrics.consistency;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.creativehubs.core.casestudy.CaseStudy;
import org.creativehubs.core.cluster.Cluster;
import org.creativehubs.core.cluster.ClusterGroup;
import org.creativehubs.core.document.ClaimRelation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.indicator.Breakdown;
import org.creativehubs.core.indicator.DatedEvent;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.ImpactResult;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.indicator.TargetClaim;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.LeaseRenewal;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.RenewalState;
import org.creativehubs.core.membership.MemberGroup;
import org.creativehubs.core.membership.MemberKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Ownership;
import org.creativehubs.core.programme.Programme;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementKind;
import org.creativehubs.core.statement.StatementLine;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.strategy.OperationsPlan;
import org.creativehubs.core.strategy.PlanItem;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.survey.HubSurvey;
import org.creativehubs.core.survey.WorkspaceSurvey;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.StatedPeriod;
import org.creativehubs.core.vocabulary.PublishedLists;
import org.creativehubs.core.vocabulary.VocabularyTerm;

/** A few figures of four documents on hubs and clusters, for the example of the catalogue. */
final class ExampleDocuments {

  private static final Source HUBS =
      Source.of("British Council: Creative Hubs Development in Kazakhstan (2022)");
  private static final Source REGION =
      Source.of("West Midlands Local Industrial Strategy: Creative Industries Sector Plan");
  private static final Source KENT =
      Source.of("Summary of NESTA's Geography of Creativity for Kent (2016)");
  private static final Source CLUSTER =
      Source.of("Framework Strategy for the Staffordshire Moving Image Cluster (2016)");

  private ExampleDocuments() {}

  static ConsistencyCheckInput input() {
    ConsistencyCheckInput.Builder input = ConsistencyCheckInput.builder();
    addHubs(input);
    addPeople(input);
    addPlans(input);
    addFigures(input);
    return input
        .tolerances(
            Tolerances.builder()
                .name("half a pound, half a point")
                .amount(Ratio.of(1, 2))
                .share(Ratio.of(1, 200))
                .number(Ratio.ZERO)
                .relative(Ratio.ZERO)
                .build())
        .build();
  }

  private static void addHubs(ConsistencyCheckInput.Builder input) {
    input.addHubs(
        Hub.builder().id("peckham-levels").name("Peckham Levels").opened(year(2017)).build());
    input.addStatements(revenue());
    input.addSpaces(Space.builder().id("studio-1").kind(UnitKind.STUDIO).build());
    input.addLettings(
        Letting.builder()
            .id("first-tenant")
            .addSpaces("studio-1")
            .area(Area.of(150, AreaUnit.SQ_FT))
            .start(PartialDate.of(YearMonth.of(2018, 1)))
            .termMonths(12)
            .build());
    input.addHeadLeases(
        HeadLease.builder()
            .id("car-park")
            .premises("levels 1 to 6")
            .landlord("Southwark Council")
            .tenant("Makeshift")
            .start(year(2017))
            .termMonths(72)
            .addRenewals(LeaseRenewal.builder().months(168).state(RenewalState.AGREED).build())
            .source(HUBS)
            .build());
    input.addAwards(award("purchase", "1000000"), award("refurbishment", "3000000"));
    input.addCaseStudies(
        CaseStudy.builder().id("baltic").title("Baltic Creative").source(HUBS).build());
  }

  private static Statement revenue() {
    return Statement.builder()
        .id("peckham-revenue")
        .kind(StatementKind.REVENUE)
        .of("Peckham Levels")
        .period(StatedPeriod.builder().from(year(2017)).to(year(2018)).months(13).build())
        .addLines(share("rent and operating charges", "96%"), share("commercial events", "1%"))
        .addLines(share("food and drink", "1%"), share("services and other", "2%"))
        .source(HUBS)
        .build();
  }

  private static StatementLine share(String category, String share) {
    return StatementLine.builder().category(category).share(Ratio.parse(share)).build();
  }

  private static FundingAward award(String purpose, String pounds) {
    return FundingAward.builder()
        .funder("Grants to Baltic Creative")
        .instrument(FundingInstrument.GRANT)
        .amount(Money.parse("GBP " + pounds))
        .purpose(purpose)
        .source(HUBS)
        .build();
  }

  private static void addPeople(ConsistencyCheckInput.Builder input) {
    input.addProgrammes(
        Programme.builder().id("innovating-for-growth").name("Innovating for Growth").build());
    input.addIndicators(
        Indicator.builder()
            .id("new-enterprises")
            .measure("new enterprises receiving support")
            .unit("enterprises")
            .polarity(Polarity.HIGHER_IS_BETTER)
            .actual(QualifiedNumber.exact(70))
            .claim(TargetClaim.EXCEEDED)
            .source(HUBS)
            .build());
    input.addBreakdowns(
        Breakdown.builder()
            .measure("occupancy of Baltic Creative")
            .dimension("sub-sector")
            .unit("share")
            .relation(PartsRelation.DISJOINT)
            .putParts("software and computers", part("28%"))
            .putParts("design and production", part("28%"))
            .putParts("advertising and marketing", part("24%"))
            .putParts("film, TV and video", part("17%"))
            .whole(part("100%"))
            .source(HUBS)
            .build());
    input.addHubSurveys(
        HubSurvey.builder()
            .id("european-hubs")
            .title("European hub survey")
            .hubs(QualifiedNumber.exact(200))
            .putOwnership(Ownership.NON_PROFIT, Ratio.parse("40%"))
            .putOwnership(Ownership.GOVERNMENT_AGENCY, Ratio.parse("25%"))
            .putOwnership(Ownership.PROFIT_MAKING, Ratio.parse("24%"))
            .putOwnership(Ownership.UNIVERSITY, Ratio.parse("7%"))
            .source(HUBS)
            .build());
    input.addWorkspaceSurveys(
        WorkspaceSurvey.builder()
            .id("almaty")
            .title("Needs for workspace in Almaty")
            .respondents(QualifiedNumber.parse("over 450"))
            .source(HUBS)
            .build());
  }

  private static QualifiedNumber part(String share) {
    return QualifiedNumber.exact(Ratio.parse(share));
  }

  private static void addPlans(ConsistencyCheckInput.Builder input) {
    Strategy.Builder strategy = Strategy.builder();
    for (VocabularyTerm pillar : PublishedLists.named("strategic-pillars").terms()) {
      strategy.addPillars(VocabularyTerm.of(pillar.code(), pillar.name()));
    }
    input.addStrategies(
        strategy.id("staffordshire").name("Framework strategy").source(CLUSTER).build());
    input.addOperationsPlans(
        OperationsPlan.builder()
            .id("pilot")
            .name("Operations plan of the pilot")
            .period(DateRange.of(LocalDate.of(2016, 10, 1), LocalDate.of(2017, 11, 1)))
            .addItems(item("groups", "sustainability-and-continuity", YearMonth.of(2016, 10)))
            .addItems(item("universities", "skills-and-training", YearMonth.of(2016, 10)))
            .source(CLUSTER)
            .build());
    input.addEventPlans(
        EventPlan.builder()
            .id("events")
            .name("Event plan")
            .announced(QualifiedNumber.exact(6))
            .source(CLUSTER)
            .build());
    input.addInitiatives(
        ClusterInitiative.builder()
            .id("twist")
            .name("TWIST")
            .members(QualifiedNumber.exact(105))
            .memberParts(PartsRelation.DISJOINT)
            .addMemberGroups(
                MemberGroup.builder()
                    .kind(MemberKind.SMALL_OR_MEDIUM_COMPANY)
                    .shareOfMembers(Ratio.parse("80%"))
                    .build())
            .source(CLUSTER)
            .build());
  }

  private static PlanItem item(String id, String pillar, YearMonth due) {
    return PlanItem.builder()
        .id(id)
        .pillar(pillar)
        .description("to be done for " + id)
        .due(PartialDate.of(due))
        .source(CLUSTER)
        .build();
  }

  private static void addFigures(ConsistencyCheckInput.Builder input) {
    input.addClusterGroups(
        ClusterGroup.builder()
            .id("kent")
            .name("Clusters of Kent")
            .addClusters(Cluster.builder().id("medway").name("Medway").build())
            .build());
    input.addTargets(
        PolicyTarget.builder()
            .id("jobs-2030")
            .measure("additional jobs in the creative industries")
            .unit("jobs")
            .additional(QualifiedNumber.exact(29000))
            .by(year(2030))
            .source(REGION)
            .build());
    input.addResults(
        ImpactResult.builder().figure(million("GVA of Baltic Creative", "16.6", HUBS)).build());
    input.addFigures(
        million("GVA of games", "224", REGION),
        million("GVA of games", "225", REGION),
        figure("clusters", "47", "clusters", KENT));
    input.addClaims(
        claim("value-chains", ClaimRelation.SUM, million("GVA", "4100", REGION))
            .addParts(million("creative services", "1900", REGION))
            .addParts(million("creative content", "1400", REGION))
            .build());
    input.addDatedEvents(
        DatedEvent.builder()
            .event("hub opens")
            .date(PartialDate.parse("2017"))
            .source(HUBS)
            .build());
    input.addClaims(
        claim("grants", ClaimRelation.AWARDS, figure("grants", "4000000", "GBP", HUBS)).build());
    input.addClaims(
        claim("foundations", ClaimRelation.COUNT, figure("foundations", "5", "columns", REGION))
            .addItems("ideas", "people", "infrastructure", "business environment")
            .build());
  }

  private static Claim.Builder claim(String id, ClaimRelation relation, Figure figure) {
    Claim.Builder claim = Claim.builder();
    claim.id(id).relation(relation).figure(figure);
    return claim;
  }

  private static Figure million(String measure, String number, Source source) {
    return figure(measure, number, "GBP million", source);
  }

  private static Figure figure(String measure, String number, String unit, Source source) {
    return Figure.builder()
        .measure(measure)
        .value(QualifiedNumber.parse(number))
        .unit(unit)
        .source(source)
        .build();
  }

  private static PartialDate year(int year) {
    return PartialDate.of(Year.of(year));
  }
}
