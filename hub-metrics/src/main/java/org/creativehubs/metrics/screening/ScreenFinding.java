package org.creativehubs.metrics.screening;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.creativehubs.core.cluster.ClusterLabel;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Whether a place earns a label by one metric, the thresholds, and how close it comes. */
@HubValue
@Value.Immutable
public abstract class ScreenFinding {

  ScreenFinding() {}

  static Builder builder() {
    return new Builder();
  }

  /** The label in question. */
  public abstract ClusterLabel label();

  /** What is counted; not blank. */
  public abstract String measure();

  /** The group of sub-sectors; not blank. */
  public abstract String group();

  /** The outcome. */
  public abstract ScreenOutcome outcome();

  /** The creative total of the place in the period that decides on its size; zero or more. */
  public abstract double size();

  /** The size from which places are ranked; zero or more. */
  public abstract double sizeThreshold();

  /** How many places are labelled; at least 1. */
  public abstract int top();

  /** The quotient of the earlier period, zero or more; given for growth only, where it exists. */
  public abstract OptionalDouble earlierQuotient();

  /** The quotient of the later period; zero or more, absent where it is undefined. */
  public abstract OptionalDouble quotient();

  /**
   * What is ranked: the quotient for concentration, LQ2 / LQ1 - 1 for growth (a decimal fraction,
   * at least -1); absent where it is undefined.
   */
  public abstract OptionalDouble value();

  /**
   * One more than the number of other places, large enough, that come before it; at least 1. Also
   * given for a place that is too small, as the rank it would have.
   */
  public abstract OptionalInt rank();

  /** The finite value of the last place labelled; absent where fewer than n are labelled. */
  public abstract OptionalDouble cutoff();

  /** The least value that earns the label; at least -1, absent where rank alone decides. */
  public abstract OptionalDouble minimum();

  /** Why there is no value; absent where there is one. */
  public abstract Optional<Undefined> undefined();

  @Value.Check
  void check() {
    Check.notBlank(measure(), "measure");
    Check.notBlank(group(), "group");
    Check.atLeast(size(), 0, "size");
    Check.atLeast(sizeThreshold(), 0, "sizeThreshold");
    Check.atLeast(top(), 1, "top");
    earlierQuotient().ifPresent(quotient -> Check.atLeast(quotient, 0, "earlierQuotient"));
    quotient().ifPresent(quotient -> Check.atLeast(quotient, 0, "quotient"));
    value().ifPresent(value -> Check.atLeast(value, -1, "value"));
    cutoff().ifPresent(cutoff -> Check.atLeast(cutoff, -1, "cutoff"));
    minimum().ifPresent(minimum -> Check.atLeast(minimum, -1, "minimum"));
    Check.givenIf(
        Check.boxed(minimum()),
        "minimum",
        outcome() == ScreenOutcome.BELOW_MINIMUM,
        "it withholds the label");
    rank().ifPresent(rank -> Check.atLeast(rank, 1, "rank"));
    Check.exactlyOne(value(), "value", undefined(), "undefined");
    Check.givenExactlyIf(
        undefined(), "undefined", outcome() == ScreenOutcome.UNDEFINED, "the outcome is undefined");
    Check.givenExactlyIf(
        Check.boxed(rank()), "rank", outcome().isRanked(), "there is something to rank");
    Check.givenIf(
        Check.boxed(cutoff()), "cutoff", outcome().isBeyond(), "others are labelled instead");
  }

  /** Whether the place earns the label by this metric. */
  public final boolean isLabelled() {
    return outcome() == ScreenOutcome.LABELLED;
  }

  /**
   * How close the place comes to the label, thresholds standing as they are: the smaller of size
   * over the size that is needed and quotient over the last quotient labelled (for growth LQ2 / LQ1
   * over that of the last), or over the least that earns the label where that is more, none above
   * 1. A place that is tied out has 1.
   *
   * @return a share in [0, 1]; empty where the value is undefined
   */
  public final OptionalDouble closeness() {
    if (isLabelled() || outcome() == ScreenOutcome.TIED_OUT) {
      return OptionalDouble.of(1);
    }
    return value().isPresent()
        ? OptionalDouble.of(Math.min(sizeReached(), valueReached(value().getAsDouble())))
        : OptionalDouble.empty();
  }

