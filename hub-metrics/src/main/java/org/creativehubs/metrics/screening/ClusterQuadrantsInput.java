package org.creativehubs.metrics.screening;

import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Counts of two periods, and the thresholds between quadrants. */
@HubValue
@Value.Immutable
public abstract class ClusterQuadrantsInput {

  ClusterQuadrantsInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Counts of the earlier period: measure, regions and industries as in {@link #later()}. */
  public abstract EmploymentTable earlier();

  /** Counts of the later period. */
  public abstract EmploymentTable later();

  /** The quotient of the later period from which an industry is concentrated; above zero. */
  public abstract Ratio quotientThreshold();

  /** What grows. */
  public abstract QuadrantGrowth growth();

  /** The growth from which an industry grows, as a decimal fraction; above -1. */
  public abstract Ratio growthThreshold();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    earlier().unknown().requireNone("earlier");
    later().unknown().requireNone("later");
    ScreenTable.same(earlier().measure(), later().measure(), "earlier.measure");
    ScreenTable.same(earlier().regions(), later().regions(), "earlier.regions");
    ScreenTable.same(earlier().industries(), later().industries(), "earlier.industries");
    Check.positive(quotientThreshold(), "quotientThreshold");
    Check.above(growthThreshold(), -1, "growthThreshold");
  }

  /** Builds a {@link ClusterQuadrantsInput}. */
  public static final class Builder extends ImmutableClusterQuadrantsInput.Builder {
    Builder() {}
  }
}
