package org.creativehubs.finance.affordability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.quantity.Ratio;

/** Tries a rent against a share of market rent. */
final class MarketCheck {

  private static final String POINTS = "percentage points";
  private static final Undefined NO_MARKET_RENT =
      Reason.NO_MARKET_RENT.because("the market rent is zero");

  private MarketCheck() {}

  static LimitCheck of(ShareLimit limit, Facts facts) {
    ImmutableLimitCheck.Builder limitCheck =
        LimitCheck.of(AffordabilityMeasure.SHARE_OF_MARKET, limit);
    Optional<Rent> rent = facts.chargedRent();
    Optional<Ratio> likeMarket =
        rent.flatMap(paid -> facts.marketRent().flatMap(market -> facts.like(paid, market)));
    if (likeMarket.isPresent()) {
      Rent market = facts.marketRent().orElseThrow();
      return byRents(limitCheck, limit.maximum(), likeMarket.get(), market);
    }
    Optional<Ratio> share =
        facts.statedShare().or(() -> rent.map(Rent::amount).filter(Ratio::isZero));
    return share
        .map(known -> byShare(limitCheck, limit.maximum(), known))
        .orElseGet(() -> open(limitCheck, limit.maximum(), facts));
  }

  private static LimitCheck byRents(
      ImmutableLimitCheck.Builder limitCheck, Ratio limit, Ratio amount, Rent market) {
    Term share =
        Facts.term(amount, market)
            .dividedBy(Facts.term(market.amount(), market), NO_MARKET_RENT)
            .asShare();
    return limitCheck
        .cost(Cost.of(amount))
        .allowed(limit.times(market.amount()))
        .value(Shown.of(share))
        .headroom(headroom(limit, share))
        .build();
  }

  private static LimitCheck byShare(
      ImmutableLimitCheck.Builder limitCheck, Ratio limit, Ratio share) {
    return limitCheck
        .cost(Cost.of(share))
        .allowed(limit)
        .comparesShares(true)
        .value(Shown.of(Answer.share(share)))
        .headroom(headroom(limit, Term.share(share)))
        .build();
  }

  /** A limit of zero is broken by any rent, whatever the market rent is. */
  private static LimitCheck open(ImmutableLimitCheck.Builder limitCheck, Ratio limit, Facts facts) {
    Optional<Rent> rent = facts.chargedRent();
    Shown none = Shown.of(Reason.NOT_KNOWN.because("rent and market rent are not both known"));
    return limitCheck
        .cost(rent.map(rate -> Cost.of(rate.amount())).orElse(Cost.NOT_KNOWN))
        .allowed(Optional.of(limit).filter(Ratio::isZero))
        .value(none)
        .headroom(none)
        .addAllMissing(missing(facts))
        .tippingPoint(tippingPoint(limit, facts))
        .build();
  }

  private static List<AffordabilityFact> missing(Facts facts) {
    List<AffordabilityFact> missing = new ArrayList<>();
    if (facts.chargedRent().isEmpty()) {
      missing.add(AffordabilityFact.RENT);
    }
    if (facts.marketRent().isEmpty()) {
      missing.add(AffordabilityFact.MARKET_RENT);
    }
    if (missing.isEmpty()) {
      missing.add(AffordabilityFact.AREA);
    }
    return missing;
  }

  private static Optional<TippingPoint> tippingPoint(Ratio limit, Facts facts) {
    if (facts.chargedRent().isPresent()) {
      Rent rent = facts.chargedRent().get();
      return Optional.of(limit)
          .filter(share -> !share.isZero() && facts.marketRent().isEmpty())
          .map(share -> Answer.quantity(rent.amount().dividedBy(share), Facts.unit(rent)))
          .map(least -> TippingPoint.atLeast(AffordabilityFact.MARKET_RENT, least, true));
    }
    return facts
        .marketRent()
        .map(market -> Answer.quantity(market.times(limit).amount(), Facts.unit(market)))
        .map(most -> TippingPoint.atMost(AffordabilityFact.RENT, most, true));
  }

  private static Shown headroom(Ratio limit, Term share) {
    Term left = Term.share(limit).minus(share.named("share of market"));
    if (!left.isDefined()) {
      return Shown.of(left);
    }
    Ratio points = left.ratio().times(Ratio.of(100));
    return new Shown(Answer.quantity(points, POINTS), Optional.of(left));
  }
}
