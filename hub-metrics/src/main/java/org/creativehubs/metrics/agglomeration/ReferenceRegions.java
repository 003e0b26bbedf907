package org.creativehubs.metrics.agglomeration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.employment.Counts;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.metrics.index.Sum;

/**
 * The share x of each region in the employment of a reference, in the canonical order of names, so
 * that sums over regions do not depend on the order in which regions came.
 */
final class ReferenceRegions {

  private final EmploymentTable table;

  /** Where each region of the reference stands in the table; -1 where the table lacks it. */
  private final int[] rows;

  private final double[] shares;

  /** The sum of x^2. */
  final double squares;

  private ReferenceRegions(EmploymentTable table, int[] rows, double[] shares) {
    this.table = table;
    this.rows = rows;
    this.shares = shares;
    this.squares = Powers.sum(shares, 2);
  }

  /** Regions of the table with what they have of all its industries, or with what is given. */
  static ReferenceRegions of(EmploymentTable table, Map<String, Double> reference) {
    Map<String, Integer> rows = rows(table.regions());
    ImmutableList<String> names =
        ImmutableSortedSet.copyOf(reference.isEmpty() ? table.regions() : reference.keySet())
            .asList();
    double[] shares = new double[names.size()];
    int[] places = new int[names.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = rows.getOrDefault(names.get(i), -1);
      shares[i] =
          reference.isEmpty()
              ? table.regionTotalAt(places[i])
              : reference.getOrDefault(names.get(i), 0.0);
    }
    double total = Sum.of(shares);
    for (int i = 0; i < shares.length; i++) {
      shares[i] = total > 0 ? shares[i] / total : 0;
    }
    return new ReferenceRegions(table, places, shares);
  }

  private static Map<String, Integer> rows(List<String> regions) {
    Map<String, Integer> rows = new HashMap<>();
    regions.forEach(region -> rows.put(region, rows.size()));
    return rows;
  }

  static void check(List<String> regions, Map<String, Double> reference) {
    reference.forEach((region, count) -> Counts.checked(count, "reference[" + region + "]"));
    if (reference.isEmpty()) {
      return;
    }
    Check.that(
        reference.values().stream().anyMatch(count -> count > 0),
        "reference",
        "have employment in a region",
        0);
    for (String region : regions) {
      Check.that(
          reference.containsKey(region),
          Fault.UNKNOWN_CODE,
          "reference",
          "have every region of the plants or the table",
          "without " + region);
    }
  }

  /** What the shares leave to more than one region; zero where one region has all. */
  double spread() {
    return 1 - squares;
  }

  /** The sum of a power of x. */
  double powers(int power) {
    return Powers.sum(shares, power);
  }

  double shareAt(int region) {
    return shares[region];
  }

  int size() {
    return shares.length;
  }

  /** The shares s of the regions in an industry, which must have employment. */
  double[] sharesOf(int industry) {
    double[] own = new double[rows.length];
    double total = table.industryTotalAt(industry);
    for (int i = 0; i < own.length; i++) {
      own[i] = rows[i] < 0 ? 0 : table.countAt(rows[i], industry) / total;
    }
    return own;
  }

  /** s - x of each region. */
  double[] differencesOf(int industry) {
    double[] differences = sharesOf(industry);
    for (int i = 0; i < differences.length; i++) {
      differences[i] -= shares[i];
    }
    return differences;
  }

  /** How the reference was chosen, for a reader. */
  static String convention(Map<String, Double> reference) {
    return reference.isEmpty()
        ? "x from all industries given"
        : "x from a reference of " + reference.size() + " regions";
  }
}
