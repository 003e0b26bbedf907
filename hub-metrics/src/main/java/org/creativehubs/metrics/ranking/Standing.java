package org.creativehubs.metrics.ranking;

import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;

/** How many are better, at how many levels, the same (itself included) and worse. */
final class Standing {

  private static final Undefined NO_PEERS = Reason.NO_PEERS.undefined();

  private final Term better;
  private final Term levels;
  private final Term same;
  private final Term worse;
  private final Term ranked;

  Standing(Ratio better, Ratio levels, Ratio same, Ratio worse) {
    this.better = Term.given("better ones", better);
    this.levels = Term.given("better values, each once", levels);
    this.same = Term.given("as good, itself included", same);
    this.worse = Term.given("worse ones", worse);
    this.ranked = Term.given("all that are ranked", better.plus(same).plus(worse));
  }

  static Standing of(long better, long levels, long same, long worse) {
    return new Standing(Ratio.of(better), Ratio.of(levels), Ratio.of(same), Ratio.of(worse));
  }

  /** What gave a rank and a percentile; empty for one that has no rank. */
  static Optional<Standing> of(PeerRank found, RankTies ties, PercentileRule rule) {
    return found.rank().map(rank -> of(found, rank, ties, rule));
  }

  private static Standing of(PeerRank found, Ratio rank, RankTies ties, PercentileRule rule) {
    Ratio all = Ratio.of(found.ranked());
    Ratio same = Ratio.of(found.tied().orElse(0) + 1L);
    Ratio worse = found.percentile().map(share -> rule.worse(share, same, all)).orElse(Ratio.ZERO);
    Ratio better = all.minus(same).minus(worse);
    return new Standing(
        better, ties == RankTies.DENSE ? rank.minus(Ratio.ONE) : better, same, worse);
  }

  /** Whether all of these can be numbers of peers. */
  boolean isPossible() {
    return Stream.of(better, levels, same, worse)
        .map(Term::ratio)
        .allMatch(number -> number.signum() >= 0 && number.isWhole());
  }

  Term rank(RankTies ties) {
    Term one = Term.of(1);
    Term rank =
        switch (ties) {
          case BEST -> better.plus(one);
          case WORST -> better.plus(same);
          case MIDDLE -> better.plus(same.plus(one).dividedBy(2));
          case DENSE -> levels.plus(one);
        };
    return rank.named("rank");
  }

  Term percentile(PercentileRule rule) {
    return ranked.ratio().equals(Ratio.ONE)
        ? Term.undefined("percentile", NO_PEERS)
        : rule.of(worse, same, ranked).asShare().named("percentile");
  }
}
