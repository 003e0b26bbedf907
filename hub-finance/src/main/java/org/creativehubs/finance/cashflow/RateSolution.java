package org.creativehubs.finance.cashflow;

import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.finance.internal.Growth;
import org.jspecify.annotations.Nullable;

/**
 * The rates of return of some flows, without an explanation: what the quick methods of {@link
 * InternalRate} and {@link DatedInternalRate} give back.
 */
@Immutable
public final class RateSolution {

  /** Beyond e^709 there is no double. */
  static final double LARGEST = 709;

  private final RateState state;
  private final int signChanges;
  private final @Nullable Uniqueness uniqueness;

  /** Growth ln(1 + rate), ascending; never handed out. */
  @SuppressWarnings("Immutable")
  private final double[] growths;

  private RateSolution(
      RateState state, int signChanges, @Nullable Uniqueness uniqueness, double... growths) {
    this.state = state;
    this.signChanges = signChanges;
    this.uniqueness = uniqueness;
    this.growths = growths;
  }

  static RateSolution none(RateState state, int signChanges) {
    return new RateSolution(state, signChanges, null);
  }

  static RateSolution one(double growth, int signChanges, Uniqueness uniqueness) {
    return growth > LARGEST
        ? none(RateState.RATE_TOO_LARGE, signChanges)
        : new RateSolution(RateState.ONE_RATE, signChanges, uniqueness, growth);
  }

  static RateSolution several(double[] growths, int signChanges) {
    return new RateSolution(RateState.SEVERAL_RATES, signChanges, null, growths);
  }

  /** The same flows' rates in an interval; a search that found no rate stays as it is. */
  RateSolution within(RateInterval interval) {
    double[] inside =
        DoubleStream.of(growths)
            .filter(growth -> interval.contains(Growth.minusOne(growth)))
            .toArray();
    if (growths.length == 0 || (state == RateState.ONE_RATE && inside.length == 1)) {
      return this;
    }
    return switch (inside.length) {
      case 0 -> none(RateState.NO_RATE_WITHIN, signChanges);
      case 1 -> one(inside[0], signChanges, Uniqueness.OTHERS_OUTSIDE);
      default -> several(inside, signChanges);
    };
  }

  /** What came of the search. */
  public RateState state() {
    return state;
  }

  /**
   * The rate as a decimal fraction, at least -1; present only if it is the only one. A loss so deep
   * that no double lies between the rate and -1 reads as -1; {@link #continuousRate()}
   * distinguishes them.
   */
  public OptionalDouble rate() {
    return state == RateState.ONE_RATE
        ? OptionalDouble.of(Growth.minusOne(growths[0]))
        : OptionalDouble.empty();
  }

  /** ln(1 + rate), to its own precision however deep the loss; present only if the rate is. */
  public OptionalDouble continuousRate() {
    return state == RateState.ONE_RATE ? OptionalDouble.of(growths[0]) : OptionalDouble.empty();
  }

  /** Every rate there is, ascending, as a new array; empty if there is none or it was not found. */
  public double[] rates() {
    return DoubleStream.of(growths).map(Growth::minusOne).toArray();
  }

  /** The only rate above zero; empty if there is none or more than one. */
  public OptionalDouble onlyRateAboveZero() {
    double[] above = DoubleStream.of(rates()).filter(rate -> rate > 0).toArray();
    return above.length == 1 ? OptionalDouble.of(above[0]) : OptionalDouble.empty();
  }

  /** How often the flows change sign in the order of time; there are at most so many rates. */
  public int signChanges() {
    return signChanges;
  }

  /** How it is known that the rate is the only one; present only if it is. */
  public Optional<Uniqueness> uniqueness() {
    return Optional.ofNullable(uniqueness);
  }

  /** Why there is no rate; present only if {@link #rate()} is not. */
  public Optional<Undefined> undefined() {
    return state == RateState.ONE_RATE
        ? Optional.empty()
        : Optional.of(Undefined.of(Reason.valueOf(state.name()), state.because()));
  }

  /**
   * The rates as steps of an explanation: each of several, and which is the only one above zero.
   *
   * @return the steps; none where there is one rate or no rate
   */
  public List<Step> told() {
    if (state != RateState.SEVERAL_RATES) {
      return List.of();
    }
    Explanation.Builder steps = Explanation.answering("rates");
    for (double rate : rates()) {
      steps.given("worth nothing at", Answer.share(rate));
    }
    onlyRateAboveZero()
        .ifPresent(rate -> steps.given("the only rate above zero", Answer.share(rate)));
    return steps.build().steps();
  }

  /** The rate and why it is the only one, or why there is none, in one line. */
  @Override
  public String toString() {
    if (state == RateState.SEVERAL_RATES) {
      return state.because()
          + ": "
          + DoubleStream.of(rates()).mapToObj(Show::percent).collect(Collectors.joining(", "));
    }
    return uniqueness == null
        ? Undefined.of(Reason.valueOf(state.name()), state.because()).toString()
        : Show.percent(Growth.minusOne(growths[0])) + ", alone because " + uniqueness.because();
  }
}
