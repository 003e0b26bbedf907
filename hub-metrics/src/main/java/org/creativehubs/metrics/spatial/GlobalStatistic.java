package org.creativehubs.metrics.spatial;

import java.util.Arrays;
import java.util.Optional;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Term;
import org.creativehubs.metrics.index.IndexPart;

/** A statistic of the map over arrays, with its moments. */
final class GlobalStatistic {

  private final GlobalMeasure measure;
  private final Links links;
  private final int n;
  private final double[] values;
  private final double total;
  private final double squares;
  private final double products;

  GlobalStatistic(GlobalMeasure measure, Links links, double[] raw, IslandRule islands) {
    this.measure = measure;
    this.n = islands == IslandRule.COUNTED_IN_MEAN ? links.linked() : raw.length;
    this.links = links;
    double[] levelled = Links.levelled(raw);
    this.values = measure == GlobalMeasure.GETIS_ORD ? levelled : Links.centred(levelled);
    this.total = links.total();
    this.squares = power(2);
    double sum = power(1);
    this.products = sum * sum - squares;
  }

  Optional<Reason> undefined(double[] raw) {
    if (total == 0) {
      return Optional.of(Reason.NO_NEIGHBOURS);
    }
    if (measure != GlobalMeasure.GETIS_ORD) {
      return Links.allSame(raw) ? Optional.of(Reason.NO_VARIATION) : Optional.empty();
    }
    return Arrays.stream(raw).filter(value -> value > 0).count() < 2
        ? Optional.of(Reason.NO_PRODUCTS)
        : Optional.empty();
  }

  double[] values() {
    return values;
  }

  /** The statistic of these values in some order. */
  double of(double[] ordered) {
    return switch (measure) {
      case MORAN -> n / total * cross(ordered) / squares;
      case GEARY -> (n - 1) * differences(ordered) / (2 * total * squares);
      case GETIS_ORD -> cross(ordered) / products;
    };
  }

  /** The statistic as observed, and what it was computed from. */
  void tell(SpatialStatistic.Builder built, double observed) {
    IndexPart places = IndexPart.of("places, n", n);
    IndexPart weights = IndexPart.of("sum of all weights, S0", total);
    IndexPart sum = IndexPart.of(sumName(), sum());
    Term found = term(places.term(), weights.term(), sum.term());
    built.addParts(places, weights, sum).found(found, observed);
  }

  private String sumName() {
    return switch (measure) {
      case MORAN -> "sum w_ij z_i z_j / sum z^2";
      case GEARY -> "sum w_ij (x_i - x_j)^2 / sum z^2";
      case GETIS_ORD -> "mean product of neighbours over that of all pairs";
    };
  }

  private double sum() {
    return switch (measure) {
      case MORAN -> cross(values) / squares;
      case GEARY -> differences(values) / squares;
      case GETIS_ORD -> cross(values) / products / expected();
    };
  }

  private Term term(Term n, Term s0, Term sum) {
    Term one = Term.of(1);
    return switch (measure) {
      case MORAN -> n.dividedBy(s0).times(sum);
      case GEARY -> n.minus(one).dividedBy(Term.of(2).times(s0)).times(sum);
      case GETIS_ORD -> s0.dividedBy(n.times(n.minus(one))).times(sum);
    };
  }

  private double cross(double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * links.lag(i, x);
    }
    return sum;
  }

  private double differences(double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += links.differences(i, x);
    }
    return sum;
  }

  private double power(int exponent) {
    double sum = 0;
    for (double value : values) {
      double power = value;
      for (int i = 1; i < exponent; i++) {
        power *= value;
      }
      sum += power;
    }
    return sum;
  }

  double expected() {
    return switch (measure) {
      case MORAN -> -1.0 / (n - 1);
      case GEARY -> 1;
      case GETIS_ORD -> total / ((double) n * (n - 1));
    };
  }

  /** How many places are counted. */
  int places() {
    return n;
  }

  /** How many places the variance takes at least. */
  int fewest(NullAssumption assumption) {
    return assumption == NullAssumption.NORMALITY ? 3 : 4;
  }

  /** The variance; not above rounding where every order gives the same statistic. */
  double variance(NullAssumption assumption) {
    double s0 = total * total;
    double s1 = links.pairSquares();
    double s2 = links.marginSquares();
    boolean normal = assumption == NullAssumption.NORMALITY;
    double kurtosis = normal ? 0 : values.length * power(4) / (squares * squares);
    return switch (measure) {
      case MORAN -> normal ? moranNormal(n, s0, s1, s2) : moran(n, s0, s1, s2, kurtosis);
      case GEARY -> normal ? gearyNormal(n, s0, s1, s2) : geary(n, s0, s1, s2, kurtosis);
      case GETIS_ORD -> getisOrd(n, s0, s1, s2);
    };
  }

  private static double moranNormal(double n, double s0, double s1, double s2) {
    return (n * n * s1 - n * s2 + 3 * s0) / ((n * n - 1) * s0) - 1 / ((n - 1) * (n - 1));
  }

  private static double moran(double n, double s0, double s1, double s2, double kurtosis) {
    double first = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0);
    double second = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0);
    return (first - second) / ((n - 1) * (n - 2) * (n - 3) * s0) - 1 / ((n - 1) * (n - 1));
  }

  private static double gearyNormal(double n, double s0, double s1, double s2) {
    return ((2 * s1 + s2) * (n - 1) - 4 * s0) / (2 * (n + 1) * s0);
  }

  private static double geary(double n, double s0, double s1, double s2, double kurtosis) {
    double pairs = (n - 1) * s1 * (n * n - 3 * n + 3 - (n - 1) * kurtosis);
    double margins = (n - 1) * s2 * (n * n + 3 * n - 6 - (n * n - n + 2) * kurtosis) / 4;
    double all = s0 * (n * n - 3 - (n - 1) * (n - 1) * kurtosis);
    return (pairs - margins + all) / (n * (n - 2) * (n - 3) * s0);
  }

  /** Getis and Ord 1992, from the power sums of the values. */
  private double getisOrd(double n, double s0, double s1, double s2) {
    double one = power(1);
    double three = power(3);
    double b0 = (n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0;
    double b1 = -((n * n - n) * s1 - 2 * n * s2 + 6 * s0);
    double b2 = -(2 * n * s1 - (n + 3) * s2 + 6 * s0);
    double b3 = 4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * s0;
    double b4 = s1 - s2 + s0;
    double square =
        b0 * squares * squares
            + b1 * power(4)
            + b2 * one * one * squares
            + b3 * one * three
            + b4 * one * one * one * one;
    double expected = expected();
    return square / (products * products * n * (n - 1) * (n - 2) * (n - 3)) - expected * expected;
  }
}
