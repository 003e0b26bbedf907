package org.creativehubs.finance.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.appraisal.Samples.ratio;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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
