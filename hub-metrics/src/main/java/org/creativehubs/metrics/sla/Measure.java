package org.creativehubs.metrics.sla;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Proof;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.ObligationState;
import org.jspecify.annotations.Nullable;

/** Numbers of an obligation as its unit, or as shares where it has a basis; and its target. */
final class Measure {

  private static final Answer ZERO_TARGET = Reason.TARGET_NOT_POSITIVE.answer();
  private static final Ratio TWO = Ratio.of(2);

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
    return !obligation.isLevel();
  }

  /** Whether it is enough that the target is reached at some time. */
  boolean isOnce() {
    return obligation.every().isPresent() && obligation.every().get() == ObligationPeriod.ONCE;
  }

  /** Whether what is not known may move the number either way, as of shares and net changes. */
  boolean isTwoSided() {
    return isShare || obligation.isNetChange();
  }

  /** The sum of numbers of the obligation. */
  QualifiedNumber sum(List<QualifiedNumber> numbers) {
    return obligation.isNetChange()
        ? numbers.stream().reduce(QualifiedNumber.exact(0), QualifiedNumber::plus)
        : Spans.sum(numbers, target);
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
    if (obligation.isLevel()) {
      return isOnce() ? state == ObligationState.MET : state.isBreach();
    }
    if (obligation.isNetChange()) {
      return false;
    }
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

  /** Evidence / target; 2 - evidence / target where less is better, so that more is better. */
  Answer attainment(QualifiedNumber found) {
    return target.signum() > 0 ? Answer.share(attained(found)) : ZERO_TARGET;
  }

  private QualifiedNumber attained(QualifiedNumber found) {
    QualifiedNumber part = found.dividedBy(target);
    return isMirrored(found) ? QualifiedNumber.exact(TWO).minus(part) : part;
  }

  /** How {@link #attainment} is calculated. */
  String attainmentText(QualifiedNumber found, String number) {
    String part = number + " / " + targetText();
    return isMirrored(found) ? "2 - " + part : part;
  }

  private boolean isMirrored(QualifiedNumber found) {
    return isCeiling() || (!isFloor() && found.isExact() && found.value().compareTo(target) > 0);
  }

  /** The attainment at its worst: how near the target is, 1 being on target. */
  Optional<Ratio> nearness(QualifiedNumber found) {
    if (target.signum() <= 0) {
      return Optional.empty();
    }
    QualifiedNumber attained = attained(found);
    return Optional.of(attained.value());
  }

  /** Evidence less target, in the unit of the promise: of a share in percentage points. */
  Answer margin(QualifiedNumber found) {
    QualifiedNumber margin = found.minus(QualifiedNumber.exact(target));
    return isShare
        ? Answer.quantity(margin.times(Ratio.of(100)), "percentage points")
        : Answer.quantity(margin, obligation.unit());
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
