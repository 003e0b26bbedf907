package org.creativehubs.examples.house;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** An answer without the order of what it lists, and without what it was asked. */
final class Unordered {

  private static final MathContext DIGITS = new MathContext(8);
  private static final double NEARLY_NONE = 1e-9;

  private Unordered() {}

  static String of(JsonNode answer) {
    return text(answer, true);
  }

  private static String text(JsonNode node, boolean isWhole) {
    if (node.isObject()) {
      TreeMap<String, String> fields = new TreeMap<>();
      for (String name : node.propertyNames()) {
        if (!isWhole || !name.equals("input")) {
          fields.put(name, text(node.path(name), false));
        }
      }
      return fields.toString();
    }
    if (node.isArray()) {
      return ChangedInput.elements(node).stream()
          .map(element -> text(element, false))
          .sorted()
          .collect(Collectors.joining("\n ", "[", "]"));
    }
    if (node.isNumber()) {
      boolean isNone = Math.abs(node.doubleValue()) < NEARLY_NONE;
      BigDecimal number = isNone ? BigDecimal.ZERO : node.decimalValue().round(DIGITS);
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    return sorted(node.asString());
  }

  /** A sentence may list names: its words without commas, signs and parentheses, sorted. */
  private static String sorted(String text) {
    return Splitter.onPattern("[\\s,;()+-]+")
        .splitToStream(text)
        .filter(word -> !word.isEmpty())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** Where two such texts part. */
  static String difference(String before, String after) {
    List<String> one = Splitter.on('\n').splitToList(before);
    List<String> other = Splitter.on('\n').splitToList(after);
    int at = 0;
    while (at < Math.min(one.size(), other.size()) && one.get(at).equals(other.get(at))) {
      at++;
    }
    return "<"
        + (at < one.size() ? one.get(at) : "")
        + "> became <"
        + (at < other.size() ? other.get(at) : "")
        + ">";
  }
}
