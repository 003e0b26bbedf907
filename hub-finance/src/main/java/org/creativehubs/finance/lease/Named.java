package org.creativehubs.finance.lease;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Finds a row or a column of a table by what it is called. */
final class Named {

  private static final int MOST_NAMED = 12;

  private Named() {}

  static <T> T row(List<T> rows, Function<T, String> nameOf, String name) {
    return found(rows, nameOf, name, "row");
  }

  static String column(List<String> columns, String name) {
    return found(columns, column -> column, name, "column");
  }

  private static <T> T found(
      List<T> candidates, Function<T, String> nameOf, String name, String field) {
    return candidates.stream()
        .filter(candidate -> nameOf.apply(candidate).equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(candidates, nameOf, name, field));
  }

  private static <T> InvalidValueException unknown(
      List<T> candidates, Function<T, String> nameOf, String name, String field) {
    String listed =
        candidates.stream().limit(MOST_NAMED).map(nameOf).collect(Collectors.joining(", "));
    int more = candidates.size() - MOST_NAMED;
    String rest = more > 0 ? " and " + more + " more" : "";
    return new InvalidValueException(Fault.UNKNOWN_CODE, field, "be one of " + listed + rest, name);
  }
}
