package org.creativehubs.finance.additionality;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link AdditionalImpact} takes. */
@HubValue
@Value.Immutable
public abstract class AdditionalImpactInput {

  AdditionalImpactInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is counted, such as {@code jobs}; not blank. */
  public abstract String unit();

  /** What happens with the intervention. */
  public abstract ImpactCase intervention();

  /** What would happen without it: the reference case. */
  public abstract ImpactCase reference();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(unit(), "unit");
  }

  /** Builds an {@link AdditionalImpactInput}. */
  public static final class Builder extends ImmutableAdditionalImpactInput.Builder {
    Builder() {}
  }
}
