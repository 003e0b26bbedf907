package org.creativehubs.finance.cashflow;

import java.math.RoundingMode;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;

/** Present values, written with their numbers. */
final class PresentTerms {

  private PresentTerms() {}

  /** A flow after some periods. */
  static Term of(Term flow, Term rate, Term periods) {
    return flow.dividedBy(Term.of(1).plus(rate).power(periods));
  }

  /** An amount that a term comes to once it is rounded half up. */
  static Step rounded(String label, Term exact, Money amount) {
    return Step.builder()
        .label(label)
        .expression(exact.rounded(RoundingMode.HALF_UP).expression())
        .value(Answer.of(amount))
        .build();
  }
}
