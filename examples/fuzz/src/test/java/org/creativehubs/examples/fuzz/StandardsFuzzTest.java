package org.creativehubs.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.creativehubs.core.calendar.CalendarEntry;
import org.creativehubs.core.calendar.CalendarFile;
import org.creativehubs.core.calendar.CalendarProperty;
import org.creativehubs.core.directory.GeoJson;
import org.creativehubs.core.directory.OpenReferral;
import org.creativehubs.core.directory.SchemaOrg;
import org.creativehubs.core.iati.IatiResults;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.standards.contracting.OcdsFile;
import org.creativehubs.core.standards.contracting.OcdsRelease;
import org.creativehubs.core.standards.giving.GivingFile;
import org.creativehubs.core.standards.giving.GivingGrant;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.OpenRecord;
import org.junit.jupiter.params.provider.MethodSource;

/** Files in the forms that others agreed on. */
class StandardsFuzzTest {

  private static final Map<String, Door> DIRECTORIES = directories();

  private static Map<String, Door> directories() {
    Map<String, Door> directories = new TreeMap<>();
    directories.put("geojson", bytes -> GeoJson.read(record(bytes)).toString());
    directories.put("schema.org", bytes -> SchemaOrg.read(record(bytes)).toString());
    directories.put("open-referral", bytes -> OpenReferral.read(record(bytes)).toString());
    return directories;
  }

  private static OpenRecord record(byte[] bytes) {
    return HubJson.read(bytes, OpenRecord.class);
  }

  static Stream<byte[]> grants() {
    return Stream.concat(
        Seeds.giving().stream(),
        Seeds.texts(
            "{\"grants\":[{\"id\":\"360G-x-1\",\"title\":\"A mill\",\"description\":\"Roof\","
                + "\"currency\":\"GBP\",\"amountAwarded\":500,\"awardDate\":\"2024-05-01\","
                + "\"recipientOrganization\":[{\"id\":\"GB-COH-1\",\"name\":\"Mill\"}],"
                + "\"fundingOrganization\":[{\"id\":\"GB-CHC-2\",\"name\":\"Fund\"}]}]}")
            .stream());
  }

  /** Files of 360Giving, with their awards and sums; each grant is written and read again. */
  @MethodSource("grants")
  @FuzzTest
  void giving(byte[] bytes) {
    Door door =
        json -> {
          GivingFile file = GivingFile.bytes("grants.json", json);
          StringBuilder told = new StringBuilder().append(file.totals());
          file.each(
              grant -> {
                assertThat(GivingGrant.parse(grant.json())).isEqualTo(grant);
                told.append(grant);
              });
          return told.append(file.read()).append(file.awards()).toString();
        };
    door.tried(bytes);
  }

  static Stream<byte[]> contracts() {
    return Seeds.contracting().stream();
  }

  /** Files of Open Contracting; each release is written and read again. */
  @MethodSource("contracts")
  @FuzzTest
  void contracting(byte[] bytes) {
    Door door =
        json -> {
          OcdsFile file = OcdsFile.bytes("releases.json", json);
          StringBuilder told = new StringBuilder();
          file.each(
              release -> {
                assertThat(OcdsRelease.parse(release.json())).isEqualTo(release);
                told.append(release);
              });
          return told.append(file.releases())
              .append(file.agreements())
              .append(file.headLeases())
              .toString();
        };
    door.tried(bytes);
  }

  static Stream<byte[]> activities() {
    return Seeds.standards(".xml").stream();
  }

  @MethodSource("activities")
  @FuzzTest
  void iati(byte[] bytes) {
    Door door = xml -> IatiResults.read(Door.text(xml)).toString();
    door.tried(bytes);
  }

  static Stream<byte[]> calendars() {
    String text =
        CalendarFile.builder()
            .name("n")
            .writtenOn(LocalDate.parse("2026-12-01"))
            .addEntries(
                CalendarEntry.builder()
                    .id("1")
                    .title("a, b")
                    .dates(DateRange.parse("2027-01-01/2027-01-03"))
                    .addExtras(CalendarProperty.of("X-A", ";B=\"c:d\":e"))
                    .build())
            .build()
            .text();
    return Seeds.texts(text).stream();
  }

  /** Calendars, written and read again. */
  @MethodSource("calendars")
  @FuzzTest
  void calendar(byte[] bytes) {
    Door door =
        ics -> {
          CalendarFile file = CalendarFile.parse(Door.text(ics));
          assertThat(CalendarFile.parse(file.text())).isEqualTo(file);
          return file.text();
        };
    door.tried(bytes);
  }

  static Stream<byte[]> records() {
    return DIRECTORIES.keySet().stream()
        .flatMap(kind -> Seeds.standards(".json").stream().map(json -> Chosen.input(kind, json)));
  }

  /** Directories: GeoJSON, schema.org and Open Referral. */
  @MethodSource("records")
  @FuzzTest
  void directory(byte[] bytes) {
    Chosen chosen = Chosen.of(bytes);
    chosen.among(DIRECTORIES).tried(chosen.rest());
  }
}
