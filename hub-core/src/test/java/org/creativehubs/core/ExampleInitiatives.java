package org.creativehubs.core;

import org.creativehubs.core.funding.FundingSourceKind;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.initiative.BodyRole;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.initiative.ClusterService;
import org.creativehubs.core.initiative.ContentKind;
import org.creativehubs.core.initiative.EcosystemComponent;
import org.creativehubs.core.initiative.FundingPart;
import org.creativehubs.core.initiative.InitiativeBody;
import org.creativehubs.core.initiative.OfferedService;
import org.creativehubs.core.initiative.PostTerms;
import org.creativehubs.core.initiative.PromisedContent;
import org.creativehubs.core.initiative.ServiceCategory;
import org.creativehubs.core.membership.Company;
import org.creativehubs.core.membership.MemberGroup;
import org.creativehubs.core.membership.MemberKind;
import org.creativehubs.core.membership.MembershipRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.place.Place;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sector.SicCode;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.testing.ValueTypeContract;

/** Examples of cluster initiatives and of who belongs to them. */
final class ExampleInitiatives {

  private static final MembershipRule RULE =
      MembershipRule.builder()
          .id("most-of-income")
          .name("Most of the income from film")
          .addSectors("film")
          .comparison(Comparison.MORE_THAN)
          .incomeShare(Ratio.of(1, 2))
          .addSicCodes(SicCode.parse("59"))
          .addExcludedSicCodes(SicCode.parse("59.20"))
          .addExclusions("special-purpose-vehicle")
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final Company COMPANY =
      Company.builder()
          .id("reel")
          .name("Reel")
          .addSicCodes(SicCode.parse("59.11/1"))
          .addRegisteredCodes("59112 - Video production activities")
          .putIncomeShares("film", QualifiedNumber.parse("over 0.5"))
          .addFlags("special-purpose-vehicle")
          .kind(MemberKind.SMALL_OR_MEDIUM_COMPANY)
          .place("Stoke")
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final MemberGroup CHANNELS =
      MemberGroup.builder()
          .kind(MemberKind.TV_CHANNEL)
          .count(QualifiedNumber.exact(5))
          .shareOfMembers(Ratio.of(1, 20))
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final OfferedService SERVICE =
      OfferedService.builder()
          .name("Newsletter")
          .category(ServiceCategory.INTERNAL_NETWORKING)
          .example(ClusterService.INTERNAL_NEWSLETTER)
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final FundingPart FUNDING =
      FundingPart.builder()
          .funder("The council")
          .kind(FundingSourceKind.COUNCIL)
          .amount(Money.parse("GBP 5.00"))
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final InitiativeBody CHAIR =
      InitiativeBody.builder().role(BodyRole.CHIEF_EXECUTIVE_OR_CHAIR).build();
  private static final InitiativeBody GROUP =
      InitiativeBody.builder()
          .role(BodyRole.EXECUTIVE_GROUP)
          .name("CEG")
          .holders(QualifiedNumber.exact(1))
          .addIncludes(BodyRole.CHIEF_EXECUTIVE_OR_CHAIR)
          .furtherSeats(QualifiedNumber.parse("between 4 and 5"))
          .addRepresents("The universities")
          .termsInPilot(PostTerms.UNPAID)
          .termsAfterwards(PostTerms.SALARIED_FULL_TIME)
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final PromisedContent PROMISED =
      PromisedContent.builder()
          .content(ContentKind.BUDGET)
          .words("a budget for three years")
          .source(ExampleExplanations.SOURCE)
          .build();
  private static final ClusterInitiative INITIATIVE =
      ClusterInitiative.builder()
          .id("moving-image")
          .name("Moving image")
          .clusterId("coast")
          .place(Place.of("The coast"))
          .founded(PartialDate.parse("2016-11"))
          .host(Organisation.of("university", "The university"))
          .programmeType("regional-development")
          .addSectors("film")
          .membershipRule(RULE)
          .members(QualifiedNumber.exact(105))
          .addMemberGroups(CHANNELS)
          .memberParts(PartsRelation.EXAMPLES)
          .addNamedMembers(Organisation.of("reel", "Reel"))
          .addPartners(Organisation.of("council", "The council"))
          .budget(ExampleStrategies.AMOUNT)
          .addFunding(FUNDING)
          .addBodies(CHAIR, GROUP)
          .addServices(SERVICE)
          .strategy(ExampleStrategies.STRATEGY)
          .operationsPlan(ExampleStrategies.OPERATIONS)
          .eventPlan(ExampleStrategies.EVENTS)
          .addChallenges("skills")
          .addEcosystem(EcosystemComponent.CLUSTER)
          .addRatings(ExampleStrategies.RATING)
          .addIndicators(ExampleIndicators.INDICATOR)
          .addPromised(PROMISED)
          .addFigures(ExampleHubs.FIGURE)
          .source(ExampleExplanations.SOURCE)
          .build();

  private ExampleInitiatives() {}

  static void addTo(ValueTypeContract contract) {
    contract
        .with(
            MembershipRule.class,
            RULE,
            MembershipRule.builder()
                .id("a")
                .name("A")
                .addSectors("film")
                .comparison(Comparison.AT_LEAST)
                .incomeShare(Ratio.ONE)
                .build(),
            MembershipRule.builder().id("a").name("A").addSicCodes(SicCode.parse("59")).build())
        .with(Company.class, COMPANY, Company.builder().id("a").name("A").build())
        .with(
            MemberGroup.class,
            CHANNELS,
            MemberGroup.builder()
                .kind(MemberKind.COMPANY)
                .shareOfMembers(Ratio.parse("80%"))
                .build(),
            MemberGroup.builder().kind(MemberKind.COMPANY).count(QualifiedNumber.exact(0)).build())
        .with(
            OfferedService.class,
            SERVICE,
            OfferedService.builder().name("A").category(ServiceCategory.ENTREPRENEURSHIP).build())
        .with(FundingPart.class, FUNDING, FundingPart.builder().funder("A").build())
        .with(InitiativeBody.class, GROUP, CHAIR)
        .with(PromisedContent.class, PROMISED)
        .with(
            ClusterInitiative.class,
            INITIATIVE,
            ClusterInitiative.builder().id("a").name("A").build());
  }
}
