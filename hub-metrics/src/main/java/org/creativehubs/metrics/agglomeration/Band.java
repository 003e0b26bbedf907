package org.creativehubs.metrics.agglomeration;

import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The range in which chance lets a number be. */
@HubValue
@Value.Immutable
public abstract class Band {

  Band() {}

  /**
   * A range.
   *
   * @param lower the lower end; finite
   * @param upper the upper end; finite and not below the lower
   * @return the band
   */
  public static Band of(double lower, double upper) {
    return new Builder().lower(lower).upper(upper).build();
  }

  /** The lower end, in the unit of the number; finite. */
  public abstract double lower();

  /** The upper end, in the unit of the number; finite and at least {@link #lower()}. */
  public abstract double upper();

  @Value.Check
  void check() {
    Check.finite(lower(), "lower");
    Check.finite(upper(), "upper");
    Check.atLeast(upper(), "upper", lower(), "lower");
  }

  /** Both ends in one line. */
  @Override
  public final String toString() {
    return Show.number(lower()) + " to " + Show.number(upper());
  }

  static final class Builder extends ImmutableBand.Builder {
    Builder() {}
  }
}
