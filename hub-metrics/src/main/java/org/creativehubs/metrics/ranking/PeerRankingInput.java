package org.creativehubs.metrics.ranking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.cluster.UniversityStanding;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.Observations;
import org.immutables.value.Value;

/** One of several peers, what is known of all of them, and how they are ranked. */
@HubValue
@Value.Immutable
public abstract class PeerRankingInput {

  static final String UNIVERSITIES = "universities";

  PeerRankingInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The one that is compared, by its label; not blank. */
  public abstract String subject();

  /** Indicators with the values of the peers, each measure once. Weights do not matter. */
  public abstract List<Observations> indicators();

  /** Measures of {@link #indicators()} that are better the lower they are. */
  public abstract Set<String> lowerIsBetter();

  /**
   * Ties between places, ranked by the number of ties of each kind and by the number of strong ones
   * among them ({@code STRONG} or {@code VERY_STRONG}). Places that have no tie are not ranked.
   */
  public abstract List<NetworkTie> ties();

  /**
   * The rank of the universities of the subject where a study ranks them without values, with the
   * number of places ranked; taken to be without ties.
   */
  public abstract Optional<UniversityStanding> universities();

  /** The rank of those with the same value. */
  public abstract RankTies rankTies();

  /** Which share of the peers stands below. */
  public abstract PercentileRule percentile();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(subject(), "subject");
    Check.that(
        !indicators().isEmpty() || !ties().isEmpty() || universities().isPresent(),
        Fault.INCONSISTENT,
        "indicators",
        "hold an element where there are no ties and no universities",
        "none");
    Check.distinct(indicators(), Observations::measure, "indicators", "measure");
    checkNames();
    for (String measure : lowerIsBetter()) {
      Check.that(
          indicators().stream().anyMatch(one -> one.measure().equals(measure)),
          Fault.UNKNOWN_CODE,
          "lowerIsBetter",
          "be measures of the indicators",
          measure);
    }
    universities()
        .ifPresent(
            standing ->
                Check.that(
                    standing.rank().isPresent() && standing.ranked().isPresent(),
                    Fault.INCONSISTENT,
                    "universities",
                    "have rank and ranked",
                    standing));
  }

  /** An indicator must not pass for a ranking that comes from elsewhere. */
  private void checkNames() {
    Set<String> taken = new TreeSet<>();
    TieCounts.of(ties()).forEach(count -> taken.add(count.measure()));
    universities().ifPresent(standing -> taken.add(UNIVERSITIES));
    for (int i = 0; i < indicators().size(); i++) {
      String measure = indicators().get(i).measure();
      Check.that(
          !taken.contains(measure),
          Fault.DUPLICATE,
          "indicators[" + i + "].measure",
          "be none of " + taken,
          measure);
    }
  }

  /** In which direction an indicator gets better. */
  final Polarity polarity(Observations indicator) {
    return lowerIsBetter().contains(indicator.measure())
        ? Polarity.LOWER_IS_BETTER
        : Polarity.HIGHER_IS_BETTER;
  }

  /** Builds a {@link PeerRankingInput}. */
  public static final class Builder extends ImmutablePeerRankingInput.Builder {
    Builder() {}
  }
}
