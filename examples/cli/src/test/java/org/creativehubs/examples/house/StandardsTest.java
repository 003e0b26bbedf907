package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.creativehubs.core.casestudy.CaseStudy;
import org.creativehubs.core.directory.DirectoryFile;
import org.creativehubs.core.directory.GeoJson;
import org.creativehubs.core.directory.OpenReferral;
import org.creativehubs.core.directory.ReferralProfile;
import org.creativehubs.core.directory.SchemaOrg;
import org.creativehubs.core.directory.SchemaOrgContents;
import org.creativehubs.core.finding.RecordFault;
import org.creativehubs.core.finding.RecordRead;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.OpeningHours;
import org.creativehubs.core.iati.IatiActivity;
import org.creativehubs.core.iati.IatiFile;
import org.creativehubs.core.iati.IatiResults;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.value.OpenRecord;
import org.creativehubs.examples.dossier.Dossier;
import org.creativehubs.examples.dossier.Shipped;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.SAXException;

/** What is written in standards of others, against their structure, by validators of others. */
class StandardsTest {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static String resource(String name) {
    try {
      return Resources.toString(
          Resources.getResource(
              StandardsTest.class, "/org/creativehubs/examples/standards/" + name),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static OpenRecord sample(String name) {
    return HubJson.read(resource(name), OpenRecord.class);
  }

  private static List<Error> errors(String schema, String json) {
    Schema read = REGISTRY.getSchema(resource(schema));
    return read.validate(json, InputFormat.JSON);
  }

  private static Stream<Hub> hubs() {
    Hub open =
        HubJson.read(resource("hub.json"), Hub.class).toBuilder()
            .addOpeningHours(hours("09:30", "18:00"), hours("20:00", "24:00"))
            .build();
    return Stream.concat(
        Stream.of(open),
        Shipped.names().stream().map(Shipped::dossier).flatMap(each -> each.hubs().stream()));
  }

  private static OpeningHours hours(String opens, String closes) {
    return OpeningHours.builder().addDays(DayOfWeek.MONDAY).opens(opens).closes(closes).build();
  }

  @TestFactory
  Stream<DynamicTest> everyHubIsAsOpenReferralWantsItButForWhatIsListed() {
    return hubs()
        .map(
            hub ->
                DynamicTest.dynamicTest(
                    hub.id(),
                    () -> {
                      isValid(hub, ReferralProfile.HSDS, "open-referral.json");
                      isValid(hub, ReferralProfile.UNITED_KINGDOM, "open-referral-uk.json");
                    }));
  }

  /** Only a field that must be there may be wrong, and only if it is listed as missing. */
  private static void isValid(Hub hub, ReferralProfile profile, String schema) {
    DirectoryFile file = OpenReferral.of(hub, profile);
    String missing = file.missing().toString();
    assertThat(errors(schema, HubJson.pretty(file.record())))
        .allSatisfy(
            error -> {
              assertThat(error.getKeyword()).as(error.toString()).isEqualTo("required");
              assertThat(missing).contains(error.getProperty() + " of ");
            });
    assertThat(OpenReferral.read(file.record()).faults()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyHubIsAsAMapWantsIt() {
    return hubs()
        .map(
            hub ->
                DynamicTest.dynamicTest(
                    hub.id(),
                    () ->
                        assertThat(
                                errors(
                                    "geojson.json",
                                    HubJson.write(GeoJson.of(List.of(hub)).record())))
                            .isEmpty()));
  }

  @Test
  void theStructureOfAMapRefusesWhatIsNone() {
    String hub = HubJson.pretty(GeoJson.of(hubs().limit(1).toList()).record());
    assertThat(hub).contains("1.0789,");
    assertThat(errors("geojson.json", hub.replace("1.0789,", "190.5,"))).isNotEmpty();
    assertThat(errors("geojson.json", hub.replace("\"Point\"", "\"Circle\""))).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyHubIsInTheVocabularyOfSchemaOrg() {
    return hubs()
        .map(
            hub ->
                DynamicTest.dynamicTest(
                    hub.id(),
                    () ->
                        assertThat(outside(SchemaOrg.of(hub).record(), "LocalBusiness"))
                            .isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> everyEventIsInTheVocabularyOfSchemaOrg() {
    return Shipped.names().stream()
        .map(Shipped::dossier)
        .flatMap(dossier -> dossier.initiative().stream())
        .flatMap(initiative -> initiative.eventPlan().stream())
        .map(
            plan ->
                DynamicTest.dynamicTest(
                    plan.id(),
                    () -> {
                      OpenRecord graph = SchemaOrg.of(plan).record();
                      assertThat(graph.records("@graph")).hasSameSizeAs(plan.events());
                      graph
                          .records("@graph")
                          .forEach(each -> assertThat(outside(each, "Event")).isEmpty());
                      assertThat(SchemaOrg.read(graph).value().events())
                          .hasSameSizeAs(plan.events());
                    }));
  }

  private static final Map<String, Set<String>> VOCABULARY = vocabulary();

  private static Map<String, Set<String>> vocabulary() {
    Map<String, Set<String>> kinds = new HashMap<>();
    for (String line : resource("schema-org.txt").lines().toList()) {
      if (!line.startsWith("#")) {
        List<String> cells = Splitter.on('|').trimResults().splitToList(line);
        kinds.put(
            cells.get(0) + "." + cells.get(1),
            new TreeSet<>(Splitter.on(' ').omitEmptyStrings().splitToList(cells.get(2))));
      }
    }
    return kinds;
  }

  /** Properties that a type does not have, and values that a property may not have. */
  private static List<String> outside(OpenRecord thing, String root) {
    String type = thing.text("@type").orElse(root);
    List<String> outside = new ArrayList<>();
    for (String name : thing.names()) {
      if (!name.startsWith("@")) {
        Set<String> kinds = VOCABULARY.getOrDefault(type + "." + name, Set.of());
        if (kinds.isEmpty()) {
          outside.add(type + "." + name);
        }
        for (Object value :
            thing.list(name).isEmpty() ? thing.get(name).stream().toList() : thing.list(name)) {
          if (value instanceof OpenRecord inner) {
            outside.addAll(outside(inner, type));
            if (!isOneOf(inner.text("@type").orElse(""), kinds)) {
              outside.add(type + "." + name + " is no " + inner.text("@type"));
            }
          } else if (!mayBe(value, kinds)) {
            outside.add(type + "." + name + " may not be " + value);
          }
        }
      }
    }
    return outside;
  }

  private static boolean isOneOf(String type, Set<String> kinds) {
    return kinds.contains(type)
        || (type.equals("Accommodation") && kinds.contains("Place"))
        || (type.equals("PropertyValue") && kinds.contains("PropertyValue"));
  }

  private static boolean mayBe(Object value, Set<String> kinds) {
    return value instanceof String
        ? Stream.of("Text", "URL", "Date", "DateTime", "Time", "DayOfWeek", "DefinedTerm")
            .anyMatch(kinds::contains)
        : value instanceof Boolean ? kinds.contains("Boolean") : kinds.contains("Number");
  }

  @TestFactory
  Stream<DynamicTest> everyIndicatorIsAsIatiWantsItButForWhatIsListed() {
    return Shipped.names().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> isValidIati(Shipped.dossier(name))));
  }

  private static void isValidIati(Dossier dossier) throws SAXException {
    for (CaseStudy study : dossier.caseStudies()) {
      for (var programme : study.programmes()) {
        IatiFile file = IatiResults.of(IatiActivity.of(programme));
        javax.xml.validation.Schema schema =
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(resource("iati-results-2.03.xsd"))));
        assertThatCode(
                () ->
                    schema.newValidator().validate(new StreamSource(new StringReader(file.text()))))
            .doesNotThrowAnyException();
        RecordRead<List<Indicator>> read = IatiResults.read(file.text());
        assertThat(read.faults()).isEmpty();
        assertThat(read.value())
            .extracting(Indicator::id)
            .containsExactlyElementsOf(programme.outputs().stream().map(Indicator::id).toList());
      }
    }
  }

  @Test
  void theSamplesOfTheStandardsAreRead() {
    RecordRead<List<Hub>> services = OpenReferral.read(sample("open-referral-uk-sample.json"));
    assertThat(services.value()).isEmpty();
    assertThat(services.faults())
        .extracting(RecordFault::path)
        .containsExactly("service_at_locations[0].location_id");

    RecordRead<SchemaOrgContents> page = SchemaOrg.read(sample("schema-org-sample.json"));
    assertThat(page.value().hubs()).hasSize(1);
    assertThat(page.value().hubs().get(0).openingHours()).hasSize(2);
    assertThat(page.value().events().get(0).date()).hasToString("Optional[2013-09-14]");
    assertThat(page.faults())
        .extracting(RecordFault::path)
        .containsExactly("@graph[0].openingHoursSpecification[0].days");

    RecordRead<List<Indicator>> results = IatiResults.read(resource("iati-sample.xml"));
    assertThat(results.value())
        .extracting(indicator -> indicator.actual().toString())
        .containsExactly("Optional[41]", "Optional[43]");
    assertThat(results.faults())
        .extracting(RecordFault::path)
        .containsExactly(
            "iati-activities/iati-activity[1]/result[1]/@type",
            "iati-activities/iati-activity[1]/result[1]/indicator[1]/@measure",
            "iati-activities/iati-activity[1]/result[2]/indicator[1]/period[2]/target/@value");
    assertThat(results.value().get(0).codes()).containsEntry("IATI vocabulary 99", "B1");
  }

  @Test
  void theSampleOfOpenReferralIsInItsStructure() {
    OpenRecord page =
        OpenReferral.of(hubs().findFirst().orElseThrow(), ReferralProfile.UNITED_KINGDOM)
            .record()
            .with("contents", List.of(sample("open-referral-uk-sample.json")));
    assertThat(errors("open-referral-uk.json", HubJson.write(page))).isEmpty();
  }
}
