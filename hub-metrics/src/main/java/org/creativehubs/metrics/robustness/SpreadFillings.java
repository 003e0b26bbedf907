package org.creativehubs.metrics.robustness;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Herfindahl-Hirschman, Gini and Theil of a region over all fillings. They grow as counts spread
 * and have no peak between two fillings: they are lowest where counts lie as near to a common level
 * as they may, and highest where all counts but one lie at an end of their range.
 */
final class SpreadFillings implements FillingBounds {

  private final Fillings fillings;
  private final int region;
  private final Spread spread;
  private final Line line;

  SpreadFillings(Fillings fillings, int region, Spread spread) {
    this.fillings = fillings;
    this.region = region;
    this.spread = spread;
    this.line = Line.ofRegion(fillings, region);
  }

  /** NaN for a region without any count, which has no index. */
  private double index(double[] counts) {
    if (DoubleStream.of(counts).sum() == 0) {
      return Double.NaN;
    }
    double[] ascending = counts.clone();
    Arrays.sort(ascending);
    return spread.of(ascending);
  }

  @Override
  public Filled low() {
    if (line.total.most() == 0) {
      return Filled.none();
    }
    double[] none = new double[line.size()];
    return line.total.isPoint() ? reached(line.leastSpread(none)) : lowest(none);
  }

  /** Over all totals: at a level where a count reaches an end, or where the index turns. */
  private Filled lowest(double[] none) {
    double[] levels = line.levels();
    double[] best = line.near(levels[levels.length - 1] * 2 + 1, none);
    for (int i = 0; i < levels.length; i++) {
      best = lower(best, line.near(levels[i], none));
      double next = i + 1 < levels.length ? levels[i + 1] : Double.POSITIVE_INFINITY;
      best = lower(best, line.near(turn(levels[i], next), none));
    }
    Filled found = reached(best);
    int endless = (int) DoubleStream.of(line.most).filter(Double::isInfinite).count();
    double far = endless == 0 ? found.value() : spread.even(endless, line.size());
    return far < found.value() ? Filled.of(far, false) : found;
  }

  private double[] lower(double[] one, double[] other) {
    double there = index(other);
    return Double.isNaN(index(one)) || there < index(one) ? other : one;
  }

  /** The level at which the index turns, by the counts that do not lie at it. */
  private double turn(double from, double to) {
    double[] fixed = new double[line.size()];
    for (int i = 0; i < fixed.length; i++) {
      boolean isFree = line.least[i] <= from && line.most[i] >= to;
      fixed[i] = isFree ? 0 : line.range(i).nearest(from);
    }
    double level = spread.level(fixed);
    return level == 0 ? from : new Range(from, to).nearest(level);
  }

  @Override
  public Filled high() {
    if (line.total.most() == 0) {
      return Filled.none();
    }
    double whole = spread.most(line.size());
    if (line.isTried()) {
      return reached(line.highest(this::index));
    }
    return line.total.isBounded()
        ? Filled.of(Math.min(whole, outer(whole)), false)
        : Filled.of(whole, false);
  }

  private double outer(double whole) {
    return switch (spread) {
      case HERFINDAHL -> outerHerfindahl();
      case GINI -> outerGini();
      case THEIL -> whole;
    };
  }

  /** No share is larger than the largest that one can have, nor the sum of shares than 1. */
  private double outerHerfindahl() {
    double largest = 0;
    double squares = 0;
    for (int i = 0; i < line.size(); i++) {
      double share = Math.min(1, line.most[i] / line.total.least());
      largest = Math.max(largest, share);
      squares += share * share;
    }
    return line.total.least() == 0 ? 1 : Math.min(largest, squares);
  }

  /** Each two counts by themselves. */
  private double outerGini() {
    double sum = 0;
    for (int i = 0; i < line.size(); i++) {
      for (int j = 0; j < i; j++) {
        sum += Math.max(line.most[i] - line.least[j], line.most[j] - line.least[i]);
      }
    }
    return line.total.least() == 0 ? 1 : sum / (line.size() * line.total.least());
  }

  private Filled reached(double[] counts) {
    return Filled.of(index(counts), fillings.allowsRow(region, counts));
  }
}
