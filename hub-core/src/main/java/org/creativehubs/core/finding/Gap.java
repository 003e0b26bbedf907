package org.creativehubs.core.finding;

import com.google.common.collect.Range;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;

/** The distance of two numbers of which each may be a range; open ends count as their limits. */
final class Gap {

  private Gap() {}

  /**
   * How far one number lies from another at least.
   *
   * @return above zero where all that may be found is above all that is expected, below zero where
   *     it is below, zero where the ranges meet
   */
  static Ratio of(QualifiedNumber found, QualifiedNumber expected) {
    Ratio above = excess(found.range(), expected.range());
    return above.isZero() ? excess(expected.range(), found.range()).negated() : above;
  }

  private static Ratio excess(Range<Ratio> upper, Range<Ratio> lower) {
    if (!upper.hasLowerBound() || !lower.hasUpperBound()) {
      return Ratio.ZERO;
    }
    Ratio gap = upper.lowerEndpoint().minus(lower.upperEndpoint());
    return gap.signum() > 0 ? gap : Ratio.ZERO;
  }
}
