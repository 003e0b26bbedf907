package org.creativehubs.metrics.regression;

import org.creativehubs.core.explain.Term;

/** The log likelihood of normal residuals at its maximum. */
final class Likelihood {

  private Likelihood() {}

  /** By the rows and the residual sum of squares, which is above zero. */
  static double of(int rows, double rss) {
    return -rows / 2.0 * (StrictMath.log(2 * Math.PI * (rss / rows)) + 1);
  }

  static Term term(int rows, Term rss) {
    Term variance = rss.dividedBy(rows);
    return Term.of(1)
        .plus(Term.of(2 * Math.PI).times(variance).ln())
        .times(rows)
        .dividedBy(2)
        .negated();
  }
}
