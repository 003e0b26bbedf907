package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.schema.HubOpenApi;
import org.creativehubs.core.schema.HubSchema;
import org.creativehubs.examples.dossier.Dossier;
import org.creativehubs.examples.dossier.DossierSchema;
import org.creativehubs.examples.dossier.Shipped;
import org.creativehubs.testing.SchemaFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the library writes and ships, against its schemas, by a validator of somebody else's. */
class SchemasTest {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @TestFactory
  Stream<DynamicTest> everyExampleAndItsAnswerAreValid() {
    return Catalog.load().entries().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.id(), () -> exampleIsValid(entry)));
  }

  private static <I, R> void exampleIsValid(CatalogEntry<I, R> entry) {
    assertThat(errors(HubSchema.of(entry.inputType()), entry.example())).isEmpty();
    String answer = HubJson.write(JsonCatalog.answerToExample(entry));
    assertThat(errors(HubSchema.of(entry.outputType()), answer)).isEmpty();
  }

  @Test
  void theSchemasOfDossiersAreThoseOfTheirTypes() {
    SchemaFile.checkUpToDate("hub-examples", Dossier.class);
  }

  @TestFactory
  Stream<DynamicTest> everyShippedDossierIsValid() {
    String schema = DossierSchema.text();
    return Shipped.names().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name, () -> assertThat(errors(schema, text(name + ".json"))).isEmpty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"amount\": \"1\"}",
        "{\"amount\": \"1\", \"currency\": 3}",
        "{\"amount\": true, \"currency\": \"GBP\"}",
        "{\"amount\": \"1\", \"currency\": \"GBP\", \"more\": 1}",
        "1"
      })
  void whatIsNoAmountIsNotValid(String json) {
    assertThat(errors(HubSchema.of(Money.class), json)).isNotEmpty();
  }

  /** Every operation is there, and whatever is referred to is. */
  @Test
  void theServiceIsDescribedWithAllThatItNeeds() {
    JsonNode document = JsonMapper.shared().readTree(HubOpenApi.of(Catalog.load(), "1 \"a\""));
    assertThat(document.at("/info/version").asString()).isEqualTo("1 \"a\"");
    assertThat(document.path("paths").propertyNames())
        .containsAll(Catalog.load().entries().stream().map(SchemasTest::path).toList());
    assertThat(document.findValuesAsString("$ref"))
        .hasSizeGreaterThan(1000)
        .allSatisfy(to -> assertThat(document.at(to.substring(1)).isMissingNode()).isFalse());
  }

  private static String path(CatalogEntry<?, ?> entry) {
    return "/calculators/" + entry.id();
  }

  /** No definition that nothing refers to. */
  @Test
  void aSchemaHoldsWhatItNeedsAlone() {
    JsonNode schema = JsonMapper.shared().readTree(HubSchema.of(LeaseTerms.class));
    Set<String> needed = new TreeSet<>(schema.findValuesAsString("$ref"));
    assertThat(schema.path("$defs").propertyNames())
        .extracting(name -> "#/$defs/" + name)
        .containsExactlyInAnyOrderElementsOf(needed);
  }

  @Test
  void moneyIsAnObjectOrItsText() {
    String schema = HubSchema.of(Money.class);
    assertThat(errors(schema, "{\"amount\": \"1\", \"currency\": \"GBP\"}")).isEmpty();
    assertThat(errors(schema, "\"GBP 1\"")).isEmpty();
  }

  @Test
  void whatIsMissingUnknownOrTooFewIsFoundDeepInside() {
    String lease =
        "{\"id\": \"a\", \"term\": {\"start\": \"2026-01-01\", \"until\": \"2027-01-01\"},"
            + " \"charges\": []}";
    assertThat(errors(HubSchema.of(LeaseTerms.class), lease))
        .extracting(Error::getInstanceLocation)
        .extracting(Object::toString)
        .containsOnly("/term", "/charges");
  }

  private static List<Error> errors(String schema, String json) {
    Schema parsed = REGISTRY.getSchema(schema, InputFormat.JSON);
    return parsed.validate(json, InputFormat.JSON);
  }

  private static String text(String resource) throws IOException {
    return Resources.toString(
        Resources.getResource(Shipped.class, resource), StandardCharsets.UTF_8);
  }
}
