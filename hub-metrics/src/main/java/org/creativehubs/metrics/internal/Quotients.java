package org.creativehubs.metrics.internal;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.function.Function;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;

/** Division of numbers of which one or both may be bounds. */
public final class Quotients {

  private Quotients() {}

  /** What is known of the quotient; empty where the divisor is or may be zero. */
  public static Optional<QualifiedNumber> of(QualifiedNumber above, QualifiedNumber below) {
    if (below.isExact()) {
      return below.value().isZero()
          ? Optional.empty()
          : Optional.of(above.dividedBy(below.value()));
    }
    if (below.qualifier() == Qualifier.CIRCA && below.value().signum() > 0) {
      return Optional.of(circa(above, below));
    }
    if (!below.range().hasLowerBound() || below.range().lowerEndpoint().signum() <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        above.isExact()
            ? inverse(below.range()).times(above.value())
            : ofRanges(above, below).orElseGet(() -> circa(above, below)));
  }

  public static Answer answer(
      QualifiedNumber above, QualifiedNumber below, Function<QualifiedNumber, Answer> shown) {
    return of(above, below).map(shown).orElseGet(() -> gap(below).answer());
  }

  private static Reason gap(QualifiedNumber below) {
    return below.isExact() ? Reason.ZERO_DENOMINATOR : Reason.DENOMINATOR_MAY_BE_ZERO;
  }

  private static QualifiedNumber circa(QualifiedNumber above, QualifiedNumber below) {
    return QualifiedNumber.of(Qualifier.CIRCA, above.value().dividedBy(below.value()));
  }

  private static QualifiedNumber inverse(Range<Ratio> below) {
    Ratio most = Ratio.ONE.dividedBy(below.lowerEndpoint());
    if (below.hasUpperBound()) {
      return QualifiedNumber.between(Ratio.ONE.dividedBy(below.upperEndpoint()), most);
    }
    boolean closed = below.lowerBoundType() == BoundType.CLOSED;
    return QualifiedNumber.of(closed ? Qualifier.UP_TO : Qualifier.UNDER, most);
  }

  /** Of two ranges; the lower end of the first must not be negative to give a lower bound. */
  private static Optional<QualifiedNumber> ofRanges(QualifiedNumber one, QualifiedNumber other) {
    Range<Ratio> above = one.range();
    Range<Ratio> below = other.range();
    boolean least =
        above.hasLowerBound() && above.lowerEndpoint().signum() >= 0 && below.hasUpperBound();
    boolean most = above.hasUpperBound() && above.upperEndpoint().signum() >= 0;
    if (least && most) {
      return Optional.of(
          QualifiedNumber.between(
              above.lowerEndpoint().dividedBy(below.upperEndpoint()),
              above.upperEndpoint().dividedBy(below.lowerEndpoint())));
    }
    if (least) {
      return Optional.of(
          QualifiedNumber.of(
              Qualifier.AT_LEAST, above.lowerEndpoint().dividedBy(below.upperEndpoint())));
    }
    return most
        ? Optional.of(
            QualifiedNumber.of(
                Qualifier.UP_TO, above.upperEndpoint().dividedBy(below.lowerEndpoint())))
        : Optional.empty();
  }
}
