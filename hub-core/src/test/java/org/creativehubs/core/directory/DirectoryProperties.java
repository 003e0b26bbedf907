package org.creativehubs.core.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.finding.RecordRead;
import org.creativehubs.core.hub.Hub;
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
    assertThat(both.records("containsPlace")).hasSameSizeAs(
        mine.has("containsPlace") ? mine.records("containsPlace") : theirs.records("containsPlace"));
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
}
