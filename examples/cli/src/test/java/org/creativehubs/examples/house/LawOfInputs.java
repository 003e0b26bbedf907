package org.creativehubs.examples.house;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A law of one calculator: how its input is changed, and what that does to its answer.
 *
 * @param id the calculator
 * @param kind such as monotony
 * @param given what is changed, such as {@code cost * 1.1}
 * @param found what follows, such as {@code rows.*depreciation not less}
 */
record LawOfInputs(String id, String kind, String given, String found) {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String PREFIX = "another-";
  private static final String MONEY = "money";

  /** Behind the place of what is no number: a word, a verdict, a day. */
  private static final String WORDS = ":words";

  /** Lists of plain names. */
  private static final Set<String> LABELS = Set.of("regions", "industries", "labels");

  /** Doubles are equal to so many parts of their size. */
  private static final double NEARLY = 1e-9;

  /** What roundings of amounts and their sum may differ by where money is scaled. */
  private static final double PENNIES = 0.5;

  static LawOfInputs parse(String line) {
    List<String> cells = Splitter.on(" | ").trimResults().splitToList(line);
    return new LawOfInputs(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
  }

  /** The input changed, as this law says. */
  JsonNode changed(JsonNode input) {
    if (given.equals("as it is")) {
      return input;
    }
    if (given.equals("other names")) {
      return renamed(input);
    }
    if (given.equals("another currency")) {
      return MAPPER.readTree(input.toString().replace("\"GBP\"", "\"EUR\""));
    }
    JsonNode other = input.deepCopy();
    List<String> words = Splitter.on(' ').splitToList(given);
    Pattern path = Pattern.compile(words.get(0));
    switch (words.get(1)) {
      case "*" -> multiply(other, "", path, new BigDecimal(words.get(2)));
      case "=" -> set(other, "", path, MAPPER.readTree(given.substring(given.indexOf(" = ") + 3)));
      case "reversed" -> reverse(other, "", path);
      case "twice" -> repeat(other, "", path);
      default -> throw new IllegalArgumentException(given);
    }
    return other;
  }

  private interface Change {
    JsonNode of(String path, JsonNode value);
  }

  /** Puts something else at each place below a node, if the change says so, else goes deeper. */
  private static void walk(JsonNode node, String path, Change change) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        String at = path.isEmpty() ? name : path + "." + name;
        JsonNode value = object.path(name);
        JsonNode other = change.of(at, value);
        object.set(name, other);
        if (other.equals(value)) {
          walk(other, at, change);
        }
      }
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        String at = path + "[" + i + "]";
        JsonNode value = list.path(i);
        JsonNode other = change.of(at, value);
        list.set(i, other);
        if (other.equals(value)) {
          walk(other, at, change);
        }
      }
    }
  }

  private static boolean isMoney(JsonNode value) {
    return value.isObject() && value.has("amount") && value.has("currency");
  }

  private static void multiply(JsonNode node, String path, Pattern at, BigDecimal factor) {
    walk(
        node,
        path,
        (place, value) -> {
          boolean isMeant =
              at.pattern().equals(MONEY) ? isMoney(value) : at.matcher(place).matches();
          if (!isMeant) {
            return value;
          }
          if (isMoney(value) && value.path("amount").isString()) {
            ObjectNode other = value.deepCopy().asObject();
            BigDecimal amount = new BigDecimal(value.path("amount").asString()).multiply(factor);
            boolean isRate = value.has("every") || value.has("per");
            other.put(
                "amount",
                (isRate ? amount : amount.setScale(2, RoundingMode.HALF_UP)).toPlainString());
            return other;
          }
          if (value.isIntegralNumber()) {
            return NODES.numberNode(value.decimalValue().multiply(factor).longValue());
          }
          if (value.isNumber()) {
            return NODES.numberNode(value.decimalValue().multiply(factor).doubleValue());
          }
          return value.isString() && value.asString().matches("-?\\d+(\\.\\d+)?")
              ? NODES.stringNode(new BigDecimal(value.asString()).multiply(factor).toPlainString())
              : value;
        });
  }

  private static void set(JsonNode node, String path, Pattern at, JsonNode other) {
    walk(node, path, (place, value) -> at.matcher(place).matches() ? other.deepCopy() : value);
  }

  private static void reverse(JsonNode node, String path, Pattern at) {
    walk(
        node,
        path,
        (place, value) -> {
          if (!at.matcher(place).matches() || !value.isArray()) {
            return value;
          }
          ArrayNode reversed = NODES.arrayNode();
          for (int i = value.size() - 1; i >= 0; i--) {
            reversed.add(value.path(i));
          }
          return reversed;
        });
  }

  private static void repeat(JsonNode node, String path, Pattern at) {
    walk(
        node,
        path,
        (place, value) -> {
          if (!at.matcher(place).matches() || !value.isArray()) {
            return value;
          }
          ArrayNode longer = (ArrayNode) value.deepCopy();
          for (JsonNode element : ChangedInput.elements(value)) {
            JsonNode copy = element.deepCopy();
            String name = ChangedInput.nameOf(copy);
            if (copy instanceof ObjectNode && !name.isEmpty()) {
              walk(
                  copy,
                  "",
                  (within, text) ->
                      text.isString() && text.asString().equals(name)
                          ? NODES.stringNode(name + "-again")
                          : text);
            }
            longer.add(copy);
          }
          return longer;
        });
  }

  private static JsonNode renamed(JsonNode input) {
    Set<String> names = new HashSet<>();
    JsonNode other = input.deepCopy();
    walk(
        other,
        "",
        (path, value) -> {
          if (value.isArray()) {
            boolean areLabels = LABELS.contains(path.substring(path.lastIndexOf('.') + 1));
            value.forEach(
                element ->
                    names.add(
                        areLabels && element.isString()
                            ? element.asString()
                            : ChangedInput.nameOf(element)));
          }
          return value;
        });
    names.remove("");
    return renamed(other, names);
  }

  private static JsonNode renamed(JsonNode node, Set<String> names) {
    if (node.isObject()) {
      ObjectNode other = NODES.objectNode();
      for (String name : node.propertyNames()) {
        other.set(names.contains(name) ? PREFIX + name : name, renamed(node.path(name), names));
      }
      return other;
    }
    if (node.isArray()) {
      ArrayNode other = NODES.arrayNode();
      node.forEach(element -> other.add(renamed(element, names)));
      return other;
    }
    return node.isString() && names.contains(node.asString())
        ? NODES.stringNode(PREFIX + node.asString())
        : node;
  }

  /** What of two answers breaks the law; empty if nothing does. */
  String broken(Map<String, Double> before, Map<String, Double> after, Seen seen) {
    List<String> words = Splitter.on(' ').splitToList(found);
    boolean all = words.get(0).equals("all");
    Pattern path = Pattern.compile(all ? ".*" : words.get(0));
    String rule = String.join(" ", words.subList(1, words.size()));
    if (rule.startsWith("adds up to")) {
      double parts =
          after.entrySet().stream()
              .filter(one -> path.matcher(one.getKey()).matches())
              .mapToDouble(Map.Entry::getValue)
              .sum();
      Double whole = after.get(words.get(4));
      if (whole == null) {
        return "";
      }
      seen.compared++;
      return isNear(parts, whole, 1e-6) ? "" : parts + " is not " + words.get(4) + ", " + whole;
    }
    for (Map.Entry<String, Double> one : before.entrySet()) {
      boolean isMeant = all || one.getKey().endsWith(WORDS) == words.get(0).endsWith(WORDS);
      if (isMeant && path.matcher(one.getKey()).matches()) {
        Double other = after.get(one.getKey());
        if (other == null && all) {
          return one.getKey() + " is no more";
        }
        if (other != null) {
          seen.compared++;
          seen.different |= !one.getValue().equals(other);
          if (!holds(rule, one.getValue(), other)) {
            return one.getKey() + " was " + one.getValue() + " and became " + other;
          }
        }
      }
    }
    return "";
  }

  private static boolean holds(String rule, double before, double after) {
    List<String> words = Splitter.on(' ').splitToList(rule);
    return switch (words.get(0)) {
      case "same" -> isNear(after, before, 0);
      case "not" ->
          words.get(1).equals("more")
              ? after <= before + Math.abs(before) * NEARLY
              : after >= before - Math.abs(before) * NEARLY;
      case "*" -> isNear(after, before * number(words.get(1)), PENNIES);
      case "times" -> isNear(after, before * number(words.get(1)), 0);
      case "=" -> isNear(after, number(words.get(1)), 0);
      case "in" -> after >= number(words.get(1)) - NEARLY && after <= number(words.get(2)) + NEARLY;
      default -> throw new IllegalArgumentException(rule);
    };
  }

  private static double number(String word) {
    return word.equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(word);
  }

  private static boolean isNear(double one, double other, double besides) {
    return Math.abs(one - other) <= besides + NEARLY * Math.max(1, Math.abs(other));
  }

  /** Whether what is compared must be seen to differ, so that the law says something. */
  boolean mustDiffer() {
    return found.contains(" not ");
  }

  /** How much was compared, and whether anything differed. */
  static final class Seen {
    int compared;
    boolean different;
  }

  /**
   * The numbers and amounts of an answer by their places, without what it was asked; of words what
   * tells them apart.
   */
  static Map<String, Double> numbers(JsonNode answer) {
    Map<String, Double> numbers = new TreeMap<>();
    collect(answer, "", numbers);
    return numbers;
  }

  private static void collect(JsonNode node, String path, Map<String, Double> numbers) {
    if (isMoney(node)) {
      collect(node.path("amount"), path, numbers);
    } else if (node.isObject() && node.has("decimal") && node.has("exact")) {
      collect(node.path("decimal"), path, numbers);
    } else if (node.isObject()) {
      for (String name : node.propertyNames()) {
        if (!Set.of("input", "explanation", "explanations", "steps", "source").contains(name)) {
          String at = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
          collect(node.path(name), path.isEmpty() ? at : path + "." + at, numbers);
        }
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.path(i), path + "[" + i + "]", numbers);
      }
    } else if (node.isNumber()) {
      numbers.put(path, node.doubleValue());
    } else if (node.isString() && node.asString().matches("-?\\d{1,30}(\\.\\d+)?(E-?\\d+)?")) {
      numbers.put(path, new BigDecimal(node.asString()).round(MathContext.DECIMAL64).doubleValue());
    } else if (!node.isNull()) {
      String text = node.asString().replace(PREFIX, "").replace("EUR", "GBP");
      numbers.put(path + WORDS, (double) text.hashCode());
    }
  }
}
