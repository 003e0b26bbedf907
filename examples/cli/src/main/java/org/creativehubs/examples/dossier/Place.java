package org.creativehubs.examples.dossier;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place in JSON: a JSON Pointer (RFC 6901) whose steps into a list are the ids of its elements,
 * or the names or kinds where no two share one. Among facts a number is an index only where
 * elements have none of these; in an input or an answer it may always be one.
 *
 * @param pointer the pointer as it was written
 * @param field which field of the dossier holds it, for refusals
 * @param byIndex whether a number that is no id is an index in any list
 */
record Place(String pointer, String field, boolean byIndex) {

  private static final ImmutableList<String> KEYS =
      ImmutableList.of(
          "id", "name", "title", "measure", "category", "obligation", "works", "funder", "kind");
  private static final int MOST_CHOICES = 12;

  Place {
    Check.that(
        pointer.isEmpty() || pointer.startsWith("/"),
        Fault.MALFORMED,
        field,
        "be a JSON Pointer, which starts with /",
        pointer);
  }

  static Place ofFact(String pointer, String field) {
    return new Place(pointer, field, false);
  }

  static Place ofPart(String pointer, String field) {
    return new Place(pointer, field, true);
  }

  List<String> steps() {
    return pointer.isEmpty()
        ? List.of()
        : Splitter.on('/')
            .splitToStream(pointer.substring(1))
            .map(step -> step.replace("~1", "/").replace("~0", "~"))
            .toList();
  }

  /** What stands there. */
  JsonNode in(JsonNode root) {
    JsonNode node = root;
    for (String step : steps()) {
      JsonNode here = node;
      node = child(here, step).orElseThrow(() -> missing(here, step));
    }
    return node;
  }

  private InvalidValueException missing(JsonNode here, String step) {
    List<String> choices = choices(here);
    String known =
        choices.isEmpty()
            ? "end before " + step + ", where there is nothing below"
            : "lead to what is there; in place of " + step + " one of " + shown(choices);
    return new InvalidValueException(Fault.UNKNOWN_CODE, field, known, pointer);
  }

  private static String shown(List<String> choices) {
    String first = String.join(", ", choices.subList(0, Math.min(MOST_CHOICES, choices.size())));
    return choices.size() > MOST_CHOICES ? first + ", ..." : first;
  }

  boolean isIn(JsonNode root) {
    Optional<JsonNode> node = Optional.of(root);
    for (String step : steps()) {
      node = node.flatMap(here -> child(here, step));
    }
    return node.isPresent();
  }

  /** Puts a value there, and what must stand around it. */
  void put(ObjectNode root, JsonNode value) {
    JsonNode node = root;
    List<String> steps = steps();
    for (int i = 0; i < steps.size() - 1; i++) {
      JsonNode here = node;
      String step = steps.get(i);
      String next = steps.get(i + 1);
      node = child(here, step).orElseGet(() -> added(here, step, next));
    }
    set(node, steps.get(steps.size() - 1), value);
  }

  private JsonNode added(JsonNode here, String step, String next) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    JsonNode below = isIndex(next) ? nodes.arrayNode() : nodes.objectNode();
    set(here, step, below);
    return below;
  }

  private void set(JsonNode here, String step, JsonNode value) {
    if (here instanceof ObjectNode object) {
      object.set(step, value);
    } else if (here instanceof ArrayNode list) {
      int at = indexOf(list, step);
      if (at >= 0) {
        list.set(at, value);
      } else {
        Check.that(
            step.equals("-") || step.equals(Integer.toString(list.size())),
            Fault.UNKNOWN_CODE,
            field,
            "name an element, or end in - to add one",
            pointer);
        list.add(value);
      }
    } else {
      throw missing(here, step);
    }
  }

  private static boolean isIndex(String step) {
    return step.equals("-") || step.matches("\\d+");
  }

  /** The names of what is below: fields, or the ids of elements. */
  static List<String> choices(JsonNode node) {
    if (node.isObject()) {
      return ImmutableList.copyOf(node.propertyNames());
    }
    Optional<String> key = key(node);
    return IntStream.range(0, node.size())
        .mapToObj(
            i -> key.map(name -> node.get(i).get(name).asString()).orElse(Integer.toString(i)))
        .toList();
  }

  /** One step down. */
  private Optional<JsonNode> child(JsonNode node, String step) {
    if (node.isArray()) {
      int at = indexOf(node, step);
      return at < 0 ? Optional.empty() : Optional.of(node.get(at));
    }
    return Optional.ofNullable(node.isObject() ? node.get(step) : null);
  }

  private int indexOf(JsonNode list, String step) {
    int at = choices(list).indexOf(step);
    if (at >= 0 || !byIndex || !step.matches("\\d{1,6}")) {
      return at;
    }
    int index = Integer.parseInt(step);
    return index < list.size() ? index : -1;
  }

  /** The first field that every element of a list has, no two alike. */
  private static Optional<String> key(JsonNode list) {
    return KEYS.stream().filter(name -> isOwn(list, name)).findFirst();
  }

  private static boolean isOwn(JsonNode list, String name) {
    Set<String> seen = new HashSet<>();
    return StreamSupport.stream(list.spliterator(), false)
        .allMatch(each -> each.path(name).isString() && seen.add(each.path(name).asString()));
  }

  /** A step as it is written in a pointer. */
  static String written(String step) {
    return "/" + step.replace("~", "~0").replace("/", "~1");
  }

  /** A pointer as a path of fields, such as {@code lease.charges[0].annual}. */
  static String path(List<String> steps) {
    StringBuilder path = new StringBuilder();
    for (String step : steps) {
      path.append(step.matches("\\d+") ? "[" + step + "]" : "." + step);
    }
    return path.toString();
  }
}
