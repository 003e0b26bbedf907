package org.creativehubs.finance.additionality;

import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link NetAdditionality} takes. */
@HubValue
@Value.Immutable
public abstract class NetAdditionalityInput {

  NetAdditionalityInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is counted, such as {@code jobs}; not blank. */
  public abstract String unit();

  /** The gross impact; zero or more. */
  public abstract Ratio gross();

  /** The part that would have happened anyway, in [0, 1]; from the source of the factors. */
  public abstract Ratio deadweight();

  /** What else makes the impact smaller or larger. */
  public abstract ImpactFactors factors();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(unit(), "unit");
    Check.notNegative(gross(), "gross");
    Check.share(deadweight(), "deadweight");
  }

  /** Builds a {@link NetAdditionalityInput}. */
  public static final class Builder extends ImmutableNetAdditionalityInput.Builder {
    Builder() {}
  }
}
