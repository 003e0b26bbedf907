package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.testing.JacksonLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Examples in which fields are left out, added and of another kind are refused alike by both lines.
 */
class StrangeInputsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DOCUMENTS = 12;
  private static final List<String> STRANGE =
      List.of(
          "true",
          "null",
          "-7",
          "\"\"",
          "\"zz\"",
          "[]",
          "{}",
          "9223372036854775807",
          "\"2026-02-30\"",
          "1e30",
          "[1, 2]",
          "{\"a\": 1}");

  static Stream<CatalogEntry<?, ?>> entries() {
    return Catalog.load().entries().stream();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void bothLinesTellTheSameFaultsInWordsOfTheDocument(CatalogEntry<?, ?> entry) throws Exception {
    Random random = new Random(entry.id().hashCode());
    for (int i = 0; i < DOCUMENTS; i++) {
      JsonNode document = JSON.readTree(entry.example());
      int changes = 1 + random.nextInt(5);
      for (int change = 0; change < changes; change++) {
        change(document, random);
      }

      List<String> told = told(JacksonLine.JACKSON_3, document, entry);

      assertThat(told(JacksonLine.JACKSON_2, document, entry))
          .as("%s of %s", document, entry.id())
          .isEqualTo(told)
          .doesNotHaveDuplicates()
          .allSatisfy(
              fault -> assertThat(fault).doesNotContain("creativehubs", "java.", "NotKnown"));
    }
  }

  private static List<String> told(JacksonLine line, JsonNode json, CatalogEntry<?, ?> entry) {
    try {
      line.read(json.toString(), entry.inputType());
      return List.of();
    } catch (InvalidJsonException e) {
      return e.faults().stream().map(fault -> fault.code() + " " + fault.getMessage()).toList();
    }
  }

  private static void change(JsonNode document, Random random) throws Exception {
    List<JsonNode> holders = new ArrayList<>();
    collect(document, holders);
    JsonNode holder = holders.get(random.nextInt(holders.size()));
    JsonNode strange = JSON.readTree(STRANGE.get(random.nextInt(STRANGE.size())));
    if (holder instanceof ObjectNode object) {
      changeObject(object, strange, random);
    } else {
      changeArray((ArrayNode) holder, strange, random);
    }
  }

  private static void changeObject(ObjectNode object, JsonNode strange, Random random) {
    List<String> names = object.properties().stream().map(field -> field.getKey()).toList();
    if (names.isEmpty() || random.nextInt(5) == 0) {
      object.set("misspelt" + random.nextInt(3), strange);
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    if (random.nextInt(4) == 0) {
      object.remove(name);
    } else {
      object.set(name, strange);
    }
  }

  private static void changeArray(ArrayNode array, JsonNode strange, Random random) {
    if (array.isEmpty()) {
      array.add(strange);
      return;
    }
    int index = random.nextInt(array.size());
    switch (random.nextInt(3)) {
      case 0 -> array.remove(index);
      case 1 -> array.add(array.get(index).deepCopy());
      default -> array.set(index, strange);
    }
  }

  private static void collect(JsonNode node, List<JsonNode> holders) {
    if (node.isContainerNode()) {
      holders.add(node);
      node.forEach(child -> collect(child, holders));
    }
  }
}
