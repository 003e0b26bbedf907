package org.creativehubs.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * No calculator reads a count that is not known as zero, or as any other number: in the example of
 * each one cell after the other becomes unknown. Either the whole question is refused, or all that
 * is still answered is the same whatever the count is.
 */
class UnknownCellsSweepTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What a count could be: nothing, a little, as much as it is, and far more. */
  private static final List<Double> MADE_UP = List.of(0.0, 1.0, 33.0, 4567.0);

  /** Cells of a table that are tried, from its start and from its end. */
  private static final int MOST_CELLS = 6;

  /** It gives bounds, which HubPortfolioHiddenTest compares with every count. */
  private static final String BOUNDED = "hub-portfolio";

  private static final class Tally {
    int refused;
    int answered;
    int depending;
  }

  @TestFactory
  Stream<DynamicTest> unknownIsNotZero() {
    return new MetricsCatalog()
        .entries().stream()
            .filter(entry -> !entry.id().equals(BOUNDED))
            .filter(entry -> !tables(input(entry)).isEmpty())
            .map(entry -> DynamicTest.dynamicTest(entry.id(), () -> sweep(entry)));
  }

  private static <I, R> void sweep(CatalogEntry<I, R> entry) throws JsonProcessingException {
    Tally tally = new Tally();
    for (String path : tables(input(entry))) {
      JsonNode table = input(entry).at(path);
      int cells = table.get("regions").size() * table.get("industries").size();
      for (int cell = 0; cell < cells; cell++) {
        if (cell < MOST_CELLS || cell >= cells - MOST_CELLS) {
          sweep(entry, path, cell, tally);
        }
      }
    }
    assertThat(tally.refused + tally.answered).isPositive();
    assertThat(tally.depending + tally.refused).as("cells that matter").isPositive();
  }

  private static <I, R> void sweep(CatalogEntry<I, R> entry, String path, int cell, Tally tally)
      throws JsonProcessingException {
    List<Map<String, String>> filled = new ArrayList<>();
    for (double count : counts(entry, path, cell)) {
      JsonNode input = input(entry);
      fill((ObjectNode) input.at(path), cell, count);
      answer(entry, input).ifPresent(filled::add);
    }
    boolean isDepending = filled.stream().distinct().count() > 1;
    tally.depending += isDepending ? 1 : 0;
    JsonNode input = input(entry);
    hide((ObjectNode) input.at(path), cell);
    Map<String, String> answer;
    try {
      I read = HubJson.read(input.toString(), entry.inputType());
      answer = leaves(HubJson.write(entry.answer(read)));
    } catch (InvalidValueException e) {
      assertThat(e.code()).as(e.getMessage()).isEqualTo(Fault.UNKNOWN_CELL);
      tally.refused++;
      return;
    }
    tally.answered++;
    for (Map<String, String> one : filled) {
      answer.forEach(
          (leaf, value) ->
              assertThat(one)
                  .as("cell %s of %s of %s: %s", cell, path, entry.id(), leaf)
                  .containsEntry(leaf, value));
    }
    assertThat(!isDepending || said(entry, input))
        .as("%s says that cell %s is unknown", entry.id(), cell)
        .isTrue();
  }

  private static <I, R> boolean said(CatalogEntry<I, R> entry, JsonNode input) {
    I read = HubJson.read(input.toString(), entry.inputType());
    return HubJson.write(entry.answer(read)).contains("UNKNOWN_CELL");
  }

  private static List<Double> counts(CatalogEntry<?, ?> entry, String path, int cell) {
    List<Double> counts = new ArrayList<>(MADE_UP);
    JsonNode table = input(entry).at(path);
    int width = table.get("industries").size();
    counts.add(table.get("counts").get(cell / width).get(cell % width).asDouble());
    return counts;
  }

  private static JsonNode input(CatalogEntry<?, ?> entry) {
    try {
      return MAPPER.readTree(entry.example());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A filling may break other rules of the input, such as that sizes add up. */
  private static <I, R> Optional<Map<String, String>> answer(
      CatalogEntry<I, R> entry, JsonNode input) throws JsonProcessingException {
    try {
      I read = HubJson.read(input.toString(), entry.inputType());
      return Optional.of(leaves(HubJson.write(entry.answer(read))));
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  private static void fill(ObjectNode table, int cell, double count) {
    int width = table.get("industries").size();
    ((ArrayNode) table.get("counts").get(cell / width)).set(cell % width, count);
  }

  private static void hide(ObjectNode table, int hidden) {
    ArrayNode cells = MAPPER.createArrayNode();
    int width = table.get("industries").size();
    for (int cell = 0; cell < table.get("regions").size() * width; cell++) {
      ObjectNode one = cells.addObject();
      one.set("region", table.get("regions").get(cell / width));
      one.set("industry", table.get("industries").get(cell % width));
      if (cell == hidden) {
        one.putObject("flag").put("kind", "SUPPRESSED");
      } else {
        one.set("count", table.get("counts").get(cell / width).get(cell % width));
      }
    }
    table.remove("counts");
    table.set("cells", cells);
  }

  /** The paths of the tables of an input. */
  private static List<String> tables(JsonNode node) {
    List<String> found = new ArrayList<>();
    addTables(node, "", found);
    return found;
  }

  private static void addTables(JsonNode node, String path, List<String> found) {
    if (node.has("regions") && node.has("industries") && node.path("counts").isArray()) {
      found.add(path);
      return;
    }
    node.properties()
        .forEach(field -> addTables(field.getValue(), path + "/" + field.getKey(), found));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      addTables(node.get(i), path + "/" + i, found);
    }
  }

  /**
   * All that an answer says, but for reasons, conventions, the order of rows and the tables it came
   * from.
   */
  private static Map<String, String> leaves(String json) throws JsonProcessingException {
    Map<String, String> leaves = new TreeMap<>();
    addLeaves(MAPPER.readTree(json), "", leaves);
    return leaves;
  }

  private static void addLeaves(JsonNode node, String path, Map<String, String> leaves) {
    boolean isTable =
        !path.isEmpty() && node.has("regions") && node.has("industries") && node.has("measure");
    boolean isOrder = path.endsWith("/row") || path.contains("/rows/");
    if (isTable || isOrder || path.endsWith("/undefined") || path.contains("/conventions/")) {
      return;
    }
    if (node.isValueNode()) {
      leaves.put(path, node.asText());
    }
    node.properties()
        .forEach(field -> addLeaves(field.getValue(), path + "/" + field.getKey(), leaves));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      addLeaves(node.get(i), path + "/" + i, leaves);
    }
  }
}
