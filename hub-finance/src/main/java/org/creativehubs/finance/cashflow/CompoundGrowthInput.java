package org.creativehubs.finance.cashflow;

import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link CompoundGrowth} takes. */
@HubValue
@Value.Immutable
public abstract class CompoundGrowthInput {

  CompoundGrowthInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The first figure, above zero. */
  public abstract Ratio from();

  /** The last figure, zero or more, in the same unit. */
  public abstract Ratio to();

  /** Periods between them, above zero. */
  public abstract Ratio periods();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.positive(from(), "from");
    Check.notNegative(to(), "to");
    Check.positive(periods(), "periods");
  }

  /** Builds a {@link CompoundGrowthInput}. */
  public static final class Builder extends ImmutableCompoundGrowthInput.Builder {
    Builder() {}
  }
}
