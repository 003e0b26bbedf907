package org.creativehubs.metrics.location;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A location quotient with its interval, or why there is none. */
@HubValue
@Value.Immutable
public abstract class QuotientEstimate {

  QuotientEstimate() {}

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** The label of the region; not blank. */
  public abstract String region();

  /** The label of the industry; not blank. */
  public abstract String industry();

  /** The rank of the region by the quotient of the industry, as in the quotients; at least 1. */
  public abstract OptionalInt rank();

  /** The count of the industry in the region; zero or more. */
  public abstract double count();

  /** The count of all industries in the region; zero or more. */
  public abstract double regionTotal();

  /** The count of the industry in the reference; zero or more, absent where it is not known. */
  public abstract OptionalDouble referenceCount();

  /** The count of all industries in the reference; zero or more, absent where it is not known. */
  public abstract OptionalDouble referenceTotal();

  /** The quotient; zero or more, absent where it is undefined. */
  public abstract OptionalDouble quotient();

  /** The standard error of the quotient by the delta method; zero or more, absent without one. */
  public abstract OptionalDouble standardError();

  /** What kind of interval there is. */
  public abstract IntervalOutcome outcome();

  /** The lower bound; zero or more and at most the quotient, absent where undefined. */
  public abstract OptionalDouble lower();

  /** The upper bound; at least the quotient, absent where unbounded or undefined. */
  public abstract OptionalDouble upper();

  /** Why there is no quotient or no interval. */
  public abstract Optional<Undefined> undefined();

  /** Why the quotient is not to be relied on by the rule; empty where it is, or without a rule. */
  public abstract List<ReliabilityFlag> flags();

  @Value.Check
  void check() {
    Check.notBlank(region(), "region");
    Check.notBlank(industry(), "industry");
    rank().ifPresent(rank -> Check.atLeast(rank, 1, "rank"));
    Check.notNegative(count(), "count");
    Check.notNegative(regionTotal(), "regionTotal");
    referenceCount().ifPresent(count -> Check.notNegative(count, "referenceCount"));
    referenceTotal().ifPresent(total -> Check.notNegative(total, "referenceTotal"));
    quotient().ifPresent(quotient -> Check.notNegative(quotient, "quotient"));
    standardError().ifPresent(error -> Check.notNegative(error, "standardError"));
    lower().ifPresent(lower -> Check.notNegative(lower, "lower"));
    upper().ifPresent(upper -> Check.notNegative(upper, "upper"));
    boolean isFound = outcome() != IntervalOutcome.UNDEFINED;
    String found = "the outcome is not undefined";
    Check.givenExactlyIf(Check.boxed(lower()), "lower", isFound, found);
    Check.givenExactlyIf(
        Check.boxed(upper()),
        "upper",
        isFound && outcome() != IntervalOutcome.UNBOUNDED,
        "the outcome is neither undefined nor unbounded");
    Check.givenExactlyIf(undefined(), "undefined", !isFound, "the outcome is undefined");
    Check.givenIf(Check.boxed(quotient()), "quotient", isFound, found);
    quotient().ifPresent(this::checkBounds);
  }

  private void checkBounds(double quotient) {
    lower().ifPresent(lower -> Check.atMost(lower, "lower", quotient, "quotient"));
    upper().ifPresent(upper -> Check.atLeast(upper, "upper", quotient, "quotient"));
  }

  /** The width of the interval as a share of the quotient; empty without both or for 0. */
  public final OptionalDouble relativeWidth() {
    return outcome() == IntervalOutcome.BOUNDED && quotient().orElse(0) > 0
        ? OptionalDouble.of(
            (upper().orElseThrow() - lower().orElseThrow()) / quotient().orElseThrow())
        : OptionalDouble.empty();
  }

  /** The interval in words, such as {@code 0.36 to 0.41} or {@code at most 0.9}. */
  public final String interval() {
    return switch (outcome()) {
      case BOUNDED -> shown(lower()) + " to " + shown(upper());
      case ZERO_COUNT -> "at most " + shown(upper());
      case UNBOUNDED -> "at least " + shown(lower());
      case UNDEFINED -> undefined().map(Undefined::because).orElse("");
    };
  }

  /** The interval, or why there is none. */
  final Answer answer() {
    return undefined().map(Answer::of).orElseGet(() -> Answer.text(interval()));
  }

  final Answer quotientOrReason() {
    return quotient().isPresent() ? Answer.number(quotient().getAsDouble()) : reason();
  }

  final Answer rankOrReason() {
    return rank().isPresent() ? Answer.number(rank().getAsInt()) : reason();
  }

  private Answer reason() {
    return Answer.of(undefined().orElseThrow());
  }

  private static String shown(OptionalDouble number) {
    return Show.number(number.orElseThrow());
  }

  /** Region, industry, quotient and interval in one line. */
  @Override
  public final String toString() {
    return region()
        + ", "
        + industry()
        + ": "
        + (quotient().isPresent() ? shown(quotient()) + ", " : "")
        + interval();
  }

  static final class Builder extends ImmutableQuotientEstimate.Builder {}
}
