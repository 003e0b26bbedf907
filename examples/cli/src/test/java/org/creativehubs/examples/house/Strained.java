package org.creativehubs.examples.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;

/** Inputs that ask much of a calculator: its example with one thing blown up, and some by name. */
final class Strained {

  /** The lists of one example that are made long. */
  private static final int MOST_LISTS = 4;

  /** The characters of a list that is made long: what a service takes of a body. */
  private static final int LONGEST = 4_000_000;

  /** The numbers of one example that are made large or small. */
  private static final int MOST_NUMBERS = 12;

  private static final List<String> KEYS =
      List.of("id", "name", "label", "number", "region", "place", "tenant", "code", "title");
  private static final List<String> DAYS =
      List.of("date", "on", "day", "month", "from", "year", "dated");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final CatalogEntry<?, ?> entry;
  private final JsonNode example;
  private final Map<String, Supplier<JsonNode>> inputs = new LinkedHashMap<>();
  private int lists;
  private int numbers;

  private Strained(CatalogEntry<?, ?> entry) throws IOException {
    this.entry = entry;
    this.example = JSON.readTree(entry.example());
  }

  /**
   * The example with each of its lists as long as is taken, and each of its numbers at extremes.
   */
  static Map<String, Supplier<JsonNode>> of(CatalogEntry<?, ?> entry) throws IOException {
    Strained strained = new Strained(entry);
    strained.visit(strained.example, List.of());
    return strained.inputs;
  }

  private void visit(JsonNode node, List<String> steps) {
    if (node.isArray() && !node.isEmpty() && lists++ < MOST_LISTS) {
      int size = Math.min(entry.mostElements(), LONGEST / (node.toString().length() / node.size()));
      add(steps, () -> longer((ArrayNode) node, size), "[" + size + "]");
    }
    if (node.isObject()) {
      node.properties().forEach(field -> visit(field.getValue(), with(steps, field.getKey())));
    } else if (node.isArray()) {
      for (int i = 0; i < Math.min(2, node.size()); i++) {
        visit(node.get(i), with(steps, String.valueOf(i)));
      }
    } else {
      strain(node, steps);
    }
  }

  private void strain(JsonNode node, List<String> steps) {
    boolean isText = node.isTextual() && node.textValue().matches("-?[0-9.]+");
    if ((node.isNumber() || isText) && numbers++ < MOST_NUMBERS) {
      for (String value : List.of("9223372036854775807", "1000000", "5000")) {
        JsonNode large =
            isText ? TextNode.valueOf(value) : BigIntegerNode.valueOf(new BigInteger(value));
        add(steps, () -> large, value);
      }
      JsonNode small = isText ? TextNode.valueOf("0.000000001") : DoubleNode.valueOf(1e-9);
      add(steps, () -> small, "1e-9");
    }
  }

  private void add(List<String> steps, Supplier<JsonNode> value, String name) {
    if (!steps.isEmpty()) {
      inputs.put(
          entry.id() + " " + String.join(".", steps) + " = " + name,
          () -> {
            JsonNode input = example.deepCopy();
            put(input, steps, value.get());
            return input;
          });
    }
  }

  private static void put(JsonNode document, List<String> steps, JsonNode value) {
    JsonNode at = document;
    for (String step : steps.subList(0, steps.size() - 1)) {
      at = at.isArray() ? at.get(Integer.parseInt(step)) : at.get(step);
    }
    String last = steps.get(steps.size() - 1);
    if (at instanceof ArrayNode array) {
      array.set(Integer.parseInt(last), value);
    } else {
      ((ObjectNode) at).set(last, value);
    }
  }

