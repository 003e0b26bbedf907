package org.creativehubs.metrics.shares;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.Sum;

/** What each whole is compared with under a rule. */
final class References {

  private final Against against;
  private final Crossing crossing;
  private final double[] common;
  private final double commonTotal;
  private final int nonEmpty;

  private References(
      Against against, Crossing crossing, double[] common, double commonTotal, int nonEmpty) {
    this.against = against;
    this.crossing = crossing;
    this.common = common;
    this.commonTotal = commonTotal;
    this.nonEmpty = nonEmpty;
  }

  /** Why what shares are compared with is not known; empty where it is, or nothing is compared. */
  static Optional<Undefined> undefined(ShareRule rule, Crossing crossing) {
    if (!rule.measure().compares() || crossing.table().unknown().isEmpty()) {
      return Optional.empty();
    }
    return switch (rule.against()) {
      case NATION, REST -> crossing.undefinedParts();
      case MEAN_OF_OTHERS -> crossing.table().unknown().why();
      case PAIR -> crossing.undefined(crossing.wholes().indexOf(rule.partner().orElseThrow()));
      case EVEN, GIVEN -> Optional.empty();
    };
  }

  static References of(ShareRule rule, Crossing crossing) {
    Against against = rule.against();
    int parts = crossing.parts().size();
    if (!rule.measure().compares()) {
      return new References(Against.NATION, crossing, new double[0], 0, 0);
    } else if (against == Against.MEAN_OF_OTHERS) {
      return ofShares(crossing);
    } else if (against == Against.NATION || against == Against.REST) {
      double[] totals = new double[parts];
      Arrays.setAll(totals, crossing::partTotal);
      return new References(against, crossing, totals, crossing.table().total(), 0);
    }
    double[] amounts = new double[parts];
    switch (against) {
      case EVEN -> Arrays.fill(amounts, 1);
      case GIVEN -> fill(amounts, crossing.parts(), rule.reference());
      default -> {
        int partner = crossing.wholes().indexOf(rule.partner().orElseThrow());
        crossing.load(partner, 1, new double[][] {amounts});
      }
    }
    return new References(against, crossing, amounts, Sum.of(amounts), 0);
  }

  private static void fill(double[] amounts, List<String> parts, Map<String, Double> given) {
    for (int k = 0; k < amounts.length; k++) {
      amounts[k] = given.getOrDefault(parts.get(k), 0.0);
    }
  }

  private static References ofShares(Crossing crossing) {
    Sum[] sums = new Sum[crossing.parts().size()];
    Arrays.setAll(sums, k -> new Sum());
    double[][] row = new double[1][sums.length];
    int nonEmpty = 0;
    for (int whole = 0; whole < crossing.wholes().size(); whole++) {
      double total = crossing.total(whole);
      if (total > 0) {
        nonEmpty++;
        crossing.load(whole, 1, row);
        for (int k = 0; k < sums.length; k++) {
          sums[k].add(row[0][k] / total);
        }
      }
    }
    double[] shares = Arrays.stream(sums).mapToDouble(Sum::value).toArray();
    return new References(Against.MEAN_OF_OTHERS, crossing, shares, 0, nonEmpty);
  }

  /** The amounts a whole with these counts is compared with; a new array where they differ. */
  double[] of(int whole, double[] counts) {
    return switch (against) {
      case REST -> without(counts, 1);
      case MEAN_OF_OTHERS -> without(counts, crossing.total(whole));
      default -> common;
    };
  }

  private double[] without(double[] counts, double total) {
    double[] others = common.clone();
    if (total > 0) {
      for (int k = 0; k < others.length; k++) {
        others[k] = Math.max(0, others[k] - counts[k] / total);
      }
    }
    return others;
  }

  /** The total of {@link #of}. */
  double total(double[] amounts) {
    return amounts == common ? commonTotal : Sum.of(amounts);
  }

  /** Whether there are other wholes to take the mean of. */
  boolean lacksOthers() {
    return against == Against.MEAN_OF_OTHERS && nonEmpty < 2;
  }
}
