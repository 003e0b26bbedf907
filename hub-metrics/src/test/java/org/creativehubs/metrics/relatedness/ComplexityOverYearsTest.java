package org.creativehubs.metrics.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.employment.EmploymentPanel;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Tables;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ComplexityOverYearsTest {

  private static EmploymentTable table(double[]... counts) {
    return EmploymentTable.of(
        "jobs", List.of("R1", "R2", "R3"), List.of("I0", "I1", "I2", "I3", "I4", "I5"), counts);
  }

  /** A chain of three regions; the first has one industry more. */
  private static EmploymentTable firstIsDiverse() {
    return table(
        new double[] {1, 3, 2, 0, 0, 0},
        new double[] {0, 0, 2, 2, 0, 0},
        new double[] {0, 0, 0, 2, 3, 0});
  }

  /** The same chain; the last has one industry more. */
  private static EmploymentTable lastIsDiverse() {
    return table(
        new double[] {0, 3, 2, 0, 0, 0},
        new double[] {0, 0, 2, 2, 0, 0},
        new double[] {0, 0, 0, 2, 3, 1});
  }

  /** The same chain, in which diversity says nothing. */
  private static EmploymentTable noneIsDiverse() {
    return table(
        new double[] {0, 3, 2, 0, 0, 0},
        new double[] {0, 0, 2, 2, 0, 0},
        new double[] {0, 0, 0, 2, 3, 0});
  }

  private static ComplexityOverYearsInput.Builder asking() {
    return ComplexityOverYearsInput.builder()
        .panel(
            EmploymentPanel.of(
                Map.of(
                    2019, noneIsDiverse(),
                    2020, firstIsDiverse(),
                    2021, lastIsDiverse(),
                    2022, noneIsDiverse())));
  }

  private static double first(ComplexityYears found, int year) {
    return found.at(year).regions().value("R1").orElseThrow();
  }

  @Test
  void yearsThatFlipAloneAgreeInAPanelAndDifferInNothingButTheSign() {
    double alone = Complexity.of(firstIsDiverse()).regions().value("R1").orElseThrow();
    double flipped = Complexity.of(lastIsDiverse()).regions().value("R1").orElseThrow();
    assertThat(alone).isPositive();
    assertThat(flipped).isNegative();
    ComplexityYears found = ComplexityOverYears.answer(asking().build());
    for (int year : found.years().keySet()) {
      assertThat(Math.signum(first(found, year))).isEqualTo(Math.signum(first(found, 2020)));
      assertThat(found.at(year).sign().orElseThrow().isDecided()).isTrue();
    }
    assertThat(Math.abs(first(found, 2020))).isCloseTo(alone, within(1e-12));
    assertThat(Math.abs(first(found, 2021))).isCloseTo(-flipped, within(1e-12));
  }

  @Test
  void anAnchoredPanelHasTheAnchorUpInEveryYear() {
    for (String region : List.of("R1", "R3")) {
      ComplexityYears found =
          ComplexityOverYears.answer(
              asking().sign(ComplexitySign.WITH_REGION).anchor(region).build());
      for (PairedIndices year : found.years().values()) {
        assertThat(year.regions().value(region).orElseThrow()).isPositive();
      }
    }
  }

  @Test
  void whereTheRuleDecidesInNoYearAllAreDeclined() {
    ComplexityYears found =
        ComplexityOverYears.of(EmploymentPanel.of(Map.of(1, noneIsDiverse(), 2, noneIsDiverse())));
    assertThat(found.clearestYear()).isEmpty();
    for (PairedIndices year : found.years().values()) {
      assertThat(year.regions().undefined("R1").map(Undefined::code)).hasValue("SIGN_UNDECIDED");
    }
  }

  @Test
  void aYearWithoutAnIndexIsPassedOver() {
    EmploymentTable empty = table(new double[6], new double[6], new double[6]);
    ComplexityYears found =
        ComplexityOverYears.of(
            EmploymentPanel.of(Map.of(1, firstIsDiverse(), 2, empty, 3, noneIsDiverse())));
    assertThat(found.clearestYear()).hasValue(1);
    assertThat(found.at(2).regions().undefined("R1")).isPresent();
    assertThat(first(found, 3)).isPositive();
    assertThat(found.at(3).sign().orElseThrow().words())
        .isEqualTo("the index of regions rises with the index of 1");
  }

  @Test
  void theTableHasARowForEachRegionAndYearAndSaysHowItWasCalculated() {
    ComplexityYears found = ComplexityOverYears.answer(asking().build());
    assertThat(found.table().rows()).hasSize(12);
    assertThat(found.sheets().get(1).table().rows()).hasSize(24);
    assertThat(Tables.of(found)).hasSize(2);
    assertThat(found.toString()).contains("complexity in [2019, 2020, 2021, 2022]", "diversity");
    assertThatThrownBy(() -> found.at(2018))
        .hasMessage("year must be one of [2019, 2020, 2021, 2022], but was 2018");
  }

  /** Employees of regions in Great Britain by section, where the folder of data is at hand. */
  @Test
  void innerLondonKeepsItsSignFrom2015To2022() {
    EmploymentPanel panel = british();
    ComplexityYears byDiversity = ComplexityOverYears.of(panel);
    assertThat(byDiversity.clearestYear()).isEmpty();
    ComplexityYears byUbiquity =
        ComplexityOverYears.answer(
            ComplexityOverYearsInput.builder()
                .panel(panel)
                .sign(ComplexitySign.AGAINST_UBIQUITY)
                .build());
    ComplexityYears anchored =
        ComplexityOverYears.answer(
            ComplexityOverYearsInput.builder()
                .panel(panel)
                .sign(ComplexitySign.WITH_REGION)
                .anchor("Inner London - West")
                .build());
    double[] expected = {2.161, 2.381, 2.521, 2.072, 2.509, 2.562, 2.316, 2.558};
    for (int i = 0; i < expected.length; i++) {
      for (ComplexityYears found : List.of(byUbiquity, anchored)) {
        assertThat(found.at(2015 + i).regions().value("Inner London - West").orElseThrow())
            .isCloseTo(expected[i], within(5e-4));
      }
    }
    assertThat(byDiversity.at(2022).sign().orElseThrow().strength()).isCloseTo(0.023, within(5e-4));
  }

  /** Cells without a count are taken for zero here: an eigenvector takes no unknown ones. */
  private static EmploymentPanel british() {
    Optional<Path> file =
        Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
            .map(at -> at.resolve("shared/data/uk-bres-itl2-section-2015-2022.csv"))
            .filter(Files::exists)
            .findFirst();
    Assumptions.assumeTrue(file.isPresent());
    FileLayout layout =
        FileLayout.csv()
            .column("region", "itl2_name")
            .column("industry", "sic2007_section_name")
            .column("value", "full_time_employees")
            .column("period", "year")
            .nothing("");
    return EmploymentPanel.read(DataFile.of(file.orElseThrow(), layout)).value();
  }

  @Test
  void aCountThatIsNotKnownIsRefusedByTheYearThatHoldsIt() {
    EmploymentTable hidden =
        EmploymentTable.builder()
            .measure("jobs")
            .add("A", "x", 1)
            .add("A", "y", CellFlag.suppressed())
            .build();
    EmploymentTable known =
        EmploymentTable.of("jobs", List.of("A"), List.of("x", "y"), new double[][] {{1, 2}});
    EmploymentPanel panel = EmploymentPanel.of(Map.of(2021, known, 2023, hidden));
    assertThatThrownBy(() -> ComplexityOverYears.of(panel))
        .hasMessageStartingWith("panel.tables[2023] must have every count known, but was y in A");
  }
}
