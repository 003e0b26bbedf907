package org.creativehubs.finance.cashflow;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The rate of return of some flows, or what there is instead, and how it was found. */
@HubValue
@Value.Immutable
public abstract class RateOfReturn implements ExplainedAnswer {

  RateOfReturn() {}

  static Builder builder() {
    return new Builder();
  }

  /** What came of the search. */
  public abstract RateState state();

  /**
   * The rate as a decimal fraction, at least -1; present only if it is the only one, in the
   * interval if one was asked for.
   */
  public abstract OptionalDouble rate();

  /**
   * Every rate there is, or is in the interval, ascending; empty if there is none or it was not
   * found.
   */
  public abstract List<Double> rates();

  /** The interval that was asked for; without it, every rate above -1 was. */
  public abstract Optional<RateInterval> within();

  /** How often the netted flows change sign in the order of time; zero or more. */
  public abstract int signChanges();

  /** How it is known that the rate is the only one; present only if it is. */
  public abstract Optional<Uniqueness> uniqueness();

  /**
   * What the flows are worth at the rate, as a share of all that goes in and out, at the same rate:
   * zero but for rounding, in [-1, 1]; present only if the rate is.
   */
  public abstract OptionalDouble residual();

  /**
   * The return of the whole span, as a decimal fraction above -1; present only if there is one rate
   * and dated flows span less than a year, for which a rate for a year says little.
   */
  public abstract OptionalDouble returnOfSpan();

  /** Why there is no rate; present only if the rate is not. */
  public abstract Optional<Undefined> undefined();

  /** How it was found; the last step is the rate. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    boolean isOne = state() == RateState.ONE_RATE;
    Check.givenExactlyIf(Check.boxed(rate()), "rate", isOne, "state is ONE_RATE");
    Check.givenExactlyIf(uniqueness(), "uniqueness", isOne, "state is ONE_RATE");
    Check.givenExactlyIf(Check.boxed(residual()), "residual", isOne, "state is ONE_RATE");
    Check.givenOnlyIf(Check.boxed(returnOfSpan()), "returnOfSpan", isOne, "state is ONE_RATE");
    Check.exactlyOne(rate(), "rate", undefined(), "undefined");
    Check.notNegative(signChanges(), "signChanges");
    rates().forEach(rate -> Check.finite(rate, "rates"));
    rate().ifPresent(rate -> Check.atLeast(rate, -1, "rate"));
  }

  /** The only rate above zero; empty if there is none or more than one. */
  public final OptionalDouble onlyRateAboveZero() {
    List<Double> above = rates().stream().filter(rate -> rate > 0).toList();
    return above.size() == 1 ? OptionalDouble.of(above.get(0)) : OptionalDouble.empty();
  }

  /** The rate, or why there is none and the rates there are instead, in one line. */
  @Override
  public final String toString() {
    String answer = explanation().answer().toString();
    return state() == RateState.SEVERAL_RATES
        ? answer + ": " + rates().stream().map(Show::percent).collect(Collectors.joining(", "))
        : Show.noted(answer, "return of the span, less than a year", returnOfSpan());
  }

  static final class Builder extends ImmutableRateOfReturn.Builder {}
}
