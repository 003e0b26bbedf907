package org.creativehubs.finance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.quantity.Ratio;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Questions and answers as data, with what is in them by its place. */
final class MoneyJson {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int DAYS_FREE = 45;

  private MoneyJson() {}

  static JsonNode example(CatalogEntry<?, ?> entry) {
    return MAPPER.readTree(HubJson.write(JsonCatalog.example(entry)));
  }

  static JsonNode answer(CatalogEntry<?, ?> entry, JsonNode input) {
    return MAPPER.readTree(HubJson.write(JsonCatalog.call(entry, input.toString())));
  }

  /** Every amount of money and every rate of rent, by its place. */
  static Map<String, BigDecimal> money(JsonNode node) {
    Map<String, BigDecimal> found = new TreeMap<>();
    walk(node, "", (place, each) -> found.put(place, amount(each)), MoneyJson::isMoney);
    return found;
  }

  /** Every word in capitals and every yes or no, by its place. */
  static Map<String, String> verdicts(JsonNode node) {
    Map<String, String> found = new TreeMap<>();
    walk(node, "", (place, each) -> found.put(place, each.asString()), MoneyJson::isVerdict);
    return found;
  }

  /** The places of all that fits. */
  static List<String> places(JsonNode node, Predicate<JsonNode> fits) {
    List<String> places = new ArrayList<>();
    walk(node, "", (place, each) -> places.add(place), fits);
    return places;
  }

  static boolean isMoney(JsonNode node) {
    return node.isObject() && node.has("currency") && node.path("amount").isString();
  }

  static boolean isVerdict(JsonNode node) {
    return node.isBoolean() || (node.isString() && node.asString().matches("[A-Z_]{4,}"));
  }

  /** Whether it is a list of objects, or of amounts, that has an order. */
  static boolean isList(JsonNode node) {
    return node.isArray() && node.size() > 1 && node.get(0).isObject();
  }

  private static BigDecimal amount(JsonNode money) {
    return Ratio.parse(money.get("amount").asString()).toBigDecimal(12, RoundingMode.HALF_EVEN);
  }

  private static void walk(
      JsonNode node, String place, BiConsumer<String, JsonNode> visit, Predicate<JsonNode> fits) {
    if (fits.test(node)) {
      visit.accept(place, node);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(node.get(i), place + "[" + i + "]", visit, fits);
    }
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        if (!field.getKey().equals("explanation")) {
          walk(field.getValue(), below(place, field.getKey()), visit, fits);
        }
      }
    }
  }

  private static String below(String place, String key) {
    if (!key.matches("\\w+")) {
      return place + "[\"" + key + "\"]";
    }
    return place.isEmpty() ? key : place + "." + key;
  }

  /** A copy with the amounts at the places that fit changed. */
  static JsonNode changed(JsonNode node, String places, UnaryOperator<BigDecimal> change) {
    JsonNode copy = node.deepCopy();
    walk(
        copy,
        "",
        (place, each) -> {
          if (place.matches(places)) {
            ((ObjectNode) each).put("amount", change.apply(amount(each)).toPlainString());
          }
        },
        MoneyJson::isMoney);
    return copy;
  }

  /** A copy with one amount in another currency. */
  static JsonNode inYen(JsonNode node, String place) {
    JsonNode copy = node.deepCopy();
    ((ObjectNode) at(copy, place)).put("amount", "1").put("currency", "JPY");
    return copy;
  }

  /** A copy with one list from its end to its start. */
  static JsonNode reversed(JsonNode node, String place) {
    JsonNode copy = node.deepCopy();
    ArrayNode list = (ArrayNode) at(copy, place);
    List<JsonNode> all = new ArrayList<>();
    list.forEach(all::add);
    Collections.reverse(all);
    list.removeAll();
    list.addAll(all);
    return copy;
  }

  private static JsonNode at(JsonNode node, String place) {
    List<JsonNode> found = new ArrayList<>();
    walk(
        node,
        "",
        (where, each) -> {
          if (where.equals(place)) {
            found.add(each);
          }
        },
        each -> true);
    return found.get(0);
  }

  /** A copy with what stands at a place replaced by an object that nobody asked for. */
  static JsonNode nonsense(JsonNode node, String place) {
    int dot = place.lastIndexOf('.');
    JsonNode copy = node.deepCopy();
    JsonNode owner = dot < 0 ? copy : at(copy, place.substring(0, dot));
    ObjectNode odd = MAPPER.createObjectNode().put("nonsense", true);
    ((ObjectNode) owner).set(place.substring(dot + 1), odd);
    return copy;
  }

  /** A copy in which every charge without concessions is free for the first days of its term. */
  static JsonNode conceding(JsonNode node) {
    JsonNode copy = node.deepCopy();
    walk(
        copy,
        "",
        (place, each) -> {
          LocalDate start = LocalDate.parse(each.get("term").get("start").asString());
          each.get("charges").forEach(charge -> concede((ObjectNode) charge, start));
        },
        each -> each.has("charges") && each.path("term").has("start"));
    return copy;
  }

  private static void concede(ObjectNode charge, LocalDate start) {
    if (charge.path("concessions").isEmpty()) {
      ObjectNode free = MAPPER.createObjectNode();
      free.putObject("dates")
          .put("start", start.toString())
          .put("end", start.plusDays(DAYS_FREE).toString());
      free.put("share", "1");
      charge.putArray("concessions").add(free);
    }
  }
}
