package org.creativehubs.finance.sharing;

import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One payment of a waterfall. */
@HubValue
@Value.Immutable
public abstract class WaterfallTier {

  WaterfallTier() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who or what is paid, such as {@code community fund}; not blank. */
  public abstract String name();

  /** Whether it is paid before or after net profit. */
  public abstract TierTreatment treatment();

  /** What it is a share of. */
  public abstract TierBasis basis();

  /** The share, in [0, 1]. */
  public abstract Ratio share();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.share(share(), "share");
    Check.that(
        treatment() == TierTreatment.DISTRIBUTION || basis() == TierBasis.INCOME,
        Fault.INCONSISTENT,
        "basis",
        "be INCOME for a COST, which is paid before there is a profit",
        basis());
  }

  /**
   * A payment.
   *
   * @param name who or what is paid; not blank
   * @param treatment before or after net profit
   * @param basis what it is a share of
   * @param share the share, in [0, 1]
   * @return the payment
   */
  public static WaterfallTier of(
      String name, TierTreatment treatment, TierBasis basis, Ratio share) {
    return builder().name(name).treatment(treatment).basis(basis).share(share).build();
  }

  /** The waterfall tier in one line. */
  @Override
  public final String toString() {
    return name()
        + ": "
        + Show.percent(share())
        + " "
        + basis().words()
        + ", as a "
        + treatment().words();
  }

  /** Builds a {@link WaterfallTier}. */
  public static final class Builder extends ImmutableWaterfallTier.Builder {
    Builder() {}
  }
}
