package org.creativehubs.finance.rentmix;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/** A market rent, what is paid of it and what is forgone, each split over the tiers. */
record TierMoney(Money market, Money rent, Money forgone, List<Money> rents, List<Money> forgones) {

  /** Splits a market rent of which the tiers together pay the given share. */
  static TierMoney of(List<RentTier> tiers, Money market, Ratio share) {
    Money rent = market.times(share, RoundingMode.HALF_UP);
    Money forgone = market.minus(rent);
    List<Ratio> paid = tiers.stream().map(t -> t.size().times(t.shareOfMarket())).toList();
    return new TierMoney(
        market, rent, forgone, split(rent, paid), splitForgone(tiers, market, forgone));
  }

  /** What tiers below market forgo, less what tiers above market pay on top of it. */
  private static List<Money> splitForgone(List<RentTier> tiers, Money market, Money forgone) {
    Ratio all = Ratio.sum(tiers.stream().map(RentTier::size).toList());
    List<Ratio> below = tiers.stream().map(tier -> positive(discount(tier))).toList();
    List<Ratio> above = tiers.stream().map(tier -> positive(discount(tier).negated())).toList();
    // Half down, as the forgone whole is: then a side without tiers is left without money.
    Money given = market.times(Ratio.sum(below).dividedBy(all), RoundingMode.HALF_DOWN);
    List<Money> gifts = split(given, below);
    List<Money> extras = split(given.minus(forgone), above);
    List<Money> forgones = new ArrayList<>();
    for (int i = 0; i < tiers.size(); i++) {
      forgones.add(gifts.get(i).minus(extras.get(i)));
    }
    return forgones;
  }

  private static Ratio discount(RentTier tier) {
    return tier.size().times(Ratio.ONE.minus(tier.shareOfMarket()));
  }

  private static Ratio positive(Ratio number) {
    return number.signum() > 0 ? number : Ratio.ZERO;
  }

  private static List<Money> split(Money total, List<Ratio> weights) {
    return total.isZero() ? Collections.nCopies(weights.size(), total) : total.allocate(weights);
  }
}
