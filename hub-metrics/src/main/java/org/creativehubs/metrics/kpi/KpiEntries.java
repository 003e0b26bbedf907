package org.creativehubs.metrics.kpi;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.indicator.AggregationRule;
import org.creativehubs.core.indicator.Breakdown;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.indicator.TargetClaim;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;

/** What this topic adds to the catalogue. */
public final class KpiEntries {

  private KpiEntries() {}

  /** The entries in the order in which a reader meets them. */
  public static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.<CatalogEntry<?, ?>>builder()
        .add(indicatorStatus(), indicatorGrowth(), indicatorAggregate(), inclusion())
        .addAll(HubFigureEntries.all())
        .addAll(PolicyEntries.all())
        .build();
  }

  private static CatalogEntry<?, ?> indicatorStatus() {
    return CatalogEntry.of(
            "indicator-status",
            IndicatorStatus.class,
            IndicatorStatusInput.class,
            IndicatorReport.class)
        .title("Attainment and traffic lights of indicators")
        .question("Is an indicator green, amber or red, and how far is it from its target?")
        .convention("the rule of the lights and the attainment where less is better are named")
        .convention("without a target the state is NO_TARGET, whatever is claimed")
        .convention("a bound proves only what it proves, else the state is NOT_KNOWN")
        .source(IndicatorStatus.SOURCE)
        .example(KpiEntries::peckhamAndLibraries)
        .answeredBy(IndicatorStatus::answer);
  }

  private static IndicatorStatusInput peckhamAndLibraries() {
    return IndicatorStatusInput.builder()
        .addIndicators(
            indicator("local-jobs", "local jobs", "jobs")
                .polarity(Polarity.HIGHER_IS_BETTER)
                .target(Ratio.of(350))
                .actual(QualifiedNumber.parse("over 450"))
                .build(),
            indicator("enterprises", "enterprises receiving support", "enterprises")
                .polarity(Polarity.HIGHER_IS_BETTER)
                .actual(QualifiedNumber.exact(319))
                .claim(TargetClaim.EXCEEDED)
                .build(),
            indicator("empty-days", "days a unit stands empty", "days")
                .polarity(Polarity.LOWER_IS_BETTER)
                .baseline(QualifiedNumber.exact(60))
                .target(Ratio.of(40))
                .actual(QualifiedNumber.exact(50))
                .build())
        .putPrevious("empty-days", QualifiedNumber.exact(55))
        .rule(
            StatusRule.builder()
                .kind(StatusRuleKind.TOLERANCE_THEN_PREVIOUS)
                .tolerance(Ratio.of(1, 10))
                .build())
        .attainmentOfLower(AttainmentFormula.TARGET_BY_ACTUAL)
        .build();
  }

  private static Indicator.Builder indicator(String id, String measure, String unit) {
    Indicator.Builder indicator = Indicator.builder();
    indicator.id(id).measure(measure).unit(unit);
    return indicator;
  }

  private static CatalogEntry<?, ?> indicatorGrowth() {
    return CatalogEntry.of(
            "indicator-growth", IndicatorGrowth.class, IndicatorGrowthInput.class, KpiSheet.class)
        .title("Growth and growth a year")
        .question("By how much has it grown, and how much is that a year?")
        .convention("growth a year is the compound rate")
        .source(IndicatorGrowth.SOURCE)
        .example(KpiEntries::shareplay)
        .answeredBy(IndicatorGrowth::answer);
  }

  private static IndicatorGrowthInput shareplay() {
    return IndicatorGrowthInput.builder()
        .addSpans(
            span("jobs").end(QualifiedNumber.parse("1.39")).build(),
            span("turnover").end(QualifiedNumber.parse("1.86")).per("jobs").build())
        .build();
  }

  private static GrowthSpan.Builder span(String name) {
    GrowthSpan.Builder span = GrowthSpan.builder();
    span.name(name).start(QualifiedNumber.exact(1)).years(Ratio.of(4));
    return span;
  }

  private static CatalogEntry<?, ?> indicatorAggregate() {
    return CatalogEntry.of(
            "indicator-aggregate",
            IndicatorAggregate.class,
            IndicatorAggregateInput.class,
            KpiSheet.class)
        .title("Indicators of several periods and hubs together")
        .question("What do several periods, hubs or programmes make together?")
        .convention("the rule is that of the indicator: sum, latest, mean, ratio of sums or none")
        .convention("scopes that overlap are never added")
        .source(IndicatorAggregate.SOURCE)
        .example(KpiEntries::occupiedDesks)
        .answeredBy(IndicatorAggregate::answer);
  }

  private static IndicatorAggregateInput occupiedDesks() {
    return IndicatorAggregateInput.builder()
        .measure("occupancy of desks")
        .unit("of all desks")
        .rule(AggregationRule.RATIO_OF_SUMS)
        .scopes(PartsRelation.DISJOINT)
        .addMeasurements(
            desks("north", "2025", 30, 40),
            desks("north", "2026", 36, 40),
            desks("south", "2026", 90, 200))
        .build();
  }

  private static Measurement desks(String hub, String year, long let, long all) {
    return Measurement.builder()
        .scope(hub)
        .period(PartialDate.parse(year))
        .value(QualifiedNumber.exact(let))
        .of(QualifiedNumber.exact(all))
        .build();
  }

  private static CatalogEntry<?, ?> inclusion() {
    return CatalogEntry.of("inclusion", Inclusion.class, InclusionInput.class, KpiSheet.class)
        .title("Inclusion and representation")
        .question("Who is among those reached, and is a group represented as in the population?")
        .convention("overlapping parts are never summed; any of them is a range")
        .convention("the interval is that of the named method; the reference is taken as exact")
        .source(Inclusion.SOURCE)
        .example(KpiEntries::newEnterprises)
        .answeredBy(Inclusion::answer);
  }

  private static InclusionInput newEnterprises() {
    return InclusionInput.builder()
        .breakdown(
            Breakdown.builder()
                .measure("new enterprises of Innovating for Growth")
                .dimension("who leads them")
                .unit("enterprises")
                .relation(PartsRelation.OVERLAPPING)
                .putParts("women", QualifiedNumber.exact(45))
                .putParts("minority ethnic", QualifiedNumber.exact(45))
                .putParts("disabled", QualifiedNumber.exact(7))
                .whole(QualifiedNumber.exact(70))
                .build())
        .putReference("women", Ratio.of(20, 100))
        .putReference("minority ethnic", Ratio.of(5, 100))
        .level(0.95)
        .method(RatioIntervalMethod.WILSON)
        .build();
  }
}
