package org.creativehubs.core.employment;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Totals that are known though cells are not, each the sum of totals of other tables. */
final class SummedTotals {

  private final ImmutableList.Builder<TableTotal> totals = ImmutableList.builder();

  /**
   * The sum of some totals.
   *
   * @param parts what has a total
   * @param total its total, or NaN
   * @return the sum, if all are known
   */
  static <T> OptionalDouble sum(Iterable<T> parts, ToDoubleFunction<T> total) {
    ExactSum sum = new ExactSum();
    for (T part : parts) {
      double one = total.applyAsDouble(part);
      if (Double.isNaN(one)) {
        return OptionalDouble.empty();
      }
      sum.add(one);
    }
    return OptionalDouble.of(sum.toDouble());
  }

  void region(String region, OptionalDouble total) {
    total.ifPresent(count -> totals.add(TableTotal.ofRegion(region, count)));
  }

  void industry(String industry, OptionalDouble total) {
    total.ifPresent(count -> totals.add(TableTotal.ofIndustry(industry, count)));
  }

  void all(OptionalDouble total) {
    total.ifPresent(count -> totals.add(TableTotal.ofAll(count)));
  }

  ImmutableList<TableTotal> list() {
    return totals.build();
  }
}
