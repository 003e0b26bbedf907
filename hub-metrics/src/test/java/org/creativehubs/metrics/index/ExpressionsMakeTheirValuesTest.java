package org.creativehubs.metrics.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.MetricsCatalog;
import org.creativehubs.metrics.agglomeration.Colocation;
import org.creativehubs.metrics.agglomeration.EdgeCorrection;
import org.creativehubs.metrics.agglomeration.KFunction;
import org.creativehubs.metrics.agglomeration.Ripley;
import org.creativehubs.metrics.agglomeration.RipleyInput;
import org.creativehubs.metrics.growth.Dispersion;
import org.creativehubs.metrics.growth.SigmaConvergence;
import org.creativehubs.metrics.location.QuotientKind;
import org.creativehubs.metrics.location.QuotientVariants;
import org.creativehubs.metrics.relatedness.ComplexityInput;
import org.creativehubs.metrics.relatedness.RelatedSide;
import org.creativehubs.metrics.relatedness.Relatedness;
import org.creativehubs.metrics.relatedness.RelatednessInput;
import org.creativehubs.metrics.relatedness.RelatednessMeasure;
import org.creativehubs.metrics.screening.ClusterStars;
import org.creativehubs.metrics.screening.ClusterStarsInput;
import org.creativehubs.metrics.spatial.GlobalAutocorrelation;
import org.creativehubs.metrics.spatial.GlobalAutocorrelationInput;
import org.creativehubs.metrics.spatial.GlobalMeasure;
import org.creativehubs.metrics.spatial.LocalAutocorrelation;
import org.creativehubs.metrics.spatial.LocalAutocorrelationInput;
import org.creativehubs.metrics.spatial.LocalMeasure;
import org.creativehubs.testing.WorkedExplanation;
import org.creativehubs.testing.WorkedExplanation.Verdict;
import org.creativehubs.testing.WorkedExplanation.WorkedStep;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every expression of an index, worked out again from the numbers it shows. */
final class ExpressionsMakeTheirValuesTest {

  /** Their formulas are of a whole vector, or count orders, which no line of numbers tells. */
  private static final List<String> UNTOLD = List.of("Complexity index", "p-value");

  static Stream<CatalogEntry<?, ?>> entries() {
    return new MetricsCatalog()
        .entries().stream()
            .filter(
                entry ->
                    IndexAnswer.class.isAssignableFrom(entry.outputType())
                        || entry.outputType() == IndexMatrix.class)
            .filter(entry -> !entry.id().equals("industry-similarity")); // a correlation, in words
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
    for (QuotientKind kind : QuotientKind.values()) {
      answers.add(QuotientVariants.of(kind, table.ofRegions(table.regions().subList(0, 2))));
    }
    Observations first = Observations.of("income", Map.of("a", 10.0, "b", 25.0, "c", 41.0));
    Observations last = Observations.of("income", Map.of("a", 20.0, "b", 30.0, "c", 45.0));
    for (Dispersion dispersion : Dispersion.values()) {
      answers.add(SigmaConvergence.between(first, last, dispersion));
    }
    ClusterStarsInput stars = example("cluster-stars", ClusterStarsInput.class);
    Ratio third = Ratio.of(1, 3);
    answers.add(ClusterStars.answer(stars.toBuilder().quotientThreshold(third).build()));
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
    return new MetricsCatalog()
        .entries().stream()
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
    List<WorkedStep> worked = WorkedExplanation.of(told);
    assertThat(worked).as(told.toString()).noneMatch(step -> step.verdict() == Verdict.DIFFERS);
    boolean isTold =
        Iterables.getLast(told.steps()).value().number().isPresent()
            && UNTOLD.stream().noneMatch(told.question()::contains);
    if (isTold) {
      assertThat(Iterables.getLast(worked).verdict()).as(told.toString()).isEqualTo(Verdict.AGREES);
    }
    return isTold;
  }
}
