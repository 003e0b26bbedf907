package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.value.Fault;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a schema bounds the reader bounds too, and no more closely: every number, list and text of
 * every example is put on its bound and beyond it.
 */
class SchemaBoundsTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  @TestFactory
  Stream<DynamicTest> schemaAndReaderHaveTheSameBounds() {
    return Catalog.load().entries().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.id(), () -> boundsAgree(entry)));
  }

  private static void boundsAgree(CatalogEntry<?, ?> entry) {
    JsonNode example = MAPPER.readTree(entry.example());
    for (SchemaPlace place : SchemaPlace.of(SchemaPlace.schema(entry), example, 3)) {
      JsonNode before = place.value();
      for (JsonNode beyond : beyond(place.schema())) {
        place.set(beyond);
        assertThat(catchThrowable(() -> HubJson.read(example.toString(), entry.inputType())))
            .as(place.path() + ": " + beyond)
            .isInstanceOf(InvalidJsonException.class);
      }
      for (JsonNode at : on(place.schema())) {
        place.set(at);
        assertThat(fault(example, entry.inputType(), place.path()))
            .as(place.path() + ": " + at)
            .isEmpty();
      }
      place.set(before);
    }
  }

  /** That a value at a place is out of its range, if it is refused for that. */
  private static Optional<InvalidJsonException> fault(JsonNode json, Class<?> type, String path) {
    return catchThrowable(() -> HubJson.read(json.toString(), type))
            instanceof InvalidJsonException fault
        ? Optional.of(fault)
            .filter(one -> one.code() == Fault.OUT_OF_RANGE && one.path().equals(path))
        : Optional.empty();
  }

  private static List<JsonNode> beyond(JsonNode schema) {
    List<JsonNode> beyond = new ArrayList<>();
    BigDecimal step = schema.path("type").asString("").equals("integer") ? BigDecimal.ONE : HALF;
    number(schema, "minimum").ifPresent(least -> beyond.add(of(schema, least.subtract(step))));
    number(schema, "exclusiveMinimum").ifPresent(least -> beyond.add(of(schema, least)));
    number(schema, "maximum").ifPresent(most -> beyond.add(of(schema, most.add(step))));
    number(schema, "exclusiveMaximum").ifPresent(most -> beyond.add(of(schema, most)));
    if (schema.has("minItems")) {
      beyond.add(JsonNodeFactory.instance.arrayNode());
    }
    if (schema.path("pattern").asString("").equals("\\S")) {
      beyond.add(JsonNodeFactory.instance.stringNode(" "));
    }
    return beyond;
  }

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static List<JsonNode> on(JsonNode schema) {
    List<JsonNode> on = new ArrayList<>();
    number(schema, "minimum").ifPresent(least -> on.add(of(schema, least)));
    number(schema, "maximum").ifPresent(most -> on.add(of(schema, most)));
    return on;
  }

  private static Optional<BigDecimal> number(JsonNode schema, String keyword) {
    return schema.has(keyword)
        ? Optional.of(schema.path(keyword).decimalValue())
        : Optional.empty();
  }

  private static JsonNode of(JsonNode schema, BigDecimal number) {
    return schema.path("type").asString("").equals("integer")
        ? JsonNodeFactory.instance.numberNode(number.longValueExact())
        : JsonNodeFactory.instance.numberNode(number.doubleValue());
  }
}
