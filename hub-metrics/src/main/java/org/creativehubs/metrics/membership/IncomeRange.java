package org.creativehubs.metrics.membership;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.membership.Company;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;

/** What share of its income a company can have from some sectors, given what is known. */
final class IncomeRange {

  private static final Range<Ratio> SHARES = Range.closed(Ratio.ZERO, Ratio.ONE);

  private IncomeRange() {}

  /** The range; empty where the known shares contradict one another. */
  static Optional<Range<Ratio>> of(Company company, List<String> sectors) {
    Range<Ratio> inside = Range.singleton(Ratio.ZERO);
    Range<Ratio> outside = Range.singleton(Ratio.ZERO);
    for (var share : company.incomeShares().entrySet()) {
      Optional<Range<Ratio>> range = share(share.getValue());
      if (range.isEmpty()) {
        return Optional.empty();
      }
      if (sectors.contains(share.getKey())) {
        inside = sum(inside, range.get());
      } else {
        outside = sum(outside, range.get());
      }
    }
    if (!company.incomeShares().keySet().containsAll(sectors)) {
      inside = Range.downTo(inside.lowerEndpoint(), inside.lowerBoundType());
    }
    return intersection(intersection(inside, SHARES), rest(outside));
  }

  private static Optional<Range<Ratio>> share(QualifiedNumber share) {
    return intersection(share.range(), SHARES);
  }

  /** All income less the least that other sectors are known to bring. */
  private static Range<Ratio> rest(Range<Ratio> outside) {
    return Range.upTo(Ratio.ONE.minus(outside.lowerEndpoint()), outside.lowerBoundType());
  }

  private static Range<Ratio> sum(Range<Ratio> one, Range<Ratio> other) {
    return Range.range(
        one.lowerEndpoint().plus(other.lowerEndpoint()),
        both(one.lowerBoundType(), other.lowerBoundType()),
        one.upperEndpoint().plus(other.upperEndpoint()),
        both(one.upperBoundType(), other.upperBoundType()));
  }

  private static BoundType both(BoundType one, BoundType other) {
    return one == BoundType.CLOSED ? other : one;
  }

  private static Optional<Range<Ratio>> intersection(
      Optional<Range<Ratio>> one, Range<Ratio> other) {
    return one.flatMap(range -> intersection(range, other));
  }

  private static Optional<Range<Ratio>> intersection(Range<Ratio> one, Range<Ratio> other) {
    return Optional.of(one)
        .filter(range -> range.isConnected(other))
        .map(range -> range.intersection(other))
        .filter(range -> !range.isEmpty());
  }
}
