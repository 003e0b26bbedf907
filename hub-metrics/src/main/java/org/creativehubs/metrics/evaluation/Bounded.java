package org.creativehubs.metrics.evaluation;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;

/**
 * A count between bounds, the same where it is known.
 *
 * @param upper absent where there is no limit
 */
record Bounded(Ratio lower, Optional<Ratio> upper) {

  static Bounded exactly(Ratio count) {
    return new Bounded(count, Optional.of(count));
  }

  static Bounded sum(List<Bounded> parts) {
    Ratio lower = Ratio.sum(parts.stream().map(Bounded::lower).toList());
    boolean hasLimit = parts.stream().allMatch(part -> part.upper.isPresent());
    return new Bounded(
        lower,
        hasLimit
            ? Optional.of(Ratio.sum(parts.stream().map(part -> part.upper.orElseThrow()).toList()))
            : Optional.empty());
  }

  /** The same with an upper bound of others, if that is lower. */
  Bounded atMost(Optional<Ratio> most) {
    boolean isCloser =
        most.isPresent() && upper.map(own -> most.get().compareTo(own) < 0).orElse(true);
    return isCloser ? new Bounded(lower, Optional.of(greater(most.get(), lower))) : this;
  }

  /** The same with a lower bound of others, if that is greater. */
  Bounded atLeast(Ratio least) {
    return least.compareTo(lower) > 0 ? new Bounded(least, upper) : this;
  }

  Bounded dividedBy(Ratio divisor) {
    return new Bounded(lower.dividedBy(divisor), upper.map(most -> most.dividedBy(divisor)));
  }

  private static Ratio greater(Ratio one, Ratio other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  boolean isExact() {
    return upper.filter(lower::equals).isPresent();
  }

  boolean isZero() {
    return upper.filter(Ratio::isZero).isPresent();
  }

  QualifiedNumber number() {
    if (isExact()) {
      return QualifiedNumber.exact(lower);
    }
    return upper
        .map(most -> QualifiedNumber.between(lower, most))
        .orElseGet(() -> QualifiedNumber.of(Qualifier.AT_LEAST, lower));
  }

  Answer answer(String unit) {
    return isExact() ? Answer.number(lower) : Answer.quantity(number(), unit);
  }

  /**
   * Its share of a whole that it is part of, between the least of it by the most of the whole and
   * the most of it by the least of the whole; the whole may be above zero.
   */
  Answer shareOf(Bounded whole) {
    if (isExact() && whole.isExact()) {
      return Answer.share(lower.dividedBy(whole.lower));
    }
    Ratio least =
        whole.upper.filter(most -> !most.isZero()).map(lower::dividedBy).orElse(Ratio.ZERO);
    Ratio most = greater(greatestShareOf(whole), least);
    return least.equals(most)
        ? Answer.share(least)
        : Answer.share(QualifiedNumber.between(least, most));
  }

  private Ratio greatestShareOf(Bounded whole) {
    if (upper.isEmpty()) {
      return Ratio.ONE;
    }
    Ratio most = upper.get();
    return most.compareTo(whole.lower) >= 0 ? Ratio.ONE : most.dividedBy(whole.lower);
  }
}
