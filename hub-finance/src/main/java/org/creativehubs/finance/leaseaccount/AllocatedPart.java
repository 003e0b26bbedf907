package org.creativehubs.finance.leaseaccount;

import java.math.RoundingMode;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/** How a part of an amount that is split by months is calculated. */
final class AllocatedPart {

  private AllocatedPart() {}

  /** The part of so many months, rounded down or up so that all parts make the total. */
  static Term of(Term total, Ratio months, Ratio all, Money part) {
    Term exact =
        total
            .times(Term.given("months of the period", months))
            .dividedBy(Term.given("months of the term", all));
    Term least = exact.rounded(RoundingMode.FLOOR);
    return least.money().equals(part) ? least : exact.rounded(RoundingMode.CEILING);
  }
}
