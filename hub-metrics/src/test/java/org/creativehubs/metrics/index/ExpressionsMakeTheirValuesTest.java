package org.creativehubs.metrics.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.metrics.MetricsCatalog;
import org.creativehubs.metrics.agglomeration.Colocation;
import org.creativehubs.metrics.agglomeration.EdgeCorrection;
import org.creativehubs.metrics.agglomeration.KFunction;
import org.creativehubs.metrics.agglomeration.Ripley;
import org.creativehubs.metrics.agglomeration.RipleyInput;
import org.creativehubs.metrics.relatedness.ComplexityInput;
import org.creativehubs.metrics.relatedness.RelatedSide;
import org.creativehubs.metrics.relatedness.Relatedness;
import org.creativehubs.metrics.relatedness.RelatednessInput;
import org.creativehubs.metrics.relatedness.RelatednessMeasure;
import org.creativehubs.metrics.spatial.GlobalAutocorrelation;
import org.creativehubs.metrics.spatial.GlobalAutocorrelationInput;
import org.creativehubs.metrics.spatial.GlobalMeasure;
import org.creativehubs.metrics.spatial.LocalAutocorrelation;
import org.creativehubs.metrics.spatial.LocalAutocorrelationInput;
import org.creativehubs.metrics.spatial.LocalMeasure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The last expression of an answer, worked out again from the numbers it shows. */
final class ExpressionsMakeTheirValuesTest {

  /** Their formulas are of a whole vector, or count orders, which no line of numbers tells. */
  private static final List<String> UNTOLD = List.of("Complexity index", "p-value");

  private static final Set<String> ROOMS =
      Set.of(
          "org.creativehubs.metrics.agglomeration",
          "org.creativehubs.metrics.relatedness",
          "org.creativehubs.metrics.spatial");

  static Stream<CatalogEntry<?, ?>> entries() {
    return new MetricsCatalog()
        .entries().stream().filter(entry -> ROOMS.contains(entry.calculator().getPackageName()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("entries")
  void theLastExpressionMakesTheValue(CatalogEntry<?, ?> entry) {
    List<Explanation> told = answered(entry).explanations();
    assertThat(told.stream().filter(this::holds).count()).isPositive();
  }

  static Stream<Explained> others() {
    EmploymentTable table = example("economic-complexity", ComplexityInput.class).table();
    Stream.Builder<Explained> answers = Stream.builder();
    answers.add(Colocation.correlation(table)).add(Colocation.coagglomeration(table));
    for (RelatednessMeasure measure : RelatednessMeasure.values()) {
      for (RelatedSide side : RelatedSide.values()) {
        if (measure != RelatednessMeasure.COOCCURRENCE) {
          RelatednessInput.Builder input = RelatednessInput.builder().table(table).side(side);
          answers.add(Relatedness.answer(input.measure(measure).build()));
        }
      }
    }
    GlobalAutocorrelationInput map =
        example("spatial-autocorrelation", GlobalAutocorrelationInput.class);
    for (GlobalMeasure measure : GlobalMeasure.values()) {
      answers.add(
          GlobalAutocorrelation.answer(
              GlobalAutocorrelationInput.builder()
                  .observations(map.observations())
                  .weights(map.weights())
                  .inference(map.inference())
                  .measure(measure)
                  .build()));
    }
    LocalAutocorrelationInput places =
        example("local-autocorrelation", LocalAutocorrelationInput.class);
    for (LocalMeasure measure : LocalMeasure.values()) {
      answers.add(
          LocalAutocorrelation.answer(
              LocalAutocorrelationInput.builder()
                  .observations(places.observations())
                  .weights(places.weights())
                  .inference(places.inference())
                  .correction(places.correction())
                  .measure(measure)
                  .build()));
    }
    RipleyInput plants = example("ripley", RipleyInput.class);
    for (EdgeCorrection edge : EdgeCorrection.values()) {
      for (KFunction function : KFunction.values()) {
        RipleyInput.Builder input = RipleyInput.builder().plants(plants.plants()).edge(edge);
        input.window(plants.window()).addAllRadii(plants.radii()).function(function);
        answers.add(Ripley.answer(input.build()));
      }
    }
    return answers.build();
  }

  private static <I> I example(String id, Class<I> type) {
    return entries()
        .filter(entry -> entry.id().equals(id))
        .map(entry -> type.cast(JsonCatalog.example(entry)))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("others")
  void theLastExpressionMakesTheValueByEachMeasure(Explained answer) {
    assertThat(answer.explanations().stream().filter(this::holds).count()).isPositive();
  }

  private static <I, R> Explained answered(CatalogEntry<I, R> entry) {
    return (Explained) JsonCatalog.answerToExample(entry);
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
