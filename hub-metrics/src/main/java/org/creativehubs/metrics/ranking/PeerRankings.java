package org.creativehubs.metrics.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** Where one stands among its peers by several measures. */
@HubValue
@Value.Immutable
public abstract class PeerRankings implements Explained, Tabular {

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
  }

  /**
   * The rank by a measure.
   *
   * @param measure a measure of the ranks
   * @return the rank
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another measure
   */
  public final PeerRank at(String measure) {
    return ranks().stream()
        .filter(rank -> rank.measure().equals(measure))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.UNKNOWN_CODE, "measure", "be one of the ranks", measure));
  }

  /** How each rank and percentile was calculated. */
  @Override
  public final List<Explanation> explanations() {
    return Lists.transform(ranks(), this::explained);
  }

  private Explanation explained(PeerRank rank) {
    Explanation.Builder steps =
        Explanation.answering("Where does " + subject() + " stand by " + rank.measure() + "?");
    if (rank.value().isPresent()) {
      steps.given(rank.measure(), Answer.number(rank.value().getAsDouble()));
    }
    if (rank.best().isPresent()) {
      steps.given(
          "best of all, " + Show.words(rank.polarity()), Answer.number(rank.best().getAsDouble()));
    }
    return steps
        .step("rank", "ties " + Show.words(rankTies()), Answer.text(rank.standing()))
        .step("percentile", Show.words(percentile()), rank.answer())
        .build();
  }

  /** A row for each measure. */
  @Override
  public final Table table() {
    Table.Builder table =
        Table.builder()
            .title(subject() + " among its peers, percentile " + Show.words(percentile()))
            .addColumns("measure", "value", "best", "rank", "percentile");
    ranks()
        .forEach(
            rank ->
                table.addRows(
                    ImmutableList.of(
                        Answer.text(rank.measure()),
                        number(rank.value()),
                        number(rank.best()),
                        Answer.text(rank.standing()),
                        rank.answer())));
    return table.build();
  }

  private static Answer number(OptionalDouble number) {
    return number.isPresent() ? Answer.number(number.getAsDouble()) : Answer.text("-");
  }

  /** The subject and the number of measures in one line. */
  @Override
  public final String toString() {
    return subject() + " among its peers by " + ranks().size() + " measures";
  }

  static final class Builder extends ImmutablePeerRankings.Builder {
    Builder() {}
  }
}
