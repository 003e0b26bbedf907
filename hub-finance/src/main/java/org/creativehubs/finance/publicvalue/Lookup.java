package org.creativehubs.finance.publicvalue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Finds a thing by what it is called. */
final class Lookup {

  private Lookup() {}

  /** The one with a name; the refusal lists the names there are. */
  static <T> T named(
      List<? extends T> candidates, Function<? super T, String> nameOf, String name, String field) {
    for (T candidate : candidates) {
      if (nameOf.apply(candidate).equals(name)) {
        return candidate;
      }
    }
    String rule =
        candidates.stream().map(nameOf).collect(Collectors.joining(", ", "be one of ", ""));
    throw new InvalidValueException(Fault.UNKNOWN_CODE, field, rule, name);
  }
}
