package org.creativehubs.metrics.internal;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;

/** KpiSums of numbers of which some may be bounds, the same in any order. */
public final class KpiSums {

  private KpiSums() {}

  public static QualifiedNumber of(Collection<QualifiedNumber> numbers) {
    Ratio exact =
        Ratio.sum(
            numbers.stream().filter(QualifiedNumber::isExact).map(QualifiedNumber::value).toList());
    List<QualifiedNumber> open =
        numbers.stream().filter(Predicate.not(QualifiedNumber::isExact)).toList();
    if (open.size() < 2) {
      return open.stream()
          .findFirst()
          .map(one -> one.plus(QualifiedNumber.exact(exact)))
          .orElseGet(() -> QualifiedNumber.exact(exact));
    }
    return ofOpen(open).plus(QualifiedNumber.exact(exact));
  }

  private static QualifiedNumber ofOpen(List<QualifiedNumber> open) {
    List<Range<Ratio>> ranges = open.stream().map(QualifiedNumber::range).toList();
    boolean below = ranges.stream().allMatch(Range::hasLowerBound);
    boolean above = ranges.stream().allMatch(Range::hasUpperBound);
    if (below && above) {
      return QualifiedNumber.between(
          sum(ranges, Range::lowerEndpoint), sum(ranges, Range::upperEndpoint));
    }
    if (below) {
      boolean closed = ranges.stream().allMatch(r -> r.lowerBoundType() == BoundType.CLOSED);
      return QualifiedNumber.of(
          closed ? Qualifier.AT_LEAST : Qualifier.OVER, sum(ranges, Range::lowerEndpoint));
    }
    if (above) {
      boolean closed = ranges.stream().allMatch(r -> r.upperBoundType() == BoundType.CLOSED);
      return QualifiedNumber.of(
          closed ? Qualifier.UP_TO : Qualifier.UNDER, sum(ranges, Range::upperEndpoint));
    }
    return QualifiedNumber.of(
        Qualifier.CIRCA, Ratio.sum(open.stream().map(QualifiedNumber::value).toList()));
  }

  private static Ratio sum(List<Range<Ratio>> ranges, Function<Range<Ratio>, Ratio> end) {
    return Ratio.sum(ranges.stream().map(end).toList());
  }
}
