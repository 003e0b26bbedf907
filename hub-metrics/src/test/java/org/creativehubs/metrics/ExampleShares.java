package org.creativehubs.metrics;

import java.util.Map;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.concentration.LorenzCurveInput;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.metrics.inequality.InequalityInput;
import org.creativehubs.metrics.inequality.InequalityMeasure;
import org.creativehubs.metrics.shares.Against;
import org.creativehubs.metrics.shares.ShareMeasure;
import org.creativehubs.metrics.shares.ShareRule;
import org.creativehubs.testing.ValueTypeContract;

/** Rules and inputs that fill what the examples of the catalogue leave out. */
final class ExampleShares {

  private ExampleShares() {}

  static void addTo(ValueTypeContract contract) {
    Observations values = Observations.of("income", Map.of("A", 1.0, "B", 3.0));
    contract.withNested(
        ShareRule.builder()
            .measure(ShareMeasure.KRUGMAN)
            .against(Against.PAIR)
            .partner("A")
            .build(),
        ShareRule.builder().measure(ShareMeasure.HILL).order(2).build(),
        ShareRule.builder().measure(ShareMeasure.RELATED_VARIETY).putGroups("x", "goods").build(),
        ShareRule.byDigits(ShareMeasure.UNRELATED_VARIETY, 2),
        ShareRule.builder()
            .measure(ShareMeasure.COEFFICIENT)
            .against(Against.GIVEN)
            .putReference("A", 4.5)
            .build(),
        LorenzCurveInput.builder()
            .table(EmploymentTable.builder().measure("jobs").add("A", "x", 1).build())
            .industry("x")
            .against(Against.GIVEN)
            .putReference("A", 4.5)
            .build(),
        InequalityInput.builder()
            .observations(values)
            .measure(InequalityMeasure.GENERALISED_ENTROPY)
            .alpha(2)
            .build(),
        InequalityInput.builder()
            .observations(values)
            .measure(InequalityMeasure.ATKINSON)
            .epsilon(0.5)
            .build());
  }
}
