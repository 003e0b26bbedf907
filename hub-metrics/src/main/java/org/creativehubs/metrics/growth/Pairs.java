package org.creativehubs.metrics.growth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.metrics.index.Observation;
import org.creativehubs.metrics.index.Observations;

/** Observations of the same labels at several dates, matched by label. */
final class Pairs {

  private Pairs() {}

  /** Refuses observations whose labels are not those of the first ones, in any order. */
  static void sameLabels(Observations first, Observations other, String firstField, String field) {
    Check.that(
        first.entries().size() == other.entries().size()
            && byLabel(other).keySet().containsAll(first.labels()),
        Fault.INCONSISTENT,
        field,
        "have the labels of " + firstField + " (" + String.join(", ", first.labels()) + ")",
        String.join(", ", other.labels()));
  }

  /** The values in the order of some labels. */
  static double[] values(Observations observations, List<String> labels) {
    Map<String, Double> byLabel = byLabel(observations);
    return labels.stream().mapToDouble(byLabel::get).toArray();
  }

  private static Map<String, Double> byLabel(Observations observations) {
    Map<String, Double> values = new HashMap<>();
    for (Observation observation : observations.entries()) {
      values.put(observation.label(), observation.value());
    }
    return values;
  }

  /** The logarithm of a quotient of two numbers above zero, whatever their size. */
  static double logRatio(double above, double below) {
    double ratio = above / below;
    return ratio >= Double.MIN_NORMAL && ratio <= Double.MAX_VALUE
        ? StrictMath.log(ratio)
        : StrictMath.log(above) - StrictMath.log(below);
  }
}
