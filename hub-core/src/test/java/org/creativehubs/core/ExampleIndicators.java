package org.creativehubs.core;

import org.creativehubs.core.indicator.AggregationRule;
import org.creativehubs.core.indicator.Breakdown;
import org.creativehubs.core.indicator.DatedEvent;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.indicator.ImpactResult;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.indicator.PolicyTarget;
import org.creativehubs.core.indicator.ResultArea;
import org.creativehubs.core.indicator.SuccessMeasure;
import org.creativehubs.core.indicator.TargetClaim;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.StatedPeriod;
import org.creativehubs.testing.ValueTypeContract;

/** Examples of indicators, targets and results. */
final class ExampleIndicators {

  static final StatedPeriod PERIOD =
      StatedPeriod.builder()
          .from(PartialDate.parse("2017"))
          .to(PartialDate.parse("2018"))
          .months(13)
          .build();
  static final Breakdown BREAKDOWN =
      Breakdown.builder()
          .measure("new enterprises")
          .dimension("who leads them")
          .unit("enterprises")
          .relation(PartsRelation.OVERLAPPING)
          .putParts("women", QualifiedNumber.exact(45))
          .putParts("disabled people", QualifiedNumber.exact(7))
          .whole(QualifiedNumber.exact(70))
          .population("London")
          .asOf(PartialDate.parse("2019"))
          .source(ExampleExplanations.SOURCE)
          .build();
  static final Indicator INDICATOR =
      Indicator.builder()
          .id("new-enterprises")
          .measure("new enterprises")
          .unit("enterprises")
          .polarity(Polarity.HIGHER_IS_BETTER)
          .aggregation(AggregationRule.SUM)
          .period(PERIOD)
          .baseline(QualifiedNumber.exact(0))
          .baselineAt(PartialDate.parse("2016"))
          .target(Ratio.of(60))
          .actual(QualifiedNumber.exact(70))
          .claim(TargetClaim.EXCEEDED)
          .addBreakdowns(BREAKDOWN)
          .area(ResultArea.PEOPLE)
          .success(SuccessMeasure.START_UPS)
          .putCodes("ERDF", "C5")
          .population("London")
          .source(ExampleExplanations.SOURCE)
          .build();
  static final ImpactResult RESULT =
      ImpactResult.builder()
          .figure(ExampleHubs.FIGURE)
          .period(PERIOD)
          .area(ResultArea.PEOPLE)
          .success(SuccessMeasure.SOCIAL_IMPACT)
          .creditedTo("the quarter")
          .build();
  static final PolicyTarget TARGET =
      PolicyTarget.builder()
          .id("jobs")
          .measure("jobs")
          .unit("jobs")
          .baseline(QualifiedNumber.parse("over 50000"))
          .baselineAt(PartialDate.parse("2018"))
          .additional(QualifiedNumber.exact(29000))
          .by(PartialDate.parse("2030"))
          .horizonYears(12)
          .area(ResultArea.PEOPLE)
          .population("the region")
          .addPipeline(
              Figure.builder()
                  .measure("jobs of a new hub")
                  .value(QualifiedNumber.exact(300))
                  .unit("jobs")
                  .source(ExampleExplanations.SOURCE)
                  .build())
          .source(ExampleExplanations.SOURCE)
          .build();
  static final DatedEvent DATED =
      DatedEvent.builder()
          .event("the games")
          .date(PartialDate.parse("2022"))
          .source(ExampleExplanations.SOURCE)
          .build();

  private ExampleIndicators() {}

  static void addTo(ValueTypeContract contract) {
    contract
        .with(
            StatedPeriod.class,
            PERIOD,
            StatedPeriod.builder().from(PartialDate.parse("2017")).build(),
            StatedPeriod.builder().months(36).build())
        .with(
            Breakdown.class,
            BREAKDOWN,
            Breakdown.builder()
                .measure("space")
                .dimension("sector")
                .unit("share")
                .relation(PartsRelation.DISJOINT)
                .putParts("film", QualifiedNumber.exact(Ratio.of(1, 4)))
                .build())
        .with(
            Indicator.class,
            INDICATOR,
            Indicator.builder()
                .id("a")
                .measure("a")
                .unit("people")
                .polarity(Polarity.LOWER_IS_BETTER)
                .build())
        .with(DatedEvent.class, DATED)
        .with(ImpactResult.class, RESULT, ImpactResult.builder().figure(ExampleHubs.FIGURE).build())
        .with(
            PolicyTarget.class,
            TARGET,
            PolicyTarget.builder()
                .id("space")
                .measure("space")
                .unit("ft2")
                .level(QualifiedNumber.exact(250000))
                .build());
  }
}
