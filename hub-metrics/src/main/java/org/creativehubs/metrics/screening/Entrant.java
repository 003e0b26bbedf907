package org.creativehubs.metrics.screening;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A place in a contest. Its key orders the places exactly and is a constant times quotient or
 * growth factor; it is null where there is no value.
 */
record Entrant(
    String place,
    Ratio size,
    OptionalDouble earlier,
    OptionalDouble later,
    OptionalDouble value,
    @Nullable Ratio key,
    boolean reachesMinimum,
    Optional<Undefined> undefined) {

  static Entrant without(
      String place, Ratio size, OptionalDouble earlier, OptionalDouble later, Undefined reason) {
    return new Entrant(
        place, size, earlier, later, OptionalDouble.empty(), null, false, Optional.of(reason));
  }

  /** Whether there is anything to label. */
  boolean isThere() {
    return key != null && key.signum() > 0;
  }

  Ratio knownKey() {
    return Objects.requireNonNull(key, "key");
  }
}
