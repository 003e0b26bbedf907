package org.creativehubs.finance.affordability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.RateText;

/** What is not known of the cost of an area, and what it would have to be. */
final class Gaps {

  private Gaps() {}

  /** What keeps the all-in rate from being known. */
  static List<AffordabilityFact> missing(Facts facts) {
    List<AffordabilityFact> missing = new ArrayList<>();
    if (isRentMissing(facts)) {
      missing.add(
          facts.statedShare().isPresent() ? AffordabilityFact.MARKET_RENT : AffordabilityFact.RENT);
    }
    if (facts.otherCharges().isEmpty()) {
      missing.add(AffordabilityFact.OTHER_CHARGES);
    }
    return missing;
  }

  static boolean isRentMissing(Facts facts) {
    return facts.rent().isEmpty() && facts.statedShare().filter(Ratio::isZero).isEmpty();
  }

  /**
   * What the missing part of a rate may come to at most; other charges count as zero where that
   * part is the rent. The parts that are known keep the ceiling.
   */
  static TippingPoint under(RentRate ceiling, Facts facts) {
    Optional<Ratio> charges = facts.otherChargesFor(ceiling.per(), ceiling.every());
    boolean isWhole = charges.isPresent();
    Optional<Ratio> rent = facts.rentFor(ceiling.per(), ceiling.every());
    if (rent.isPresent()) {
      Answer left = RateText.answer(ceiling.amount().minus(rent.get()), ceiling);
      return TippingPoint.atMost(AffordabilityFact.OTHER_CHARGES, left, true);
    }
    Ratio left = ceiling.amount().minus(charges.orElse(Ratio.ZERO));
    return facts
        .statedShare()
        .map(share -> RateText.answer(left.dividedBy(share), ceiling))
        .map(most -> TippingPoint.atMost(AffordabilityFact.MARKET_RENT, most, isWhole))
        .orElseGet(
            () ->
                TippingPoint.atMost(
                    AffordabilityFact.RENT, RateText.answer(left, ceiling), isWhole));
  }
}
