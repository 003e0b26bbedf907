package org.creativehubs.metrics.ranking;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** Where one stands among its peers by several measures. */
@HubValue
@Value.Immutable
public abstract class PeerRankings implements Explained, ExplainedTable {

  PeerRankings() {}

  static Builder builder() {
    return new Builder();
  }

  /** The one that is compared; not blank. */
  public abstract String subject();

  /** The rank of those with the same value. */
  public abstract RankTies rankTies();

  /** Which share of the peers stands below. */
  public abstract PercentileRule percentile();

  /** The ranks: universities first, then indicators, then ties; each measure once, at least one. */
  public abstract List<PeerRank> ranks();

  @Value.Check
  void check() {
    Check.notBlank(subject(), "subject");
    Check.notEmpty(ranks(), "ranks");
    Check.distinct(ranks(), PeerRank::measure, "ranks", "measure");
    Check.each(ranks(), "ranks", this::checkRank);
  }

  private void checkRank(PeerRank rank, String field) {
    standing(rank)
        .ifPresent(
            standing ->
                Check.that(
                    standing.isPossible()
                        && rank.rank().equals(standing.rank(rankTies()).exact())
                        && rank.percentile().equals(standing.percentile(percentile()).exact()),
                    Fault.INCONSISTENT,
                    field,
                    "have the rank that goes with its percentile",
                    rank));
  }

  /**
   * The rank by a measure.
   *
   * @param measure a measure of the ranks
   * @return the rank
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another measure
   */
  public final PeerRank at(String measure) {
    return Check.named(ranks(), PeerRank::measure, measure, "measure");
  }

  /** How each rank and percentile was calculated. */
  @Override
  public final List<Explanation> explanations() {
    return Lists.transform(ranks(), this::percentile);
  }

  private Explanation percentile(PeerRank rank) {
    Optional<Standing> standing = standing(rank);
    return explained(
        rank,
        standing.map(found -> found.rank(rankTies())).orElseGet(() -> none("rank", rank)),
        standing
            .map(found -> found.percentile(percentile()))
            .orElseGet(() -> none("percentile", rank)));
  }

  private Explanation rank(PeerRank rank) {
    return explained(
        rank,
        standing(rank).map(found -> found.rank(rankTies())).orElseGet(() -> none("rank", rank)));
  }

  private Optional<Standing> standing(PeerRank rank) {
    return Standing.of(rank, rankTies(), percentile());
  }

  private static Term none(String label, PeerRank rank) {
    return Term.undefined(label, rank.undefined().orElseThrow());
  }

  private Explanation explained(PeerRank rank, Term... found) {
    Explanation.Builder steps =
        Explanation.answering("Where does " + subject() + " stand by " + rank.measure() + "?");
    rank.value().ifPresent(value -> steps.given(rank.measure(), Answer.number(value)));
    rank.best().ifPresent(best -> steps.given(bestLabel(rank), Answer.number(best)));
    return steps.terms(found).build();
  }

  private static String bestLabel(PeerRank rank) {
    return "best of all, " + Show.words(rank.polarity());
  }

  private Explanation best(PeerRank rank) {
    return Explanation.answering("What is the best " + rank.measure() + "?")
        .given(bestLabel(rank), rank.bestOrReason())
        .build();
  }

  /** A row for each measure. */
  @Override
  public final Sheet<?> sheet() {
    return Grid.by("measure", PeerRank::measure)
        .with(Column.answer("value", ColumnKind.NUMBER, PeerRank::valueOrReason))
        .with(
            Column.answer("best", ColumnKind.NUMBER, PeerRank::bestOrReason).explained(this::best))
        .with(
            Column.answer("rank", ColumnKind.NUMBER, PeerRank::rankOrReason).explained(this::rank))
        .with(Column.count("ranked", PeerRank::ranked))
        .with(
            Column.answer("percentile", ColumnKind.SHARE, PeerRank::answer)
                .explained(this::percentile))
        .sheet(
            subject()
                + " among its peers, ties "
                + Show.words(rankTies())
                + ", percentile "
                + Show.words(percentile()),
            ranks());
  }

  /** The subject and the number of measures in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        subject() + " among its peers by " + ranks().size() + " measures", "rank ties", rankTies());
  }

  static final class Builder extends ImmutablePeerRankings.Builder {
    Builder() {}
  }
}
