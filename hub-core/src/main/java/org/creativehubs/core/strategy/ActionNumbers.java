package org.creativehubs.core.strategy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Numbers of actions: numbers joined by points, the last of which counts under a heading. */
final class ActionNumbers {

  private static final Pattern NUMBER =
      Pattern.compile("[1-9][0-9]{0,3}(?:\\.[1-9][0-9]{0,3}){0,4}");

  private ActionNumbers() {}

  static void check(String number, String field) {
    Check.that(
        NUMBER.matcher(number).matches(),
        Fault.MALFORMED,
        field,
        "be numbers joined by points, such as 6.4",
        number);
  }

  static void checkOrder(String first, String last, String field) {
    Check.that(
        heading(first).equals(heading(last)) && count(first) <= count(last),
        Fault.INCONSISTENT,
        field,
        "be under the heading of " + first + " and not before it",
        last);
  }

  /** All numbers under one heading, from the first to the last. */
  static List<String> between(String first, String last) {
    return IntStream.rangeClosed(count(first), count(last))
        .mapToObj(number -> heading(first) + number)
        .toList();
  }

  private static String heading(String number) {
    return number.substring(0, number.lastIndexOf('.') + 1);
  }

  private static int count(String number) {
    return Integer.parseInt(number.substring(number.lastIndexOf('.') + 1));
  }
}
