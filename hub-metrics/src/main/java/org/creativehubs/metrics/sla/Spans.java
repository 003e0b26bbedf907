package org.creativehubs.metrics.sla;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;

/** Bounds of numbers that are not negative, as counts and shares are. */
final class Spans {

  private Spans() {}

  /** At most this: what is left where some of it may not count. */
  static Optional<QualifiedNumber> atMost(QualifiedNumber number) {
    Range<Ratio> range = number.range();
    if (!range.hasUpperBound()) {
      return Optional.empty();
    }
    boolean closed = range.upperBoundType() == BoundType.CLOSED;
    return Optional.of(
        QualifiedNumber.of(closed ? Qualifier.UP_TO : Qualifier.UNDER, range.upperEndpoint()));
  }

  /** At least this: what is known where more may come. */
  static QualifiedNumber atLeast(QualifiedNumber number) {
    Range<Ratio> range = number.range();
    if (!range.hasLowerBound() || range.lowerEndpoint().signum() < 0) {
      return QualifiedNumber.of(Qualifier.AT_LEAST, Ratio.ZERO);
    }
    boolean open = range.lowerBoundType() == BoundType.OPEN;
    return QualifiedNumber.of(open ? Qualifier.OVER : Qualifier.AT_LEAST, range.lowerEndpoint());
  }

  /** The share of a whole, given that of a part; the rest may have anything from none to all. */
  static QualifiedNumber ofWhole(QualifiedNumber share, Ratio part) {
    Ratio rest = Ratio.ONE.minus(part);
    return closed(least(share).times(part), most(share).orElse(Ratio.ONE).times(part).plus(rest));
  }

  /** The sum of numbers none of which is negative; about as much where some are about so much. */
  static QualifiedNumber shownSum(List<QualifiedNumber> numbers, Ratio target) {
    boolean isAbout = numbers.stream().anyMatch(one -> one.qualifier() == Qualifier.CIRCA);
    boolean isPlain =
        numbers.stream().allMatch(one -> one.isExact() || one.qualifier() == Qualifier.CIRCA);
    return isAbout && isPlain
        ? QualifiedNumber.of(
            Qualifier.CIRCA, Ratio.sum(numbers.stream().map(QualifiedNumber::value).toList()))
        : sum(numbers, target);
  }

  /**
   * The sum of numbers none of which is negative. Where it lies under its end, and that end is what
   * it is compared with, only that is said of it, since it decides.
   */
  static QualifiedNumber sum(List<QualifiedNumber> numbers, Ratio target) {
    QualifiedNumber sum = sum(numbers);
    boolean isUnder =
        numbers.stream()
            .anyMatch(
                one ->
                    one.range().hasUpperBound() && one.range().upperBoundType() == BoundType.OPEN);
    return isUnder && most(sum).equals(Optional.of(target))
        ? QualifiedNumber.of(Qualifier.UNDER, target)
        : sum;
  }

  /** The sum of numbers none of which is negative. */
  static QualifiedNumber sum(List<QualifiedNumber> numbers) {
    Ratio least = Ratio.ZERO;
    Ratio most = Ratio.ZERO;
    boolean bounded = true;
    boolean over = false;
    for (QualifiedNumber number : numbers) {
      least = least.plus(least(number));
      over |= number.qualifier() == Qualifier.OVER;
      Optional<Ratio> end = most(number);
      bounded &= end.isPresent();
      most = most.plus(end.orElse(Ratio.ZERO));
    }
    return bounded
        ? closed(least, most)
        : QualifiedNumber.of(over ? Qualifier.OVER : Qualifier.AT_LEAST, least);
  }

  /** The numbers between the lowest and the highest of some. */
  static QualifiedNumber hull(List<QualifiedNumber> numbers) {
    Range<Ratio> range =
        numbers.stream().map(QualifiedNumber::range).reduce(Range::span).orElseThrow();
    if (range.hasLowerBound() && range.hasUpperBound()) {
      return closed(range.lowerEndpoint(), range.upperEndpoint());
    }
    if (range.hasUpperBound()) {
      boolean open = range.upperBoundType() == BoundType.OPEN;
      return QualifiedNumber.of(open ? Qualifier.UNDER : Qualifier.UP_TO, range.upperEndpoint());
    }
    if (range.hasLowerBound()) {
      boolean open = range.lowerBoundType() == BoundType.OPEN;
      return QualifiedNumber.of(open ? Qualifier.OVER : Qualifier.AT_LEAST, range.lowerEndpoint());
    }
    Ratio least = numbers.stream().map(QualifiedNumber::value).min(Ratio::compareTo).orElseThrow();
    return QualifiedNumber.of(Qualifier.CIRCA, least);
  }

  /** What counts that overlap come to: no less than any, and no more than the sum. */
  static QualifiedNumber union(List<QualifiedNumber> numbers, QualifiedNumber sum) {
    Ratio least = numbers.stream().map(Spans::least).max(Ratio::compareTo).orElse(Ratio.ZERO);
    Optional<Ratio> most = most(sum);
    if (most.isPresent()) {
      return sum.qualifier() == Qualifier.UNDER ? sum : closed(least, most.get());
    }
    QualifiedNumber over = QualifiedNumber.of(Qualifier.OVER, least);
    return numbers.contains(over) ? over : QualifiedNumber.of(Qualifier.AT_LEAST, least);
  }

  private static QualifiedNumber closed(Ratio least, Ratio most) {
    return least.equals(most) ? QualifiedNumber.exact(least) : QualifiedNumber.between(least, most);
  }

  private static Ratio least(QualifiedNumber number) {
    if (number.isExact()) {
      return number.value();
    }
    return atLeast(number).value();
  }

  private static Optional<Ratio> most(QualifiedNumber number) {
    return number.isExact()
        ? Optional.of(number.value())
        : atMost(number).map(QualifiedNumber::value);
  }
}
