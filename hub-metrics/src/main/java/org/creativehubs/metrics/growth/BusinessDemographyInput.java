package org.creativehubs.metrics.growth;

import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Counts of businesses, and the rate asked about. */
@HubValue
@Value.Immutable
public abstract class BusinessDemographyInput {

  BusinessDemographyInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The rate asked about. */
  public abstract DemographyMeasure measure();

  /** The counts, each label once; at least one. */
  public abstract List<BusinessCounts> counts();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(counts(), "counts");
    Check.distinct(counts(), BusinessCounts::label, "counts", "label");
  }

  /** Builds a {@link BusinessDemographyInput}. */
  public static final class Builder extends ImmutableBusinessDemographyInput.Builder {
    Builder() {}
  }
}
