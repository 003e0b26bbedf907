package org.creativehubs.metrics.spatial;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.metrics.index.Observation;
import org.creativehubs.metrics.index.Observations;

/** Weights by position, in the order of the observations. */
final class Links {

  private static final double[] ALL_THE_SAME = {};

  /** The neighbours of each place. */
  final int[][] to;

  /** The weights of the neighbours as given; empty where all of a place are 1. */
  private final double[][] given;

  /** What the weights of a place are multiplied by, for the style. */
  private final double[] scale;

  private final WeightStyle style;

  private final double[] sums;
  private final double[] squares;
  private final double[] greatest;

  private Links(int[][] to, double[][] given, WeightStyle style) {
    this.to = to;
    this.given = given;
    this.style = style;
    this.sums = each(DoubleStream::sum);
    this.squares = each(weights -> weights.map(weight -> weight * weight).sum());
    this.greatest = each(weights -> weights.max().orElse(0));
    this.scale = style.scales(sums, squares);
  }

  private double[] each(ToDoubleFunction<DoubleStream> of) {
    double[] found = new double[to.length];
    for (int i = 0; i < to.length; i++) {
      int place = i;
      found[i] =
          of.applyAsDouble(IntStream.range(0, to[i].length).mapToDouble(k -> given(place, k)));
    }
    return found;
  }

  static Links of(Observations observations, SpatialWeights weights) {
    return of(observations.labels(), weights);
  }

