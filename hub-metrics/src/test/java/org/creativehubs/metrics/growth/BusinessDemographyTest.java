package org.creativehubs.metrics.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.Observations;
import org.junit.jupiter.api.Test;

class BusinessDemographyTest {

  private static final BusinessCounts PLACE =
      BusinessCounts.builder().label("Hythe").births(30).deaths(20).active(200).build();

  private static IndexResult rate(DemographyMeasure measure, BusinessCounts counts) {
    return BusinessDemography.answer(
        BusinessDemographyInput.builder().measure(measure).addCounts(counts).build());
  }

  @Test
  void birthsDeathsAndChurnAreSharesOfTheStock() {
    assertThat(rate(DemographyMeasure.BIRTH_RATE, PLACE).value()).hasValue(0.15);
    assertThat(rate(DemographyMeasure.DEATH_RATE, PLACE).value()).hasValue(0.1);
    assertThat(rate(DemographyMeasure.CHURN_RATE, PLACE).value()).hasValue(0.25);
    assertThat(rate(DemographyMeasure.NET_RATE, PLACE).value()).hasValue(0.05);
    assertThat(rate(DemographyMeasure.CHURN_RATE, PLACE).formula())
        .isEqualTo("(births + deaths) / active");
  }

  @Test
  void whatIsNotPublishedOrHasNoStockIsUndefined() {
    assertThat(rate(DemographyMeasure.HIGH_GROWTH_RATE, PLACE).undefined("Hythe"))
        .map(Undefined::toString)
        .contains("undefined: high growth of Hythe is not given (NOT_KNOWN)");
    BusinessCounts empty =
        BusinessCounts.builder().label("Rockall").births(0).deaths(0).active(0).build();
    assertThat(rate(DemographyMeasure.CHURN_RATE, empty).undefined("Rockall"))
        .map(Undefined::code)
        .contains("NO_STOCK");
  }

  @Test
  void survivalIsTheShareOfTheCohort() {
    IndexMatrix survival =
        BusinessSurvival.answer(
            BusinessSurvivalInput.builder()
                .addCohorts(
                    BirthCohort.builder().label("2020").births(40).addSurvivors(36, 30).build(),
                    BirthCohort.builder().label("2021").births(0).addSurvivors(5).build())
                .years(3)
                .build());
    assertThat(survival.value("2020", "1 year")).hasValue(0.9);
    assertThat(survival.value("2020", "2 years")).hasValue(0.75);
    assertThat(survival.undefined("2020", "3 years")).map(Undefined::code).contains("NOT_KNOWN");
    assertThat(survival.undefined("2021", "1 year")).map(Undefined::code).contains("NO_BIRTHS");
  }

  @Test
  void badCountsAreRefused() {
    assertThatThrownBy(() -> BusinessCounts.builder().label("A").births(-1).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("births must be >= 0, but was -1.0");
    assertThatThrownBy(
            () -> BirthCohort.builder().label("A").births(1).addSurvivors(Double.NaN).build())
        .hasMessage("survivors[0] must be a finite number, but was NaN");
  }

  @Test
  void danishFirmsGrewAsTheDocumentSays() {
    Observations first = Observations.of("2009 = 1", ImmutableMap.of("jobs", 1.0, "sales", 1.0));
    Observations last = Observations.of("2013", ImmutableMap.of("jobs", 1.39, "sales", 1.86));
    IndexResult growth = AnnualisedGrowth.between(first, last, 4);
    assertThat(growth.value("jobs").getAsDouble()).isCloseTo(0.0858, within(5e-5));
    assertThat(growth.value("sales").getAsDouble()).isCloseTo(0.1678, within(5e-5));
    assertThat(growth.explain("jobs", "value").toString())
        .contains("(1.39 / 1)^(1 / 4) - 1", "y0: 1", "y1: 1.39");
    assertThat(Math.pow(1 + growth.value("jobs").getAsDouble(), 4)).isCloseTo(1.39, within(1e-14));
  }

  @Test
  void growthFromNothingOrFromBelowIsUndefined() {
    Observations first = Observations.of("x", ImmutableMap.of("A", 0.0, "B", -1.0, "C", 1e-308));
    Observations last = Observations.of("x", ImmutableMap.of("A", 1.0, "B", 1.0, "C", 0.0));
    IndexResult growth = AnnualisedGrowth.between(first, last, 4);
    assertThat(growth.undefined("A")).map(Undefined::code).contains("ZERO_BASE");
    assertThat(growth.undefined("B")).map(Undefined::code).contains("NOT_POSITIVE");
    assertThat(growth.value("C")).hasValue(-1);
    assertThatThrownBy(() -> AnnualisedGrowth.between(last, first, Double.POSITIVE_INFINITY))
        .hasMessage("years must be a finite number, but was Infinity");
    Observations small = Observations.of("x", ImmutableMap.of("C", 1e-308));
    Observations large = Observations.of("x", ImmutableMap.of("C", 1e308));
    assertThatThrownBy(() -> AnnualisedGrowth.between(small, large, 0.1))
        .hasMessage("years must be enough for a finite rate, but was 0.1");
  }
}
