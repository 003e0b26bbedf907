package org.creativehubs.metrics.robustness;

import java.util.OptionalDouble;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Something that lies between two bounds, of which one or both may be absent. */
public interface Bounded {

  /** The lower bound; absent where there is none. */
  OptionalDouble low();

  /** The upper bound; absent where there is none. */
  OptionalDouble high();

  /** By how much it can move, the upper bound less the lower one; empty without both. */
  default OptionalDouble width() {
    return low().isPresent() && high().isPresent()
        ? OptionalDouble.of(high().getAsDouble() - low().getAsDouble())
        : OptionalDouble.empty();
  }

  /**
   * Whether a value lies between the bounds or on one.
   *
   * @param value such as a threshold
   * @return whether it does; a bound that is absent keeps nothing out
   */
  default boolean contains(double value) {
    return value >= low().orElse(Double.NEGATIVE_INFINITY)
        && value <= high().orElse(Double.POSITIVE_INFINITY);
  }

  /** Refuses bounds that are no finite numbers, or the wrong way round. */
  static void check(Bounded bounds) {
    bounds.low().ifPresent(low -> Check.finite(low, "low"));
    bounds.high().ifPresent(high -> Check.finite(high, "high"));
    if (bounds.width().orElse(0) < 0) {
      throw new InvalidValueException(
          Fault.INCONSISTENT,
          "low",
          "not be above high " + Show.number(bounds.high().orElseThrow()),
          Show.number(bounds.low().orElseThrow()));
    }
  }
}
