package org.creativehubs.core.json;

import com.google.common.collect.ImmutableSet;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a type is called in a message for somebody who writes JSON, not Java. */
final class Kind {

  /** The names under which Jackson takes a text for NaN or an infinity. */
  private static final ImmutableSet<String> NO_NUMBERS =
      ImmutableSet.of("NaN", "INF", "-INF", "+INF", "Infinity", "-Infinity", "+Infinity");

  private Kind() {}

  /** Whether a text names NaN or an infinity. */
  static boolean isNoNumber(String written) {
    return NO_NUMBERS.contains(written);
  }

  /** What was expected: Jackson names the array also where one of its numbers is at fault. */
  static Class<?> expected(@Nullable Class<?> target, String path) {
    if (target == null) {
      return Object[].class; // Jackson 3 names no type where a row of numbers is wanted
    }
    Class<?> element = target.getComponentType();
    return element != null && element.isPrimitive() && path.endsWith("]") ? element : target;
  }

  static String of(Class<?> type) {
    if (isWhole(type)) {
      return "a whole number";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    if (isNumber(type)) {
      return "a number";
    }
    if (type == YearMonth.class) {
      return "a month such as 2026-04";
    }
    if (type == Year.class) {
      return "a year such as 2026";
    }
    if (Temporal.class.isAssignableFrom(type)) {
      return "a date such as 2026-04-01";
    }
    if (type.isArray() || Collection.class.isAssignableFrom(type)) {
      return "an array";
    }
    if (type == String.class || type.isEnum()) {
      return "text";
    }
    if (Map.class.isAssignableFrom(type)) {
      return "an object";
    }
    return "a value of type " + nameOf(type);
  }

  /** The whole numbers that a type holds. */
  static String range(Class<?> type) {
    return type == int.class || type == Integer.class || type == OptionalInt.class
        ? "[" + Integer.MIN_VALUE + ", " + Integer.MAX_VALUE + "]"
        : "[" + Long.MIN_VALUE + ", " + Long.MAX_VALUE + "]";
  }

  static boolean isNumber(Class<?> type) {
    return isWhole(type)
        || type == double.class
        || type == OptionalDouble.class
        || Number.class.isAssignableFrom(type);
  }

  static boolean isWhole(Class<?> type) {
    return type == int.class
        || type == long.class
        || type == Integer.class
        || type == Long.class
        || type == OptionalInt.class
        || type == OptionalLong.class;
  }

  /** The name of a value type, also where only what reads its fields is known. */
  private static String nameOf(Class<?> type) {
    Class<?> declaring = type.getDeclaringClass();
    if (declaring == null || !type.getSimpleName().equals("Json")) {
      return type.getSimpleName();
    }
    boolean generated = type.getSuperclass() != Object.class;
    return (generated ? type.getSuperclass() : declaring).getSimpleName();
  }
}
