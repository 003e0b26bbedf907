package org.creativehubs.finance.risk;

import java.util.Arrays;
import java.util.Optional;
import org.creativehubs.core.internal.NormalQuantile;
import org.creativehubs.core.quantity.Ratio;

/** Turns a number between 0 and 1 into one of a spread, by inversion, rounded to millionths. */
final class Sampler {

  private final SpreadKind kind;
  private final long least;
  private final long most;
  private final double low;
  private final double high;
  private final double centre;
  private final double deviation;
  private final double from;
  private final double to;
  private final long[] values;
  private final double[] shares;

  Sampler(Spread spread) {
    kind = spread.kind();
    boolean logarithmic = kind == SpreadKind.LOGNORMAL;
    low = spread.lowest().toDouble();
    high = spread.highest().toDouble();
    Ratio middle = spread.mode().or(spread::mean).or(spread::median).orElseGet(spread::lowest);
    centre = logarithmic ? StrictMath.log(middle.toDouble()) : middle.toDouble();
    Optional<Ratio> deviates = spread.deviation().or(spread::logDeviation);
    boolean certain = deviates.filter(Ratio::isZero).isPresent();
    least = Millionths.of(certain ? middle : spread.lowest());
    most = Millionths.of(certain ? middle : spread.highest());
    deviation = deviates.map(Ratio::toDouble).orElse(0.0);
    from =
        deviation == 0 ? 0 : NormalQuantile.below((scaled(low, logarithmic) - centre) / deviation);
    to =
        deviation == 0
            ? 1
            : 1 - NormalQuantile.below((centre - scaled(high, logarithmic)) / deviation);
    int count = spread.outcomes().size();
    values = new long[count];
    shares = new double[count];
    Ratio sum = Ratio.ZERO;
    Ratio all = Ratio.sum(spread.outcomes().stream().map(WeightedValue::weight).toList());
    for (int i = 0; i < count; i++) {
      values[i] = Millionths.of(spread.outcomes().get(i).value());
      sum = sum.plus(spread.outcomes().get(i).weight());
      shares[i] = sum.dividedBy(all).toDouble();
    }
  }

  private static double scaled(double bound, boolean logarithmic) {
    return !logarithmic ? bound : bound <= 0 ? Double.NEGATIVE_INFINITY : StrictMath.log(bound);
  }

  /** The millionths drawn for a number between 0 and 1. */
  long draw(double uniform) {
    if (least == most) {
      return least;
    }
    if (kind == SpreadKind.DISCRETE) {
      int found = Arrays.binarySearch(shares, uniform);
      return values[Math.min(found < 0 ? -found - 1 : found + 1, values.length - 1)];
    }
    long drawn = (long) Math.rint(number(uniform) * Millionths.ONE);
    return Math.max(least, Math.min(most, drawn));
  }

  private double number(double uniform) {
    return switch (kind) {
      case UNIFORM -> low + uniform * (high - low);
      case TRIANGULAR -> triangular(uniform);
      case NORMAL -> normal(uniform);
      case LOGNORMAL -> StrictMath.exp(normal(uniform));
      case FIXED, DISCRETE -> low;
    };
  }

  private double normal(double uniform) {
    return centre + deviation * NormalQuantile.at(from + uniform * (to - from));
  }

  private double triangular(double uniform) {
    double width = high - low;
    return uniform * width < centre - low
        ? low + StrictMath.sqrt(uniform * width * (centre - low))
        : high - StrictMath.sqrt((1 - uniform) * width * (high - centre));
  }
}
