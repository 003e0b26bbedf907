package org.creativehubs.metrics.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.metrics.index.IndexMatrix;
import org.junit.jupiter.api.Test;

/** Correlations by hand, and numbers at the end of what a double holds. */
class SimilarityTest {

  private static final List<String> REGIONS = List.of("Ashford", "Deal", "Dover");

  private static IndexMatrix similar(SimilarityBasis basis, double[]... counts) {
    List<String> industries = List.of("film", "design", "other");
    return IndustrySimilarity.of(EmploymentTable.of("jobs", REGIONS, industries, counts), basis);
  }

  /** Quotients 2, 1, 0 and 1, 2, 0: deviations 1, 0, -1 and 0, 1, -1. */
  @Test
  void quotientsAreCorrelatedOverRegions() {
    IndexMatrix similar =
        similar(SimilarityBasis.QUOTIENT, new double[][] {{20, 10, 70}, {10, 20, 70}, {0, 0, 100}});
    assertThat(similar.value("film", "design")).hasValueCloseTo(0.5, within(1e-12));
    assertThat(similar.value("design", "film")).hasValueCloseTo(0.5, within(1e-12));
  }

  /** Symmetric 1/3, 0, -1 and 0, 1/3, -1: in ninths 5, 2, -7 and 2, 5, -7, so 69 / 78. */
  @Test
  void symmetricQuotientsAreCorrelatedOverRegions() {
    IndexMatrix similar =
        similar(
            SimilarityBasis.SYMMETRIC_QUOTIENT,
            new double[][] {{20, 10, 70}, {10, 20, 70}, {0, 0, 100}});
    assertThat(similar.value("film", "design")).hasValueCloseTo(69 / 78.0, within(1e-12));
  }

  /** Film is a tenth everywhere, and its quotients differ from 1 by rounding alone. */
  @Test
  void roundingIsNoVariationWhateverIsCorrelated() {
    double[][] counts = new double[3][];
    double[] totals = {0.3, 0.7, 4.9};
    for (int i = 0; i < 3; i++) {
      double design = totals[i] * (i + 1) / 7;
      counts[i] = new double[] {totals[i] / 10, design, totals[i] - totals[i] / 10 - design};
    }
    for (SimilarityBasis basis : SimilarityBasis.values()) {
      IndexMatrix similar = similar(basis, counts);
      assertThat(similar.undefined("film", "design").orElseThrow().code())
          .as(basis.name())
          .isEqualTo("NO_VARIATION");
    }
  }

  /** In Ashford both are half of very few, elsewhere nothing of many: a quotient near 1e199. */
  @Test
  void hugeQuotientsDoNotOverflow() {
    IndexMatrix similar =
        similar(
            SimilarityBasis.QUOTIENT,
            new double[][] {{1e-100, 1e-100, 0}, {0, 0, 4e99}, {0, 0, 4e99}});
    assertThat(similar.value("film", "design")).hasValueCloseTo(1.0, within(1e-12));
    assertThat(similar.value("film", "other")).hasValueCloseTo(-1.0, within(1e-12));
  }

  @Test
  void nothingIsSimilarWhileACountIsNotKnown() {
    EmploymentTable table =
        EmploymentTable.builder()
            .measure("jobs")
            .add("Ashford", "film", 3)
            .add("Ashford", "design", 4)
            .add("Deal", "film", 5)
            .add("Deal", "design", CellFlag.suppressed())
            .build();
    IndexMatrix similar = IndustrySimilarity.of(table, SimilarityBasis.QUOTIENT);
    for (String industry : table.industries()) {
      assertThat(similar.undefined("film", industry).orElseThrow().code())
          .isEqualTo("UNKNOWN_CELL");
      assertThat(similar.undefined("design", industry)).isPresent();
    }
  }
}
