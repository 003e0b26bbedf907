package org.creativehubs.metrics.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.index.IndexMatrix;
import org.junit.jupiter.api.Test;

/** Stars and quadrants. */
class ClusterGradesTest {

  private static final EmploymentTable TABLE =
      Screens.table("jobs", new double[][] {{60, 0, 40}, {60, 0, 140}, {10, 0, 90}, {0, 0, 0}});

  private static ClusterStarsInput.Builder stars(Ratio share, Ratio threshold) {
    ClusterStarsInput.Builder input = ClusterStarsInput.builder();
    input.table(TABLE).sizeTopShare(share).focusTopShare(share).quotientThreshold(threshold);
    return input;
  }

  /** Film: 60, 60, 10; quotients 0.6, 0.3 and 0.1 over 130 / 400. */
  @Test
  void regionsOfTheSameSizeBothGetTheStar() {
    IndexMatrix stars = ClusterStars.answer(stars(Ratio.of(1, 4), Ratio.parse("24/13")).build());
    assertThat(stars.value("Ashford", "film")).hasValue(3);
    assertThat(stars.value("Deal", "film")).hasValue(1);
    assertThat(stars.value("Dover", "film")).hasValue(0);
    assertThat(stars.explain("Ashford", "film").toString())
        .contains("regions with more: 0", "location quotient: 1.8462", "cluster stars");
  }

  @Test
  void aThresholdThatIsJustMetGivesTheStarAndNoMoreDoesNot() {
    Ratio above = Ratio.parse("24/13").plus(Ratio.of(1, 1_000_000_000_000_000_000L));
    assertThat(ClusterStars.answer(stars(Ratio.of(1, 4), above).build()).value("Ashford", "film"))
        .hasValue(2);
  }

  /** The reference case of ten regions counts with the double 0.1, and so with a star more. */
  @Test
  void aTenthOfTenRegionsIsOneRegionAndTheDoubleNextToATenthIsTwo() {
    double[][] jobs = new double[10][];
    for (int region = 0; region < jobs.length; region++) {
      jobs[region] = new double[] {10 + region, 90 - region};
    }
    EmploymentTable ten =
        EmploymentTable.of(
            "jobs",
            IntStream.range(0, 10).mapToObj(i -> "r" + i).toList(),
            List.of("film", "other"),
            jobs);
    assertThat(starred(ten, Ratio.parse("0.1"))).containsExactly("r9");
    assertThat(starred(ten, Ratio.of(new BigDecimal(Double.parseDouble("0.1")))))
        .containsExactly("r8", "r9");
  }

  private static List<String> starred(EmploymentTable table, Ratio share) {
    IndexMatrix stars =
        ClusterStars.answer(
            ClusterStarsInput.builder()
                .table(table)
                .sizeTopShare(share)
                .focusTopShare(share)
                .quotientThreshold(Ratio.of(100))
                .build());
    return table.regions().stream()
        .filter(region -> stars.value(region, "film").orElseThrow() > 0)
        .toList();
  }

  @Test
  void thereIsNoStarBelowTheFloorNorForNothing() {
    IndexMatrix floored = ClusterStars.answer(stars(Ratio.ONE, Ratio.of(1, 100)).floor(11).build());
    assertThat(floored.value("Dover", "film")).hasValue(0);
    assertThat(floored.value("Deal", "film")).hasValue(3);
    IndexMatrix free = ClusterStars.answer(stars(Ratio.ONE, Ratio.of(1, 100)).build());
    assertThat(free.value("Dover", "film")).hasValue(3);
    assertThat(free.undefined("Hythe", "film").orElseThrow().code()).isEqualTo("EMPTY_REGION");
    assertThat(free.undefined("Deal", "design").orElseThrow().code()).isEqualTo("EMPTY_INDUSTRY");
  }

