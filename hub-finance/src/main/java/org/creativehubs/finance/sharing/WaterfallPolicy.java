package org.creativehubs.finance.sharing;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** Who is paid in which order after the operating costs. */
@HubValue
@Value.Immutable
public abstract class WaterfallPolicy {

  WaterfallPolicy() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The payments in order, costs before distributions, each with a name of its own. Their shares of
   * income, and of profit, do not exceed one.
   */
  public abstract List<WaterfallTier> tiers();

  /** Where the order is agreed, or who chose it. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.distinct(tiers(), WaterfallTier::name, "tiers", "name");
    Ratio ofIncome = Ratio.ZERO;
    Ratio ofProfit = Ratio.ZERO;
    boolean distributing = false;
    for (int i = 0; i < tiers().size(); i++) {
      WaterfallTier tier = tiers().get(i);
      boolean cost = tier.treatment() == TierTreatment.COST;
      Check.that(
          !cost || !distributing,
          Fault.INCONSISTENT,
          "tiers[" + i + "]",
          "come before the distributions if it is a COST",
          tier);
      distributing = distributing || !cost;
      ofIncome = tier.basis() == TierBasis.INCOME ? ofIncome.plus(tier.share()) : ofIncome;
      ofProfit = tier.basis() == TierBasis.PROFIT ? ofProfit.plus(tier.share()) : ofProfit;
    }
    Check.that(ofIncome.compareTo(Ratio.ONE) <= 0, "tiers", "share at most all income", ofIncome);
    Check.that(ofProfit.compareTo(Ratio.ONE) <= 0, "tiers", "share at most all profit", ofProfit);
  }

  /**
   * A share of net profit for the council and a share of revenue for a community fund, as at
   * Peckham Levels. The agreement as published does not say where the fund stands, so the caller
   * must.
   *
   * @param councilShareOfProfit the council's share of net profit, in [0, 1]
   * @param fundShareOfRevenue the fund's share of revenue, in [0, 1]
   * @param order whether the fund is a cost before net profit or a distribution after it
   * @return the order of payments
   * @throws InvalidValueException if a share is outside its range
   */
  public static WaterfallPolicy councilAndFund(
      Ratio councilShareOfProfit, Ratio fundShareOfRevenue, FundOrder order) {
    boolean first = order == FundOrder.COST_BEFORE_PROFIT;
    WaterfallTier council =
        WaterfallTier.of(
            "council", TierTreatment.DISTRIBUTION, TierBasis.PROFIT, councilShareOfProfit);
    WaterfallTier fund =
        WaterfallTier.of(
            "community fund",
            first ? TierTreatment.COST : TierTreatment.DISTRIBUTION,
            TierBasis.INCOME,
            fundShareOfRevenue);
    return first
        ? builder().addTiers(fund, council).build()
        : builder().addTiers(council, fund).build();
  }

  /** Builds a {@link WaterfallPolicy}. */
  public static final class Builder extends ImmutableWaterfallPolicy.Builder {
    Builder() {}
  }
}
