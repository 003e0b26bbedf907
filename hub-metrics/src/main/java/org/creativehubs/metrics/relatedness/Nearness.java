package org.creativehubs.metrics.relatedness;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;

/** How related each industry is to the industries that a region has. */
final class Nearness {

  private final Cooccurrence related;

  /** For each industry the sum over all industries. */
  final double[] totals;

  private Nearness(Cooccurrence related, DiagonalRule diagonal) {
    this.related = related;
    int size = related.size;
    if (diagonal == DiagonalRule.EXCLUDED) {
      for (int i = 0; i < size; i++) {
        related.values[i * size + i] = 0;
      }
    }
    this.totals = new double[size];
    for (int row = 0; row < size; row++) {
      add(row, totals);
    }
  }

  static Nearness of(Presence presence, RelatednessMeasure measure, DiagonalRule diagonal) {
    return new Nearness(Cooccurrence.of(presence, RelatedSide.INDUSTRIES, measure), diagonal);
  }

  private void add(int row, double[] sums) {
    int start = row * related.size;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += related.values[start + i];
    }
  }

  /** For each industry the sum over some industries. */
  void sums(int[] industries, double[] target) {
    Arrays.fill(target, 0);
    for (int industry : industries) {
      add(industry, target);
    }
  }

  /** For each region and industry the sum over those present, added up as it is asked for. */
  List<Double> toPresent(Presence presence) {
    return new AbstractList<>() {
      @Override
      public Double get(int cell) {
        double sum = 0;
        for (int present : presence.industries[cell / totals.length]) {
          sum += relatedness(present, cell % totals.length);
        }
        return sum;
      }

      @Override
      public int size() {
        return presence.industries.length * totals.length;
      }
    };
  }

  double relatedness(int one, int other) {
    return related.values[one * related.size + other];
  }

  Optional<Undefined> undefined(int industry) {
    return related
        .undefined(industry)
        .or(
            () ->
                totals[industry] > 0
                    ? Optional.empty()
                    : Optional.of(Reason.OCCURS_ALONE.undefined()));
  }
}
