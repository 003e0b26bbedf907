package org.creativehubs.examples.house;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Inputs of a calculator that are drawn from its example within its schema: numbers go up and down,
 * days are moved, words of a list of words are exchanged, options are added and left out, lists are
 * cut, shuffled and made longer by copies with names of their own.
 */
final class ChangedInput {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MOST_CHANGES = 3;
  private static final int MOST_COPIES = 3;

  /** By what a number is multiplied. */
  private static final List<String> FACTORS =
      List.of("0", "0.5", "0.9", "0.99", "1.01", "1.1", "2", "3", "10");

  private static final int[] DAYS = {-400, -31, -1, 1, 29, 90, 365, 1000};

  /** What a thing in a list is called by. */
  private static final List<String> NAMES =
      List.of("id", "name", "label", "number", "tenant", "code", "title");

  /** Values of examples by the definition that they keep to, for options that are added. */
  private static final Map<String, List<JsonNode>> POOL = pool();

  private final JsonNode schema;
  private final JsonNode example;
  private final Random random;

  ChangedInput(CatalogEntry<?, ?> entry, Random random) {
    this.schema = SchemaPlace.schema(entry);
    this.example = MAPPER.readTree(entry.example());
    this.random = random;
  }

  private static Map<String, List<JsonNode>> pool() {
    Map<String, List<JsonNode>> pool = new HashMap<>();
    for (CatalogEntry<?, ?> entry : Catalog.load().entries()) {
      JsonNode document = MAPPER.readTree(entry.example());
      for (SchemaPlace place : SchemaPlace.of(SchemaPlace.schema(entry), document, 2)) {
        kind(place.key(), place.schema())
            .ifPresent(
                kind -> pool.computeIfAbsent(kind, k -> new ArrayList<>()).add(place.value()));
      }
    }
    return pool;
  }

  /** What values of the same meaning have in common: the definition, or name and type. */
  private static Optional<String> kind(Object key, JsonNode said) {
    if (said.has("$ref")) {
      return Optional.of(said.path("$ref").asString());
    }
    return key instanceof String name && said.has("type")
        ? Optional.of(name + " " + said.path("type") + said.path("items").path("$ref"))
        : Optional.empty();
  }

  /** Another input, drawn; it may be refused. */
  JsonNode next() {
    JsonNode document = example.deepCopy();
    int changes = 1 + random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes; i++) {
      change(document);
    }
    return document;
  }

  private void change(JsonNode document) {
    List<SchemaPlace> places = SchemaPlace.of(schema, document, Integer.MAX_VALUE);
    for (int tries = 0; tries < 10; tries++) {
      SchemaPlace place = drawn(places);
      JsonNode value = place.value();
      if (value instanceof ObjectNode object) {
        changeOptions(object, place.resolved());
        return;
      }
      if (value instanceof ArrayNode array) {
        changeList(array);
        return;
      }
      JsonNode other = other(value, place.resolved());
      if (!other.equals(value)) {
        place.set(other);
        return;
      }
    }
  }

  private <T> T drawn(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private void changeOptions(ObjectNode object, JsonNode said) {
    Set<String> required = new HashSet<>();
    said.path("required").forEach(name -> required.add(name.asString()));
    List<String> present =
        object.propertyNames().stream().filter(name -> !required.contains(name)).toList();
    List<String> absent =
        said.path("properties").propertyNames().stream().filter(name -> !object.has(name)).toList();
    if (!present.isEmpty() && (absent.isEmpty() || random.nextBoolean())) {
      object.remove(drawn(present));
    } else if (!absent.isEmpty()) {
      String name = drawn(absent);
      kind(name, said.path("properties").path(name))
          .map(kind -> POOL.getOrDefault(kind, List.of()))
          .filter(values -> !values.isEmpty())
          .ifPresent(values -> object.set(name, drawn(values).deepCopy()));
    }
  }

  private void changeList(ArrayNode list) {
    if (list.isEmpty()) {
      return;
    }
    switch (random.nextInt(3)) {
      case 0 -> list.remove(random.nextInt(list.size()));
      case 1 -> shuffle(list, random);
      default -> lengthen(list);
    }
  }

  private void lengthen(ArrayNode list) {
    int copies = 1 + random.nextInt(MOST_COPIES);
    for (int i = 0; i < copies; i++) {
      JsonNode copy = drawn(elements(list)).deepCopy();
      if (copy instanceof ObjectNode object) {
        rename(object, list.size());
        list.add(object);
      } else {
        list.add(copy.isString() ? NODES.stringNode(copy.asString() + list.size()) : copy);
      }
    }
  }

  private static void rename(ObjectNode object, int index) {
    for (String name : NAMES) {
      if (object.path(name).isString()) {
        object.put(name, object.path(name).asString() + index);
        return;
      }
    }
  }

  /** The name of a thing in a list, by the first of the usual fields that it has. */
  static String nameOf(JsonNode element) {
    return NAMES.stream()
        .map(element::path)
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .findFirst()
        .orElse("");
  }

  static List<JsonNode> elements(JsonNode list) {
    List<JsonNode> elements = new ArrayList<>();
    list.forEach(elements::add);
    return elements;
  }

  /** Puts a list in an order that is drawn. */
  static void shuffle(ArrayNode list, Random random) {
    List<JsonNode> elements = elements(list);
    Collections.shuffle(elements, random);
    list.removeAll();
    list.addAll(elements);
  }

  private JsonNode other(JsonNode value, JsonNode said) {
    if (said.has("enum")) {
      return drawn(elements(said.path("enum")));
    }
    if (value.isBoolean()) {
      return NODES.booleanNode(!value.booleanValue());
    }
    if (value.isNumber()) {
      BigDecimal other = within(moved(value.decimalValue()), said);
      return value.isIntegralNumber()
          ? NODES.numberNode(other.setScale(0, RoundingMode.HALF_UP).longValue())
          : NODES.numberNode(other.doubleValue());
    }
    return value.isString() ? NODES.stringNode(otherText(value.asString())) : value;
  }

  private BigDecimal moved(BigDecimal number) {
    return random.nextInt(4) == 0
        ? number.add(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1))
        : number.multiply(new BigDecimal(drawn(FACTORS)));
  }

  private static BigDecimal within(BigDecimal number, JsonNode said) {
    BigDecimal least = said.has("minimum") ? said.path("minimum").decimalValue() : number;
    BigDecimal most = said.has("maximum") ? said.path("maximum").decimalValue() : number;
    return number.max(least).min(most);
  }

  private String otherText(String text) {
    if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return LocalDate.parse(text).plusDays(DAYS[random.nextInt(DAYS.length)]).toString();
    }
    if (text.matches("\\d{4}-\\d{2}")) {
      return YearMonth.parse(text).plusMonths(random.nextInt(25) - 12).toString();
    }
    if (text.matches("-?\\d+(\\.\\d+)?")) {
      BigDecimal number = new BigDecimal(text);
      return moved(number).setScale(number.scale(), RoundingMode.HALF_UP).toPlainString();
    }
    return text;
  }
}
