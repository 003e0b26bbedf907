package org.creativehubs.metrics.robustness;

import java.util.OptionalDouble;

/** How low and how high an index can be, if each count may be half a base off. */
interface RoundingBounds {

  double low();

  /** Empty where there is none. */
  OptionalDouble high();
}
