package org.creativehubs.core.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.finding.RecordFault;
import org.creativehubs.core.finding.RecordRead;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.HubService;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.OpenRecord;
import org.junit.jupiter.api.Test;

class OpenReferralTest {

  private static final Hub HUB = DirectoryHubs.full();

  @Test
  void aHubThatTellsAllComesBackWhole() {
    DirectoryFile file = OpenReferral.of(HUB, ReferralProfile.HSDS);
    RecordRead<List<Hub>> read = OpenReferral.read(file.record());

    assertThat(read.faults()).isEmpty();
    assertThat(read.value()).containsExactly(HUB);
    assertThat(file.missing())
        .extracting(Object::toString)
        .containsExactly(
            "description of Harbour Works CIC: HSDS 3.0 asks for it, and the hub does not tell it");
  }

  @Test
  void theProfileForTheUnitedKingdomSaysWhatItHasNoPlaceFor() {
    DirectoryFile file = OpenReferral.of(HUB, ReferralProfile.UNITED_KINGDOM);
    Hub read = OpenReferral.read(file.record()).value().get(0);

    assertThat(file.missing())
        .extracting(Object::toString)
        .contains(
            "url of First advice, Studio 1, desk: Open Referral UK asks for it, and the hub does"
                + " not tell it",
            "schedules (location) of Harbour Works: Open Referral UK has no place for it; HSDS"
                + " has");
    assertThat(read.spaces()).isEqualTo(HUB.spaces());
    assertThat(read.units()).isEqualTo(HUB.units());
    assertThat(read.openingHours()).isEqualTo(HUB.openingHours());
    assertThat(read.operator().orElseThrow().registrationIds()).containsExactly("GB-COH-01234567");
  }

  @Test
  void aServiceOfAHubThatHasClosedIsDefunct() {
    Hub closed = HUB.toBuilder().closed(PartialDate.parse("2020")).build();

    assertThat(services(closed)).allMatch(each -> each.text("status").get().equals("defunct"));
    assertThat(services(HUB)).allMatch(each -> each.text("status").get().equals("active"));
  }

  private static List<OpenRecord> services(Hub hub) {
    return OpenReferral.of(hub, ReferralProfile.HSDS).record().records("contents");
  }

  @Test
  void whoGivesAServiceIsNotWhoRunsTheHub() {
    HubService given =
        HubService.builder().id("s").name("Evening class").provider("Northport College").build();
    Hub hub = HUB.toBuilder().addServices(given).build();
    Hub read =
        OpenReferral.read(OpenReferral.of(hub, ReferralProfile.HSDS).record()).value().get(0);

    assertThat(read.operator()).isEqualTo(HUB.operator());
    assertThat(read.services())
        .extracting(HubService::provider)
        .containsExactly(Optional.empty(), Optional.of("Northport College"));
  }

  @Test
  void whoRunsTheHubIsWhomItsLocationNamesElseWhoGivesMostThere() {
    HubService given =
        HubService.builder().id("s").name("Evening class").provider("Northport College").build();
    HubService other = given.toBuilder().id("t").name("Day class").build();
    Hub hub = HUB.toBuilder().units(List.of()).spaces(List.of()).addServices(given, other).build();
    OpenRecord named = OpenReferral.of(hub, ReferralProfile.HSDS).record();
    OpenRecord unnamed = OpenReferral.of(hub, ReferralProfile.UNITED_KINGDOM).record();

    assertThat(operator(named)).isEqualTo("Harbour Works CIC");
    assertThat(operator(unnamed)).isEqualTo("Northport College");
  }

  private static String operator(OpenRecord page) {
    return OpenReferral.read(page).value().get(0).operator().orElseThrow().name();
  }

  @Test
  void namesOfMembersAreNotWritten() {
    Hub hub = HUB.toBuilder().addMembers(Organisation.of("m", "Secret Ltd")).build();

    assertThat(HubJson.pretty(OpenReferral.of(hub, ReferralProfile.HSDS).record()))
        .doesNotContain("Secret");
    assertThat(HubJson.pretty(SchemaOrg.of(hub).record())).doesNotContain("Secret");
    assertThat(HubJson.pretty(GeoJson.of(List.of(hub)).record())).doesNotContain("Secret");
  }

