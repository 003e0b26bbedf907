package org.creativehubs.finance.variance;

import org.creativehubs.core.money.Money;

/** What a variance means for the hub. */
public enum VarianceVerdict {
  /** More income or less cost than planned. */
  FAVOURABLE,
  /** Less income or more cost than planned. */
  ADVERSE,
  /** As planned. */
  ON_BUDGET;

  /** What a variance is that counts for the hub where it is above zero. */
  static VarianceVerdict of(Money variance) {
    return variance.isPositive() ? FAVOURABLE : variance.isNegative() ? ADVERSE : ON_BUDGET;
  }
}
