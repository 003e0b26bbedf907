package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.directory.GeoJson;
import org.creativehubs.core.directory.OpenReferral;
import org.creativehubs.core.directory.SchemaOrg;
import org.creativehubs.core.document.DocumentFact;
import org.creativehubs.core.employment.EmploymentPanel;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.core.employment.RegionalEconomy;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.files.Offices;
import org.creativehubs.core.iati.IatiResults;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.json.JsonStat;
import org.creativehubs.core.standards.contracting.OcdsFile;
import org.creativehubs.core.standards.contracting.OcdsRelease;
import org.creativehubs.core.standards.giving.GivingFile;
import org.creativehubs.core.standards.giving.GivingGrant;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.OpenRecord;
import org.creativehubs.metrics.geometry.DistanceMeasure;
import org.creativehubs.metrics.geometry.GeoShapes;
import org.creativehubs.metrics.geometry.SpatialPoint;
import org.creativehubs.metrics.growth.BusinessCounts;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.metrics.spatial.Neighbours;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes come in at a door that takes text or bytes, they give a value or our exception
 * with words. Each door is tried with samples that are spoilt, {@code -Dfuzz.tries} times; sheets
 * have a test of their own beside their readers.
 */
class EntryPointsFuzzTest {

  private static final int TRIES = Integer.getInteger("fuzz.tries", 150);
  private static final int SEED = Integer.getInteger("laws.seed", 19);
  private static final int MOST_CHANGES = 6;
  private static final String TOKENS = ",;\"\n\t-./0123456789{}[]<>&:eE\\\u00e9";
  private static final Path CORE =
      Path.of("../../hub-core/src/test/resources/org/creativehubs/core");
  private static final Path STANDARDS =
      Path.of("src/test/resources/org/creativehubs/examples/standards");

  /** What takes bytes. */
  private interface Reader {
    Object of(byte[] bytes);
  }

  /**
   * A door.
   *
   * @param name what it is
   * @param samples what it takes, to be spoilt
   * @param reader reads
   */
  private record Door(String name, List<byte[]> samples, Reader reader) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Door> doors() throws IOException {
    List<Door> doors = new ArrayList<>();
    doors.add(new Door("JSON of inputs", examples(), EntryPointsFuzzTest::anyInput));
    doors.add(new Door("calls with JSON", examples(), EntryPointsFuzzTest::anyCall));
    List<byte[]> tables = files(CORE.resolve("files"), ".csv");
    for (Map.Entry<String, FileLayout> layout : layouts().entrySet()) {
      FileLayout of = layout.getValue();
      String name = layout.getKey();
      doors.add(new Door(name, tables, bytes -> EmploymentTable.read(DataFile.bytes(bytes, of))));
    }
    FileLayout csv = FileLayout.csv();
    Map<String, Function<DataFile, Object>> readers = new TreeMap<>();
    readers.put("panels", EmploymentPanel::read);
    readers.put("tables of periods", EmploymentTable::readPeriods);
    readers.put("plants", Plants::read);
    readers.put("areas", RegionalEconomy::readAreas);
    readers.put("ties", NetworkTie::read);
    readers.put("business counts", BusinessCounts::read);
    readers.put("neighbours", Neighbours::read);
    readers.put("observations", Observations::read);
    readers.put("observations of periods", Observations::readPeriods);
    readers.put("points", SpatialPoint::read);
    readers.put("well-known text", file -> GeoShapes.read(file, DistanceMeasure.PLANAR));
    readers.put("facts of documents", DocumentFact::read);
    for (Map.Entry<String, Function<DataFile, Object>> reader : readers.entrySet()) {
      doors.add(
          new Door(
              reader.getKey(),
              ownTables(),
              bytes -> reader.getValue().apply(DataFile.bytes(bytes, csv))));
    }
    doors.add(
        new Door(
            "JSON-stat",
            files(CORE.resolve("files"), ".json"),
            bytes ->
                EmploymentTable.read(JsonStat.file(DataFile.bytes(bytes, JsonStat.layout())))));
    doors.add(
        new Door(
            "shapes of GeoJSON",
            files(STANDARDS, "geojson.json"),
            bytes -> GeoShapes.read(text(bytes), "name")));
    doors.add(new Door("IATI", files(STANDARDS, ".xml"), bytes -> IatiResults.read(text(bytes))));
    doors.add(new Door("GeoJSON", files(STANDARDS, ".json"), b -> GeoJson.read(record(b))));
    doors.add(new Door("schema.org", files(STANDARDS, ".json"), b -> SchemaOrg.read(record(b))));
    doors.add(
        new Door("Open Referral", files(STANDARDS, ".json"), b -> OpenReferral.read(record(b))));
    List<byte[]> giving = givings();
    doors.add(new Door("360Giving grant", giving, bytes -> GivingGrant.parse(text(bytes))));
    doors.add(
        new Door("360Giving JSON", giving, bytes -> GivingFile.bytes("grants.json", bytes).read()));
    doors.add(
        new Door(
            "360Giving CSV",
            files(Path.of("sheets"), "grants.csv"),
            bytes -> GivingFile.bytes("grants.csv", bytes).read()));
    List<byte[]> contracts = files(CORE.resolve("standards/contracting"), ".json");
    doors.add(new Door("OCDS release", contracts, bytes -> OcdsRelease.parse(text(bytes))));
    doors.add(
        new Door("OCDS file", contracts, bytes -> OcdsFile.bytes("file.json", bytes).releases()));
    return doors.stream();
  }

