package org.creativehubs.metrics.growth;

import static org.creativehubs.metrics.growth.ShiftComponent.DIFFERENTIAL_NATIONAL_SHARE;
import static org.creativehubs.metrics.growth.ShiftComponent.DIFFERENTIAL_REGIONAL_GROWTH;
import static org.creativehubs.metrics.growth.ShiftComponent.EXPECTED_INDUSTRY_MIX;
import static org.creativehubs.metrics.growth.ShiftComponent.EXPECTED_NATIONAL_SHARE;
import static org.creativehubs.metrics.growth.ShiftComponent.EXPECTED_REGIONAL_GROWTH;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sums over industries that are zero by their definition: what rounding leaves of them goes to the
 * industry with the largest homothetic count, the first by name among equals.
 */
final class ShiftBalance {

  private final List<ShiftAmounts> amounts;
  private final ShiftAmounts largest;

  private ShiftBalance(List<ShiftCell> cells, List<ShiftAmounts> amounts) {
    this.amounts = amounts;
    this.largest =
        IntStream.range(0, cells.size())
            .boxed()
            .min(
                Comparator.comparingDouble((Integer i) -> -cells.get(i).n0())
                    .thenComparing(i -> cells.get(i).industry()))
            .map(amounts::get)
            .orElseThrow();
  }

  static void of(List<ShiftCell> cells, List<ShiftAmounts> amounts) {
    ShiftBalance balance = new ShiftBalance(cells, amounts);
    if (cells.stream().noneMatch(ShiftCell::isNew)) {
      balance.clear(EXPECTED_INDUSTRY_MIX, EXPECTED_INDUSTRY_MIX, -1);
    }
    balance.clear(DIFFERENTIAL_NATIONAL_SHARE, EXPECTED_NATIONAL_SHARE, 1);
    balance.clear(DIFFERENTIAL_REGIONAL_GROWTH, EXPECTED_REGIONAL_GROWTH, 1);
  }

  private void clear(ShiftComponent component, ShiftComponent expected, int sign) {
    if (amounts.stream().allMatch(amount -> amount.has(component))) {
      double sum = amounts.stream().mapToDouble(amount -> amount.number(component)).sum();
      if (sum != 0) {
        largest.expectMore(expected, sign * sum);
      }
    }
  }
}