  /** Of places in an order; all that the weights have. */
  static Links of(List<String> labels, SpatialWeights weights) {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      positions.put(labels.get(i), i);
    }
    int[][] to = new int[labels.size()][];
    double[][] given = new double[labels.size()][];
    for (Neighbours place : weights.places()) {
      int here = positions.getOrDefault(place.label(), -1);
      to[here] =
          place.neighbours().stream().mapToInt(one -> positions.getOrDefault(one, -1)).toArray();
      given[here] =
          weights.style() == WeightStyle.BINARY
              ? ALL_THE_SAME
              : place.weights().stream().mapToDouble(weight -> weight).toArray();
    }
    return new Links(to, given, weights.style());
  }

  /** Refuses observations of other places than the weights have. */
  static void checkSame(Observations observations, SpatialWeights weights) {
    Map<String, Integer> places = new HashMap<>();
    weights.labels().forEach(label -> places.put(label, 0));
    List<Observation> entries = observations.entries();
    for (int i = 0; i < entries.size(); i++) {
      String label = entries.get(i).label();
      Check.that(
          places.remove(label) != null,
          Fault.UNKNOWN_CODE,
          "observations.entries[" + i + "].label",
          "be a place of the weights",
          label);
    }
    Check.that(
        places.isEmpty(),
        Fault.INCONSISTENT,
        "observations",
        "have an entry for each place of the weights",
        "none for " + places.keySet().stream().sorted().findFirst().orElse(""));
  }

  /** Refuses values below zero, for which a measure has no meaning. */
  static void checkNotNegative(Observations observations, String what) {
    for (int i = 0; i < observations.entries().size(); i++) {
      double value = observations.entries().get(i).value();
      Check.that(value >= 0, "observations.entries[" + i + "].value", "be >= 0 for " + what, value);
    }
  }

  /** How many places have a neighbour. */
  int linked() {
    return (int) Arrays.stream(to).filter(list -> list.length > 0).count();
  }

  /** The weighted sum of the neighbours' values. */
  double lag(int place, double[] values) {
    return sum(place, values) * scale[place];
  }

  /** The sum of the neighbours' values by the weights as given, before the style. */
  double sum(int place, double[] values) {
    int[] neighbours = to[place];
    double[] weights = given[place];
    double sum = 0;
    if (weights.length == 0) {
      for (int neighbour : neighbours) {
        sum += values[neighbour];
      }
    } else {
      for (int k = 0; k < neighbours.length; k++) {
        sum += weights[k] * values[neighbours[k]];
      }
    }
    return sum;
  }

  /** The weight as given of a neighbour of a place, by its position among them. */
  double given(int place, int neighbour) {
    return given[place].length == 0 ? 1 : given[place][neighbour];
  }

  /** What the weights as given are multiplied by. */
  double scale(int place) {
    return scale[place];
  }

  /** As {@link #scale(int)}, were the place its own neighbour too by a weight. */
  double scaleWith(int place, double own) {
    return style == WeightStyle.ROW_STANDARDISED ? 1 / (sums[place] + own) : scale[place];
  }

  /** The greatest weight as given of a neighbour; zero for an island. */
  double greatest(int place) {
    return greatest[place];
  }

  /** The sum of the weights as given. */
  double givenSum(int place) {
    return sums[place];
  }

  /** The sum of the squares of the weights as given. */
  double givenSquares(int place) {
    return squares[place];
  }

  /** The weight of a neighbour of a place, by its position among them. */
  double weight(int place, int neighbour) {
    return given(place, neighbour) * scale[place];
  }

  double rowSum(int place) {
    return sums[place] * scale[place];
  }

  /** The sum of all weights. */
  double total() {
    double sum = 0;
    for (int i = 0; i < to.length; i++) {
      sum += rowSum(i);
    }
    return sum;
  }

  /** Half the sum of (w_ij + w_ji) squared. */
  double pairSquares() {
    long[][] sorted = new long[to.length][];
    Arrays.setAll(sorted, this::sorted);
    double sum = 0;
    for (int i = 0; i < to.length; i++) {
      for (int k = 0; k < to[i].length; k++) {
        int other = to[i][k];
        double back = back(other, sorted[other], i);
        sum += weight(i, k) * (weight(i, k) + back);
      }
    }
    return sum;
  }

  /** The neighbours of a place in order, each with its position in the lower half. */
  private long[] sorted(int place) {
    int[] neighbours = to[place];
    return IntStream.range(0, neighbours.length)
        .mapToLong(k -> ((long) neighbours[k] << Integer.SIZE) | k)
        .sorted()
        .toArray();
  }

  /** How much one place weighs as a neighbour of another; zero where it is none. */
  private double back(int place, long[] sorted, int neighbour) {
    long least = (long) neighbour << Integer.SIZE;
    int at = Arrays.binarySearch(sorted, least);
    int position = at < 0 ? -at - 1 : at;
    boolean isThere = position < sorted.length && sorted[position] >> Integer.SIZE == neighbour;
    return isThere ? weight(place, (int) sorted[position]) : 0;
  }

  /** The sum of squares of row and column sum together. */
  double marginSquares() {
    double[] margins = new double[to.length];
    for (int i = 0; i < to.length; i++) {
      margins[i] += rowSum(i);
      for (int k = 0; k < to[i].length; k++) {
        margins[to[i][k]] += weight(i, k);
      }
    }
    return Arrays.stream(margins).map(margin -> margin * margin).sum();
  }

  /** The sum over the neighbours of a place of weight times squared difference. */
  double differences(int place, double[] values) {
    double sum = 0;
    for (int k = 0; k < to[place].length; k++) {
      double apart = values[place] - values[to[place][k]];
      sum += given(place, k) * apart * apart;
    }
    return sum * scale[place];
  }

  /** Values times a power of two that brings the greatest near 1, which loses no digit. */
  static double[] levelled(double[] values) {
    double greatest = Arrays.stream(values).map(Math::abs).max().orElse(0);
    int exponent = greatest == 0 ? 0 : Math.getExponent(greatest);
    return Arrays.stream(values).map(value -> Math.scalb(value, -exponent)).toArray();
  }

  /** Values less their mean. */
  static double[] centred(double[] values) {
    double mean = Arrays.stream(values).sum() / values.length;
    return Arrays.stream(values).map(value -> value - mean).toArray();
  }

  static boolean allSame(double[] values) {
    return Arrays.stream(values).allMatch(value -> value == values[0]);
  }
}
