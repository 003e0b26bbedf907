package org.creativehubs.metrics.robustness;

import java.util.OptionalDouble;
import org.creativehubs.core.employment.EmploymentTable;

/**
 * Outer bounds of the Krugman index of a region against all regions. The difference of shares has
 * exact bounds for each industry; the index is the sum of their amounts, twice the sum of the
 * positive ones, twice that of the negative ones, and at most twice the share of other regions.
 */
final class KrugmanBounds implements RoundingBounds {

  /** By industry: of the region, and of all others together. */
  private final double[] ownLeast;

  private final double[] ownMost;
  private final double[] othersLeast;
  private final double[] othersMost;

  KrugmanBounds(EmploymentTable table, double base, int region) {
    int industries = table.industries().size();
    ownLeast = new double[industries];
    ownMost = new double[industries];
    othersLeast = new double[industries];
    othersMost = new double[industries];
    for (int r = 0; r < table.regions().size(); r++) {
      for (int i = 0; i < industries; i++) {
        double count = table.countAt(r, i);
        (r == region ? ownLeast : othersLeast)[i] += Math.max(0, count - base / 2);
        (r == region ? ownMost : othersMost)[i] += count + base / 2;
      }
    }
  }

  @Override
  public double low() {
    double above = 0;
    double below = 0;
    for (int i = 0; i < ownLeast.length; i++) {
      above += Math.max(0, -highest(i, false));
      below += Math.max(0, -highest(i, true));
    }
    return 2 * Math.max(above, below);
  }

  @Override
  public OptionalDouble high() {
    double above = 0;
    double below = 0;
    double either = 0;
    for (int i = 0; i < ownLeast.length; i++) {
      double most = highest(i, true);
      double least = highest(i, false);
      above += Math.max(0, most);
      below += Math.max(0, least);
      either += Math.max(most, least);
    }
    double others = without(othersMost, -1);
    double share = others == 0 ? 0 : others / (others + without(ownLeast, -1));
    return OptionalDouble.of(Math.min(2 * Math.min(share, Math.min(above, below)), either));
  }

  /** The greatest difference of an industry, or the least with its sign changed. */
  private double highest(int industry, boolean itself) {
    Range one = new Range(ownLeast[industry], ownMost[industry]);
    Range rest = new Range(without(ownLeast, industry), without(ownMost, industry));
    return itself
        ? highest(one, rest, othersLeast[industry], without(othersMost, industry))
        : highest(rest, one, without(othersLeast, industry), othersMost[industry]);
  }

  private static double without(double[] counts, int industry) {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += i == industry ? 0 : counts[i];
    }
    return sum;
  }

  private record Range(double least, double most) {

    double nearest(double wanted) {
      return Math.min(most, Math.max(least, wanted));
    }
  }

  /** In y there is a valley, so that an end is highest; in x a peak. */
  private static double highest(Range x, Range y, double c, double d) {
    return Math.max(highest(x, y.least(), c, d), highest(x, y.most(), c, d));
  }

  private static double highest(Range x, double y, double c, double d) {
    double peak = (c + d) / (Math.sqrt(1 + d / y) - 1) - y;
    double between = Double.isNaN(peak) ? x.least() : x.nearest(peak);
    return Math.max(
        difference(between, y, c, d),
        Math.max(difference(x.least(), y, c, d), difference(x.most(), y, c, d)));
  }

  /** x / (x + y) - (x + c) / (x + y + c + d), or its limit from above where x + y goes to zero. */
  private static double difference(double x, double y, double c, double d) {
    double all = x + y + c + d;
    if (all == 0) {
      return 0;
    }
    return x + y == 0 ? d / all : x / (x + y) * (d / all) - y / (x + y) * (c / all);
  }
}
