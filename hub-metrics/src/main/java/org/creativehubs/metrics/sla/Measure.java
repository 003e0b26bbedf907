package org.creativehubs.metrics.sla;

import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Proof;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Accrual;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationState;
import org.jspecify.annotations.Nullable;

/** Numbers of an obligation as its unit, or as shares where it has a basis; and its target. */
final class Measure {

  private static final Answer ZERO_TARGET =
      Answer.of(Undefined.of(Reason.TARGET_NOT_POSITIVE, "the target is zero"));

  private final Obligation obligation;
  private final Ratio target;
  private final boolean isShare;
  private @Nullable String targetText;

  Measure(Obligation obligation, Ratio target) {
    this.obligation = obligation;
    this.target = target;
    this.isShare = obligation.basis().isPresent();
  }

  Obligation obligation() {
    return obligation;
  }

  Ratio target() {
    return target;
  }

  boolean isShare() {
    return isShare;
  }

  /** Whether a part of a period is less than the whole; taken for granted where nobody says. */
  boolean addsUp() {
    return !obligation.accruing().equals(Optional.of(Accrual.STANDS));
  }

  /** Whether more is better. */
  boolean isFloor() {
    return obligation.comparison() == Comparison.AT_LEAST
        || obligation.comparison() == Comparison.MORE_THAN;
  }

  boolean isCeiling() {
    return obligation.comparison() == Comparison.AT_MOST
        || obligation.comparison() == Comparison.LESS_THAN;
  }

  /** Whether a state can no longer change for the better or the worse before a window is over. */
  boolean isFinal(ObligationState state) {
    return isFloor() ? state == ObligationState.MET : isCeiling() && state.isBreach();
  }

  Proof proof(QualifiedNumber number) {
    return number.compare(obligation.comparison(), target);
  }

  Answer show(Ratio number) {
    return show(QualifiedNumber.exact(number));
  }

  Answer show(QualifiedNumber number) {
    return isShare ? Answer.share(number) : Answer.quantity(number, obligation.unit());
  }

  String targetText() {
    String text = targetText;
    if (text == null) {
      text = show(target).toString();
      targetText = text;
    }
    return text;
  }

  /** The target as a claim, such as {@code at least 350 jobs}. */
  String claim() {
    return comparison() + " " + targetText();
  }

  /** Evidence by target. */
  Answer attainment(QualifiedNumber found) {
    return target.isZero() ? ZERO_TARGET : Answer.share(found.dividedBy(target));
  }

  /**
   * How near the target is, more being better: 1 is on target; 2 - evidence / target if less is.
   */
  Optional<Ratio> nearness(QualifiedNumber found) {
    if (target.isZero()) {
      return Optional.empty();
    }
    Ratio attained = found.value().dividedBy(target);
    return Optional.of(isCeiling() ? Ratio.of(2).minus(attained) : attained);
  }

  /** Evidence less target; of a basis whose size is known exactly in units of it. */
  Answer margin(QualifiedNumber found, Optional<QualifiedNumber> basisSize) {
    QualifiedNumber margin = found.minus(QualifiedNumber.exact(target));
    if (!isShare) {
      return Answer.quantity(margin, obligation.unit());
    }
    return basisSize
        .filter(QualifiedNumber::isExact)
        .map(size -> Answer.quantity(margin.times(size.value()), obligation.unit()))
        .orElseGet(() -> Answer.quantity(margin.times(Ratio.of(100)), "percentage points"));
  }

  /** The comparison in words. */
  String comparison() {
    return switch (obligation.comparison()) {
      case AT_LEAST -> "at least";
      case AT_MOST -> "at most";
      case MORE_THAN -> "more than";
      case LESS_THAN -> "less than";
      case EQUAL_TO -> "equal to";
    };
  }
}
