package org.creativehubs.metrics.location;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.quantity.Ratio;

/** Orders regions by their exact shares, which is the order of their quotients. */
final class Ranking {

  private record Entry(int region, Ratio share) {}

  private Ranking() {}

  static List<RankedRegion> of(LocationQuotients quotients, int industry) {
    List<Entry> entries =
        IntStream.range(0, quotients.regions().size())
            .filter(region -> quotients.quotientAt(region, industry).isPresent())
            .mapToObj(region -> new Entry(region, share(quotients, region, industry)))
            .sorted(Comparator.comparing(Entry::share).reversed())
            .toList();
    ImmutableList.Builder<RankedRegion> ranking = ImmutableList.builder();
    int rank = 0;
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      boolean tied = i > 0 && entry.share.equals(entries.get(i - 1).share);
      rank = tied ? rank : i + 1;
      ranking.add(
          RankedRegion.of(
              rank,
              quotients.regions().get(entry.region),
              quotients.quotientAt(entry.region, industry).getAsDouble()));
    }
    return ranking.build();
  }

  private static Ratio share(LocationQuotients quotients, int region, int industry) {
    return Exactly.of(quotients.countAt(region, industry))
        .dividedBy(quotients.shares().exactRegionTotal(region));
  }
}
