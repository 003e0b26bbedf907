package org.creativehubs.metrics.creativework;

import java.util.Optional;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The workers of an industry, and those of them in creative occupations, as far as known. */
@HubValue
@Value.Immutable
public abstract class IndustryWorkers {

  IndustryWorkers() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * An industry whose workers are known in full.
   *
   * @param industry the industry; not blank
   * @param creative its workers in creative occupations; from 0 to {@code all}
   * @param all all of its workers
   * @return the workers
   */
  public static IndustryWorkers of(String industry, long creative, long all) {
    return builder()
        .industry(industry)
        .inCreativeOccupations(Ratio.of(creative))
        .all(Ratio.of(all))
        .build();
  }

  /** The industry, by name or by code; not blank. */
  public abstract String industry();

  /** Workers in creative occupations; zero or more and at most {@link #all()}. */
  public abstract Optional<Ratio> inCreativeOccupations();

  /** All workers; zero or more. One of the two numbers is given. */
  public abstract Optional<Ratio> all();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(industry(), "industry");
    Check.givenIf(
        all(), "all", inCreativeOccupations().isEmpty(), "inCreativeOccupations is absent");
    all().ifPresent(all -> Check.notNegative(all, "all"));
    inCreativeOccupations().ifPresent(some -> Check.notNegative(some, "inCreativeOccupations"));
    all()
        .ifPresent(
            all ->
                inCreativeOccupations()
                    .ifPresent(some -> Check.atMost(some, "inCreativeOccupations", all, "all")));
  }

  /** Industry and numbers in one line. */
  @Override
  public final String toString() {
    return industry()
        + ": "
        + inCreativeOccupations().map(Ratio::text).orElse("?")
        + " creative of "
        + all().map(Ratio::text).orElse("?");
  }

  /** Builds {@link IndustryWorkers}. */
  public static final class Builder extends ImmutableIndustryWorkers.Builder {
    Builder() {}
  }
}
