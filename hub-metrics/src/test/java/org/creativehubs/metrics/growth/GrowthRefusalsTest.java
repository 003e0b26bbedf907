package org.creativehubs.metrics.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.index.Observation;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.metrics.regression.ErrorKind;
import org.junit.jupiter.api.Test;

/** What the inputs and results of growth refuse. */
class GrowthRefusalsTest {

  private static final String BLANK = " must hold a visible character";
  private static final String NONE = " must hold at least one element";
  private static final Observations LEVELS = levels("income", 1, 2);
  private static final Observations OTHERS =
      Observations.of("income", ImmutableMap.of("A", 1.0, "C", 2.0));
  private static final EmploymentTable BEFORE = jobs("jobs", "film", "steel", 100, 50, 100, 150);
  private static final EmploymentTable AFTER = jobs("jobs", "film", "steel", 130, 40, 110, 160);

  private static Observations levels(String measure, double a, double b) {
    return Observations.of(measure, ImmutableMap.of("A", a, "B", b));
  }

  private static EmploymentTable jobs(
      String measure, String one, String other, double a, double b, double c, double d) {
    return EmploymentTable.of(
        measure, List.of("N", "S"), List.of(one, other), new double[][] {{a, b}, {c, d}});
  }

  private static void refused(ThrowingCallable call, String start) {
    assertThatThrownBy(call)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith(start);
  }

  @Test
  void aRateOfGrowthIsOfLevelsAboveZeroOverYears() {
    refused(() -> AnnualisedGrowth.rate(0, 1, 1), "first must be > 0, but was 0");
    refused(() -> AnnualisedGrowth.rate(1, -1, 1), "last must be >= 0, but was -1");
    refused(() -> AnnualisedGrowth.rate(1, 1, 0), "years must be > 0, but was 0");
    assertThat(AnnualisedGrowth.rate(1, 0, 1)).isEqualTo(-1);
    refused(
        () -> AnnualisedGrowth.between(LEVELS, OTHERS, 1), "last must have the labels of first");
  }

  @Test
  void convergenceIsOfTheSameLabelsAtEveryDate() {
    BetaConvergenceInput input =
        BetaConvergenceInput.builder().first(LEVELS).last(LEVELS).years(2).build();
    refused(
        input.toBuilder().years(Double.NaN)::build, "years must be a finite number, but was NaN");
    refused(
        input.toBuilder().addLater(LEVELS, OTHERS)::build,
        "later[1] must have the labels of first (A, B), but was A, C");
    refused(
        input.toBuilder().addControls(OTHERS)::build,
        "controls[0] must have the labels of first (A, B), but was A, C");
    refused(
        input.toBuilder().addControls(levels("coast", 0, 1), levels("coast", 1, 0))::build,
        "controls[1] must have a measure of its own");
  }

  @Test
  void controlsAreZeroOrOfASizeThatSquaresKeep() {
    BetaConvergenceInput input =
        BetaConvergenceInput.builder().first(LEVELS).last(LEVELS).years(2).build();
    for (double kept : new double[] {0, 1e-50, 1e50, -1e50}) {
      assertThat(input.toBuilder().addControls(levels("x", 1, kept)).build().controls()).hasSize(1);
    }
    for (double lost : new double[] {Math.nextDown(1e-50), Math.nextUp(1e50), -1e51}) {
      refused(
          input.toBuilder().addControls(levels("x", 1, lost))::build,
          "controls[0].entries[1].value must be zero or of a size in [1e-50, 1e50], but was ");
    }
  }

  @Test
  void errorsAreClusteredByAreaYearOrAGroupThatEveryLabelHas() {
    BetaConvergenceInput input =
        BetaConvergenceInput.builder().first(grouped()).last(LEVELS).years(2).build();
    refused(
        input.toBuilder().clusteredBy("area")::build,
        "clusteredBy must be given only if errors are CLUSTERED, but was area");
    BetaConvergenceInput.Builder clustered = input.toBuilder().errors(ErrorKind.CLUSTERED);
    refused(clustered::build, "clusteredBy must be given if errors are CLUSTERED");
    refused(
        clustered.clusteredBy("colour")::build,
        "clusteredBy must be area, year or group, but was colour");
    assertThat(clustered.clusteredBy("group").build().clusteredBy()).contains("group");
    refused(clustered.first(LEVELS)::build, "first must have a group for each label");
  }

  private static Observations grouped() {
    Observations.Builder grouped = LEVELS.toBuilder();
    return grouped
        .entries(LEVELS.entries().stream().map(GrowthRefusalsTest::north).toList())
        .build();
  }

  private static Observation north(Observation one) {
    return one.toBuilder().group("north").build();
  }

