package org.creativehubs.finance.subsidy;

import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link LargestDiscount} takes. */
@HubValue
@Value.Immutable
public abstract class LargestDiscountInput {

  LargestDiscountInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The letting, at the rent that is proposed; its market rent is above zero. */
  public abstract BelowMarketLetting letting();

  /** What a part of a financial year counts for. */
  public abstract BrokenPeriodRule partYear();

  /** When the letting counts as given. */
  public abstract SubsidyDating dating();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.that(
        !letting().marketRent().amount().isZero(),
        "letting.marketRent",
        "be > 0",
        letting().marketRent());
  }

  /** Builds a {@link LargestDiscountInput}. */
  public static final class Builder extends ImmutableLargestDiscountInput.Builder {
    Builder() {}
  }
}
