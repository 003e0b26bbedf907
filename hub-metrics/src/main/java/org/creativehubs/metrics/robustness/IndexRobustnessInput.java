package org.creativehubs.metrics.robustness;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Counts, an index of a region, and how the counts could have been others. */
@HubValue
@Value.Immutable
public abstract class IndexRobustnessInput {

  IndexRobustnessInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The counts as they are published. */
  public abstract EmploymentTable table();

  /** The index asked about. */
  public abstract RobustIndex index();

  /** The name of the region asked about, one of the table. */
  public abstract String region();

  /**
   * The name of the industry, one of the table; given only for {@link
   * RobustIndex#LOCATION_QUOTIENT}.
   */
  public abstract Optional<String> industry();

  /** How the counts could have been others. */
  public abstract RobustnessPolicy policy();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    known(table().regions(), region(), "region", "a region");
    boolean isQuotient = index() == RobustIndex.LOCATION_QUOTIENT;
    Check.givenExactlyIf(industry(), "industry", isQuotient, "index is LOCATION_QUOTIENT");
    industry()
        .ifPresent(industry -> known(table().industries(), industry, "industry", "an industry"));
  }

  private static void known(List<String> labels, String label, String field, String one) {
    Check.that(labels.contains(label), Fault.UNKNOWN_CODE, field, "be " + one + " of table", label);
  }

  final String subject() {
    return industry().map(industry -> industry + " in ").orElse("") + region();
  }

  /** Builds an {@link IndexRobustnessInput}. */
  public static final class Builder extends ImmutableIndexRobustnessInput.Builder {
    Builder() {}
  }
}
