package org.creativehubs.metrics.screening;

import java.util.OptionalDouble;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Counts by region and industry, and what earns a star. */
@HubValue
@Value.Immutable
public abstract class ClusterStarsInput {

  ClusterStarsInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The stars of the European Cluster Observatory: for the largest tenth of regions, for a quotient
   * of 2 or more, and for the tenth with the largest share of the region.
   *
   * @param table the counts
   * @return what is asked, without a floor
   */
  public static ClusterStarsInput observatory(EmploymentTable table) {
    Ratio tenth = Ratio.of(1, 10);
    return builder()
        .table(table)
        .sizeTopShare(tenth)
        .quotientThreshold(Ratio.of(2))
        .focusTopShare(tenth)
        .build();
  }

  /** The counts. */
  public abstract EmploymentTable table();

  /** The share of regions that get the star for size, in (0, 1]. */
  public abstract Ratio sizeTopShare();

  /** The quotient from which there is a star for specialisation; above zero. */
  public abstract Ratio quotientThreshold();

  /** The share of regions that get the star for focus, in (0, 1]. */
  public abstract Ratio focusTopShare();

  /** The count below which there is no star at all; zero or more, none where it is left out. */
  public abstract OptionalDouble floor();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.positiveShare(sizeTopShare(), "sizeTopShare");
    Check.positiveShare(focusTopShare(), "focusTopShare");
    Check.positive(quotientThreshold(), "quotientThreshold");
    floor().ifPresent(floor -> Check.notNegative(floor, "floor"));
  }

  /** Builds a {@link ClusterStarsInput}. */
  public static final class Builder extends ImmutableClusterStarsInput.Builder {
    Builder() {}
  }
}
