package org.creativehubs.metrics.location;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
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
    zeroOrMore(count(), "count");
    zeroOrMore(regionTotal(), "regionTotal");
    referenceCount().ifPresent(count -> zeroOrMore(count, "referenceCount"));
    referenceTotal().ifPresent(total -> zeroOrMore(total, "referenceTotal"));
    quotient().ifPresent(quotient -> zeroOrMore(quotient, "quotient"));
    standardError().ifPresent(error -> zeroOrMore(error, "standardError"));
    lower().ifPresent(lower -> zeroOrMore(lower, "lower"));
    upper().ifPresent(upper -> zeroOrMore(upper, "upper"));
    boolean none = outcome() == IntervalOutcome.UNDEFINED;
    belongs("lower", lower().isPresent(), !none);
    belongs("upper", upper().isPresent(), !none && outcome() != IntervalOutcome.UNBOUNDED);
    belongs("undefined", undefined().isPresent(), none);
    belongs("quotient", none || quotient().isPresent(), true);
    Check.that(
        lower().orElse(0) <= quotient().orElse(0)
            && upper().orElse(Double.MAX_VALUE) >= quotient().orElse(0),
        Fault.INCONSISTENT,
        "quotient",
        "lie between lower and upper",
        quotient());
  }

  private static void zeroOrMore(double number, String field) {
    Check.finite(number, field);
    Check.notNegative(number, field);
  }

  private void belongs(String field, boolean given, boolean needed) {
    Check.that(
        given == needed,
        Fault.INCONSISTENT,
        field,
        (needed ? "be given" : "be left out") + " for outcome " + outcome(),
        given ? "given" : "absent");
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
