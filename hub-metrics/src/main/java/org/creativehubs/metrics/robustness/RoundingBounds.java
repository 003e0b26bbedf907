package org.creativehubs.metrics.robustness;

import java.util.Optional;
import java.util.OptionalDouble;

/** How low and how high an index can be, if each count may be half a base off. */
interface RoundingBounds {

  double low();

  /** Empty where there is none. */
  OptionalDouble high();

  /** The counts that lead to the lower bound; empty where none are known to. */
  default Optional<String> lowFrom() {
    return Optional.empty();
  }

  /** The counts that lead to the upper bound; empty where none are known to. */
  default Optional<String> highFrom() {
    return Optional.empty();
  }
}
