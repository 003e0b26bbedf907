package org.creativehubs.metrics.relatedness;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;

/**
 * Which industries are present in which regions: those with a quotient of 1 or more, by comparing
 * e_ri e with e_r e_i exactly. It holds two ints for each presence.
 */
final class Presence {

  /** Further apart than this, relative to one another, two products need no exact comparison. */
  private static final double NEAR = 1e-9;

  private final EmploymentTable table;
  private final boolean whole;

  /** The positions of the industries of each region, ascending. */
  final int[][] industries;

  /** The positions of the regions of each industry, ascending. */
  final int[][] regions;

  private Presence(EmploymentTable table) {
    this.table = table;
    this.whole = isWhole(table);
    this.industries = new int[table.regions().size()][];
    int[] ubiquity = new int[table.industries().size()];
    double[] counts = new double[ubiquity.length];
    int[] found = new int[ubiquity.length];
    for (int region = 0; region < industries.length; region++) {
      table.copyRegion(region, counts, 0);
      int size = find(region, counts, found);
      industries[region] = Arrays.copyOf(found, size);
      for (int i = 0; i < size; i++) {
        ubiquity[found[i]]++;
      }
    }
    this.regions = turned(industries, ubiquity);
  }

  static Presence of(EmploymentTable table) {
    table.unknown().requireNone("table");
    return new Presence(table);
  }

  private static boolean isWhole(EmploymentTable table) {
    double[] counts = new double[table.industries().size()];
    boolean whole = table.total() <= 0x1p53;
    for (int region = 0; whole && region < table.regions().size(); region++) {
      table.copyRegion(region, counts, 0);
      whole = Arrays.stream(counts).allMatch(count -> count == Math.rint(count));
    }
    return whole;
  }

  private static int[][] turned(int[][] lists, int[] sizes) {
    int[][] turned = new int[sizes.length][];
    Arrays.setAll(turned, i -> new int[sizes[i]]);
    int[] filled = new int[sizes.length];
    for (int from = 0; from < lists.length; from++) {
      for (int to : lists[from]) {
        turned[to][filled[to]++] = from;
      }
    }
    return turned;
  }

  private int find(int region, double[] counts, int[] found) {
    double all = table.total();
    double total = table.regionTotalAt(region);
    int size = 0;
    for (int industry = 0; industry < counts.length; industry++) {
      double here = counts[industry] * all;
      double there = total * table.industryTotalAt(industry);
      boolean present =
          Math.abs(here - there) > NEAR * there
              ? here > there
              : there > 0 && near(region, industry);
      if (present) {
        found[size++] = industry;
      }
    }
    return size;
  }

  private boolean near(int region, int industry) {
    return whole ? nearWhole(region, industry) : nearFraction(region, industry);
  }

  private boolean nearWhole(int region, int industry) {
    long count = (long) table.countAt(region, industry);
    long all = (long) table.total();
    long total = (long) table.regionTotalAt(region);
    long industryTotal = (long) table.industryTotalAt(industry);
    int high = Long.compare(Math.multiplyHigh(count, all), Math.multiplyHigh(total, industryTotal));
    return high != 0 ? high > 0 : Long.compareUnsigned(count * all, total * industryTotal) >= 0;
  }

  private boolean nearFraction(int region, int industry) {
    Ratio here =
        Ratio.of(new BigDecimal(table.countAt(region, industry))).times(table.exactTotal());
    Ratio there = table.exactRegionTotalAt(region).times(table.exactIndustryTotalAt(industry));
    return here.compareTo(there) >= 0;
  }

  EmploymentTable table() {
    return table;
  }

  /** How many numbers two ascending lists share. */
  static int shared(int[] one, int[] other) {
    int shared = 0;
    int j = 0;
    for (int number : one) {
      while (j < other.length && other[j] < number) {
        j++;
      }
      if (j < other.length && other[j] == number) {
        shared++;
      }
    }
    return shared;
  }

  /** How many industries a region has. */
  int diversity(int region) {
    return industries[region].length;
  }

  /** How many regions have an industry. */
  int ubiquity(int industry) {
    return regions[industry].length;
  }

  Optional<Undefined> undefinedRegion(int region) {
    return diversity(region) > 0 ? Optional.empty() : Optional.of(Reason.EMPTY_REGION.undefined());
  }

  Optional<Undefined> undefinedIndustry(int industry) {
    return ubiquity(industry) > 0
        ? Optional.empty()
        : Optional.of(Reason.EMPTY_INDUSTRY.undefined());
  }

  /** The positions of the regions that have an industry. */
  int[] keptRegions() {
    return kept(industries);
  }

  /** The positions of the industries that are somewhere. */
  int[] keptIndustries() {
    return kept(regions);
  }

  private static int[] kept(int[][] lists) {
    return IntStream.range(0, lists.length).filter(i -> lists[i].length > 0).toArray();
  }

  /** Into how many parts without a link regions and industries fall; empty ones do not count. */
  int components() {
    boolean[] seen = new boolean[regions.length];
    boolean[] reached = new boolean[industries.length];
    int components = 0;
    for (int start : keptIndustries()) {
      if (!seen[start]) {
        components++;
        reach(start, seen, reached);
      }
    }
    return components;
  }

  private void reach(int start, boolean[] seen, boolean[] reached) {
    int[] waiting = new int[seen.length];
    int size = 0;
    waiting[size++] = start;
    seen[start] = true;
    while (size > 0) {
      for (int region : regions[waiting[--size]]) {
        if (!reached[region]) {
          reached[region] = true;
          for (int industry : industries[region]) {
            if (!seen[industry]) {
              seen[industry] = true;
              waiting[size++] = industry;
            }
          }
        }
      }
    }
  }
}
