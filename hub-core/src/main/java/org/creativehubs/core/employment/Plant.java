package org.creativehubs.core.employment;

import java.util.OptionalDouble;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A single place of work: where it is, what it does and how large it is. */
@HubValue
@Value.Immutable
public abstract class Plant {

  Plant() {}

  /**
   * A plant without a position.
   *
   * @param region the region; not blank
   * @param industry the industry; not blank
   * @param size the jobs or whatever its size is counted in; above zero
   * @return the plant
   */
  public static Plant of(String region, String industry, double size) {
    return builder().region(region).industry(industry).size(size).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The region; not blank. */
  public abstract String region();

  /** The industry; not blank. */
  public abstract String industry();

  /** The jobs, or whatever the size is counted in; a count above zero, see {@link Counts}. */
  public abstract double size();

  /** Distance east on a plane, in a unit shared by all plants; finite, given with {@link #y}. */
  public abstract OptionalDouble x();

  /** Distance north on a plane, in a unit shared by all plants; finite, given with {@link #x}. */
  public abstract OptionalDouble y();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(region(), "region");
    Check.notBlank(industry(), "industry");
    Counts.checkAboveZero(size(), "size");
    x().ifPresent(x -> Check.finite(x, "x"));
    y().ifPresent(y -> Check.finite(y, "y"));
    if (x().isPresent() != y().isPresent()) { // tables hold millions of plants
      Check.givenExactlyIf(Check.boxed(x()), "x", y().isPresent(), "y is");
    }
  }

  /** Builds a {@link Plant}. */
  public static final class Builder extends ImmutablePlant.Builder {
    Builder() {}
  }
}
