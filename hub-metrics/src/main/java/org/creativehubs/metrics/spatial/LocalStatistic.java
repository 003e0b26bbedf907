package org.creativehubs.metrics.spatial;

import java.util.Arrays;
import java.util.Optional;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.metrics.index.IndexPart;

/** A statistic of each place over arrays, with its moments. */
final class LocalStatistic {

  /** Below this, beside what it is taken from, a difference is rounding. */
  private static final double ROUNDING = 1e-13;

  private final LocalMeasure measure;
  private final Links links;
  private final double n;
  private final double[] z;
  private final double squares;
  private final double moment;
  private final double kurtosis;

  LocalStatistic(LocalMeasure measure, Links links, double[] raw, MoranDivisor divisor) {
    this.measure = measure;
    this.links = links;
    this.n = raw.length;
    this.z = Links.centred(Links.levelled(raw));
    this.squares = Arrays.stream(z).map(value -> value * value).sum();
    this.moment = squares / divisor.of(raw.length);
    double fourth = Arrays.stream(z).map(value -> value * value * value * value).sum();
    this.kurtosis = n * fourth / (squares * squares);
  }

  /** The weight of the place itself before the style, for G*: that of its heaviest neighbour. */
  private double own(int place) {
    return measure == LocalMeasure.G_STAR ? links.greatest(place) : 0;
  }

  private double scale(int place) {
    return measure == LocalMeasure.G_STAR ? links.scaleWith(place, own(place)) : links.scale(place);
  }

  double lag(int place) {
    return lagOf(place, links.sum(place, z));
  }

  /** The weighted sum of other values than those less their mean. */
  double lag(int place, double[] values) {
    return (links.sum(place, values) + own(place) * values[place]) * scale(place);
  }

  private double lagOf(int place, double sum) {
    return (sum + own(place) * z[place]) * scale(place);
  }

  double value(int place) {
    return z[place];
  }

  int neighbours(int place) {
    return links.to[place].length;
  }

  /** The statistic, were the neighbours' values times their weights to add up to a sum. */
  double of(int place, double sum) {
    double lag = lagOf(place, sum);
    return switch (measure) {
      case MORAN -> z[place] * lag / moment;
      case G -> (lag + rowSum(place) * z[place] / (n - 1)) / Math.sqrt(lagVariance(place));
      case G_STAR -> lag / Math.sqrt(lagVariance(place));
    };
  }

  /** What the statistic as observed was computed from, in standard deviations of all values. */
  void tell(SpatialStatistic.Builder built, int place) {
    double unit = Math.sqrt(moment);
    built.addParts(IndexPart.of("neighbours", neighbours(place)));
    if (measure == LocalMeasure.MORAN) {
      IndexPart own =
          IndexPart.of("own value less the mean, in standard deviations", z[place] / unit);
      IndexPart lag = IndexPart.of("weighted sum of the neighbours' likewise", lag(place) / unit);
      built.addParts(own, lag).found(own.term().times(lag.term()), of(place));
      return;
    }
    double deviation = Math.sqrt(lagVariance(place)) / unit;
    IndexPart above =
        IndexPart.of(
            "weighted sum less the one expected, in standard deviations", of(place) * deviation);
    IndexPart spread = IndexPart.of("standard deviation of that sum without a pattern", deviation);
    built.addParts(above, spread).found(above.term().dividedBy(spread.term()), of(place));
  }

  double of(int place) {
    return of(place, links.sum(place, z));
  }

  private double rowSum(int place) {
    return (links.givenSum(place) + own(place)) * scale(place);
  }

  private double squareSum(int place) {
    double squares = links.givenSquares(place) + own(place) * own(place);
    return squares * scale(place) * scale(place);
  }

  /** The variance of the neighbours' sum, over all orders of all values or of the others. */
  private double lagVariance(int place) {
    double free = measure == LocalMeasure.G_STAR ? n : n - 1;
    double values = measure == LocalMeasure.G_STAR ? squares / n : othersVariance(place);
    double row = rowSum(place);
    return values * (free * squareSum(place) - row * row) / (free - 1);
  }

  /** The population variance of the values of the other places. */
  private double othersVariance(int place) {
    double shift = z[place] / (n - 1);
    return (squares - z[place] * z[place]) / (n - 1) - shift * shift;
  }

  /** Why a place has no statistic; what all places share was found before. */
  Optional<Reason> undefined(int place) {
    if (links.to[place].length == 0) {
      return Optional.of(Reason.ISLAND);
    }
    return measure == LocalMeasure.MORAN ? Optional.empty() : untested(place, true);
  }

  /** Why a place has no analytic test. */
  Optional<Reason> untested(int place, boolean conditional) {
    if (n < 3) {
      return Optional.of(Reason.TOO_FEW);
    }
    if (measure == LocalMeasure.MORAN && !conditional) {
      return variance(place, false) > ROUNDING ? Optional.empty() : Optional.of(Reason.NO_VARIANCE);
    }
    double free = measure == LocalMeasure.G_STAR ? n : n - 1;
    double row = rowSum(place);
    if (free * squareSum(place) - row * row <= ROUNDING * free * squareSum(place)) {
      return Optional.of(Reason.NO_VARIANCE);
    }
    if (measure != LocalMeasure.G_STAR && othersVariance(place) <= ROUNDING * squares / n) {
      return Optional.of(Reason.OTHERS_THE_SAME);
    }
    return measure == LocalMeasure.MORAN && variance(place, true) <= 0
        ? Optional.of(Reason.NO_VARIANCE)
        : Optional.empty();
  }

  /** Of local Moran; the standardised G has 0. */
  double expected(int place, boolean conditional) {
    if (measure != LocalMeasure.MORAN) {
      return 0;
    }
    double own = conditional ? z[place] * z[place] / moment : squares / n / moment;
    return -own * rowSum(place) / (n - 1);
  }

  /** Of local Moran; the standardised G has 1. */
  double variance(int place, boolean conditional) {
    if (measure != LocalMeasure.MORAN) {
      return 1;
    }
    if (conditional) {
      return z[place] * z[place] / (moment * moment) * lagVariance(place);
    }
    double scale = squares / n / moment;
    double row = rowSum(place);
    double square = squareSum(place);
    double pairs = (2 * kurtosis - n) / ((n - 1) * (n - 2)) * (row * row - square);
    double own = (n - kurtosis) / (n - 1) * square;
    return scale * scale * (own + pairs - row * row / ((n - 1) * (n - 1)));
  }
}
