package org.creativehubs.core.employment;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Tables for properties: small, with zeros, whole or not. */
public final class Tables {

  private static final int MOST = 6;

  private Tables() {}

  /** Tables whose counts are whole. */
  public static Arbitrary<EmploymentTable> whole() {
    return of(
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(0.0)),
            Tuple.of(3, Arbitraries.integers().between(0, 100_000).map(Integer::doubleValue))));
  }

  /** Tables of any counts, tiny and huge ones among them. */
  public static Arbitrary<EmploymentTable> any() {
    return of(
        Arbitraries.oneOf(
            Arbitraries.of(0.0, 0.1, 1.0, 1e-100, 1e90, 0x1p53),
            Arbitraries.doubles()
                .between(0, 1e6)
                .map(count -> Counts.isCount(count) ? count : 0.0)));
  }

  private static Arbitrary<EmploymentTable> of(Arbitrary<Double> counts) {
    Arbitrary<Integer> sizes = Arbitraries.integers().between(1, MOST);
    return Combinators.combine(sizes, sizes, counts.list().ofSize(MOST * MOST)).as(Tables::table);
  }

  private static EmploymentTable table(int regions, int industries, List<Double> counts) {
    double[][] matrix = new double[regions][industries];
    for (int row = 0; row < regions; row++) {
      for (int column = 0; column < industries; column++) {
        matrix[row][column] = counts.get(row * MOST + column);
      }
    }
    return EmploymentTable.of("jobs", names("R", regions), names("I", industries), matrix);
  }

  private static List<String> names(String prefix, int size) {
    return IntStream.range(0, size).mapToObj(i -> prefix + i).toList();
  }

  /**
   * The same counts with their labels in another order.
   *
   * @param table a table
   * @param regions its regions in any order
   * @param industries its industries in any order
   * @return the table in that order
   */
  public static EmploymentTable reordered(
      EmploymentTable table, List<String> regions, List<String> industries) {
    double[][] matrix =
        regions.stream()
            .map(r -> industries.stream().mapToDouble(i -> table.count(r, i)).toArray())
            .toArray(double[][]::new);
    return EmploymentTable.of(table.measure(), regions, industries, matrix);
  }
}
