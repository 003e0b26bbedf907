package org.creativehubs.finance.sharing;

import java.math.RoundingMode;
import org.creativehubs.core.explain.Term;

/**
 * How the profit of a year is shared.
 *
 * @param netProfit net profit of the year
 * @param loss losses brought forward, zero or less
 * @param policy how profit is shared
 */
record ProfitYear(Term netProfit, Term loss, ProfitSharePolicy policy) {

  /** What is shared. */
  Term base() {
    return Term.max(Term.of(0), counted().minus(Term.of(policy.threshold())));
  }

  /** What the council gets of it. */
  Term council(Term base) {
    return base.times(policy.share()).rounded(RoundingMode.HALF_UP);
  }

  /** The losses that are carried into the next year. */
  Term carried() {
    return policy.carryLosses() ? Term.min(Term.of(0), counted()) : loss.minus(loss);
  }

  private Term counted() {
    return policy.carryLosses() ? netProfit.plus(loss) : netProfit;
  }
}
