package org.creativehubs.metrics.spatial;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.metrics.index.Observation;
import org.creativehubs.metrics.index.Observations;

/** Weights by position, in the order of the observations. */
final class Links {

  /** The neighbours of each place. */
  final int[][] to;

  /** How much each of its neighbours weighs. */
  final double[] weight;

  private Links(int[][] to, double[] weight) {
    this.to = to;
    this.weight = weight;
  }

  static Links of(Observations observations, SpatialWeights weights) {
    Map<String, Integer> positions = new HashMap<>();
    List<String> labels = observations.labels();
    for (int i = 0; i < labels.size(); i++) {
      positions.put(labels.get(i), i);
    }
    int[][] to = new int[labels.size()][];
    double[] weight = new double[labels.size()];
    for (Neighbours place : weights.places()) {
      int here = positions.getOrDefault(place.label(), -1);
      to[here] =
          place.neighbours().stream().mapToInt(one -> positions.getOrDefault(one, -1)).toArray();
      weight[here] = to[here].length == 0 ? 0 : weights.style().weight(to[here].length);
    }
    return new Links(to, weight);
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

  int size() {
    return to.length;
  }

  /** The weighted sum of the neighbours' values. */
  double lag(int place, double[] values) {
    double sum = 0;
    for (int neighbour : to[place]) {
      sum += values[neighbour];
    }
    return sum * weight[place];
  }

  double rowSum(int place) {
    return to[place].length * weight[place];
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
    int[][] sorted =
        Arrays.stream(to).map(list -> Arrays.stream(list).sorted().toArray()).toArray(int[][]::new);
    double sum = 0;
    for (int i = 0; i < to.length; i++) {
      for (int j : to[i]) {
        double back = Arrays.binarySearch(sorted[j], i) >= 0 ? weight[j] : 0;
        sum += weight[i] * (weight[i] + back);
      }
    }
    return sum;
  }

  /** The sum of squares of row and column sum together. */
  double marginSquares() {
    double[] margins = new double[to.length];
    for (int i = 0; i < to.length; i++) {
      margins[i] += rowSum(i);
      for (int j : to[i]) {
        margins[j] += weight[i];
      }
    }
    return Arrays.stream(margins).map(margin -> margin * margin).sum();
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
