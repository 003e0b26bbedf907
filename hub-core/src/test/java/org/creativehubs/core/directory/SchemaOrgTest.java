package org.creativehubs.core.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.finding.RecordFault;
import org.creativehubs.core.finding.RecordRead;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitGroup;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.strategy.Event;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.strategy.EventType;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.OpenRecord;
import org.junit.jupiter.api.Test;

class SchemaOrgTest {

  @Test
  void aHubComesBackWithWhatAPageHolds() {
    Hub hub = DirectoryHubs.full();
    Hub read = SchemaOrg.read(SchemaOrg.of(hub).record()).value().hubs().get(0);

    assertThat(read.place().orElseThrow())
        .isEqualTo(hub.place().orElseThrow().toBuilder().gssCode(Optional.empty()).build());
    assertThat(read.openingHours()).isEqualTo(hub.openingHours());
    assertThat(read.units()).isEqualTo(hub.units());
    assertThat(read.facilities()).isEqualTo(hub.facilities());
    assertThat(read.spaces())
        .containsExactlyElementsOf(hub.spaces().stream().map(SchemaOrgTest::withoutRent).toList());
    assertThat(HubJson.pretty(SchemaOrg.of(hub).record()))
        .doesNotContain("18.5")
        .contains("\"price\": 0");
    assertThat(SchemaOrg.of(hub).missing()).isEmpty();
  }

  private static Space withoutRent(Space space) {
    return space.toBuilder().marketRents(List.of()).subsector(Optional.empty()).build();
  }

  @Test
  void eventsComeBackAsExactlyAsTheyAreDated() {
    EventPlan plan =
        EventPlan.builder()
            .id("p")
            .name("Plan")
            .addEvents(
                Event.builder()
                    .id("e1")
                    .title("Open doors")
                    .type(EventType.NETWORKING)
                    .date(PartialDate.parse("2026-05"))
                    .venue("Town hall")
                    .build(),
                Event.builder().id("e2").title("Talk").speaker("Somebody").build())
            .build();
    DirectoryFile file = SchemaOrg.of(plan);

    assertThat(SchemaOrg.read(file.record()).value().events())
        .containsExactly(
            plan.events().get(0),
            plan.events().get(1).toBuilder().speaker(Optional.empty()).build());
    assertThat(file.missing())
        .extracting(Object::toString)
        .containsExactly(
            "startDate of Talk: a reader of schema.org looks for it, and it is not known",
            "location of Talk: a reader of schema.org looks for it, and it is not known",
            "performer of Talk: schema.org asks whether it is a person or an organisation");
  }

  @Test
  void pagesOfOthersAreReadInTheirShapes() {
    String page =
"""
{"@context": "https://schema.org", "@graph": [
  {"@type": ["CoworkingSpace", "LocalBusiness"], "name": "Loft", "address": "1 High St",
   "openingHours": ["Mo-We 09:00-17:00", "weekdays"],
   "openingHoursSpecification": {"dayOfWeek": "http://schema.org/Sunday", "opens": "10:00:00",
     "closes": "16:00"},
   "geo": {"latitude": "51.5", "longitude": "-0.1"}, "keywords": "craft, print"},
  {"@type": "Store", "name": "Shop", "address": {"addressCountry": {"name": "Kazakhstan"}}},
  {"@type": "MusicEvent", "name": "Gig", "startDate": "2026-05-01T19:30", "location": "Loft"},
  {"@type": "Event", "name": "Day", "startDate": "soon"},
  {"@type": "WebSite", "name": "Site"}]}
""";
    RecordRead<SchemaOrgContents> read = SchemaOrg.read(HubJson.read(page, OpenRecord.class));

    assertThat(read.faults())
        .extracting(RecordFault::toString)
        .containsExactly(
            "@graph[0].openingHours must read like Mo-Fr 09:00-17:00, but was weekdays",
            "@graph[1].address.addressCountry must be a code such as GB to be used, but was"
                + " Kazakhstan",
            "@graph[3].startDate must be such as 2016-10-03, 2016-10 or 2016, but was soon");
    Hub loft = read.value().hubs().get(0);
    assertThat(loft.openingHours())
        .containsExactly(
            DirectoryHubs.hours("10:00", "16:00", DayOfWeek.SUNDAY),
            DirectoryHubs.hours(
                "09:00", "17:00", DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY));
    assertThat(loft.themes()).containsExactly("craft", "print");
    assertThat(loft.place().orElseThrow().coordinates().orElseThrow()).hasToString("51.5, -0.1");
    assertThat(read.value().hubs()).extracting(Hub::name).containsExactly("Loft", "Shop");
    assertThat(read.value().events())
        .extracting(event -> event.date().map(Object::toString).orElse(""))
        .containsExactly("2026-05-01", "");
  }

  @Test
  void thingsOfOneNameAreToldApart() {
    String page =
        """
        {"@type": "Place", "name": "Loft", "containsPlace": [
          {"accommodationCategory": "desk", "name": "desk"},
          {"accommodationCategory": "desk", "name": "desk"}],
         "makesOffer": [{"itemOffered": {"name": "post"}}, {"itemOffered": {"name": "post"}}]}
        """;
    Hub hub = SchemaOrg.read(HubJson.read(page, OpenRecord.class)).value().hubs().get(0);

    assertThat(hub.spaces()).extracting(Space::id).containsExactly("desk", "desk (2)");
    assertThat(hub.services()).hasSize(2);
  }

  @Test
  void whatOthersSayOfAServiceStaysWithTheService() {
    Hub hub = DirectoryHubs.full();
    String theirs =
        HubJson.write(SchemaOrg.of(hub).record())
            .replace("\"price\":0", "\"price\":0,\"url\":\"http://a.org\"")
            .replace("\"@type\":\"Audience\"", "\"@type\":\"Audience\",\"x\":1");
    String both =
        HubJson.write(SchemaOrg.of(hub).over(HubJson.read(theirs, OpenRecord.class)).record());

    assertThat(both).isEqualTo(theirs);
  }

  @Test
  void aNumberThatIsSaidOtherwiseReplacesTheOldOne() {
    Hub hub = DirectoryHubs.full();
    Space studio = hub.spaces().get(0).toBuilder().capacity(QualifiedNumber.exact(5)).build();
    UnitGroup desks =
        hub.units().get(0).toBuilder().count(QualifiedNumber.parse("up to 9")).build();
    Hub changed = hub.toBuilder().spaces(List.of(studio)).units(List.of(desks)).build();
    OpenRecord both = SchemaOrg.of(changed).over(SchemaOrg.of(hub).record()).record();

    assertThat(both).isEqualTo(SchemaOrg.of(changed).record());
  }
}
