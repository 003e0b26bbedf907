package org.creativehubs.core.quantity;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.util.Optional;

/** Sums of ranges. */
final class Bounds {

  private Bounds() {}

  /** What is known of the sum of two numbers of which neither is exact; empty if nothing. */
  static Optional<QualifiedNumber> sum(Range<Ratio> one, Range<Ratio> other) {
    boolean below = one.hasLowerBound() && other.hasLowerBound();
    boolean above = one.hasUpperBound() && other.hasUpperBound();
    if (below && above) {
      return Optional.of(QualifiedNumber.between(lower(one, other), upper(one, other)));
    }
    if (below) {
      boolean closed = isClosed(one.lowerBoundType(), other.lowerBoundType());
      Qualifier qualifier = closed ? Qualifier.AT_LEAST : Qualifier.OVER;
      return Optional.of(QualifiedNumber.of(qualifier, lower(one, other)));
    }
    if (above) {
      boolean closed = isClosed(one.upperBoundType(), other.upperBoundType());
      Qualifier qualifier = closed ? Qualifier.UP_TO : Qualifier.UNDER;
      return Optional.of(QualifiedNumber.of(qualifier, upper(one, other)));
    }
    return Optional.empty();
  }

  private static Ratio lower(Range<Ratio> one, Range<Ratio> other) {
    return one.lowerEndpoint().plus(other.lowerEndpoint());
  }

  private static Ratio upper(Range<Ratio> one, Range<Ratio> other) {
    return one.upperEndpoint().plus(other.upperEndpoint());
  }

  private static boolean isClosed(BoundType one, BoundType other) {
    return one == BoundType.CLOSED && other == BoundType.CLOSED;
  }
}
