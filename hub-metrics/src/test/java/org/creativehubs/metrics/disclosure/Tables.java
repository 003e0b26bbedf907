package org.creativehubs.metrics.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.creativehubs.core.employment.EmploymentTable;

/** Tables of whole counts, small ones with many zeros among them. */
final class Tables {

  private Tables() {}

  static EmploymentTable of(double[]... counts) {
    return EmploymentTable.of(
        "jobs", labels("r", counts.length), labels("i", counts[0].length), counts);
  }

  static List<String> labels(String prefix, int size) {
    return IntStream.range(0, size).mapToObj(i -> prefix + i).toList();
  }

  static Arbitrary<EmploymentTable> upTo(int most, int lines) {
    Arbitrary<Integer> side = Arbitraries.integers().between(1, lines);
    Arbitrary<Integer> counts =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(0)),
            Tuple.of(3, Arbitraries.integers().between(0, most)),
            Tuple.of(2, Arbitraries.integers().between(0, Math.min(most, 12))));
    return Combinators.combine(side, side)
        .flatAs(
            (rows, columns) ->
                counts.list().ofSize(rows * columns).map(flat -> of(matrix(flat, rows, columns))));
  }

  private static double[][] matrix(List<Integer> flat, int rows, int columns) {
    double[][] matrix = new double[rows][columns];
    for (int at = 0; at < flat.size(); at++) {
      matrix[at / columns][at % columns] = flat.get(at);
    }
    return matrix;
  }

  /** All numbers of a table with its totals, as a published table orders them. */
  static long[] counts(EmploymentTable table) {
    return PublishedTable.of(table).cells().stream()
        .mapToLong(cell -> cell.value().orElseThrow())
        .toArray();
  }

  /** A table as it is published, with some cells hidden by hand. */
  static PublishedTable hiding(EmploymentTable table, int... places) {
    PublishedTable shown = PublishedTable.of(table);
    PublishedTable.Builder published =
        PublishedTable.builder()
            .measure("jobs")
            .addAllRegions(shown.regions())
            .addAllIndustries(shown.industries())
            .attacker(Attacker.builder().zerosShown(false).build())
            .method("by hand");
    for (int at = 0; at < shown.cells().size(); at++) {
      int place = at;
      PublishedCell cell = shown.cells().get(at);
      boolean isHidden = Arrays.stream(places).anyMatch(hidden -> hidden == place);
      published.addCells(
          isHidden
              ? PublishedCell.builder()
                  .region(cell.region())
                  .industry(cell.industry())
                  .status(CellStatus.SECONDARY)
                  .build()
              : cell);
    }
    return published.build();
  }
}
