package org.creativehubs.metrics.screening;

import java.util.List;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.Sum;
import org.creativehubs.metrics.location.LocationQuotients;

/** Mean quotient, diversity and mean change of every place by every measure. */
final class SideMeasures {

  private static final List<String> NAMES = List.of("mean quotient", "diversity", "mean change");

  private final IndexMatrix.Builder matrix;
  private final List<String> places;

  private SideMeasures(List<String> places, List<String> columns) {
    this.places = places;
    this.matrix =
        IndexMatrix.of("place", places, "side measure", columns)
            .index("side measures of a screen")
            .formula("sum LQ_ri / k; number of LQ_ri > 1; sum (LQ2_ri / LQ1_ri - 1) / k")
            .source(ScreenedPlace.SOURCE)
            .convention("means of the k sub-sectors for which the number is defined");
  }

  static IndexMatrix of(List<String> places, List<MeasureScreen> measures) {
    List<String> columns =
        measures.stream()
            .flatMap(measure -> NAMES.stream().map(name -> measure.table().measure() + ": " + name))
            .toList();
    SideMeasures sides = new SideMeasures(places, columns);
    for (int i = 0; i < measures.size(); i++) {
      sides.add(measures.get(i), i * NAMES.size());
    }
    return sides.matrix.build();
  }

  private void add(MeasureScreen measure, int column) {
    List<String> subsectors = measure.table().subsectors();
    LocationQuotients later = measure.later().subsectors;
    for (int row = 0; row < places.size(); row++) {
      String place = places.get(row);
      double[] quotients =
          defined(subsectors.stream().map(subsector -> later.quotient(place, subsector)).toList());
      mean(
          row,
          column,
          quotients,
          Reason.NOTHING_TO_AVERAGE.because("no sub-sector of the place has such a number"));
      if (quotients.length == 0) {
        matrix.undefined(
            row,
            column + 1,
            Reason.NOTHING_TO_AVERAGE.because("no sub-sector of the place has such a number"));
      } else {
        matrix.set(row, column + 1, (double) diversity(later, place, subsectors));
      }
      change(measure, row, column + 2);
    }
  }

  private static long diversity(LocationQuotients later, String place, List<String> subsectors) {
    return subsectors.stream().filter(subsector -> later.isAboveOne(place, subsector)).count();
  }

  private void change(MeasureScreen measure, int row, int column) {
    if (measure.earlier().isEmpty()) {
      matrix.undefined(row, column, Reason.NO_EARLIER_TABLE.undefined());
      return;
    }
    LocationQuotients earlier = measure.earlier().get().subsectors;
    LocationQuotients later = measure.later().subsectors;
    double[] changes =
        defined(
            measure.table().subsectors().stream()
                .map(one -> QuotientChange.of(earlier, later, places.get(row), one).value())
                .toList());
    mean(
        row,
        column,
        changes,
        Reason.NOTHING_TO_AVERAGE.because("no sub-sector of the place has such a number"));
  }

  private static double[] defined(List<OptionalDouble> numbers) {
    return numbers.stream().flatMapToDouble(OptionalDouble::stream).toArray();
  }

  private void mean(int row, int column, double[] numbers, Undefined otherwise) {
    double mean = Sum.of(numbers) / numbers.length;
    if (Double.isFinite(mean)) {
      matrix.set(row, column, mean);
    } else {
      matrix.undefined(
          row,
          column,
          numbers.length == 0 ? otherwise : Reason.OUT_OF_RANGE.because("the number is too large"));
    }
  }
}
