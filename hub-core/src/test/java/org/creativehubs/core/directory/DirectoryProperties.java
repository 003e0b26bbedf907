package org.creativehubs.core.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.finding.RecordRead;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.OpenRecord;
import org.creativehubs.testing.JacksonLines;

/** There and back again, on both lines of Jackson. */
class DirectoryProperties {

  @Provide
  Arbitrary<Hub> hubs() {
    return DirectoryHubs.any();
  }

  @Property(tries = 200)
  void aDirectoryTellsTheSameOfTheHubReadFromIt(
      @ForAll("hubs") Hub hub, @ForAll ReferralProfile profile) {
    OpenRecord written = JacksonLines.roundTrip(OpenReferral.of(hub, profile).record());
    RecordRead<List<Hub>> read = OpenReferral.read(written);

    assertThat(read.faults()).isEmpty();
    boolean hasServices = !written.records("contents").isEmpty();
    assertThat(read.value()).hasSize(hasServices ? 1 : 0);
    read.value()
        .forEach(each -> assertThat(OpenReferral.of(each, profile).record()).isEqualTo(written));
  }

  @Property(tries = 200)
  void aPageTellsTheSameOfTheHubReadFromIt(@ForAll("hubs") Hub hub) {
    OpenRecord written = JacksonLines.roundTrip(SchemaOrg.of(hub).record());
    RecordRead<SchemaOrgContents> read = SchemaOrg.read(written);

    assertThat(read.faults()).isEmpty();
    assertThat(read.value().hubs()).hasSize(1);
    assertThat(SchemaOrg.of(read.value().hubs().get(0)).record()).isEqualTo(written);
  }

  @Property(tries = 200)
  void fieldsOfOthersStayWhereAHubIsWrittenOverThem(
      @ForAll("hubs") Hub hub, @ForAll("hubs") Hub other) {
    OpenRecord mine = SchemaOrg.of(hub).record();
    OpenRecord theirs = SchemaOrg.of(other).record().with("x-theirs", List.of(1, "two"));
    OpenRecord both = SchemaOrg.of(hub).over(theirs).record();

    assertThat(both.get("x-theirs")).isEqualTo(theirs.get("x-theirs"));
    assertThat(both.get("name")).isEqualTo(mine.get("name"));
    assertThat(both.records("containsPlace"))
        .hasSameSizeAs(
            mine.has("containsPlace")
                ? mine.records("containsPlace")
                : theirs.records("containsPlace"));
    assertThat(SchemaOrg.of(hub).over(mine).record()).isEqualTo(mine);
  }

  @Property(tries = 200)
  void aMapHasAFeatureForEachHub(@ForAll List<@From("hubs") Hub> hubs) {
    OpenRecord written = JacksonLines.roundTrip(GeoJson.of(hubs).record());
    RecordRead<List<GeoFeature>> read = GeoJson.read(written);

    assertThat(read.faults()).isEmpty();
    assertThat(read.value()).hasSameSizeAs(hubs);
    for (int i = 0; i < hubs.size(); i++) {
      assertThat(read.value().get(i).label()).contains(hubs.get(i).name());
      assertThat(read.value().get(i).point())
          .isEqualTo(hubs.get(i).place().flatMap(place -> place.coordinates()));
    }
  }

  @Property(tries = 500)
  void aSpoiltDocumentIsReadOrRefused(@ForAll("hubs") Hub hub, @ForAll("spoils") Spoil spoil) {
    for (OpenRecord record :
        List.of(
            OpenReferral.of(hub, ReferralProfile.HSDS).record(),
            SchemaOrg.of(hub).record(),
            GeoJson.of(List.of(hub)).record())) {
      String json = HubJson.write(record);
      int at = json.indexOf(':', (int) (spoil.at() * json.length()));
      int end = json.indexOf(',', at);
      if (at > 0 && end > at) {
        readAll(json.substring(0, at + 1) + spoil.value() + json.substring(end));
      }
    }
  }

  /** A value put somewhere in a document. */
  record Spoil(double at, String value) {}

  private static void readAll(String json) {
    try {
      OpenRecord record = HubJson.read(json, OpenRecord.class);
      OpenReferral.read(record);
      SchemaOrg.read(record);
      GeoJson.read(record);
      SchemaOrg.of(DirectoryHubs.full()).over(record);
    } catch (InvalidValueException e) {
      assertThat(e).hasMessageContaining("must");
    }
  }

  @Provide
  Arbitrary<Spoil> spoils() {
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1),
            Arbitraries.of(
                "null",
                "[]",
                "[null]",
                "{}",
                "\"\"",
                "\" \"",
                "1e99999999",
                "-1e-99999999",
                "true",
                "[[1e-99999999,2],[3]]",
                "\"1e9999999\"",
                "{\"id\":null,\"name\":[]}"))
        .as(Spoil::new);
  }
}
