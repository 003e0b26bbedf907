package org.creativehubs.metrics.growth;

import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Cohorts of businesses. */
@HubValue
@Value.Immutable
public abstract class BusinessSurvivalInput {

  private static final int PUBLISHED = 5;

  BusinessSurvivalInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The cohorts, each label once; at least one. */
  public abstract List<BirthCohort> cohorts();

  /** How many years are asked about; 1 to 100, 5 where it is left out, as statistics offices do. */
  @Value.Default
  public int years() {
    return PUBLISHED;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(cohorts(), "cohorts");
    Check.distinct(cohorts(), BirthCohort::label, "cohorts", "label");
    Check.between(years(), 1, 100, "years");
  }

  /** Builds a {@link BusinessSurvivalInput}. */
  public static final class Builder extends ImmutableBusinessSurvivalInput.Builder {
    Builder() {}
  }
}