  @ParameterizedTest
  @MethodSource("doors")
  void spoiltSamplesGiveAValueOrOurException(Door door) {
    Random random = new Random(SEED ^ door.name().hashCode());
    assertThat(door.samples()).isNotEmpty();
    for (int i = 0; i < TRIES; i++) {
      byte[] sample = door.samples().get(random.nextInt(door.samples().size()));
      byte[] spoilt = i < door.samples().size() ? sample : spoilt(sample, random);
      try {
        assertThat(door.reader().of(spoilt)).isNotNull();
      } catch (InvalidValueException refused) {
        assertThat(refused.getMessage()).isNotBlank();
      } catch (RuntimeException | StackOverflowError other) {
        throw new AssertionError(door + " fails with " + other + " for " + text(spoilt), other);
      }
    }
  }

  private static Object anyInput(byte[] bytes) {
    CatalogEntry<?, ?> entry = ofBytes(bytes);
    return HubJson.read(bytes, entry.inputType());
  }

  private static Object anyCall(byte[] bytes) {
    return JsonCatalog.call(ofBytes(bytes), bytes);
  }

  /** One of the calculators whose example begins like the bytes, or any. */
  private static CatalogEntry<?, ?> ofBytes(byte[] bytes) {
    List<CatalogEntry<?, ?>> entries = Catalog.load().entries();
    String start = text(bytes).substring(0, Math.min(20, text(bytes).length()));
    return entries.stream()
        .filter(entry -> entry.example().startsWith(start))
        .findFirst()
        .orElse(entries.get(Math.floorMod(Arrays.hashCode(bytes), entries.size())));
  }

  private static Map<String, FileLayout> layouts() {
    Map<String, FileLayout> layouts = new TreeMap<>();
    layouts.put("plain tables", FileLayout.csv());
    layouts.put("tables with semicolons", FileLayout.semicolons());
    layouts.put("tables with tabs", FileLayout.tabs());
    layouts.put("tables of Nomis", Offices.nomis());
    layouts.put("tables of BRES", Offices.bres());
    layouts.put("business counts of Nomis", Offices.businessCounts());
    layouts.put("tables of Nomis on the web", Offices.nomisWeb());
    layouts.put("wide tables of the ONS", Offices.onsWide());
    layouts.put("tables of the register", Offices.idbr());
    layouts.put("tables of Eurostat", Offices.eurostat());
    layouts.put("SDMX", Offices.sdmxCsv());
    layouts.put("tables of the OECD", Offices.oecd());
    layouts.put("tables of INSEE", Offices.insee());
    layouts.put("tables of GENESIS", Offices.genesis());
    layouts.put("County Business Patterns", Offices.cbp(2));
    layouts.put("QCEW", Offices.qcew());
    return layouts;
  }