  private static List<String> with(List<String> steps, String step) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(step);
    return longer;
  }

  /** The elements again and again, each with names and days of its own. */
  static ArrayNode longer(ArrayNode elements, int size) {
    ArrayNode longer = JSON.createArrayNode();
    for (int i = 0; i < size; i++) {
      JsonNode element = elements.get(i % elements.size());
      longer.add(i < elements.size() ? element : another(element, i));
    }
    return longer;
  }

  private static JsonNode another(JsonNode element, int index) {
    if (element.isTextual()) {
      return TextNode.valueOf(another(element.textValue(), index));
    }
    if (element instanceof ObjectNode object) {
      ObjectNode other = object.deepCopy();
      for (String key : KEYS) {
        if (other.path(key).isTextual()) {
          other.set(key, another(other.get(key), index));
        }
      }
      for (String key : DAYS) {
        if (other.path(key).isTextual()) {
          other.set(key, another(other.get(key), index));
        } else if (other.path(key).isInt()) {
          other.set(key, IntNode.valueOf(other.get(key).intValue() + index));
        }
      }
      return other;
    }
    return element;
  }

  private static String another(String text, int index) {
    boolean isDate = text.matches("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");
    return isDate
        ? LocalDate.of(2001, 1, 1).plusDays(index).toString().substring(0, text.length())
        : text + index;
  }

  /** Inputs that once ran for ever, for hours, or out of memory. */
  static Map<String, JsonNode> byName() throws IOException {
    Map<String, JsonNode> named = new LinkedHashMap<>();
    named.put(
        "cell-suppression with a width that overflows",
        JSON.readTree(
            """
            {"table": {"measure": "jobs", "regions": ["a", "b"], "industries": ["x", "y"],
             "counts": [[1, 20], [30, 40]]}, "threshold": 10,
             "protection": {"leastWidth": 9223372036854775807, "leastShare": "0"}, "marker": "C"}
            """));
    named.put("lease-schedule of weeks for ten thousand years", lease("WEEKLY", "0002", "9998", 2));
    named.put("lease-schedule of five hundred charges", lease("WEEKLY", "2026", "3026", 500));
    ObjectNode straight = lease("MONTHLY_CALENDAR", "0002", "9998", 1);
    straight.putArray("kinds").add("RENT");
    straight.put("monthsPerPeriod", 3);
    named.put("straight-line-rent for ten thousand years", straight);
    for (String id : List.of("complexity-outlook", "relatedness", "economic-complexity")) {
      named.put(id + " of 400 by 400", table(id));
    }
    for (String id : List.of("ripley", "duranton-overman")) {
      named.put(id + " of 500 plants and a million draws", plants(id, 500, 1_000_000));
      named.put(id + " of 20,000 plants", plants(id, 20_000, 10));
    }
    named.put("local-autocorrelation of ten million permutations", neighbours());
    ObjectNode runs = example("hub-monte-carlo");
    runs.put("runs", 1_000_000);
    named.put("hub-monte-carlo of a million runs", runs);
    return named;
  }

  private static ObjectNode example(String id) throws IOException {
    return (ObjectNode) JSON.readTree(Catalog.load().entry(id).example());
  }

  private static ObjectNode lease(String frequency, String first, String last, int charges)
      throws IOException {
    ObjectNode schedule = example("lease-schedule");
    ObjectNode lease = (ObjectNode) schedule.get("lease");
    lease.remove(List.of("breaks", "deposit", "holdingOver", "heldOverUntil", "notice"));
    lease.putObject("term").put("start", first + "-01-01").put("end", last + "-01-01");
    ObjectNode charge = lease.get("charges").get(0).deepCopy();
    charge.remove(List.of("steps", "concessions", "reviews"));
    ((ObjectNode) charge.get("payment")).put("frequency", frequency);
    ((ObjectNode) charge.get("payment")).put("brokenPeriods", "PERIOD_ACTUAL");
    lease.set("charges", longer(JSON.createArrayNode().add(charge), charges));
    ObjectNode input = JSON.createObjectNode();
    input.set("lease", lease);
    return input;
  }

  private static ObjectNode table(String id) throws IOException {
    ObjectNode input = example(id);
    ObjectNode table = (ObjectNode) input.get("table");
    Random random = new Random(1);
    ArrayNode counts = JSON.createArrayNode();
    for (int i = 0; i < 400; i++) {
      ArrayNode row = counts.addArray();
      random.ints(400, 0, 1000).forEach(row::add);
    }
    table.set("regions", longer(JSON.createArrayNode().add("r"), 400));
    table.set("industries", longer(JSON.createArrayNode().add("i"), 400));
    table.set("counts", counts);
    return input;
  }

  private static ObjectNode plants(String id, int plants, int draws) throws IOException {
    ObjectNode input = example(id);
    Random random = new Random(1);
    ArrayNode all = JSON.createArrayNode();
    for (int i = 0; i < plants; i++) {
      all.addObject()
          .put("region", "Town")
          .put("industry", i % 2 == 0 ? "design" : input.get("industry").textValue())
          .put("size", 1.0)
          .put("x", 0.1 + random.nextInt(9800) / 1000.0)
          .put("y", 0.1 + random.nextInt(9800) / 1000.0);
    }
    input.set("plants", all);
    ((ObjectNode) input.get("simulation")).put("draws", draws);
    return input;
  }

  private static ObjectNode neighbours() throws IOException {
    ObjectNode input = example("local-autocorrelation");
    ArrayNode entries = ((ObjectNode) input.get("observations")).putArray("entries");
    ArrayNode places = ((ObjectNode) input.get("weights")).putArray("places");
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      entries
          .addObject()
          .put("label", "p" + i)
          .put("value", random.nextInt(1000) / 1000.0)
          .put("weight", 1.0);
      ArrayNode near = places.addObject().put("label", "p" + i).putArray("neighbours");
      for (int j = 1; j <= 40; j++) {
        near.add("p" + (i + j) % 500);
      }
    }
    ((ObjectNode) input.get("inference")).put("permutations", 10_000_000);
    return input;
  }
}
