package org.creativehubs.finance.grant;

import java.math.RoundingMode;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.funding.RetentionRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/**
 * On which terms a grant is paid.
 *
 * @param award the grant awarded
 * @param rate the part of eligible spend that is paid
 * @param rule how money is held back
 * @param share the share that is held back
 */
record GrantTerms(Money award, Ratio rate, RetentionRule rule, Ratio share) {

  /** What is earned by all eligible spend so far. */
  Term earned(Term spent) {
    Term atRate = spent.times(rate).rounded(RoundingMode.FLOOR).named("at the rate, rounded down");
    return Term.min(Term.given("award", award), atRate);
  }

  /** What is held back of it before the final claim. */
  Term heldBack(Term earned) {
    return switch (rule) {
      case NONE -> Term.of(Money.zero(award.currency()));
      case EACH_CLAIM -> earned.minus(earned.times(free()).rounded(RoundingMode.FLOOR));
      case LAST_OF_AWARD ->
          earned.minus(Term.min(earned, Term.of(award).times(free()).rounded(RoundingMode.FLOOR)));
    };
  }

  private Term free() {
    return Term.of(1).minus(Term.of(share));
  }
}
