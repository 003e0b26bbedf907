package org.creativehubs.metrics.ranking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.cluster.TieStrength;
import org.creativehubs.metrics.index.Observations;

/** Counts the ties of each place, by kind, and the strong ones among them. */
final class TieCounts {

  private static final Set<TieStrength> STRONG =
      EnumSet.of(TieStrength.VERY_STRONG, TieStrength.STRONG);

  private TieCounts() {}

  static List<Observations> of(List<NetworkTie> ties) {
    List<Observations> counts = new ArrayList<>();
    ties.stream()
        .map(NetworkTie::kind)
        .distinct()
        .forEach(
            kind -> {
              List<NetworkTie> alike =
                  ties.stream().filter(tie -> tie.kind().equals(kind)).toList();
              counts.add(Observations.of(kind + " ties", count(alike, false)));
              if (alike.stream().allMatch(tie -> tie.strength().isPresent())) {
                counts.add(Observations.of("strong " + kind + " ties", count(alike, true)));
              }
            });
    return counts;
  }

  private static Map<String, Double> count(List<NetworkTie> ties, boolean strongOnly) {
    Map<String, Double> counts = new LinkedHashMap<>();
    for (NetworkTie tie : ties) {
      double one = strongOnly && tie.strength().filter(STRONG::contains).isEmpty() ? 0 : 1;
      counts.merge(tie.from(), one, Double::sum);
      counts.merge(tie.to(), one, Double::sum);
    }
    return counts;
  }
}
