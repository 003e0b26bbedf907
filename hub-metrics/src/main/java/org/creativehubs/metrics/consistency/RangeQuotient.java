package org.creativehubs.metrics.consistency;

import com.google.common.collect.Range;
import java.util.Optional;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;

/** Quotients of numbers of which each may be a range. */
final class RangeQuotient {

  private RangeQuotient() {}

  /**
   * A range that holds every quotient there can be of numbers that cannot be negative, so that the
   * least quotient is the lower end by the upper one, and the other way round. Nothing is known of
   * a quotient by what may be zero, or of negative numbers, which is {@link Qualifier#CIRCA}.
   */
  static QualifiedNumber of(QualifiedNumber above, QualifiedNumber below) {
    if (below.isExact() && !below.value().isZero()) {
      return above.dividedBy(below.value());
    }
    if (above.value().signum() < 0 || below.value().signum() <= 0) {
      return QualifiedNumber.of(Qualifier.CIRCA, Ratio.ZERO);
    }
    Optional<Ratio> least = by(lower(above.range()), upper(below.range()));
    Optional<Ratio> most = by(upper(above.range()), lower(below.range()));
    return bounded(least, most, above.value().dividedBy(below.value()));
  }

  /** A number of which one end, or both, may be known. */
  static QualifiedNumber bounded(Optional<Ratio> least, Optional<Ratio> most, Ratio about) {
    if (least.isPresent() && most.isPresent()) {
      return least.equals(most)
          ? QualifiedNumber.exact(least.get())
          : QualifiedNumber.between(least.get(), most.get());
    }
    if (least.isPresent()) {
      return QualifiedNumber.of(Qualifier.AT_LEAST, least.get());
    }
    return most.map(upper -> QualifiedNumber.of(Qualifier.UP_TO, upper))
        .orElseGet(() -> QualifiedNumber.of(Qualifier.CIRCA, about));
  }

  private static Optional<Ratio> by(Optional<Ratio> above, Optional<Ratio> below) {
    return above.flatMap(number -> below.map(number::dividedBy));
  }

  private static Optional<Ratio> lower(Range<Ratio> range) {
    return range.hasLowerBound() ? Optional.of(range.lowerEndpoint()) : Optional.empty();
  }

  private static Optional<Ratio> upper(Range<Ratio> range) {
    return range.hasUpperBound() ? Optional.of(range.upperEndpoint()) : Optional.empty();
  }
}
