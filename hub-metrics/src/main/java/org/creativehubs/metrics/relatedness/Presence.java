package org.creativehubs.metrics.relatedness;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Which industries are present in which regions: those with a quotient of 1 or more, by comparing
 * e_ri e with e_r e_i exactly. It holds two ints for each presence.
 */
final class Presence {

  /** Further apart than this, relative to one another, two products need no exact comparison. */
  private static final double NEAR = 1e-9;

  private static final int[] NONE = {};

  private final EmploymentTable table;
  private final boolean whole;

  /** The presence of which this is a part; null where it is a part of none. */
  private final @Nullable Presence origin;

  /** The positions of the industries of each region, ascending. */
  final int[][] industries;

  /** The positions of the regions of each industry, ascending. */
  final int[][] regions;

  private Presence(EmploymentTable table) {
    this.table = table;
    this.origin = null;
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

  private Presence(Presence origin, Parts parts, int part) {
    this.table = origin.table;
    this.whole = origin.whole;
    this.origin = origin;
    this.industries = within(origin.industries, parts.ofRegions, part);
    this.regions = within(origin.regions, parts.ofIndustries, part);
  }

  private static int[][] within(int[][] lists, int[] parts, int part) {
    int[][] within = new int[lists.length][];
    Arrays.setAll(within, i -> parts[i] == part ? lists[i] : NONE);
    return within;
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

  /** The presence within one of its parts; what is outside is as if it were empty. */
  Presence within(Parts parts, int part) {
    return new Presence(this, parts, part);
  }

  /** All of which this is a part, or itself. */
  Presence all() {
    return origin == null ? this : origin;
  }

  Optional<Undefined> undefinedRegion(int region) {
    return undefined(diversity(region), all().diversity(region), "region", Reason.EMPTY_REGION);
  }

  Optional<Undefined> undefinedIndustry(int industry) {
    return undefined(
        ubiquity(industry), all().ubiquity(industry), "industry", Reason.EMPTY_INDUSTRY);
  }

  private static Optional<Undefined> undefined(int here, int inAll, String side, Reason empty) {
    if (here > 0) {
      return Optional.empty();
    }
    return Optional.of(
        inAll == 0
            ? empty.undefined()
            : Reason.DISCONNECTED.because("the " + side + " is outside the largest part"));
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
}
