package org.creativehubs.finance.rentmix;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/** What is paid of a market rent and what is forgone, each as a whole and split over the tiers. */
record TierMoney(Term rent, Term forgone, List<Money> rents, List<Money> forgones) {

  /** Splits a market rent of which the tiers together pay the given share. */
  static TierMoney of(List<RentTier> tiers, Term market, Term share) {
    Term rent = market.times(share).rounded(RoundingMode.HALF_UP).named("rent a year");
    Term forgone = market.minus(rent).named("rent forgone a year");
    List<Ratio> paid = weights(tiers, TierMoney::paid);
    return new TierMoney(
        rent,
        forgone,
        split(rent.money(), paid),
        splitForgone(tiers, market.money(), forgone.money()));
  }

  /** What tiers below market forgo, less what tiers above market pay on top of it. */
  private static List<Money> splitForgone(List<RentTier> tiers, Money market, Money forgone) {
    Ratio all = Ratio.sum(tiers.stream().map(RentTier::size).toList());
    List<Ratio> below = weights(tiers, TierMoney::below);
    List<Ratio> above = weights(tiers, TierMoney::above);
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

  private static List<Ratio> weights(List<RentTier> tiers, BinaryOperator<Term> weight) {
    return tiers.stream()
        .map(tier -> weight(tier.size(), tier.shareOfMarket(), weight).ratio())
        .toList();
  }

  /** A weight of a tier by its size and its share of market. */
  static Term weight(Ratio size, Ratio share, BinaryOperator<Term> weight) {
    return weight.apply(Term.of(size), Term.share(share));
  }

  /** By what the rent paid is split. */
  static Term paid(Term size, Term share) {
    return size.times(share);
  }

  /** By what the rent that tiers below market forgo is split. */
  static Term below(Term size, Term share) {
    return Term.max(Term.of(0), size.times(Term.of(1).minus(share)));
  }

  /** By what the rent that tiers pay above market is split. */
  static Term above(Term size, Term share) {
    return Term.max(Term.of(0), size.times(share.minus(Term.of(1))));
  }

  private static List<Money> split(Money total, List<Ratio> weights) {
    return total.isZero() ? Collections.nCopies(weights.size(), total) : total.allocate(weights);
  }
}
