package org.creativehubs.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.opentest4j.TestAbortedException;

/**
 * Every table of counts up to a number that a published table leaves possible: a slow oracle, which
 * gives up a try where there are too many.
 */
final class AllTables {

  private static final int MOST = 200_000;

  private final PublishedTable published;
  private final int most;
  private final int width;
  private final int rows;
  private final int least;
  private final List<long[]> found = new ArrayList<>();

  private AllTables(PublishedTable published, int most) {
    this.published = published;
    this.most = most;
    this.width = published.industries().size() + 1;
    this.rows = published.regions().size() + 1;
    this.least = published.attacker().map(Attacker::zerosShown).orElse(false) ? 1 : 0;
  }

  static List<long[]> behind(PublishedTable published, int most) {
    AllTables all = new AllTables(published, most);
    all.fill(new long[published.cells().size()], 0);
    return all.found;
  }

  private void fill(long[] counts, int at) {
    if (at == counts.length) {
      found.add(counts.clone());
      if (found.size() > MOST) {
        throw new TestAbortedException("too many tables are possible");
      }
      return;
    }
    PublishedCell cell = published.cells().get(at);
    if (at / width == rows - 1 || at % width == width - 1) {
      counts[at] = sum(counts, at);
      boolean isEnough = cell.value().isPresent() || counts[at] >= least;
      if (isEnough && cell.value().orElse(counts[at]) == counts[at]) {
        fill(counts, at + 1);
      }
      return;
    }
    if (cell.value().isPresent()) {
      counts[at] = cell.value().getAsLong();
      fill(counts, at + 1);
      return;
    }
    for (counts[at] = least; counts[at] <= most; counts[at]++) {
      fill(counts, at + 1);
    }
  }

  private long sum(long[] counts, int at) {
    long sum = 0;
    boolean isRowTotal = at % width == width - 1;
    for (int place = 0; place < (isRowTotal ? width - 1 : rows - 1); place++) {
      sum += counts[isRowTotal ? at - at % width + place : place * width + at % width];
    }
    return sum;
  }
}
