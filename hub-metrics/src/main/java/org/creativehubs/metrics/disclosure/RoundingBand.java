package org.creativehubs.metrics.disclosure;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Counts from a number upwards, and the step they are rounded to. */
@HubValue
@Value.Immutable
public abstract class RoundingBand {

  RoundingBand() {}

  /**
   * A band.
   *
   * @param from the least count of the band; 1 or more
   * @param base the step; 1 or more
   * @return the band
   */
  public static RoundingBand of(long from, long base) {
    return new Builder().from(from).base(base).build();
  }

  /** The least count of the band, a whole number from 1 to 2^53. */
  public abstract long from();

  /** The step that counts of the band are rounded to, a whole number from 1 to 2^53. */
  public abstract long base();

  @Value.Check
  void check() {
    Check.that(from() >= 1 && from() <= 1L << 53, "from", "be from 1 to 2^53", from());
    checkBase(base());
  }

  static void checkBase(long base) {
    Check.that(base >= 1 && base <= 1L << 53, "base", "be from 1 to 2^53", base);
  }

  /** From where on and to which step, such as {@code from 50 to the nearest 25}. */
  @Override
  public final String toString() {
    return "from " + from() + " to the nearest " + base();
  }

  static final class Builder extends ImmutableRoundingBand.Builder {}
}