  private static List<byte[]> examples() {
    return Catalog.load().entries().stream()
        .map(entry -> entry.example().getBytes(StandardCharsets.UTF_8))
        .filter(bytes -> bytes.length < 4000)
        .toList();
  }

  private static List<byte[]> ownTables() {
    return Stream.of(
            "region,industry,2019,2020\nLeeds,film,5,6\nYork,film,7,\n",
            "region,industry,count\nLeeds,film,5\nYork,film,c\n",
            "region,area\nLeeds,5.5\nYork,7\n",
            "from,to,kind,count\nann,bo,works-with,2\nbo,cy,funds,\n",
            "region,industry,size,x,y\nLeeds,film,4,0.5,1\nYork,film,2,-1,2\n",
            "label,x,y\na,1,2\nb,3,4\n",
            "label,neighbours\na,b c\nb,a\n",
            "name,wkt\na,\"POLYGON ((0 0, 1 0, 1 1, 0 0))\"\nb,POINT (1 2)\n",
            "label,value,weight\na,1,2\nb,3,4\n",
            "year,births,deaths,active\n2019,4,3,100\n2020,5,2,120\n")
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  private static List<byte[]> givings() throws IOException {
    List<byte[]> all = new ArrayList<>(files(CORE.resolve("standards/giving"), ".json"));
    all.add(
        ("{\"grants\":[{\"id\":\"360G-x-1\",\"title\":\"A mill\",\"description\":\"Roof\","
                + "\"currency\":\"GBP\",\"amountAwarded\":500,\"awardDate\":\"2024-05-01\","
                + "\"recipientOrganization\":[{\"id\":\"GB-COH-1\",\"name\":\"Mill\"}],"
                + "\"fundingOrganization\":[{\"id\":\"GB-CHC-2\",\"name\":\"Fund\"}]}]}")
            .getBytes(StandardCharsets.UTF_8));
    return all;
  }

  private static List<byte[]> files(Path folder, String ending) throws IOException {
    List<byte[]> contents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(ending)).sorted().toList()) {
        contents.add(Files.readAllBytes(file));
      }
    }
    return contents;
  }

  private static OpenRecord record(byte[] bytes) {
    return HubJson.read(bytes, OpenRecord.class);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] spoilt(byte[] bytes, Random random) {
    byte[] changed = bytes.clone();
    for (int i = 1 + random.nextInt(MOST_CHANGES); i > 0 && changed.length > 0; i--) {
      int at = random.nextInt(changed.length);
      switch (random.nextInt(6)) {
        case 0 -> changed[at] = (byte) random.nextInt(256);
        case 1, 2 -> changed[at] = (byte) TOKENS.charAt(random.nextInt(TOKENS.length()));
        case 3 -> changed = Arrays.copyOf(changed, at);
        case 4 -> changed = without(changed, at, random.nextInt(20));
        default -> changed = repeated(changed, at, random.nextInt(40));
      }
    }
    return changed;
  }

  private static byte[] without(byte[] bytes, int at, int most) {
    int length = Math.min(most, bytes.length - at);
    byte[] shorter = new byte[bytes.length - length];
    System.arraycopy(bytes, 0, shorter, 0, at);
    System.arraycopy(bytes, at + length, shorter, at, bytes.length - at - length);
    return shorter;
  }

  private static byte[] repeated(byte[] bytes, int at, int most) {
    int length = Math.min(most, bytes.length - at);
    byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
    System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
    return longer;
  }
}