  @Test
  void badThresholdsAreRefused() {
    assertThatThrownBy(() -> stars(Ratio.ZERO, Ratio.ONE).build())
        .hasMessage("sizeTopShare must be in (0, 1], but was 0");
    assertThatThrownBy(() -> stars(Ratio.ONE, Ratio.ZERO).build())
        .hasMessage("quotientThreshold must be > 0, but was 0");
    assertThatThrownBy(() -> stars(Ratio.ONE, Ratio.ONE).floor(-1).build())
        .hasMessage("floor must be >= 0, but was -1.0");
  }

  /** Quotients of film: 2, 1, 0.5 before and 2, 1.25, 0.25 ... after, against 100 of 400. */
  private static Quadrants quadrants(QuadrantGrowth growth) {
    return ClusterQuadrants.answer(
        ClusterQuadrantsInput.builder()
            .earlier(
                Screens.table(
                    "jobs", new double[][] {{50, 10, 40}, {10, 0, 90}, {15, 0, 85}, {25, 0, 75}}))
            .later(
                Screens.table(
                    "jobs", new double[][] {{40, 10, 50}, {20, 0, 80}, {10, 5, 85}, {30, 0, 70}}))
            .quotientThreshold(Ratio.ONE)
            .growth(growth)
            .growthThreshold(Ratio.ZERO)
            .build());
  }

  @Test
  void eachQuadrantHasItsCorner() {
    Quadrants quadrants = quadrants(QuadrantGrowth.QUOTIENT);
    assertThat(quadrants.at("Ashford", "film").quadrant()).hasValue(Quadrant.MATURE);
    assertThat(quadrants.at("Ashford", "film").growth()).hasValueCloseTo(-0.2, within(1e-12));
    assertThat(quadrants.at("Deal", "film").quadrant()).hasValue(Quadrant.EMERGING);
    assertThat(quadrants.at("Dover", "film").quadrant()).hasValue(Quadrant.TRANSFORMING);
    assertThat(quadrants.at("Hythe", "film").quadrant()).hasValue(Quadrant.STAR);
    assertThat(quadrants.in(Quadrant.STAR)).extracting(QuadrantCell::region).contains("Hythe");
    assertThat(quadrants.explain("Hythe", "film").answer().text()).hasValue("star");
    assertThat(quadrants.explain("Ashford, film", "growth").answer()).hasToString("-20 %");
    assertThat(quadrants.explain("Ashford, film", "quadrant").toString())
        .contains("growth of the quotient: -20 %", " >= 1 and -20 % < 0 % = mature");
    assertThatThrownBy(() -> quadrants.at("Ashford", "opera"))
        .hasMessage("region and industry must be among the cells, but was Ashford, opera");
  }

  /** Design of Ashford stays at 10 while the nation gains: its count does not fall. */
  @Test
  void growthIsOfTheQuotientOrOfTheCount() {
    assertThat(quadrants(QuadrantGrowth.COUNT).at("Ashford", "design").quadrant())
        .hasValue(Quadrant.STAR);
    assertThat(quadrants(QuadrantGrowth.QUOTIENT).at("Ashford", "design").quadrant())
        .hasValue(Quadrant.MATURE);
  }

  @Test
  void growthFromNothingHasNoQuadrant() {
    assertThat(
            quadrants(QuadrantGrowth.QUOTIENT)
                .at("Dover", "design")
                .undefined()
                .orElseThrow()
                .code())
        .isEqualTo("ZERO_BASE");
    QuadrantCell dover = quadrants(QuadrantGrowth.COUNT).at("Dover", "design");
    assertThat(dover.undefined().orElseThrow().code()).isEqualTo("ZERO_BASE");
    assertThat(dover.quotient()).isPresent();
  }

  @Test
  void tablesOfOtherIndustriesAreRefused() {
    assertThatThrownBy(
            () ->
                ClusterQuadrantsInput.builder()
                    .earlier(TABLE.ofIndustries(List.of("film")))
                    .later(TABLE)
                    .quotientThreshold(Ratio.ONE)
                    .growth(QuadrantGrowth.COUNT)
                    .growthThreshold(Ratio.ZERO)
                    .build())
        .hasMessage("earlier.industries must be [film, design, other], but was [film]");
  }
}
