package org.creativehubs.metrics.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.creativehubs.metrics.scorecard.Kpis.number;

import java.util.Map;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.indicator.AggregationRule;
import org.creativehubs.core.indicator.Breakdown;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.metrics.hubfigures.TargetProgress;
import org.creativehubs.metrics.hubfigures.TargetProgressInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that follow from the published documents, each from the numbers that stand there. */
class KpiReferenceTest {

  @ParameterizedTest
  @CsvSource({
    "creative workers of the West Midlands outside its industries, 40000, 88800, 0.4505",
    "output per job of the West Midlands in GBP, 4000000000, 48800, 81967.2131",
    "jobs per enterprise of the West Midlands, 48800, 9975, 4.8922",
    "output of Greater Birmingham and Solihull in GBP bn, 4.1, 0.09, 45.5556",
    "workers of Greater Birmingham and Solihull, 50000, 0.056, 892857.1429",
    "productivity of its creative industries against its own, 0.09, 0.056, 1.6071",
    "games of the United Kingdom in GBP million, 224, 0.1, 2240",
    "games of the region in Coventry and Warwickshire, 188, 225, 0.8356",
    "festival in GBP million a year, 4, 3, 1.3333",
    "Net Infinity in GBP million a year, 3.2, 3, 1.0667",
    "output of 31 clusters against their businesses, 0.2, 0.08, 2.5",
    "employees of London against its businesses, 0.4, 0.33, 1.2121",
    "sales of TWIST per direct job in EUR, 1000000000, 5000, 200000",
    "jobs of TWIST for each direct one, 7000, 5000, 1.4",
    "square feet of Baltic Creative per business, 118000, 170, 694.1176",
    "surplus that Baltic Creative aims at per square foot in GBP, 1000000, 250000, 4"
  })
  void theQuotientsOfTheDocumentsAreThoseOfTheirNumbers(
      String measure, String above, String below, double quotient) {
    Measurement.Builder measured = Measurement.builder();
    measured.scope("all").period(PartialDate.parse("2018")).value(QualifiedNumber.parse(above));
    KpiSheet sheet =
        together(measure, AggregationRule.RATIO_OF_SUMS)
            .apply(measured.of(QualifiedNumber.parse(below)).build());
    assertThat(number(sheet, "all", measure)).isCloseTo(quotient, within(5e-5));
  }

  @Test
  void theSpaceOfBalticCreativeWithItsPipelineIs81000SquareFeetShortOfItsTarget() {
    KpiSheet sheet =
        together("space", AggregationRule.SUM)
            .apply(
                measured("let", "118000"),
                measured("first", "24000"),
                measured("second", "17000"),
                measured("third", "10000"));
    assertThat(number(sheet, "all", "space")).isEqualTo(169_000);
    assertThat(left("250000", "169000")).isEqualTo(81_000);
  }

  @Test
  void theLibraryNetworkLacks68OfThe90CentresItAimsAt() {
    assertThat(left("90", "22")).isEqualTo(68);
  }

  @Test
  void theCostsOfInnovatingForGrowthHaveTheirPublishedSharesAndMissTheTotalByAPound() {
    Breakdown.Builder costs = breakdown("GBP", PartsRelation.DISJOINT);
    costs.putParts("salaries", QualifiedNumber.exact(1_885_465));
    costs.putParts("consultancy", QualifiedNumber.exact(522_799));
    costs.putParts("marketing", QualifiedNumber.exact(141_706));
    costs.putParts("other revenue", QualifiedNumber.exact(66_379));
    costs.putParts("professional fees", QualifiedNumber.exact(22_890));
    costs.putParts("indirect", QualifiedNumber.exact(282_818));
    KpiSheet sheet = inclusion(costs.build(), "");
    Map.of(
            "salaries", "64.53 %",
            "consultancy", "17.89 %",
            "marketing", "4.85 %",
            "other revenue", "2.27 %",
            "professional fees", "0.78 %",
            "indirect", "9.68 %")
        .forEach((line, share) -> assertThat(sheet.value(line, "share")).hasToString(share));
    KpiSheet published = inclusion(costs.whole(QualifiedNumber.exact(2_922_056)).build(), "");
    assertThat(published.findings())
        .singleElement()
        .hasToString(
            "breakdown misses whole of results: the parts add up to 2,922,057 GBP, but the whole is"
                + " 2,922,056 GBP, a difference of 1 GBP");
  }

  @ParameterizedTest
  @CsvSource({
    "70, 0.643, 45, 0.643, 45, 0.1, 7",
    "177, 0.706, 125, 0.638, 113, 0.04, 7",
    "288, 0.424, 122, 0.351, 101, 0.01, 3"
  })
  void theInclusionOfInnovatingForGrowthCountsPeopleInSeveralParts(
      String counted,
      String women,
      long womenCounted,
      String minorities,
      long minoritiesCounted,
      String disabled,
      long disabledCounted) {
    Breakdown parts =
        breakdown("share", PartsRelation.OVERLAPPING)
            .putParts("women", QualifiedNumber.parse(women))
            .putParts("minorities", QualifiedNumber.parse(minorities))
            .putParts("disabled", QualifiedNumber.parse(disabled))
            .build();
    KpiSheet sheet = inclusion(parts, counted);
    assertThat(Math.round(number(sheet, "women", "people"))).isEqualTo(womenCounted);
    assertThat(Math.round(number(sheet, "minorities", "people"))).isEqualTo(minoritiesCounted);
    assertThat(Math.round(number(sheet, "disabled", "people"))).isEqualTo(disabledCounted);
    assertThat(sheet.has(FindingKind.PARTS_OVERLAP)).isTrue();
    assertThat(sheet.has(FindingKind.BREAKDOWN_MISSES_WHOLE)).isFalse();
  }

  private static KpiSheet inclusion(Breakdown breakdown, String counted) {
    InclusionInput.Builder input = InclusionInput.builder();
    input.breakdown(breakdown).level(0.95).method(RatioIntervalMethod.WILSON);
    if (!counted.isEmpty()) {
      input.counted(QualifiedNumber.parse(counted));
    }
    return Inclusion.answer(input.build());
  }

  private static Breakdown.Builder breakdown(String unit, PartsRelation relation) {
    Breakdown.Builder breakdown = Breakdown.builder();
    breakdown.measure("results").dimension("kind").unit(unit).relation(relation);
    return breakdown;
  }

  private static double left(String level, String measured) {
    PolicyTarget.Builder target = PolicyTarget.builder();
    target.id("it").measure("it").unit("pieces").level(QualifiedNumber.parse(level));
    TargetProgressInput.Builder input = TargetProgressInput.builder();
    input.addTargets(target.build()).asOf(PartialDate.parse("2018"));
    input.putMeasured("it", QualifiedNumber.parse(measured));
    return number(TargetProgress.answer(input.build()), "it", "left");
  }

  private interface Together {
    KpiSheet apply(Measurement... measurements);
  }

  private static Together together(String measure, AggregationRule rule) {
    return measurements ->
        IndicatorAggregate.answer(
            IndicatorAggregateInput.builder()
                .measure(measure)
                .unit("pieces")
                .rule(rule)
                .scopes(PartsRelation.DISJOINT)
                .addMeasurements(measurements)
                .build());
  }

  private static Measurement measured(String scope, String value) {
    return IndicatorFiguresTest.measured(scope, "2018", value);
  }
}
