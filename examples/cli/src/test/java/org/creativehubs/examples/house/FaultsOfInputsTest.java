package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.testing.JacksonLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults that are planted into the example of every calculator are all told, and no others. */
class FaultsOfInputsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 24;

  /** Fields that say which variant an object is: without them nothing else of it is known. */
  private static final Set<String> WORDS = Set.of("kind", "taper");

  static Stream<CatalogEntry<?, ?>> entries() {
    return Catalog.load().entries().stream();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everyPlantedFaultIsToldOnceByBothLines(CatalogEntry<?, ?> entry) throws Exception {
    JsonNode planted = JSON.readTree(entry.example());
    Set<String> expected = new LinkedHashSet<>();
    for (Place place : places(planted)) {
      JsonNode alone = JSON.readTree(entry.example());
      place.put(alone, place.anotherKind());
      List<String> told = told(JacksonLine.JACKSON_3, alone, entry);
      assertThat(told).as("%s of %s", place.pointer(), entry.id()).isNotEmpty();
      expected.addAll(told);
      place.put(planted, place.anotherKind());
    }

    List<String> told = told(JacksonLine.JACKSON_3, planted, entry);
    assertThat(told).as(entry.id()).doesNotHaveDuplicates().hasSameElementsAs(expected);
    assertThat(told(JacksonLine.JACKSON_2, planted, entry)).isEqualTo(told);
  }

  /** A misspelt field makes what is absent unknown, and hides nothing that is there. */
  @ParameterizedTest
  @MethodSource("entries")
  void aMisspeltFieldIsToldWithTheFaultsBesideIt(CatalogEntry<?, ?> entry) throws Exception {
    JsonNode planted = JSON.readTree(entry.example());
    ((ObjectNode) planted).put("misspelt", 1);
    List<String> unknown = told(JacksonLine.JACKSON_3, planted, entry);
    assertThat(unknown).singleElement().asString().startsWith("UNKNOWN_FIELD [misspelt]");
    Set<String> possible = new LinkedHashSet<>(unknown);
    for (Place place : some(JSON.readTree(entry.example()))) {
      JsonNode alone = JSON.readTree(entry.example());
      place.put(alone, place.anotherKind());
      possible.addAll(told(JacksonLine.JACKSON_3, alone, entry));
      place.put(planted, place.anotherKind());
    }

    List<String> told = told(JacksonLine.JACKSON_3, planted, entry);
    assertThat(told)
        .as(entry.id())
        .isSubsetOf(possible)
        .containsAll(unknown)
        .containsAll(possible.stream().filter(fault -> fault.startsWith("WRONG_TYPE")).toList());
    assertThat(told(JacksonLine.JACKSON_2, planted, entry)).isEqualTo(told);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void aNumberOutOfRangeBesideFaultsOfReadingHasNoConsequencesOfItsOwn(CatalogEntry<?, ?> entry)
      throws Exception {
    List<Place> places = places(JSON.readTree(entry.example()));
    for (Place number : places) {
      if (number.isNumber()) {
        JsonNode alone = JSON.readTree(entry.example());
        number.put(alone, IntNode.valueOf(-7));
        List<String> ofNumber = toldOrNone(alone, entry);
        JsonNode planted = alone.deepCopy();
        Set<String> possible = new LinkedHashSet<>(ofNumber);
        for (Place other : places) {
          if (!other.equals(number) && other.seed() % 3 == number.seed() % 3) {
            JsonNode otherAlone = JSON.readTree(entry.example());
            other.put(otherAlone, other.anotherKind());
            possible.addAll(told(JacksonLine.JACKSON_3, otherAlone, entry));
            other.put(planted, other.anotherKind());
          }
        }
        assertThat(toldOrNone(planted, entry))
            .as("%s of %s", number.pointer(), entry.id())
            .isSubsetOf(possible);
      }
    }
  }

  private static List<String> toldOrNone(JsonNode json, CatalogEntry<?, ?> entry) {
    try {
      JacksonLine.JACKSON_3.read(json.toString(), entry.inputType());
      return List.of();
    } catch (InvalidJsonException e) {
      return faults(e);
    }
  }

  private static List<String> told(JacksonLine line, JsonNode json, CatalogEntry<?, ?> entry) {
    return faults(line.refusal(json.toString(), entry.inputType()));
  }

  private static List<String> faults(InvalidJsonException refusal) {
    return refusal.faults().stream()
        .map(fault -> fault.code() + " " + fault.fields() + " " + fault.rule())
        .toList();
  }

  /** Where a number, a text or a flag stands: the object or array, and the name or index in it. */
  private record Place(List<String> steps, JsonNode value, int seed) {

    String pointer() {
      return String.join("/", steps);
    }

    boolean isNumber() {
      return value.isNumber();
    }

    JsonNode anotherKind() {
      return value.isBoolean() ? IntNode.valueOf(7) : BooleanNode.TRUE;
    }

    void put(JsonNode document, JsonNode other) {
      JsonNode at = document;
      for (String step : steps.subList(0, steps.size() - 1)) {
        at = at.isArray() ? at.get(Integer.parseInt(step)) : at.get(step);
      }
      String last = steps.get(steps.size() - 1);
      if (at instanceof ArrayNode array) {
        array.set(Integer.parseInt(last), other);
      } else {
        ((ObjectNode) at).set(last, other);
      }
    }
  }

  /** Some of the places of a document, from its beginning to its end. */
  private static List<Place> places(JsonNode document) {
    List<Place> all = new ArrayList<>();
    collect(document, List.of(), all);
    int step = Math.max(1, all.size() / MOST);
    return Stream.iterate(0, i -> i < all.size(), i -> i + step).map(all::get).toList();
  }

  /** Fewer of them. */
  private static List<Place> some(JsonNode document) {
    return places(document).stream().filter(place -> place.seed() % 3 == 0).toList();
  }

  private static void collect(JsonNode node, List<String> steps, List<Place> all) {
    if (node.isObject()) {
      node.properties()
          .forEach(field -> collect(field.getValue(), with(steps, field.getKey()), all));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), with(steps, String.valueOf(i)), all);
      }
    } else if (!WORDS.contains(steps.get(steps.size() - 1))) {
      all.add(new Place(steps, node, all.size()));
    }
  }

  private static List<String> with(List<String> steps, String step) {
    return Stream.concat(steps.stream(), Stream.of(step)).toList();
  }
}
