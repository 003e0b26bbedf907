package org.creativehubs.core.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.lease.Tenancy;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.organisation.OrganisationGroup;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
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
  void anOccupantIsAMember() {
    SpaceUnit studio = unit("studio-1").occupant("potter").build();
    assertThat(hub().addSpaceUnits(studio).addMembers(POTTER).build().spaceUnits()).hasSize(1);
    assertThatThrownBy(() -> hub().addSpaceUnits(studio).addMembers(COUNCIL).build())
        .hasMessage("spaceUnits[0].occupant must be a member of the hub, but was potter");
  }

  @Test
  void aTenancyIsOfAUnitAndAMember() {
    Tenancy tenancy = tenancy("t").unit("studio-1").tenant("potter").build();
    SpaceUnit studio = unit("studio-1").build();
    assertThatThrownBy(() -> hub().addTenancies(tenancy).addMembers(POTTER).build())
        .hasMessage("tenancies[0].unit must be a unit of the hub, but was studio-1");
    assertThatThrownBy(() -> hub().addTenancies(tenancy).addSpaceUnits(studio).build())
        .hasMessage("tenancies[0].tenant must be a member of the hub, but was potter");
  }

  @Test
  void aUnitLetTwiceIsKept() {
    Hub hub =
        hub()
            .addSpaceUnits(unit("studio-1").build())
            .addTenancies(
                tenancy("a").unit("studio-1").build(), tenancy("b").unit("studio-1").build())
            .build();
    assertThat(hub.tenancies()).hasSize(2);
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
            "group must hold the operator as it is given, but was Organisation{id=trust, name=The trust, parentId=council");
  }

  @Test
  void everyIdComesOnce() {
    SpaceUnit studio = unit("studio-1").build();
    HubService advice = HubService.builder().id("advice").name("Advice").build();
    assertThatThrownBy(() -> hub().addSpaceUnits(studio, studio).build())
        .hasMessage("spaceUnits[1] must have an id of its own, but was studio-1");
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
  void aUnitHasASizeAndRentsInOneCurrency() {
    assertThat(unit("a").marketRent(rate("GBP 30")).rent(rate("GBP 10")).build().shareOfMarket())
        .contains(Ratio.of(1, 3));
    assertThat(unit("a").rent(rate("GBP 10")).build().shareOfMarket()).isEmpty();
    assertThatThrownBy(() -> unit("a").marketRent(rate("GBP 30")).rent(rate("EUR 10")).build())
        .hasMessage("rent must be in the currency of the market rent GBP, but was EUR");
    assertThatThrownBy(() -> unit("a").area(Area.parse("0 m2")).build())
        .hasMessage("area must be > 0, but was 0 m2");
    assertThatThrownBy(() -> unit("a").capacity(QualifiedNumber.exact(-1)).build())
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

  private static RentRate rate(String amount) {
    return RentRate.parse(amount + " per ft2 per year");
  }

  private static ImmutableSpaceUnit.Builder unit(String id) {
    return SpaceUnit.builder().id(id).kind(UnitKind.STUDIO);
  }

  private static Tenancy.Builder tenancy(String id) {
    Tenancy.Builder builder = Tenancy.builder();
    builder.id(id).space("a studio");
    return builder;
  }

  private static ImmutableHub.Builder hub() {
    return Hub.builder().id("northgate").name("Northgate");
  }
}
