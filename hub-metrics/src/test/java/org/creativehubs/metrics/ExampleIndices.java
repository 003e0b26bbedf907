package org.creativehubs.metrics;

import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.index.Observation;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.metrics.index.PartScope;
import org.creativehubs.metrics.location.IntervalMethod;
import org.creativehubs.metrics.location.LocationQuotientInput;
import org.creativehubs.metrics.location.QuotientInterval;
import org.creativehubs.metrics.location.QuotientIntervalInput;
import org.creativehubs.metrics.location.QuotientIntervals;
import org.creativehubs.metrics.relatedness.RelatednessExamples;
import org.creativehubs.metrics.spatial.SpatialExamples;
import org.creativehubs.testing.ValueTypeContract;

/** The shared shapes of indices with every attribute filled somewhere and absent elsewhere. */
final class ExampleIndices {

  private static final Source SOURCE = Source.of("A handbook");
  private static final Undefined EMPTY = Undefined.of(Reason.EMPTY, "there is nothing");

  private ExampleIndices() {}

  static void addTo(ValueTypeContract contract) {
    contract.withNested(result(), observations(), matrix());
    RelatednessExamples.addTo(contract);
    SpatialExamples.addTo(contract);
  }

  private static IndexResult result() {
    return IndexResult.builder()
        .index("an index")
        .by("region")
        .formula("a / b")
        .addConventions("shares of jobs")
        .source(SOURCE)
        .addValues(
            IndexValue.builder()
                .label("A")
                .value(0.5)
                .expression("1 / 2")
                .addParts(IndexPart.of("a", 1), IndexPart.of("b", "1 + 1", 2))
                .build(),
            IndexValue.of("B", EMPTY))
        .build();
  }

  private static Observations observations() {
    return Observations.builder()
        .measure("income")
        .addEntries(
            Observation.of("A", 1),
            Observation.builder().label("B").value(2).weight(3).group("north").build())
        .source(SOURCE)
        .build();
  }

  /** Intervals of every outcome but that of no upper bound, without a rule. */
  static QuotientIntervals intervals() {
    EmploymentTable table =
        EmploymentTable.of(
            "jobs",
            List.of("A", "B", "C"),
            List.of("x", "y"),
            new double[][] {{1, 2}, {0, 5}, {0, 0}});
    return QuotientInterval.answer(
        QuotientIntervalInput.builder()
            .quotients(LocationQuotientInput.builder().table(table).build())
            .level(0.9)
            .method(IntervalMethod.FIELLER)
            .build());
  }

  private static IndexMatrix matrix() {
    return IndexMatrix.of("region", List.of("A"), "industry", List.of("x", "y"))
        .index("an index")
        .formula("a / b")
        .convention("shares of jobs")
        .source(SOURCE)
        .part("a", PartScope.CELL, 1, 2)
        .found("b", PartScope.CELL, List.of(2.0, 0.0))
        .set(0, 0, 0.5)
        .undefined(0, 1, EMPTY)
        .build();
  }
}
