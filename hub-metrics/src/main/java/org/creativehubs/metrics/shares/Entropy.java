package org.creativehubs.metrics.shares;

import java.util.Arrays;
import org.creativehubs.metrics.index.Sum;

/** Entropies and Hill numbers of counts with a total above zero; in nats. */
final class Entropy {

  /** Within this distance of 1 the power of a Hill number is written as a difference from it. */
  private static final double NEAR_ONE = 0.5;

  private Entropy() {}

  static double of(double[] counts, double total) {
    Sum sum = new Sum();
    for (double count : counts) {
      double share = count / total;
      if (share > 0) {
        sum.add(-share * StrictMath.log(share));
      }
    }
    return Math.max(0, sum.value());
  }

  static double relative(double[] counts, double total, double[] reference, double all) {
    Sum sum = new Sum();
    for (int k = 0; k < counts.length; k++) {
      double share = counts[k] / total;
      if (share > 0) {
        sum.add(share * StrictMath.log(share / (reference[k] / all)));
      }
    }
    return Math.max(0, sum.value());
  }

  static double between(double[] counts, double total, int[] groups) {
    return of(groupTotals(counts, groups), total);
  }

  static double within(double[] counts, double total, int[] groups) {
    double[] of = groupTotals(counts, groups);
    Sum sum = new Sum();
    for (int k = 0; k < counts.length; k++) {
      if (counts[k] > 0) {
        sum.add(-counts[k] / total * StrictMath.log(counts[k] / of[groups[k]]));
      }
    }
    return Math.max(0, sum.value());
  }

  private static double[] groupTotals(double[] counts, int[] groups) {
    Sum[] sums = new Sum[Arrays.stream(groups).max().orElse(0) + 1];
    Arrays.setAll(sums, group -> new Sum());
    for (int k = 0; k < counts.length; k++) {
      sums[groups[k]].add(counts[k]);
    }
    return Arrays.stream(sums).mapToDouble(Sum::value).toArray();
  }

  static double hill(double[] counts, double total, double order) {
    if (order == 0) {
      return Arrays.stream(counts).filter(count -> count > 0).count();
    }
    if (order == 1) {
      return StrictMath.exp(of(counts, total));
    }
    return StrictMath.exp(logOfPowers(counts, total, order) / (1 - order));
  }

  private static double logOfPowers(double[] counts, double total, double order) {
    return Math.abs(order - 1) < NEAR_ONE
        ? nearOne(counts, total, order)
        : fromLargest(counts, total, order);
  }

  /** With the powers as differences from the shares, which add up to one. */
  private static double nearOne(double[] counts, double total, double order) {
    Sum sum = new Sum();
    for (double count : counts) {
      double share = count / total;
      if (share > 0) {
        sum.add(share * StrictMath.expm1((order - 1) * StrictMath.log(share)));
      }
    }
    return StrictMath.log1p(sum.value());
  }

  /** With the powers against the largest, so that none is lost to underflow. */
  private static double fromLargest(double[] counts, double total, double order) {
    double largest = Arrays.stream(counts).max().orElseThrow();
    Sum sum = new Sum();
    for (double count : counts) {
      if (count > 0) {
        sum.add(StrictMath.pow(count / largest, order));
      }
    }
    return order * StrictMath.log(largest / total) + StrictMath.log(sum.value());
  }
}
