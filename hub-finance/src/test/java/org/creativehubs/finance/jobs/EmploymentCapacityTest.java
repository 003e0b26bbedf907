package org.creativehubs.finance.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.appraisal.Samples.ratio;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.appraisal.Samples;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class EmploymentCapacityTest {

  @Test
  void aRangeOfDensitiesGivesARangeOfJobs() {
    CapacityEstimate found = capacity("2000 m2", MeasureBasis.NIA, "studio");
    assertThat(found.capacity()).isEqualTo(QualifiedNumber.between(Ratio.of(50), Ratio.of(100)));
    assertThat(found.occupied()).contains(QualifiedNumber.between(Ratio.of(46), Ratio.of(92)));
    assertThat(found)
        .asString()
        .startsWith("between 46 and 92 FTE [floor for a job, studio 20 m2 to 40 m2 NIA: employment")
        .contains("2015, unverified");
    assertThat(JacksonLines.roundTrip(found)).isEqualTo(found);
  }

  @Test
  void squareFeetAreConverted() {
    assertThat(capacity("1000000 ft2", MeasureBasis.NIA, "general office").capacity().value())
        .isEqualTo(ratio("92903.04").dividedBy(Ratio.of(13)));
  }

  @Test
  void anotherMeasureBasisIsRefused() {
    assertThatThrownBy(() -> capacity("2000 m2", MeasureBasis.GIA, "studio"))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refusal -> assertThat(refusal.code()).isEqualTo(Fault.INCONSISTENT))
        .hasMessage("basis must be that of the density, NIA, but was GIA");
  }

  @Test
  void unknownUsesAndJobsWithoutFloorAreRefused() {
    assertThatThrownBy(() -> EmploymentDensity.published("museum"))
        .hasMessageStartingWith("use must be one of general office, shop, light industrial,")
        .hasMessageEndingWith("but was museum");
    assertThatThrownBy(() -> density("0 m2", "10 m2"))
        .hasMessage("least must be > 0, but was 0 m2");
    assertThatThrownBy(() -> density("11 m2", "10 m2"))
        .hasMessage("most must be >= least 11 m2, but was 10 m2");
  }

  @Test
  void everyPublishedUseIsThere() {
    assertThat(EmploymentDensity.publishedUses()).hasSize(11);
    for (String use : EmploymentDensity.publishedUses()) {
      assertThat(EmploymentDensity.published(use).basis()).isEqualTo(MeasureBasis.NIA);
    }
  }

  @Test
  void explainsOneDensityByOneNumberAndARangeByTwo() {
    EmploymentDensity range = density("10 m2", "20 m2");
    assertThat(EmploymentCapacity.of(Area.parse("100 m2"), range).explanation())
        .hasToString(
            """
            How many full-time equivalent jobs does this floor have room for?
              1. floor for a job, studio (survey, chosen): 10 m2 to 20 m2 NIA [the hub's survey]
              2. floor area, NIA: 100 m2
              3. capacity, at least: 100 m2 / 20 m2 = 5 FTE [the hub's survey]
              4. capacity, at most: 100 m2 / 10 m2 = 10 FTE [the hub's survey]
              5. capacity: between 5 and 10 FTE\
            """);
    EmploymentDensity one = density("10 m2", "10 m2");
    assertThat(EmploymentCapacity.of(Area.parse("100 m2"), one).explanation())
        .hasToString(
            """
            How many full-time equivalent jobs does this floor have room for?
              1. floor for a job, studio (survey, chosen): 10 m2 NIA [the hub's survey]
              2. floor area, NIA: 100 m2
              3. capacity: 100 m2 / 10 m2 = 10 FTE [the hub's survey]\
            """);
    assertThat(EmploymentCapacity.of(Area.parse("100 m2"), one).occupied()).isEmpty();
  }

  @Test
  void refusesMoreThanFullFloorsAndUsesWithoutAName() {
    EmploymentCapacityInput.Builder input = EmploymentCapacityInput.builder();
    input.area(Area.parse("1 m2")).basis(MeasureBasis.NIA).density(density("1 m2", "1 m2"));
    assertThatThrownBy(input.occupancy(ratio("1.01"))::build)
        .hasMessage("occupancy must be in [0, 1], but was 1.01");
    EmploymentDensity.Builder unnamed = EmploymentDensity.builder().use(" ");
    unnamed.least(Area.parse("1 m2")).most(Area.parse("1 m2")).basis(MeasureBasis.NIA);
    assertThatThrownBy(unnamed.provenance(Samples.SURVEY)::build)
        .hasMessage("use must hold a visible character, but was  ");
    CapacityEstimate found = capacity("10 m2", MeasureBasis.NIA, "studio");
    assertThatThrownBy(
            () -> HubJson.read(Samples.without("assumptions", found), CapacityEstimate.class))
        .hasMessageContaining("assumptions must hold at least one element, but was none");
  }

  @Property(tries = 200)
  void moreFloorNeverHasRoomForFewer(
      @ForAll @IntRange(max = 100_000) int one, @ForAll @IntRange(max = 100_000) int other) {
    assertThat(jobs(Math.max(one, other))).isGreaterThanOrEqualTo(jobs(Math.min(one, other)));
  }

  private static Ratio jobs(int squareMetres) {
    return capacity(squareMetres + " m2", MeasureBasis.NIA, "general office").capacity().value();
  }

  private static EmploymentDensity density(String least, String most) {
    return EmploymentDensity.builder()
        .use("studio")
        .least(Area.parse(least))
        .most(Area.parse(most))
        .basis(MeasureBasis.NIA)
        .provenance(Samples.SURVEY)
        .build();
  }

  private static CapacityEstimate capacity(String area, MeasureBasis basis, String use) {
    return EmploymentCapacity.answer(
        EmploymentCapacityInput.builder()
            .area(Area.parse(area))
            .basis(basis)
            .density(EmploymentDensity.published(use))
            .occupancy(ratio("92%"))
            .build());
  }
}
