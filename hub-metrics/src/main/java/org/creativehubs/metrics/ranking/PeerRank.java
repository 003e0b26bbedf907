package org.creativehubs.metrics.ranking;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Where one stands among its peers by one measure. */
@HubValue
@Value.Immutable
public abstract class PeerRank {

  private static final Undefined RANK_ONLY = Reason.NOT_KNOWN.because("only the rank is known");

  PeerRank() {}

  static Builder builder() {
    return new Builder();
  }

  /** What is ranked, with its unit; not blank. */
  public abstract String measure();

  /** In which direction it gets better. */
  public abstract Polarity polarity();

  /**
   * The finite value of the one compared, in the unit of the measure; absent where it has only a
   * rank.
   */
  public abstract OptionalDouble value();

  /** The best finite value of all; absent where there are only ranks. */
  public abstract OptionalDouble best();

  /** How many are ranked, the one compared among them; zero or more. */
  public abstract int ranked();

  /** Its rank from 1 for the best, by the tie rule; at least 1, a half for the middle of ties. */
  public abstract Optional<Ratio> rank();

  /** How many others have the same value; zero or more, absent without a rank. */
  public abstract OptionalInt tied();

  /** The share of those ranked that stands below, in [0, 1]; absent without peers. */
  public abstract Optional<Ratio> percentile();

  /** Why there is no percentile; absent where there is one. */
  public abstract Optional<Undefined> undefined();

  @Value.Check
  void check() {
    Check.notBlank(measure(), "measure");
    value().ifPresent(value -> Check.finite(value, "value"));
    best().ifPresent(best -> Check.finite(best, "best"));
    Check.notNegative(ranked(), "ranked");
    rank().ifPresent(this::checkRank);
    tied().ifPresent(tied -> Check.notNegative(tied, "tied"));
    percentile().ifPresent(share -> Check.share(share, "percentile"));
    Check.exactlyOne(percentile(), "percentile", undefined(), "undefined");
  }

  private void checkRank(Ratio rank) {
    Check.between(rank, 1, ranked(), "rank");
  }

  /** The value, or why it is not known. */
  final Answer valueOrReason() {
    return numberOrReason(value());
  }

  /** The best value, or why it is not known. */
  final Answer bestOrReason() {
    return numberOrReason(best());
  }

  private Answer numberOrReason(OptionalDouble number) {
    return number.isPresent()
        ? Answer.number(number.getAsDouble())
        : Answer.of(rank().isPresent() ? RANK_ONLY : undefined().orElseThrow());
  }

  /** The rank, or the reason why there is none. */
  final Answer rankOrReason() {
    return rank().map(Answer::number).orElseGet(() -> Answer.of(undefined().orElseThrow()));
  }

  /** The percentile, or the reason why there is none. */
  public final Answer answer() {
    return undefined().map(Answer::of).orElseGet(() -> Answer.share(percentile().orElseThrow()));
  }

  /** Rank and number of those ranked, such as {@code 18 of 33}. */
  public final String standing() {
    return rank().map(rank -> Answer.number(rank).toString()).orElse("not ranked")
        + " of "
        + ranked();
  }

  /** Measure, rank and percentile in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        measure() + ": " + standing() + ", " + answer(),
        "polarity",
        polarity(),
        "value",
        value(),
        "best",
        best(),
        "tied",
        tied(),
        "percentile",
        percentile());
  }

  static final class Builder extends ImmutablePeerRank.Builder {
    Builder() {}
  }
}
