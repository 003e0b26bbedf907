package org.creativehubs.metrics.growth;

import java.util.List;
import org.creativehubs.core.employment.Counts;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Businesses born in one year and how many of them were still active later. */
@HubValue
@Value.Immutable
public abstract class BirthCohort {

  BirthCohort() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The place or industry and the year of birth; not blank. */
  public abstract String label();

  /** How many were born; 0 or from 1e-100 to 1e100. */
  public abstract double births();

  /**
   * How many were active one year later, two years later and so on as far as it is known; each 0 or
   * from 1e-100 to 1e100. Rounded counts may rise, and may exceed {@link #births()}.
   */
  public abstract List<Double> survivors();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(label(), "label");
    Counts.checked(births(), "births");
    for (int i = 0; i < survivors().size(); i++) {
      Counts.checked(survivors().get(i), "survivors[" + i + "]");
    }
  }

  /** Builds a {@link BirthCohort}. */
  public static final class Builder extends ImmutableBirthCohort.Builder {
    Builder() {}
  }
}
