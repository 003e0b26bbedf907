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

  @Value.Check
  void check() {
    Check.that(from().signum() > 0, "from", "be > 0", from());
    Check.that(to().signum() >= 0, "to", "be >= 0", to());
    Check.that(periods().signum() > 0, "periods", "be > 0", periods());
  }

  /** Builds a {@link CompoundGrowthInput}. */
  public static final class Builder extends ImmutableCompoundGrowthInput.Builder {
    Builder() {}
  }
}
