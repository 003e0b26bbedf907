package org.creativehubs.finance.affordability;

import java.util.Optional;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;

/**
 * A cost as far as it is known.
 *
 * @param amount the sum of the parts that are known
 * @param isWhole whether those are all parts; else the amount is a lower bound
 * @param isKnown whether any part is known
 */
record Cost(Ratio amount, boolean isWhole, boolean isKnown) {

  /** No part is known. */
  static final Cost NOT_KNOWN = new Cost(Ratio.ZERO, false, false);

  /** A cost that is known as a whole. */
  static Cost of(Ratio amount) {
    return new Cost(amount, true, true);
  }

  /** The sum of rent and other charges, each as far as it is known. */
  static Cost of(Optional<Ratio> rent, Optional<Ratio> others) {
    return new Cost(
        rent.orElse(Ratio.ZERO).plus(others.orElse(Ratio.ZERO)),
        rent.isPresent() && others.isPresent(),
        rent.isPresent() || others.isPresent());
  }

  /** A lower bound can break a limit, yet never keep one. */
  AffordabilityState under(Ratio allowed) {
    if (amount.compareTo(allowed) > 0) {
      return AffordabilityState.NOT_AFFORDABLE;
    }
    return isWhole ? AffordabilityState.AFFORDABLE : AffordabilityState.NOT_KNOWN;
  }

  /** The amount; "at least" it where it is not the whole. */
  QualifiedNumber bound() {
    return QualifiedNumber.of(isWhole ? Qualifier.EXACT : Qualifier.AT_LEAST, amount);
  }

  /** What is left of an allowance; "up to" it where this is not the whole. */
  QualifiedNumber leftOf(Ratio allowed) {
    return QualifiedNumber.exact(allowed).minus(bound());
  }
}
