package org.creativehubs.metrics.relatedness;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** How often the labels of one side occur together, and what a measure makes of it. */
final class Cooccurrence {

  private final Presence presence;
  private final RelatedSide side;
  private final RelatednessMeasure measure;

  /** Row by row; the measure in place of the counts it was computed from. */
  final double[] values;

  final int size;

  /** The k or S of each label, whichever the measure divides by. */
  final double[] totals;

  private Cooccurrence(Presence presence, RelatedSide side, RelatednessMeasure measure) {
    this.presence = presence;
    this.side = side;
    this.measure = measure;
    this.size = side.names(presence).size();
    long cells = (long) size * size;
    Check.that(cells <= 1 << 30, Fault.TOO_LARGE, "table", "have at most 2^30 pairs", cells);
    this.values = new double[(int) cells];
    count(side.lists(presence));
    this.totals = totals();
    measure();
  }

  static Cooccurrence of(Presence presence, RelatedSide side, RelatednessMeasure measure) {
    return new Cooccurrence(presence, side, measure);
  }

  /** Above the diagonal. */
  private void count(int[][] lists) {
    for (int[] list : lists) {
      for (int a = 0; a < list.length; a++) {
        int start = list[a] * size;
        for (int b = a + 1; b < list.length; b++) {
          values[start + list[b]]++;
        }
      }
    }
  }

  private double[] totals() {
    double[] totals = new double[size];
    if (measure == RelatednessMeasure.PROXIMITY) {
      Arrays.setAll(totals, i -> side.size(presence, i));
      return totals;
    }
    for (int row = 0; row < size; row++) {
      for (int column = row + 1; column < size; column++) {
        totals[row] += values[row * size + column];
        totals[column] += values[row * size + column];
      }
    }
    return totals;
  }

  private void measure() {
    double all = Arrays.stream(totals).sum();
    for (int row = 0; row < size; row++) {
      values[row * size + row] = measure == RelatednessMeasure.PROXIMITY && totals[row] > 0 ? 1 : 0;
      for (int column = row + 1; column < size; column++) {
        double both = values[row * size + column];
        double value = both == 0 ? 0 : measure.of(both, totals[row], totals[column], all);
        values[row * size + column] = value;
        values[column * size + row] = value;
      }
    }
  }

  /** C, counted as it is asked for; on the diagonal k for proximity, and else 0. */
  List<Double> both() {
    int[][] places = side.places(presence);
    return new AbstractList<>() {
      @Override
      public Double get(int cell) {
        int row = cell / Cooccurrence.this.size;
        int column = cell % Cooccurrence.this.size;
        return row == column && measure != RelatednessMeasure.PROXIMITY
            ? 0.0
            : Presence.shared(places[row], places[column]);
      }

      @Override
      public int size() {
        return values.length;
      }
    };
  }

  /** Why a label has no value with any other. */
  Optional<Undefined> undefined(int position) {
    return side.undefined(presence, position)
        .or(
            () ->
                measure.dividesByTotals() && totals[position] == 0
                    ? Optional.of(Reason.OCCURS_ALONE.undefined())
                    : Optional.empty());
  }
}
