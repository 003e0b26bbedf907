package org.creativehubs.metrics.relatedness;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;

/** The parts without a link into which regions and industries fall; empty ones are in none. */
final class Parts {

  private static final int NONE = -1;

  private static final Comparator<ConnectedPart> LARGEST_FIRST =
      Comparator.comparing((ConnectedPart part) -> part.regions().size())
          .thenComparing(part -> part.industries().size())
          .reversed();

  /** The part of each region. */
  final int[] ofRegions;

  /** The part of each industry. */
  final int[] ofIndustries;

  private final List<ConnectedPart> parts;

  private Parts(Presence presence) {
    this.ofRegions = none(presence.industries.length);
    this.ofIndustries = none(presence.regions.length);
    int found = 0;
    for (int start : presence.keptIndustries()) {
      if (ofIndustries[start] == NONE) {
        reach(presence, start, found);
        found++;
      }
    }
    this.parts = IntStream.range(0, found).mapToObj(part -> part(presence.table(), part)).toList();
  }

  static Parts of(Presence presence) {
    return new Parts(presence);
  }

  private static int[] none(int length) {
    int[] none = new int[length];
    Arrays.fill(none, NONE);
    return none;
  }

  private void reach(Presence presence, int start, int part) {
    int[] waiting = new int[ofIndustries.length];
    int size = 0;
    waiting[size++] = start;
    ofIndustries[start] = part;
    while (size > 0) {
      for (int region : presence.regions[waiting[--size]]) {
        if (ofRegions[region] == NONE) {
          ofRegions[region] = part;
          for (int industry : presence.industries[region]) {
            if (ofIndustries[industry] == NONE) {
              ofIndustries[industry] = part;
              waiting[size++] = industry;
            }
          }
        }
      }
    }
  }

  int size() {
    return parts.size();
  }

  /** The part that is larger than every other; empty where there is none. */
  OptionalInt largest() {
    List<Integer> sorted =
        IntStream.range(0, size())
            .boxed()
            .sorted(Comparator.comparing(parts::get, LARGEST_FIRST))
            .limit(2)
            .toList();
    boolean tied = sorted.size() == 2 && isTied(sorted.get(0), sorted.get(1));
    return sorted.isEmpty() || tied ? OptionalInt.empty() : OptionalInt.of(sorted.get(0));
  }

  private boolean isTied(int one, int other) {
    return LARGEST_FIRST.compare(parts.get(one), parts.get(other)) == 0;
  }

  /** All parts, the largest first, equal ones by the first name among their regions. */
  List<ConnectedPart> largestFirst() {
    return parts.stream().sorted(LARGEST_FIRST.thenComparing(Parts::firstName)).toList();
  }

  private static String firstName(ConnectedPart part) {
    return Collections.min(part.regions());
  }

  private ConnectedPart part(EmploymentTable table, int part) {
    return ConnectedPart.of(
        labels(ofRegions, part, table.regions()), labels(ofIndustries, part, table.industries()));
  }

  private static List<String> labels(int[] parts, int part, List<String> labels) {
    return IntStream.range(0, parts.length)
        .filter(i -> parts[i] == part)
        .mapToObj(labels::get)
        .toList();
  }
}
