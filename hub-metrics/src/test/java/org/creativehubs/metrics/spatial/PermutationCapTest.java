package org.creativehubs.metrics.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.budget.Budget;
import org.creativehubs.core.budget.OverBudgetException;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class PermutationCapTest {

  @Test
  void permutationsTimesNeighboursAreHeld() {
    LocalAutocorrelationInput example = JsonCatalog.example(LocalAutocorrelation.ENTRY);
    long all =
        example.weights().places().stream().mapToLong(place -> place.neighbours().size()).sum();
    assertThat(all * 1000).isLessThan(20_000_000_000L);
    Budget budget = Budget.unlimited().mostWork(1000);
    assertThatThrownBy(() -> budget.run(() -> LocalAutocorrelation.answer(example)))
        .isInstanceOf(OverBudgetException.class);
  }

  @Test
  void permutationsTimesValuesAreHeld() {
    GlobalAutocorrelationInput example = JsonCatalog.example(GlobalAutocorrelation.ENTRY);
    Budget budget = Budget.unlimited().mostWork(1000);
    assertThatThrownBy(() -> budget.run(() -> GlobalAutocorrelation.answer(example)))
        .isInstanceOf(OverBudgetException.class);
    assertThatThrownBy(() -> Permuting.VALUES.check("inference.permutations", 10_000_000, 1001))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> assertThat(refused.code()).isEqualTo(Fault.TOO_LARGE));
  }
}
