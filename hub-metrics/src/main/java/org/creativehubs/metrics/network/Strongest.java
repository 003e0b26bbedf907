package org.creativehubs.metrics.network;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.cluster.TieStrength;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;

/**
 * Ranks ties by the word for their strength, then by their exact count. Those without a word come
 * after those with one, and those without an exact count after those with one.
 */
final class Strongest {

  private static final Ratio UNCOUNTED = Ratio.of(-1);

  private static final Comparator<NetworkTie> STRENGTH =
      Comparator.<NetworkTie>comparingInt(
              tie -> tie.strength().map(TieStrength::ordinal).orElse(Integer.MAX_VALUE))
          .thenComparing(Strongest::count, Comparator.reverseOrder());

  private Strongest() {}

  static List<RankedTie> of(List<NetworkTie> ties) {
    List<NetworkTie> sorted =
        ties.stream()
            .filter(Ties::links)
            .sorted(
                STRENGTH
                    .thenComparing(tie -> Ties.pair(tie).get(0))
                    .thenComparing(tie -> Ties.pair(tie).get(1))
                    .thenComparing(NetworkTie::kind))
            .toList();
    ImmutableList.Builder<RankedTie> ranked = ImmutableList.builder();
    int rank = 1;
    for (int i = 0; i < sorted.size(); i++) {
      if (i > 0 && STRENGTH.compare(sorted.get(i - 1), sorted.get(i)) != 0) {
        rank = i + 1;
      }
      ranked.add(RankedTie.builder().rank(rank).tie(sorted.get(i)).build());
    }
    return ranked.build();
  }

  private static Ratio count(NetworkTie tie) {
    Optional<QualifiedNumber> exact = tie.count().filter(QualifiedNumber::isExact);
    return exact.map(QualifiedNumber::value).orElse(UNCOUNTED);
  }
}