  @Test
  void countsOfBusinessesAreZeroOrMoreAndLabelled() {
    BusinessCounts.Builder counts = BusinessCounts.builder();
    refused(counts.label(" ")::build, "label" + BLANK);
    BusinessCounts place = counts.label("A").build();
    refused(place.toBuilder().deaths(-1)::build, "deaths must be >= 0, but was -1");
    refused(place.toBuilder().active(-1)::build, "active must be >= 0, but was -1");
    refused(place.toBuilder().highGrowth(-1)::build, "highGrowth must be >= 0, but was -1");
    refused(place.toBuilder().activeTenPlus(-1)::build, "activeTenPlus must be >= 0, but was -1");
    BusinessDemographyInput.Builder input = BusinessDemographyInput.builder();
    refused(input.measure(DemographyMeasure.BIRTH_RATE)::build, "counts" + NONE);
    refused(input.addCounts(place, place)::build, "counts[1] must have a label of its own");
  }

  @Test
  void cohortsAreLabelledAndFollowedForOneToAHundredYears() {
    BirthCohort.Builder cohort = BirthCohort.builder().births(4);
    refused(cohort.label(" ")::build, "label" + BLANK);
    BusinessSurvivalInput.Builder input = BusinessSurvivalInput.builder();
    refused(input::build, "cohorts" + NONE);
    BirthCohort one = cohort.label("2020").addSurvivors(3).build();
    BusinessSurvivalInput asked = input.addCohorts(one).build();
    refused(asked.toBuilder().addCohorts(one)::build, "cohorts[1] must have a label of its own");
    refused(asked.toBuilder().years(0)::build, "years must be in [1, 100], but was 0");
    refused(asked.toBuilder().years(101)::build, "years must be in [1, 100], but was 101");
  }

  @Test
  void aLineOfPlainValuesAsksTheSame() {
    BusinessCounts place = BusinessCounts.builder().label("A").births(30).active(200).build();
    assertThat(BusinessDemography.of(DemographyMeasure.BIRTH_RATE, place).value()).hasValue(0.15);
    BirthCohort cohort = BirthCohort.builder().label("2020").births(4).addSurvivors(3).build();
    assertThat(BusinessSurvival.of(cohort).value("2020", "1 year")).hasValue(0.75);
    assertThat(
            SigmaConvergence.between(LEVELS, levels("income", 2, 2.5), Dispersion.CV)
                .value("ratio")
                .orElseThrow())
        .isCloseTo(3, within(1e-14));
  }

  @Test
  void datesOfDispersionAreNamedOnceAndNotAsItsFigures() {
    SigmaConvergenceInput two =
        SigmaConvergenceInput.builder()
            .dispersion(Dispersion.CV)
            .addTimes("2020", "2025")
            .addLevels(LEVELS, LEVELS)
            .build();
    refused(two.toBuilder().levels(List.of())::build, "levels" + NONE);
    refused(two.toBuilder().times(List.of())::build, "times" + NONE);
    refused(
        two.toBuilder().addTimes("2030")::build,
        "times must be one for each of the 2 levels, but was 3");
    refused(two.toBuilder().times(List.of("2020", "2020"))::build, "times[1] must");
    refused(
        two.toBuilder().times(List.of("2020", "ratio"))::build,
        "times[1] must not be one of [ratio, F, p], but was ratio");
    refused(
        two.toBuilder().levels(List.of(LEVELS, OTHERS))::build,
        "levels[1] must have the labels of levels[0] (A, B), but was A, C");
  }

  @Test
  void aPortfolioIsOfTwoTablesAlikeWhoseCountsAreKnown() {
    PortfolioMatrixInput input =
        PortfolioMatrixInput.builder()
            .first(BEFORE)
            .last(AFTER)
            .growth(PortfolioGrowth.RATE)
            .specialisedAt(PortfolioDate.START)
            .build();
    EmploymentTable hidden =
        EmploymentTable.builder()
            .measure("jobs")
            .add("N", "film", 3)
            .add("N", "steel", 4)
            .add("S", "film", CellFlag.suppressed())
            .add("S", "steel", 2)
            .build();
    refused(input.toBuilder().first(hidden)::build, "first must have every count known");
    refused(input.toBuilder().last(hidden)::build, "last must have every count known");
    refused(input.toBuilder().growthThreshold(Double.NaN)::build, "growthThreshold must be a fin");
    refused(input.toBuilder().quotientThreshold(-1)::build, "quotientThreshold must be >= 0");
    refused(
        input.toBuilder().last(jobs("firms", "film", "steel", 1, 1, 1, 1))::build,
        "last must count jobs as first does, but was firms");
    refused(
        input.toBuilder()
                .last(
                    EmploymentTable.of(
                        "jobs", List.of("N", "E"), List.of("film", "steel"), new double[2][2]))
            ::build,
        "last must have the regions of first (N, S), but was N, E");
    refused(input.toBuilder().addRegions("S", "S")::build, "regions[1] must have a name");
    assertThat(input.toBuilder().addRegions("S", "N").build().regions()).containsExactly("S", "N");
  }

