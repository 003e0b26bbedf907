package org.creativehubs.metrics.relatedness;

import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.testing.ValueTypeContract;

/** Questions whose inputs and answers hold what the examples of the catalogue do not. */
public final class RelatednessExamples {

  private RelatednessExamples() {}

  /** Registers them. */
  public static void addTo(ValueTypeContract contract) {
    ComplexityInput fitness =
        ComplexityInput.builder()
            .table(table())
            .method(ComplexityMethod.FITNESS)
            .steps(5)
            .scale(ComplexityScale.SAMPLE)
            .build();
    contract.withNested(fitness, Complexity.answer(fitness));
  }

  private static EmploymentTable table() {
    return EmploymentTable.of(
        "jobs", List.of("A", "B"), List.of("x", "y"), new double[][] {{3, 1}, {1, 2}});
  }
}
