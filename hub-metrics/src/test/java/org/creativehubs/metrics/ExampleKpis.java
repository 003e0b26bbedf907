package org.creativehubs.metrics;

import java.time.LocalDate;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.hubfigures.HubOperations;
import org.creativehubs.metrics.hubfigures.TenancySurvivalInput;
import org.creativehubs.metrics.kpi.AttainmentFormula;
import org.creativehubs.metrics.kpi.GrowthOf;
import org.creativehubs.metrics.kpi.GrowthSpan;
import org.creativehubs.metrics.kpi.Inclusion;
import org.creativehubs.metrics.kpi.InclusionInput;
import org.creativehubs.metrics.kpi.IndicatorGrowthInput;
import org.creativehubs.metrics.kpi.IndicatorStatusInput;
import org.creativehubs.metrics.kpi.StatusRule;
import org.creativehubs.metrics.kpi.StatusRuleKind;
import org.creativehubs.testing.ValueTypeContract;

/** What the examples of indicators in the catalogue do not show of their types. */
final class ExampleKpis {

  private ExampleKpis() {}

  static void addTo(ValueTypeContract contract) {
    contract.withNested(byInterval(), shares(), ofHubs(), added());
  }

  private static IndicatorStatusInput byInterval() {
    return IndicatorStatusInput.builder()
        .addIndicators(
            Indicator.builder()
                .id("women")
                .measure("women among founders")
                .unit("share")
                .polarity(Polarity.HIGHER_IS_BETTER)
                .target(Ratio.of(1, 2))
                .actual(QualifiedNumber.parse("0.55"))
                .build())
        .putSampleSizes("women", 100L)
        .rule(
            StatusRule.builder()
                .kind(StatusRuleKind.TARGET_IN_INTERVAL)
                .putTolerances("women", Ratio.of(1, 10))
                .level(0.95)
                .build())
        .attainmentOfLower(AttainmentFormula.TARGET_BY_ACTUAL)
        .build();
  }

  private static InclusionInput shares() {
    InclusionInput input = JsonCatalog.example(Inclusion.ENTRY);
    return InclusionInput.builder()
        .breakdown(input.breakdown())
        .counted(QualifiedNumber.exact(70))
        .addUnanswered("disabled")
        .level(0.9)
        .method(input.method())
        .build();
  }

  private static IndicatorGrowthInput added() {
    return IndicatorGrowthInput.builder()
        .addSpans(
            GrowthSpan.builder()
                .name("jobs")
                .counts(GrowthOf.INCREMENT)
                .base(QualifiedNumber.exact(1))
                .start(QualifiedNumber.exact(1))
                .end(QualifiedNumber.exact(2))
                .years(Ratio.ONE)
                .build())
        .build();
  }

  private static TenancySurvivalInput ofHubs() {
    return TenancySurvivalInput.builder()
        .hubs(JsonCatalog.example(HubOperations.ENTRY).hubs())
        .watchedUntil(LocalDate.of(2027, 1, 1))
        .build();
  }
}
