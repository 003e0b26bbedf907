package org.creativehubs.finance.affordability;

import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.RateText;

/** Tries rent and other charges for an area against a ceiling. */
final class CeilingCheck {

  private CeilingCheck() {}

  static LimitCheck of(RateLimit limit, Facts facts) {
    RentRate ceiling = limit.maximum();
    Cost cost = facts.allIn(ceiling.per(), ceiling.every());
    String unit = RateText.unit(ceiling);
    ImmutableLimitCheck.Builder limitCheck =
        LimitCheck.of(AffordabilityMeasure.ALL_IN_RATE, limit)
            .cost(cost)
            .allowed(ceiling.amount())
            .value(cost.isKnown() ? Answer.quantity(cost.bound(), unit) : notKnown())
            .expression(expression(ceiling, facts))
            .headroom(Answer.quantity(cost.leftOf(ceiling.amount()), unit))
            .headroomExpression(Show.number(ceiling.amount()) + " - " + Show.number(cost.amount()))
            .addAllMissing(Gaps.missing(facts));
    return cost.under(ceiling.amount()) == AffordabilityState.NOT_KNOWN
        ? limitCheck.tippingPoint(Gaps.under(ceiling, facts)).build()
        : limitCheck.build();
  }

  private static Answer notKnown() {
    return Answer.of(Undefined.of(Reason.NOT_KNOWN, "neither rent nor other charges are known"));
  }

  private static Optional<String> expression(RentRate ceiling, Facts facts) {
    Optional<Ratio> charges = facts.otherChargesFor(ceiling.per(), ceiling.every());
    return facts
        .rentFor(ceiling.per(), ceiling.every())
        .flatMap(rent -> charges.map(c -> Show.number(rent) + " + " + Show.number(c)));
  }
}