  private double sizeReached() {
    return size() >= sizeThreshold() ? 1 : size() / sizeThreshold();
  }

  private double valueReached(double value) {
    if (outcome() == ScreenOutcome.NOTHING_THERE) {
      return 0;
    }
    double base = label() == ClusterLabel.HIGH_GROWTH ? 1 : 0;
    double needed = Math.max(cutoff().orElse(-1), minimum().orElse(-1));
    return value >= needed ? 1 : (base + value) / (base + needed);
  }

  /** The metric in words, such as {@code businesses in content}. */
  public final String metric() {
    return measure() + " in " + group();
  }

  /** The value or the reason why there is none. */
  public final Answer answer() {
    return undefined()
        .map(Answer::of)
        .orElseGet(
            () ->
                label() == ClusterLabel.HIGH_GROWTH
                    ? Answer.share(value().orElseThrow())
                    : Answer.number(value().orElseThrow()));
  }

  /** Why the label was given or not, in one sentence with its numbers. */
  public final String why() {
    String size = Show.number(size()) + " creative " + measure();
    String needed = Show.number(sizeThreshold());
    return switch (outcome()) {
      case LABELLED -> size + " >= " + needed + " and rank " + ranked() + " is within " + top();
      case TOO_SMALL -> size + " < " + needed;
      case BELOW_MINIMUM -> "below the minimum of " + shown(minimum());
      case NOT_AMONG_TOP ->
          "rank "
              + ranked()
              + " is not within "
              + top()
              + ", the last labelled has "
              + shown(cutoff());
      case TIED_OUT -> "tied with the last labelled, and its name comes later";
      case NOTHING_THERE -> "the quotient is zero";
      case UNDEFINED -> undefined().orElseThrow().because();
    };
  }

  /** The quotients and what is ranked, then value and reason, and the outcome that they make. */
  final void addTo(Explanation.Builder steps) {
    String name = Show.words(label()) + " by " + metric();
    if (undefined().isPresent()) {
      steps.given(name, answer());
      return;
    }
    if (label() == ClusterLabel.HIGH_GROWTH && earlierQuotient().isPresent()) {
      steps.terms(growth());
    }
    steps.step(name, of() + answer() + ", " + why(), Answer.text(Show.words(outcome())));
  }

  /** Metric, value and rank, of one that has a label. */
  final String standing() {
    return metric() + ": " + answer() + ", rank " + ranked();
  }

  private Term growth() {
    Term before = Term.of(earlierQuotient().orElseThrow());
    Term after = Term.of(quotient().orElseThrow());
    return after
        .named("later quotient of " + metric())
        .dividedBy(before.named("earlier quotient of " + metric()))
        .minus(Term.of(1))
        .asShare()
        .named("growth of the quotient of " + metric());
  }

  private String of() {
    return label() == ClusterLabel.HIGH_GROWTH ? "growth of the quotient " : "quotient ";
  }

  private String ranked() {
    return String.valueOf(rank().orElseThrow());
  }

  private String shown(OptionalDouble value) {
    return label() == ClusterLabel.HIGH_GROWTH
        ? Show.percent(value.orElseThrow())
        : Show.number(value.orElseThrow());
  }

  /** Label, metric, value and reason in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        Show.line("{} by {}: {}, {} ({})", label(), metric(), answer(), outcome(), why()),
        "quotient",
        quotient(),
        "size",
        size(),
        "size threshold",
        sizeThreshold(),
        "top",
        top(),
        "earlier quotient",
        earlierQuotient(),
        "cutoff",
        cutoff(),
        "minimum",
        minimum());
  }

  static final class Builder extends ImmutableScreenFinding.Builder {
    Builder() {}
  }
}
