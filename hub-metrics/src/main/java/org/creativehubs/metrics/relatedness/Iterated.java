package org.creativehubs.metrics.relatedness;

import java.util.Arrays;

/** Values of regions and industries, each side computed from the other, step by step. */
final class Iterated {

  final double[] regions;
  final double[] industries;

  private Iterated(double[] regions, double[] industries) {
    this.regions = regions;
    this.industries = industries;
  }

  static Iterated counted(Presence presence) {
    return new Iterated(lengths(presence.industries), lengths(presence.regions));
  }

  private static double[] lengths(int[][] lists) {
    return Arrays.stream(lists).mapToDouble(list -> list.length).toArray();
  }

  static Iterated reflections(Presence presence, int steps) {
    Iterated now = counted(presence);
    for (int step = 0; step < steps; step++) {
      now =
          new Iterated(
              means(presence.industries, now.industries), means(presence.regions, now.regions));
    }
    return now;
  }

  private static double[] means(int[][] lists, double[] values) {
    return Arrays.stream(lists)
        .mapToDouble(list -> list.length == 0 ? 0 : sum(list, values) / list.length)
        .toArray();
  }

  private static double sum(int[] list, double[] values) {
    double sum = 0;
    for (int i : list) {
      sum += values[i];
    }
    return sum;
  }

  static Iterated fitness(Presence presence, int steps) {
    Iterated now = new Iterated(ones(presence.industries), ones(presence.regions));
    for (int step = 0; step < steps; step++) {
      double[] inverse = Arrays.stream(now.regions).map(fitness -> 1 / fitness).toArray();
      double[] industries = now.industries;
      now =
          new Iterated(
              levelled(presence.industries, list -> sum(list, industries)),
              levelled(presence.regions, list -> 1 / sum(list, inverse)));
    }
    return now;
  }

  private static double[] ones(int[][] lists) {
    return Arrays.stream(lists).mapToDouble(list -> list.length == 0 ? 0 : 1).toArray();
  }

  private interface OfList {
    double of(int[] list);
  }

  /** Values of the labels that are kept, over their mean. */
  private static double[] levelled(int[][] lists, OfList value) {
    double[] values = new double[lists.length];
    double sum = 0;
    int kept = 0;
    for (int i = 0; i < lists.length; i++) {
      if (lists[i].length > 0) {
        values[i] = value.of(lists[i]);
        sum += values[i];
        kept++;
      }
    }
    double mean = sum / kept;
    return Arrays.stream(values).map(one -> one / mean).toArray();
  }
}
