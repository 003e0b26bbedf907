package org.creativehubs.core.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON as text, without a library, since the binding of either Jackson is optional. */
final class Written {

  private static final int FIRST_PRINTED = 0x20;

  private Written() {}

  /** JSON that is a text already, such as a number with all its digits. */
  record Raw(String json) {}

  /** An object with these names and values in turn, to add to. */
  static Map<String, Object> of(Object... namesAndValues) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return members;
  }

  /** The same object with one member more, or another one. */
  static Map<String, Object> with(Map<String, Object> object, String name, Object value) {
    Map<String, Object> members = new LinkedHashMap<>(object);
    members.put(name, value);
    return members;
  }

  /** The text of an object, a list, a text, or what prints as JSON by itself. */
  static String json(Object value) {
    if (value instanceof Map<?, ?> object) {
      return object.entrySet().stream()
          .map(member -> text((String) member.getKey()) + ": " + json(member.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Written::json).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Raw raw) {
      return raw.json();
    }
    return value instanceof String text ? text(text) : value.toString();
  }

  /** A number with all its digits, a whole one without a point. */
  static String number(double number) {
    String written = Double.toString(number);
    return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
  }

  static String text(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().forEach(c -> quoted.append(escaped((char) c)));
    return quoted.append('"').toString();
  }

  private static String escaped(char c) {
    if (c == '"' || c == '\\') {
      return "\\" + c;
    }
    return c < FIRST_PRINTED ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c);
  }
}
