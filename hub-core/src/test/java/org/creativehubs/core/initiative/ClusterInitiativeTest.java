package org.creativehubs.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.membership.MemberGroup;
import org.creativehubs.core.membership.MemberKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.vocabulary.PublishedLists;
import org.creativehubs.core.vocabulary.Rating;
import org.creativehubs.core.vocabulary.Standing;
import org.creativehubs.core.vocabulary.VocabularyTerm;
import org.junit.jupiter.api.Test;

class ClusterInitiativeTest {

  private static final InitiativeBody CHAIR =
      InitiativeBody.builder().role(BodyRole.CHIEF_EXECUTIVE_OR_CHAIR).build();
  private static final InitiativeBody GROUP =
      InitiativeBody.builder()
          .role(BodyRole.EXECUTIVE_GROUP)
          .addIncludes(BodyRole.CHIEF_EXECUTIVE_OR_CHAIR)
          .build();

  private static ImmutableClusterInitiative.Builder initiative() {
    return ClusterInitiative.builder().id("moving-image").name("Moving image");
  }

  private static OfferedService service(String name, ServiceCategory category) {
    return OfferedService.builder().name(name).category(category).build();
  }

  @Test
  void onlyIdAndNameMustBeKnown() {
    assertThat(initiative().build()).hasToString("Moving image (moving-image)");
    assertThat(initiative().members(QualifiedNumber.parse("over 100")).build())
        .hasToString("Moving image (moving-image), over 100 members");
    assertThatThrownBy(() -> ClusterInitiative.builder().id("A ").name("A").build())
        .hasMessageStartingWith("id must be text on one line");
    assertThatThrownBy(() -> ClusterInitiative.builder().id("a").name(" ").build())
        .hasMessageStartingWith("name must hold");
  }

  @Test
  void servicesAreFoundByCategory() {
    OfferedService talks = service("Talks", ServiceCategory.INTERNAL_NETWORKING);
    OfferedService fund = service("A fund", ServiceCategory.ACQUISITION_OF_FUNDING);
    ClusterInitiative offers = initiative().addServices(fund, talks).build();
    assertThat(offers.servicesIn(ServiceCategory.INTERNAL_NETWORKING)).containsExactly(talks);
    assertThat(offers.servicesIn(ServiceCategory.INTERNATIONALISATION)).isEmpty();
    assertThatThrownBy(() -> initiative().addServices(fund, fund).build())
        .hasMessage("services[1] must have a name of its own, but was A fund");
  }

  @Test
  void anEntryOfTheCatalogueIsOfTheCategory() {
    ImmutableOfferedService.Builder web =
        OfferedService.builder()
            .name("Web")
            .category(ServiceCategory.INTERNAL_NETWORKING)
            .example(ClusterService.WEBSITE);
    assertThatThrownBy(web::build)
        .hasMessage("example must be of category INTERNAL_NETWORKING, but was WEBSITE");
    assertThatThrownBy(() -> service("", ServiceCategory.ENTREPRENEURSHIP))
        .hasMessageStartingWith("name must hold");
  }

  @Test
  void bodiesIncludeOneAnother() {
    assertThat(initiative().addBodies(GROUP, CHAIR).build().bodies()).hasSize(2);
    assertThatThrownBy(() -> initiative().addBodies(GROUP).build())
        .hasMessage(
            "bodies[0].includes must be the role of one of bodies,"
                + " but was CHIEF_EXECUTIVE_OR_CHAIR");
    assertThatThrownBy(() -> initiative().addBodies(CHAIR, CHAIR).build())
        .hasMessage("bodies[1] must have a role of its own, but was CHIEF_EXECUTIVE_OR_CHAIR");
  }

  @Test
  void aBodyDoesNotIncludeItself() {
    ImmutableInitiativeBody.Builder body = InitiativeBody.builder().role(BodyRole.EXECUTIVE_GROUP);
    assertThatThrownBy(() -> body.addIncludes(BodyRole.EXECUTIVE_GROUP).build())
        .hasMessage("includes must not hold its role, but was EXECUTIVE_GROUP");
    assertThat(GROUP)
        .hasToString(
            "InitiativeBody{role=EXECUTIVE_GROUP, includes=[CHIEF_EXECUTIVE_OR_CHAIR], "
                + "represents=[]}");
    assertThat(body().name("CEG").build())
        .hasToString("InitiativeBody{role=OPERATIONS_GROUP, name=CEG, includes=[], represents=[]}");
  }