  @Test
  void aPlaceOfAPortfolioHasAQuadrantOrTheReasonWhyThereIsNone() {
    Portfolio all = PortfolioMatrix.of(BEFORE, AFTER, PortfolioGrowth.RATE, PortfolioDate.START);
    PortfolioPlace place = all.places().get(0);
    refused(changed(place).region(" ")::build, "region" + BLANK);
    refused(changed(place).industry(" ")::build, "industry" + BLANK);
    refused(changed(place).first(-1)::build, "first must be >= 0, but was -1");
    refused(changed(place).last(-1)::build, "last must be >= 0, but was -1");
    refused(changed(place).quotient(-1)::build, "quotient must be >= 0, but was -1");
    refused(changed(place).growth(Double.NaN)::build, "growth must be a finite number");
    refused(
        changed(place).undefined(Reason.ZERO_BASE.because("nothing"))::build,
        "undefined must be absent if quadrant is given");
    refused(
        changed(place).growth(OptionalDouble.empty())::build,
        "quadrant must be given only if quotient and growth are given");
    refused(changed(all).measure(" ")::build, "measure" + BLANK);
    refused(changed(all).growthThreshold(Double.NaN)::build, "growthThreshold must be a finite");
    refused(changed(all).quotientThreshold(-1)::build, "quotientThreshold must be >= 0");
    refused(changed(all).places(List.of())::build, "places" + NONE);
  }

  private static PortfolioPlace.Builder changed(PortfolioPlace place) {
    return new PortfolioPlace.Builder().valuesOf(place);
  }

  private static Portfolio.Builder changed(Portfolio portfolio) {
    return new Portfolio.Builder().valuesOf(portfolio);
  }

  @Test
  void sharesOfAShiftAreOfTablesReferencesAndTimesThatFit() {
    ShiftShareInput input =
        ShiftShareInput.builder().method(ShiftShareMethod.CLASSIC).addTables(BEFORE, AFTER).build();
    refused(input.toBuilder().tables(List.of())::build, "tables" + NONE);
    refused(
        input.toBuilder().tables(List.of(BEFORE))::build,
        "tables must be two for CLASSIC, but was 1");
    refused(
        input.toBuilder().addReference(BEFORE)::build,
        "reference must be empty or one table for each of the 2 tables, but was 1");
    refused(
        input.toBuilder().addTimes("2020")::build,
        "times must be empty or one for each of the 2 tables, but was 1");
    refused(input.toBuilder().addTimes("2020", " ")::build, "times[1]" + BLANK);
    refused(
        input.toBuilder().addRegions("E")::build,
        "regions[0] must be a region of tables[0], but was E");
    EmploymentTable other = jobs("jobs", "film", "x", 1, 1, 1, 1);
    refused(
        input.toBuilder().addReference(BEFORE, other)::build,
        "reference[1] must have the industries of tables[0] (film, steel), but was film, x");
    assertThat(input.toBuilder().addTimes("2020", "2025").build().time(1)).isEqualTo("2025");
  }

  @Test
  void aLineOfAShiftHasNamesCountsAndComponents() {
    ShiftShares shares = ShiftShare.by(ShiftShareMethod.CLASSIC).of(BEFORE, AFTER);
    ShiftShareLine line = shares.line("N", "film");
    refused(changed(line).region(" ")::build, "region" + BLANK);
    refused(changed(line).industry(" ")::build, "industry" + BLANK);
    refused(changed(line).step(" ")::build, "step" + BLANK);
    refused(changed(line).first(-1)::build, "first must be >= 0, but was -1");
    refused(changed(line).last(-1)::build, "last must be >= 0, but was -1");
    refused(changed(line).referenceFirst(-1)::build, "referenceFirst must be >= 0, but was -1");
    refused(changed(line).referenceLast(-1)::build, "referenceLast must be >= 0, but was -1");
    refused(changed(line).components(List.of())::build, "components" + NONE);
    IndexValue twice = line.components().get(0);
    refused(changed(line).addComponents(twice)::build, "components[5] must have a label");
    assertThat(changed(line).industry(Optional.empty()).step("a to b").build().subject())
        .isEqualTo("N, a to b");
    ShiftShares.Builder changed = new ShiftShares.Builder().valuesOf(shares);
    refused(changed.measure(" ")::build, "measure" + BLANK);
    refused(changed.measure("jobs").addConventions(" ")::build, "conventions[2]" + BLANK);
    refused(changed.conventions(List.of()).lines(List.of())::build, "lines" + NONE);
  }

  private static ShiftShareLine.Builder changed(ShiftShareLine line) {
    return new ShiftShareLine.Builder().valuesOf(line);
  }
}
