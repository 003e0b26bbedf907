package org.creativehubs.core;

import java.util.List;
import org.creativehubs.core.casestudy.CaseStudy;
import org.creativehubs.core.casestudy.StudiedHub;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.funding.FundingSourceKind;
import org.creativehubs.core.hub.GuidingPrinciple;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Ownership;
import org.creativehubs.core.programme.EligibilityMeasure;
import org.creativehubs.core.programme.EligibilityRule;
import org.creativehubs.core.programme.Programme;
import org.creativehubs.core.programme.SupportKind;
import org.creativehubs.core.programme.SupportOffer;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.statement.FlatRateRule;
import org.creativehubs.core.statement.LineClaim;
import org.creativehubs.core.statement.LineWeight;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementKind;
import org.creativehubs.core.statement.StatementLine;
import org.creativehubs.core.survey.HubNeed;
import org.creativehubs.core.survey.HubSurvey;
import org.creativehubs.core.survey.NeedState;
import org.creativehubs.core.survey.NeedsChecklist;
import org.creativehubs.core.survey.SpaceNeed;
import org.creativehubs.core.survey.WorkspaceSurvey;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.testing.ValueTypeContract;

/** Examples of programmes, statements, surveys and case studies. */
final class ExampleProgrammes {

  private static final StatementLine LINE =
      StatementLine.builder()
          .category("rent")
          .kind(FundingSourceKind.RENT)
          .amount(Money.parse("GBP 960"))
          .share(Ratio.of(24, 25))
          .note("with operating charges")
          .build();
  private static final StatementLine BARE = StatementLine.builder().category("other").build();
  private static final FlatRateRule RULE =
      FlatRateRule.builder()
          .category("other")
          .rate(Ratio.of(3, 20))
          .addBase("rent")
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final LineClaim CLAIM =
      LineClaim.builder()
          .category("rent")
          .weight(LineWeight.CORE)
          .words("rent is a core strength")
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final Statement STATEMENT =
      Statement.builder()
          .id("costs")
          .kind(StatementKind.EXPENDITURE)
          .of("the programme")
          .period(ExampleIndicators.PERIOD)
          .addLines(LINE, BARE)
          .publishedTotal(Money.parse("GBP 1000"))
          .addFlatRates(RULE)
          .addClaims(CLAIM)
          .staff(QualifiedNumber.exact(7))
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final EligibilityRule TURNOVER =
      EligibilityRule.builder()
          .measure(EligibilityMeasure.TURNOVER)
          .comparison(Comparison.MORE_THAN)
          .threshold(Ratio.of(100000))
          .unit("GBP")
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final FundingAward AWARD =
      FundingAward.builder()
          .funder("The region")
          .instrument(FundingInstrument.GRANT)
          .amount(Money.parse("GBP 500"))
          .build();
  private static final Programme WHOLE = Programme.builder().id("growth").name("Growth").build();
  private static final Programme PROGRAMME =
      Programme.builder()
          .id("scale-up")
          .name("Scale-up")
          .partOf("growth")
          .operator("The library")
          .audience("firms that grow")
          .minimumAge(16)
          .maximumAge(25)
          .addEligibility(TURNOVER)
          .addSupport(SupportKind.INCUBATORS_AND_ACCELERATORS)
          .addOffers(SupportOffer.SCALE_UP)
          .youth("enable")
          .addDirections("entrepreneurship")
          .supportHours(QualifiedNumber.exact(23))
          .supportMonths(3)
          .period(ExampleIndicators.PERIOD)
          .addOutputs(ExampleIndicators.INDICATOR)
          .expenditure(STATEMENT)
          .addFunding(AWARD)
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final SpaceNeed NEED =
      SpaceNeed.builder()
          .from(Area.parse("20 m2"))
          .below(Area.parse("50 m2"))
          .share(Ratio.parse("0.652"))
          .build();
  private static final WorkspaceSurvey WORKSPACE =
      WorkspaceSurvey.builder()
          .id("space")
          .title("Space")
          .place(ExampleHubs.PLACE)
          .heldOn(PartialDate.parse("2020-08"))
          .respondents(QualifiedNumber.parse("over 450"))
          .ownedShare(Ratio.parse("0.56"))
          .affordableRent(RentRate.parse("KZT 1000 per m2 per month"))
          .addSpaceNeeds(NEED)
          .addFigures(ExampleHubs.FIGURE)
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final HubSurvey HUBS =
      HubSurvey.builder()
          .id("hubs")
          .title("Hubs")
          .place(ExampleHubs.PLACE)
          .hubs(QualifiedNumber.parse("over 300"))
          .putOwnership(Ownership.NON_PROFIT, Ratio.parse("0.4"))
          .addFigures(ExampleHubs.FIGURE)
          .source(ExampleExplanations.SOURCE)
          .ownershipParts(PartsRelation.EXAMPLES)
          .build();
  private static final NeedsChecklist CHECKLIST =
      NeedsChecklist.builder()
          .id("needs")
          .subject("Northgate")
          .putAnswers(HubNeed.MAKERS_LAB, NeedState.MET)
          .putMeans(HubNeed.MAKERS_LAB, "a kiln")
          .asOf(PartialDate.parse("2022"))
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final CaseStudy STUDY =
      CaseStudy.builder()
          .id("northgate")
          .title("Northgate")
          .place(ExampleHubs.PLACE)
          .organisation(ExampleOrganisations.TRUST)
          .hub(ExampleHubs.HUB)
          .addFunding(AWARD)
          .addDatedEvents(ExampleIndicators.DATED)
          .addStatements(STATEMENT)
          .addProgrammes(WHOLE, PROGRAMME)
          .addServices(ExampleSpaces.SERVICE)
          .addIndicators(ExampleIndicators.INDICATOR)
          .addTargets(ExampleIndicators.TARGET)
          .addResults(ExampleIndicators.RESULT)
          .addBreakdowns(ExampleIndicators.BREAKDOWN)
          .addFigures(ExampleHubs.FIGURE)
          .addPrinciples(GuidingPrinciple.SECTOR_LEADS)
          .addTips("ask those who live there")
          .source(ExampleExplanations.SOURCE)
          .build();

