package org.creativehubs.metrics.inequality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.index.Observation;
import org.creativehubs.metrics.index.Observations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written of a measure comes to its number: otherwise it would not be written. */
class InequalityTermsTest {

  static Stream<InequalityInput> questions() {
    Stream.Builder<InequalityInput> questions = Stream.builder();
    for (InequalityMeasure measure : InequalityMeasure.values()) {
      for (double parameter : new double[] {0, 0.5, 1, 2}) {
        InequalityInput.Builder input = InequalityInput.builder();
        input.measure(measure).observations(observations(!measure.needsEqualWeights()));
        if (measure == InequalityMeasure.GENERALISED_ENTROPY) {
          input.alpha(parameter);
        }
        if (measure == InequalityMeasure.ATKINSON) {
          input.epsilon(parameter + 0.5);
        }
        questions.add(input.build());
      }
    }
    return questions.build();
  }

  private static Observations observations(boolean weighted) {
    Observations.Builder observations = Observations.builder();
    observations.measure("rent in GBP");
    double[] values = {310.5, 12, 77, 12, 140};
    for (int i = 0; i < values.length; i++) {
      observations.addEntries(
          Observation.builder()
              .label("unit " + i)
              .value(values[i])
              .weight(weighted ? 1 + i % 3 : 1)
              .build());
    }
    return observations.build();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyMeasureIsWrittenOut(InequalityInput input) {
    IndexValue value = Inequality.answer(input).values().get(0);
    assertThat(value.value()).isPresent();
    assertThat(value.expression()).isPresent();
  }
}