  @Test
  void fieldsOfOthersStayWhenTheHubIsWrittenOverThem() {
    OpenRecord page = OpenReferral.of(HUB, ReferralProfile.HSDS).record();
    String theirs =
        HubJson.write(page)
            .replace("\"freq\":\"WEEKLY\"", "\"freq\":\"WEEKLY\",\"notes\":\"ring\"")
            .replace("\"name\":\"First advice\"", "\"name\":\"Old name\",\"email\":\"a@b.org\"")
            .replace("\"contents\":[", "\"x-feed\":7,\"contents\":[{\"id\":\"gone\"},");
    OpenRecord read = HubJson.read(theirs, OpenRecord.class);
    String both = HubJson.write(OpenReferral.of(HUB, ReferralProfile.HSDS).over(read).record());

    assertThat(both).contains("\"notes\":\"ring\"", "\"email\":\"a@b.org\"", "\"x-feed\":7");
    assertThat(both).contains("First advice").doesNotContain("Old name", "gone");
    assertThat(OpenReferral.read(HubJson.read(both, OpenRecord.class)).value())
        .containsExactly(HUB);
  }

  @Test
  void faultsAreToldAllAtOnceAndTheGoodPartsAreUsed() {
    String page =
"""
{"contents": [
  {"id": "a", "name": "Good", "status": "active", "organization": {"id": "o", "name": "Org"}},
  {"id": "b", "status": "active", "organization": {"id": "o", "name": "Org"}},
  {"id": "c", "name": 5, "service_at_locations": [{"location": {"id": "l", "name": "Hall",
    "latitude": "north", "longitude": 1, "addresses": [{"country": "UK"}],
    "schedules": [
      {"freq": "MONTHLY"},
      {"freq": "WEEKLY", "byday": "MO,XX", "opens_at": "9", "closes_at": "17:00"},
      {"freq": "WEEKLY", "byday": "TU", "opens_at": "09:00:00", "closes_at": "17:00+01:00"}]}}]},
  {"id": "d", "name": "Nowhere", "service_at_locations": [{}]},
  7]}
""";
    RecordRead<List<Hub>> read = OpenReferral.read(HubJson.read(page, OpenRecord.class));

    assertThat(read.faults())
        .extracting(RecordFault::toString)
        .containsExactlyInAnyOrder(
            "contents[4] must be a record, but was 7",
            "contents[1].name must be given, but was absent",
            "contents[2].name must be a text, but was 5",
            "contents[2].service_at_locations[0].location.schedules[0].freq must be WEEKLY, every"
                + " week, to be read as opening hours; it stays in the document, but was MONTHLY",
            "contents[2].service_at_locations[0].location.schedules[1].byday must be days such as"
                + " MO,TU, but was XX",
            "contents[2].service_at_locations[0].location.latitude must be a number such as 51.5,"
                + " but was north",
            "contents[2].service_at_locations[0].location.addresses[0].country must be an ISO"
                + " 3166-1 alpha-2 code such as GB, but was UK",
            "contents[3].service_at_locations[0].location_id must be given, or a location with an"
                + " id, but was absent");
    assertThat(read.value()).extracting(Hub::name).containsExactly("Org", "Hall");
    assertThat(read.value().get(0).services()).extracting(HubService::name).containsExactly("Good");
    assertThat(read.value().get(1).openingHours())
        .containsExactly(DirectoryHubs.hours("09:00", "17:00", DayOfWeek.TUESDAY));
  }

  @Test
  void aServiceThatIsToldTwiceCountsOnceAndOneThatDiffersIsAFault() {
    OpenRecord page = OpenReferral.of(HUB, ReferralProfile.HSDS).record();
    List<OpenRecord> services = page.records("contents");
    OpenRecord other = services.get(0).with("name", "Something else");
    RecordRead<List<Hub>> read =
        OpenReferral.read(
            page.with(
                "contents",
                List.of(
                    services.get(0), services.get(0), other, services.get(1), services.get(2))));

    assertThat(read.value()).containsExactly(HUB);
    assertThat(read.faults())
        .extracting(RecordFault::toString)
        .containsExactly(
            "contents[2].id must be the id of one service alone at a location, but was "
                + DirectoryHubs.SERVICE);
  }

  @Test
  void aServiceWithOrganisationAloneIsOfAHubWithoutPlace() {
    String organisation =
        """
        {"id": "o", "name": "Org", "description": "d", "services": [
          {"id": "a", "name": "Advice", "status": "active", "cost_options": [{"amount": 35}]}]}
        """;
    Hub hub = OpenReferral.read(HubJson.read(organisation, OpenRecord.class)).value().get(0);

    assertThat(hub.name()).isEqualTo("Org");
    assertThat(hub.place()).isEmpty();
    assertThat(hub.services().get(0).free()).contains(false);
  }
}
