package org.creativehubs.finance.cashflow;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Finds a row or a column by what it is called. */
final class Lookup {

  private Lookup() {}

  /** The one with a name; the refusal lists the names there are. */
  static <T> T named(List<T> candidates, Function<T, String> nameOf, String name, String field) {
    return candidates.stream()
        .filter(candidate -> nameOf.apply(candidate).equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(candidates.stream().map(nameOf).toList(), name, field));
  }

  private static InvalidValueException unknown(List<String> names, String name, String field) {
    String rule = names.stream().collect(Collectors.joining(", ", "be one of ", ""));
    return new InvalidValueException(Fault.UNKNOWN_CODE, field, rule, name);
  }
}