  private ExampleProgrammes() {}

  static void addTo(ValueTypeContract contract) {
    contract
        .with(StatementLine.class, LINE, BARE)
        .with(
            FlatRateRule.class,
            RULE,
            FlatRateRule.builder().category("a").rate(Ratio.ZERO).addBase("b").build())
        .with(LineClaim.class, CLAIM)
        .with(
            Statement.class,
            STATEMENT,
            Statement.builder().id("a").kind(StatementKind.REVENUE).of("A").addLines(BARE).build())
        .with(
            EligibilityRule.class,
            TURNOVER,
            EligibilityRule.builder()
                .measure(EligibilityMeasure.AGE)
                .comparison(Comparison.AT_LEAST)
                .threshold(Ratio.ZERO)
                .unit("years")
                .build())
        .with(Programme.class, PROGRAMME, WHOLE);
    addSurveys(contract);
  }

  private static void addSurveys(ValueTypeContract contract) {
    contract
        .with(SpaceNeed.class, NEED, SpaceNeed.builder().share(Ratio.ONE).build())
        .with(
            WorkspaceSurvey.class,
            WORKSPACE,
            WorkspaceSurvey.builder()
                .id("a")
                .title("A")
                .respondents(QualifiedNumber.exact(0))
                .build())
        .with(
            HubSurvey.class,
            HUBS,
            HubSurvey.builder().id("a").title("A").hubs(QualifiedNumber.exact(0)).build())
        .with(
            NeedsChecklist.class, CHECKLIST, NeedsChecklist.builder().id("a").subject("A").build())
        .with(
            CaseStudy.class,
            STUDY,
            CaseStudy.builder().id("a").title("A").source(ExampleExplanations.TITLE).build())
        .with(
            StudiedHub.class,
            StudiedHub.of(Hub.builder().id("b").name("B").build(), List.of(STUDY)),
            StudiedHub.of(Hub.builder().id("a").name("A").build(), List.of()));
  }
}
