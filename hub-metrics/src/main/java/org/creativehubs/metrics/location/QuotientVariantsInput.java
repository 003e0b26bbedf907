package org.creativehubs.metrics.location;

import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Counts with their reference, and the variant of the location quotient that is asked for. */
@HubValue
@Value.Immutable
public abstract class QuotientVariantsInput {

  QuotientVariantsInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The counts, what the regions are compared with, and the industries asked about. */
  public abstract LocationQuotientInput quotients();

  /** The variant. */
  public abstract QuotientKind kind();

  /**
   * The standard deviation of standardised variants; where it is left out that of a sample, as
   * O'Donoghue and Gleave have it. Other variants do not use it.
   */
  @Value.Default
  public Deviation deviation() {
    return Deviation.SAMPLE;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** Builds a {@link QuotientVariantsInput}. */
  public static final class Builder extends ImmutableQuotientVariantsInput.Builder {
    Builder() {}
  }
}
