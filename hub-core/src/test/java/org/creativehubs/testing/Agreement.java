package org.creativehubs.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares an answer with the one expected, and names each place where they differ. */
final class Agreement {

  private final Tolerance tolerance;
  private final List<String> differences = new ArrayList<>();

  private Agreement(Tolerance tolerance) {
    this.tolerance = tolerance;
  }

  /** The places where the answer differs; none if it agrees. */
  static List<String> differences(JsonNode expected, @Nullable Object actual, Tolerance tolerance) {
    Agreement agreement = new Agreement(tolerance);
    agreement.compare("answer", expected, actual);
    return agreement.differences;
  }

  private void compare(String path, JsonNode expected, @Nullable Object answer) {
    Object actual = Answers.plain(answer);
    if (expected.isNull() || actual == null) {
      require(expected.isNull() && actual == null, path, expected, actual);
    } else if (expected.isObject()) {
      compareFields(path, expected, actual);
    } else if (expected.isArray()) {
      compareElements(path, expected, actual);
    } else if (expected.isNumber()) {
      compareNumbers(path, expected.decimalValue(), actual, tolerance);
    } else if (expected.isString()) {
      compareText(path, expected.stringValue(), actual);
    } else {
      require(expected.asString().equals(actual.toString()), path, expected, actual);
    }
  }

  private void compareFields(String path, JsonNode expected, Object actual) {
    if (!(actual instanceof Map<?, ?> fields)) {
      require(false, path, expected, actual);
      return;
    }
    Map<String, @Nullable Object> left = new LinkedHashMap<>();
    fields.forEach((key, value) -> left.put(String.valueOf(key), value));
    for (Map.Entry<String, JsonNode> entry : expected.properties()) {
      String field = path + "." + entry.getKey();
      if (left.containsKey(entry.getKey())) {
        compare(field, entry.getValue(), left.remove(entry.getKey()));
      } else {
        require(false, field, entry.getValue(), "absent");
      }
    }
    left.forEach((key, value) -> require(false, path + "." + key, "absent", value));
  }

  private void compareElements(String path, JsonNode expected, Object actual) {
    if (!(actual instanceof List<?> elements) || elements.size() != expected.size()) {
      require(false, path, expected, actual);
      return;
    }
    for (int i = 0; i < elements.size(); i++) {
      compare(path + "[" + i + "]", expected.get(i), elements.get(i));
    }
  }

  /** Money written as text is to the penny, other numbers written as text within the tolerance. */
  private void compareText(String path, String expected, Object actual) {
    BigDecimal number = Answers.isNumber(actual) ? Answers.decimal(expected) : null;
    if (number == null) {
      require(expected.equals(actual.toString()), path, expected, actual);
    } else {
      compareNumbers(path, number, actual, actual instanceof Money ? Tolerance.NONE : tolerance);
    }
  }

  private void compareNumbers(String path, BigDecimal expected, Object actual, Tolerance within) {
    BigDecimal number = Answers.decimal(actual);
    require(number != null && within.accepts(expected, number), path, expected, actual);
  }

  private void require(boolean holds, String path, Object expected, @Nullable Object actual) {
    if (!holds) {
      differences.add(path + ": expected " + expected + ", but was " + actual);
    }
  }
}
