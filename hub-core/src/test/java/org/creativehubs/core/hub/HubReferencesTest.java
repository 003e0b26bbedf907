package org.creativehubs.core.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.HoldingOver;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.lease.MarketRent;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.TenantDuty;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.organisation.OrganisationGroup;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/**
 * What a hub refuses beside values that are out of range, and what it keeps for a check to find.
 */
class HubReferencesTest {

  private static final Organisation POTTER = Organisation.of("potter", "The potter");
  private static final Organisation TRUST =
      Organisation.builder().id("trust").name("The trust").parentId("council").build();
  private static final Organisation COUNCIL = Organisation.of("council", "The council");

  @Test
  void aLettingIsOfSpacesToAMemberUnderATier() {
    Letting letting = letting("t").addSpaces("studio-1", "studio-2").tenant("potter").build();
    Space studio = space("studio-1").build();
    assertThatThrownBy(
            () ->
                hub()
                    .addSpaces(studio)
                    .addLettings(letting, letting("u").tier("artists").build())
                    .build())
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e ->
                assertThat(e.faults())
                    .extracting(InvalidValueException::getMessage)
                    .containsExactly(
                        "lettings[0].spaces[1] must be a space of the hub, but was studio-2",
                        "lettings[0].tenant must be a member of the hub, but was potter",
                        "lettings[1].tier must be a rent tier of the hub, but was artists"));
    Hub hub =
        hub()
            .addSpaces(studio, space("studio-2").build())
            .addMembers(POTTER)
            .addLettings(letting)
            .build();
    assertThat(hub.letting("t")).isEqualTo(letting);
    assertThat(hub.space("studio-1")).isEqualTo(studio);
  }

  @Test
  void aDutyServesAnObligationOfTheHub() {
    TenantDuty duty = TenantDuty.builder().words("help").obligation("volunteering").build();
    assertThatThrownBy(() -> hub().addLettings(letting("t").addDuties(duty).build()).build())
        .hasMessage(
            "lettings[0].duties[0].obligation must be an obligation of an agreement of the hub, but"
                + " was volunteering");
    assertThatThrownBy(() -> hub().addTenantDuties(duty).build())
        .hasMessage(
            "tenantDuties[0].obligation must be an obligation of an agreement of the hub, but was"
                + " volunteering");
  }

  @Test
  void theLenderOfALoanIsOneOfTheOrganisationsOfTheHub() {
    LocalDate day = LocalDate.of(2027, 4, 1);
    Loan loan = Loan.level("fit-out", Money.parse("GBP 900"), Ratio.ZERO, day, 12);
    Loan ofTrust = loan.toBuilder().lenderId("trust").build();
    Loan ofPotter = loan.toBuilder().id("small").lenderId("potter").build();
    assertThatThrownBy(() -> hub().addLoans(loan, ofTrust, ofPotter).build())
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e ->
                assertThat(e.faults())
                    .extracting(InvalidValueException::field)
                    .containsExactly("loans[1]", "loans[1].lenderId", "loans[2].lenderId"));
    assertThatThrownBy(() -> hub().addLoans(ofTrust, ofPotter).build())
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e ->
                assertThat(e.faults())
                    .extracting(InvalidValueException::getMessage)
                    .containsExactly(
                        "loans[0].lenderId must be an organisation of the hub, but was trust",
                        "loans[1].lenderId must be an organisation of the hub, but was potter"));
    Hub hub = hub().owner(TRUST).addMembers(POTTER).addLoans(ofTrust, ofPotter).build();
    assertThat(hub.loan("small")).isEqualTo(ofPotter);
  }

  @Test
  void aSpaceIsNotLetTwiceOnADay() {
    Letting first = onTerms("a", "2024-01-01/2026-01-01");
    Letting next = onTerms("b", "2026-01-01/..");
    Letting late = onTerms("c", "2027-01-01/2028-01-01");
    assertThat(let(first, next).lettings()).hasSize(2);
    assertThatThrownBy(() -> let(next, first, late))
        .hasMessage(
            "lettings[2].terms must leave studio-1 free while b has it, 2026-01-01/.., but was"
                + " 2027-01-01/2028-01-01");
    assertThatThrownBy(() -> let(holdingOver(first), next))
        .hasMessageStartingWith("lettings[1].terms must leave studio-1 free while a has it");
  }

  @Test
  void aShortLettingWithinALongOneIsFoundBehindAnother() {
    assertThatThrownBy(
            () ->
                let(
                    onTerms("long", "2020-01-01/2030-01-01"),
                    onTerms("early", "2021-01-01/2022-01-01"),
                    onTerms("late", "2025-01-01/2026-01-01")))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.faults()).hasSize(2));
  }

  @Test
  void membersShareASpace() {
    Letting one = onTerms("a", "2024-01-01/..").toBuilder().basis(LettingBasis.MEMBERSHIP).build();
    Letting other = one.toBuilder().id("b").build();
    assertThat(let(one, other).lettings()).hasSize(2);
    assertThatThrownBy(() -> let(one, onTerms("b", "2024-01-01/..")))
        .hasMessageStartingWith("lettings[1].terms must leave studio-1 free while a has it");
  }

  @Test
  void aSpaceLetTwiceByWhatADocumentSaysIsKept() {
    Hub hub =
        hub()
            .addSpaces(space("studio-1").build())
            .addLettings(
                letting("a").addSpaces("studio-1").build(),
                letting("b").addSpaces("studio-1").build())
            .build();
    assertThat(hub.lettings()).hasSize(2);
  }

  @Test
  void evidenceIsForAFunctionTheHubHas() {
    FunctionEvidence shown =
        FunctionEvidence.builder().function(HubFunction.PLACE).statement("it is open").build();
    assertThat(hub().addFunctions(HubFunction.PLACE).addFunctionEvidence(shown).build().functions())
        .hasSize(1);
    assertThatThrownBy(() -> hub().addFunctionEvidence(shown).build())
        .hasMessage("functionEvidence[0].function must be a function of the hub, but was PLACE");
  }

  @Test
  void aLeaseGoesWithAnAgreementOfTheHub() {
    HeadLease lease =
        HeadLease.builder()
            .id("lease")
            .premises("the house")
            .landlord("The council")
            .tenant("The trust")
            .agreement("sla")
            .build();
    assertThatThrownBy(() -> hub().addHeadLeases(lease).build())
        .hasMessage("headLeases[0].agreement must be an agreement of the hub, but was sla");
  }

  @Test
  void aGroupHoldsTheOperatorAsItIsGiven() {
    assertThat(hub().operator(TRUST).group(group(TRUST, COUNCIL)).build().group()).isPresent();
    assertThat(hub().group(group(COUNCIL)).build().group()).isPresent();
    assertThatThrownBy(
            () ->
                hub()
                    .operator(TRUST)
                    .group(group(Organisation.of("trust", "The trust"), COUNCIL))
                    .build())
        .hasMessageStartingWith(
            "group must hold the operator as it is given, but was Organisation{id=trust, name=The"
                + " trust, parentId=council");
  }

  @Test
  void everyIdComesOnce() {
    Space studio = space("studio-1").build();
    HubService advice = HubService.builder().id("advice").name("Advice").build();
    assertThatThrownBy(() -> hub().addSpaces(studio, studio).build())
        .hasMessage("spaces[1] must have an id of its own, but was studio-1");
    assertThatThrownBy(() -> hub().addMembers(POTTER, POTTER).build())
        .hasMessage("members[1] must have an id of its own, but was potter");
    assertThatThrownBy(() -> hub().addPartners(POTTER, POTTER).build())
        .hasMessage("partners[1] must have an id of its own, but was potter");
    assertThatThrownBy(() -> hub().addServices(advice, advice).build())
        .hasMessage("services[1] must have an id of its own, but was advice");
    assertThatThrownBy(() -> hub().addValues("kindness", "kindness").build())
        .hasMessage("values[1] must have a text of its own, but was kindness");
    assertThatThrownBy(() -> hub().mission(" ").build())
        .hasMessage("mission must hold a visible character, but was  ");
  }

  @Test
  void aHubClosesAfterItOpens() {
    assertThat(opened("2017", "2017-09").closed()).contains(PartialDate.parse("2017-09"));
    assertThatThrownBy(() -> opened("2017", "2016"))
        .hasMessage("closed must not be before opened 2017, but was 2016");
  }

  @Test
  void openingHoursMayBeUnknown() {
    assertThat(hub().build().weeklyOpeningHours()).isEmpty();
    assertThat(
            hub()
                .addOpeningHours(
                    OpeningHours.builder()
                        .addDays(DayOfWeek.MONDAY)
                        .opens("09:00")
                        .closes("17:00")
                        .build())
                .build()
                .weeklyOpeningHours())
        .contains(Ratio.of(8));
  }

  @Test
  void aSpaceHasASizeAndMarketRentsByTheirDays() {
    Space studio =
        space("a")
            .addMarketRents(
                MarketRent.of(Rent.parse("GBP 8 per ft2 per year")),
                MarketRent.of(Rent.parse("GBP 9 per ft2 per year"), LocalDate.of(2026, 1, 1)))
            .build();
    assertThat(studio.marketRentOn(LocalDate.of(2025, 12, 31)))
        .contains(studio.marketRents().get(0));
    assertThat(studio.marketRentOn(LocalDate.of(2026, 1, 1))).contains(studio.marketRents().get(1));
    assertThatThrownBy(() -> studio.toBuilder().addMarketRents(studio.marketRents().get(1)).build())
        .hasMessage("marketRents[2].from must be after the one before, but was 2026-01-01");
    assertThatThrownBy(
            () ->
                studio.toBuilder()
                    .addMarketRents(
                        MarketRent.of(Rent.parse("EUR 9 per month"), LocalDate.of(2027, 1, 1)))
                    .build())
        .hasMessage(
            "marketRents[2].rent must be in GBP as the one before is, but was EUR 9 per month");
    assertThat(space("a").build().marketRentOn(LocalDate.of(2026, 1, 1))).isEmpty();
    assertThatThrownBy(() -> space("a").area(Area.parse("0 m2")).build())
        .hasMessage("area must be > 0, but was 0 m2");
    assertThatThrownBy(() -> space("a").capacity(QualifiedNumber.exact(-1)).build())
        .hasMessage("capacity must be >= 0, but was -1");
  }

  @Test
  void theListsOfTheDocumentsAreComplete() {
    assertThat(HubFunction.values()).hasSize(5);
    assertThat(HubSetting.values()).hasSize(4);
    assertThat(GuidingPrinciple.values()).hasSize(6);
    assertThat(UnitKind.values()).hasSize(10);
  }

  private static Hub opened(String opened, String closed) {
    return hub().opened(PartialDate.parse(opened)).closed(PartialDate.parse(closed)).build();
  }

  private static OrganisationGroup group(Organisation... organisations) {
    return OrganisationGroup.builder().addOrganisations(organisations).build();
  }

  private static ImmutableSpace.Builder space(String id) {
    return Space.builder().id(id).kind(UnitKind.STUDIO);
  }

  private static Letting.Builder letting(String id) {
    Letting.Builder builder = Letting.builder();
    builder.id(id);
    return builder;
  }

  private static Letting onTerms(String id, String term) {
    RentCharge rent =
        RentCharge.of(ChargeKind.RENT, Money.parse("GBP 100"), PaymentTerms.monthlyInAdvance());
    LeaseTerms terms =
        LeaseTerms.builder().term(OpenDateRange.parse(term)).addCharges(rent).build();
    return Letting.of(id, "studio-1", "potter", terms);
  }

  private static Letting holdingOver(Letting letting) {
    LeaseTerms terms = letting.terms().orElseThrow();
    return letting.toBuilder()
        .terms(terms.toBuilder().holdingOver(HoldingOver.NONE).build())
        .build();
  }

  private static Hub let(Letting... lettings) {
    return hub()
        .addSpaces(space("studio-1").build())
        .addMembers(POTTER)
        .addLettings(lettings)
        .build();
  }

  private static ImmutableHub.Builder hub() {
    return Hub.builder().id("northgate").name("Northgate");
  }
}
