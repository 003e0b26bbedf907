package org.creativehubs.finance.affordability;

import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.finance.internal.RateText;

/** Tries rent and other charges for an area against a ceiling. */
final class CeilingCheck {

  private static final Shown NOT_KNOWN =
      Shown.of(Reason.NOT_KNOWN.because("neither rent nor other charges are known"));

  private CeilingCheck() {}

  static LimitCheck of(RateLimit limit, Facts facts) {
    RentRate ceiling = limit.maximum();
    Cost cost = facts.allIn(ceiling.per(), ceiling.every());
    ImmutableLimitCheck.Builder limitCheck =
        LimitCheck.of(AffordabilityMeasure.ALL_IN_RATE, limit)
            .cost(cost)
            .allowed(ceiling.amount())
            .value(value(cost, ceiling, facts))
            .headroom(headroom(cost, ceiling))
            .addAllMissing(Gaps.missing(facts));
    if (facts.isAreaMissingForRates()) {
      return limitCheck.addMissing(AffordabilityFact.AREA).build();
    }
    return cost.under(ceiling.amount()) == AffordabilityState.NOT_KNOWN
        ? limitCheck.tippingPoint(Gaps.under(ceiling, facts)).build()
        : limitCheck.build();
  }

  /** The parts that are known, added up. */
  private static Shown value(Cost cost, RentRate ceiling, Facts facts) {
    return Stream.of(
            facts.rentFor(ceiling.per(), ceiling.every()),
            facts.otherChargesFor(ceiling.per(), ceiling.every()))
        .flatMap(Optional::stream)
        .map(part -> Facts.term(part, ceiling))
        .reduce(Term::plus)
        .map(sum -> Shown.of(cost.bound().qualifier(), sum, RateText.unit(ceiling)))
        .orElse(NOT_KNOWN);
  }

  private static Shown headroom(Cost cost, RentRate ceiling) {
    Term left =
        Facts.term(ceiling.amount(), ceiling)
            .minus(Facts.term(cost.amount(), ceiling).named("all-in rate"));
    return Shown.of(cost.leftOf(ceiling.amount()).qualifier(), left, RateText.unit(ceiling));
  }
}