  @Test
  void seatsAndNamesOfABodyAreChecked() {
    assertThat(body().furtherSeats(QualifiedNumber.exact(0)).build().furtherSeats()).isPresent();
    assertThatThrownBy(() -> body().furtherSeats(QualifiedNumber.exact(-1)).build())
        .hasMessage("furtherSeats must be >= 0, but was -1");
    assertThatThrownBy(() -> body().name("").build()).hasMessageStartingWith("name must hold");
    assertThatThrownBy(() -> body().addRepresents("").build())
        .hasMessageStartingWith("represents[0] must hold");
    assertThatThrownBy(() -> body().addRepresents("A", "A").build())
        .hasMessage("represents[1] must have a name of its own, but was A");
  }

  private static ImmutableInitiativeBody.Builder body() {
    return InitiativeBody.builder().role(BodyRole.OPERATIONS_GROUP);
  }

  @Test
  void membersNeedNotAddUpButAreNotNegative() {
    MemberGroup channels =
        MemberGroup.builder().kind(MemberKind.TV_CHANNEL).count(QualifiedNumber.exact(5)).build();
    assertThat(
            initiative()
                .members(QualifiedNumber.exact(0))
                .addMemberGroups(channels)
                .build()
                .memberGroups())
        .hasSize(1);
    assertThatThrownBy(() -> initiative().members(QualifiedNumber.exact(-1)).build())
        .hasMessage("members must be >= 0, but was -1");
    assertThatThrownBy(() -> initiative().addMemberGroups(channels, channels).build())
        .hasMessage("memberGroups[1] must have a kind of its own, but was TV_CHANNEL");
  }

  @Test
  void nobodyAndNothingOccursTwice() {
    Organisation reel = Organisation.of("reel", "Reel");
    assertThatThrownBy(() -> initiative().addNamedMembers(reel, reel).build())
        .hasMessage("namedMembers[1] must have an id of its own, but was reel");
    assertThatThrownBy(() -> initiative().addPartners(reel, reel).build())
        .hasMessage("partners[1] must have an id of its own, but was reel");
    FundingPart part = FundingPart.builder().funder("ERDF").build();
    assertThatThrownBy(() -> initiative().addFunding(part, part).build())
        .hasMessage("funding[1] must have a funder of its own, but was ERDF");
    Rating rating =
        Rating.builder()
            .vocabulary("policy-rules")
            .term("listen")
            .standing(Standing.NOT_KNOWN)
            .build();
    assertThatThrownBy(() -> initiative().addRatings(rating, rating).build())
        .hasMessage("ratings[1] must have a term and date of its own, but was policy-rules/listen");
  }

  @Test
  void codesAreInKebabCaseAndIdsAreNot() {
    assertThat(initiative().clusterId("A b").build().clusterId()).hasValue("A b");
    assertThatThrownBy(() -> initiative().clusterId("A ").build())
        .hasMessageStartingWith("clusterId must be text on one line");
    assertThatThrownBy(() -> initiative().addSectors("A b").build())
        .hasMessageStartingWith("sectors[0] must be lower-case");
    assertThatThrownBy(() -> initiative().addChallenges("A b").build())
        .hasMessageStartingWith("challenges[0] must be lower-case");
  }

  @Test
  void theTypeOfItsProgrammeIsACodeOfAnyList() {
    VocabularyTerm type = PublishedLists.named("programme-types").terms().get(0);
    assertThat(initiative().programmeType(type.code()).build().programmeType())
        .hasValue("regional-development");
    assertThatThrownBy(() -> initiative().programmeType("Regional").build())
        .hasMessageStartingWith("programmeType must be lower-case");
  }

  @Test
  void aFunderGivesNothingNegative() {
    FundingPart nothing =
        FundingPart.builder().funder("ERDF").amount(Money.parse("GBP 0.00")).build();
    assertThat(nothing).hasToString("FundingPart{funder=ERDF, amount=GBP 0.00}");
    assertThatThrownBy(
            () -> FundingPart.builder().funder("ERDF").amount(Money.parse("GBP -0.01")).build())
        .hasMessage("amount must be >= 0, but was GBP -0.01");
    assertThatThrownBy(() -> FundingPart.builder().funder("").build())
        .hasMessageStartingWith("funder must hold");
  }
}
