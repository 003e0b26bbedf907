package org.creativehubs.metrics.relatedness;

import java.util.List;
import java.util.Map;
import org.creativehubs.core.employment.EmploymentPanel;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.index.Observations;
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
    ComplexityInput part =
        ComplexityInput.builder()
            .table(parts())
            .sign(ComplexitySign.WITH_REFERENCE)
            .reference(Observations.of("income", Map.of("A", 1.0, "B", 2.0)))
            .leastStrength(0.5)
            .scope(ComplexityScope.LARGEST_PART)
            .build();
    ComplexityInput anchored =
        ComplexityInput.builder()
            .table(parts())
            .sign(ComplexitySign.WITH_REGION)
            .anchor("A")
            .build();
    contract.withNested(part, Complexity.answer(part), anchored);
    outlook(contract);
    years(contract);
  }

  private static void outlook(ValueTypeContract contract) {
    ComplexityOutlookInput.Builder asked =
        ComplexityOutlookInput.builder().table(parts()).scope(ComplexityScope.LARGEST_PART);
    ComplexityOutlookInput anchored = asked.sign(ComplexitySign.WITH_INDUSTRY).anchor("x").build();
    ComplexityOutlookInput referred =
        ComplexityOutlookInput.builder()
            .table(table())
            .sign(ComplexitySign.WITH_REFERENCE)
            .reference(Observations.of("income", Map.of("A", 1.0, "B", 2.0)))
            .leastStrength(0.5)
            .build();
    contract.withNested(anchored, ComplexityOutlook.answer(anchored), referred);
  }

  private static void years(ValueTypeContract contract) {
    ComplexityOverYearsInput referred =
        ComplexityOverYearsInput.builder()
            .panel(EmploymentPanel.of(Map.of(2023, parts(), 2024, table())))
            .scale(ComplexityScale.SAMPLE)
            .sign(ComplexitySign.WITH_REFERENCE)
            .reference(Observations.of("income", Map.of("A", 1.0, "B", 2.0)))
            .leastStrength(0.5)
            .scope(ComplexityScope.LARGEST_PART)
            .build();
    EmploymentPanel alike =
        EmploymentPanel.of(
            Map.of(
                2023,
                EmploymentTable.of("jobs", List.of("A"), List.of("x"), new double[][] {{1}})));
    contract.withNested(
        referred, ComplexityOverYears.answer(referred), ComplexityOverYears.of(alike));
  }

  /** A and B share y; C has w alone. */
  private static EmploymentTable parts() {
    return EmploymentTable.of(
        "jobs",
        List.of("A", "B", "C"),
        List.of("x", "y", "w"),
        new double[][] {{3, 2, 0}, {0, 4, 0}, {0, 0, 3}});
  }

  private static EmploymentTable table() {
    return EmploymentTable.of(
        "jobs", List.of("A", "B"), List.of("x", "y"), new double[][] {{3, 1}, {1, 2}});
  }
}
