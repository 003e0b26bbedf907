package org.creativehubs.core.explain;

import java.util.Optional;
import org.creativehubs.core.value.Check;

/** What a search for a value came to. */
record FoundOutcome<T>(Optional<T> value, Optional<Undefined> undefined) implements Outcome<T> {

  FoundOutcome {
    Check.exactlyOne(value, "value", undefined, "undefined");
  }

  @Override
  public String toString() {
    return value.isPresent() ? value.get().toString() : undefined.orElseThrow().toString();
  }
}
