package org.creativehubs.metrics.strategy;

import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Undefined;

/** Why a total or a share of this topic does not exist. */
public enum UndefinedTotal {
  /** No amount above zero is given in the currency. */
  NO_AMOUNTS("no amount above zero is given in the currency"),
  /** At least one amount has no upper end. */
  OPEN_END("at least one amount has no upper end, so the sum has none"),
  /** All amounts are zero. */
  ZERO_TOTAL("all amounts that are known are zero");

  private final String because;

  UndefinedTotal(String because) {
    this.because = because;
  }

  /** The reason, to stand in place of the figure. */
  public Answer answer() {
    return Answer.of(Undefined.of(name(), because));
  }
}
