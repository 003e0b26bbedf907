package org.creativehubs.finance.feasibility;

import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * How many businesses would come for a space of a size, whatever the rent; all space is in the unit
 * of the answer.
 */
@HubValue
@Value.Immutable
public abstract class SizeDemand {

  SizeDemand() {}

  static Builder builder() {
    return new Builder();
  }

  /** The size, such as {@code under 50 m2}; not blank. */
  public abstract String size();

  /** The part of those asked who need it; in [0, 1]. */
  public abstract Ratio share();

  /** The lower end of the interval of that share; in [0, share]. */
  public abstract Ratio shareLeast();

  /** The upper end of the interval of that share; in [share, 1]. */
  public abstract Ratio shareMost();

  /** How many businesses would come; zero or more. */
  public abstract Ratio businesses();

  /** How many at least, by the lower end of the interval; zero or more. */
  public abstract Ratio least();

  /** How many at most, by the upper end of the interval; zero or more. */
  public abstract Ratio most();

  /**
   * The middle of the size in the unit of the answer, its one end where it is open; not negative.
   */
  public abstract Ratio middle();

  /** The space that they need, each the middle of the size; zero or more. */
  public abstract Ratio space();

  /** The space of the fewest, each the least of the size; zero or more. */
  public abstract Ratio spaceLeast();

  /** The space of the most, each the largest of the size; zero or more. */
  public abstract Ratio spaceMost();

  static final class Builder extends ImmutableSizeDemand.Builder {}
}
