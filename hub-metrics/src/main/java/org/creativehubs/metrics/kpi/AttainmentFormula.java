package org.creativehubs.metrics.kpi;

import org.creativehubs.core.explain.Formula;
import org.creativehubs.metrics.internal.Operands;

/** How attainment is taken; each is 1 at the target. */
public enum AttainmentFormula {
  /** Actual / target: for indicators of which more is better; zero or more. */
  ACTUAL_BY_TARGET("actual / target"),
  /** Target / actual: for indicators of which less is better; above zero, no upper end. */
  TARGET_BY_ACTUAL("target / actual"),
  /** 2 - actual / target: for indicators of which less is better; at most 2, may be negative. */
  TWO_LESS_ACTUAL_BY_TARGET("2 - actual / target");

  private final String formula;

  AttainmentFormula(String formula) {
    this.formula = formula;
  }

  /** The formula in one line. */
  public String formula() {
    return formula;
  }

  /** The formula of both numbers. */
  <R> Formula<R> of(Formula<R> actual, Formula<R> target) {
    return switch (this) {
      case ACTUAL_BY_TARGET -> actual.dividedBy(target);
      case TARGET_BY_ACTUAL -> target.dividedBy(actual);
      case TWO_LESS_ACTUAL_BY_TARGET -> Operands.<R>number(2).minus(actual.dividedBy(target));
    };
  }
}
