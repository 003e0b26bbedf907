package org.creativehubs.metrics.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Step;
import org.creativehubs.metrics.agglomeration.AgglomerationEntries;
import org.creativehubs.metrics.relatedness.RelatednessEntries;
import org.creativehubs.metrics.spatial.SpatialEntries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The last expression of an answer, worked out again from the numbers it shows. */
final class ExpressionsMakeTheirValuesTest {

  /** Their formulas are of a whole vector, or count orders, which no line of numbers tells. */
  private static final List<String> UNTOLD = List.of("Complexity index", "p-value");

  static Stream<CatalogEntry<?, ?>> entries() {
    return Stream.of(AgglomerationEntries.all(), RelatednessEntries.all(), SpatialEntries.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("entries")
  void theLastExpressionMakesTheValue(CatalogEntry<?, ?> entry) {
    List<Explanation> told = answered(entry).explanations();
    assertThat(told.stream().filter(this::holds).count()).isPositive();
  }

  private static <I, R> Explained answered(CatalogEntry<I, R> entry) {
    return (Explained) entry.answer(entry.example());
  }

  private boolean holds(Explanation told) {
    Step last = told.steps().get(told.steps().size() - 1);
    OptionalDouble value = last.value().number();
    if (value.isEmpty() || UNTOLD.stream().anyMatch(told.question()::contains)) {
      return false;
    }
    double shown = value.orElseThrow();
    assertThat(Arithmetic.of(last.expression().orElseThrow()))
        .as(told.toString())
        .isCloseTo(shown, within(0.002 * (1 + Math.abs(shown))));
    return true;
  }
}
