package org.creativehubs.metrics.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.metrics.index.IndexMatrix;
import org.junit.jupiter.api.Test;

class IndustryGroupingTest {

  private static IndexMatrix matrix(List<String> names, double[][] similar) {
    IndexMatrix.Builder matrix =
        IndexMatrix.of("industry", names, "other", names)
            .index("similarity")
            .formula("given")
            .source(Source.of("A test"));
    for (int i = 0; i < similar.length; i++) {
      for (int j = 0; j < similar.length; j++) {
        matrix.set(i, j, similar[i][j]);
      }
    }
    return matrix.build();
  }

  private static Dendrogram group(
      IndexMatrix similarity, Linkage linkage, SimilarityDistance distance, int groups) {
    return IndustryGrouping.answer(
        IndustryGroupingInput.builder()
            .similarity(similarity)
            .linkage(linkage)
            .distance(distance)
            .groups(groups)
            .build());
  }

  /** Distances 0.1 of b and c, then of a to them 0.6 and 0.8. */
  private static final IndexMatrix THREE =
      matrix(List.of("c", "b", "a"), new double[][] {{1, 0.9, 0.2}, {0.9, 1, 0.4}, {0.2, 0.4, 1}});

  @Test
  void averageLinkageTakesTheMeanDistanceOfMembers() {
    Dendrogram grown = group(THREE, Linkage.AVERAGE, SimilarityDistance.ONE_MINUS, 2);
    assertThat(grown.merges()).hasSize(2);
    assertThat(grown.merges().get(0).left()).containsExactly("b");
    assertThat(grown.merges().get(0).right()).containsExactly("c");
    assertThat(grown.merges().get(0).height()).isCloseTo(0.1, within(1e-12));
    assertThat(grown.merges().get(1).height()).isCloseTo(0.7, within(1e-12));
    assertThat(grown.cut(2)).containsExactly(List.of("a"), List.of("b", "c"));
    assertThat(grown.groupOf()).containsEntry("a", 1).containsEntry("c", 2);
    assertThat(grown.explain("c", "group").steps())
        .extracting(Object::toString)
        .anyMatch(step -> step.startsWith("b with c: 0.1"))
        .noneMatch(step -> step.startsWith("a with"));
    assertThat(grown.explain("a", "group").steps()).hasSize(2);
    assertThat(grown)
        .isEqualTo(IndustryGrouping.of(THREE, SimilarityDistance.ONE_MINUS, Linkage.AVERAGE, 2));
  }

  @Test
  void completeLinkageTakesTheLargest() {
    Dendrogram grown = group(THREE, Linkage.COMPLETE, SimilarityDistance.ONE_MINUS, 1);
    assertThat(grown.merges().get(1).height()).isCloseTo(0.8, within(1e-12));
  }

  /** d^2 = (2 * 0.36 + 2 * 0.64 - 0.01) / 3. */
  @Test
  void wardsLinkageIsThatOfSquares() {
    Dendrogram grown = group(THREE, Linkage.WARD, SimilarityDistance.ONE_MINUS, 1);
    assertThat(grown.merges().get(1).height()).isCloseTo(Math.sqrt(1.99 / 3), within(1e-12));
  }

  @Test
  void theRootOfTwiceTheDifferenceIsADistanceOfVariables() {
    Dendrogram grown = group(THREE, Linkage.WARD, SimilarityDistance.ROOT, 1);
    assertThat(grown.merges().get(0).height()).isCloseTo(Math.sqrt(0.2), within(1e-12));
  }

  @Test
  void equallyNearPairsMergeInTheOrderOfTheirLabels() {
    double[][] even = {{1, 0.5, 0.5}, {0.5, 1, 0.5}, {0.5, 0.5, 1}};
    Dendrogram grown =
        group(
            matrix(List.of("c", "a", "b"), even), Linkage.AVERAGE, SimilarityDistance.ONE_MINUS, 2);
    assertThat(grown.cut(2)).containsExactly(List.of("a", "b"), List.of("c"));
    assertThat(grown.explanation().answer().text()).hasValue("a, b; c");
  }

  /** Film and design go together, opera is elsewhere, mining nowhere and other everywhere. */
  @Test
  void industriesWithoutASimilarityAreLeftOut() {
    EmploymentTable table =
        EmploymentTable.of(
            "jobs",
            List.of("Ashford", "Deal", "Dover"),
            List.of("film", "mining", "design", "opera", "other"),
            new double[][] {{30, 0, 15, 5, 50}, {10, 0, 5, 35, 50}, {20, 0, 10, 20, 50}});
    IndexMatrix similar =
        IndustrySimilarity.answer(IndustrySimilarityInput.of(table, SimilarityBasis.QUOTIENT));
    assertThat(similar.value("film", "design")).hasValueCloseTo(1.0, within(1e-12));
    assertThat(similar.value("film", "opera")).hasValueCloseTo(-1.0, within(1e-12));
    assertThat(similar.undefined("film", "mining").orElseThrow().code())
        .isEqualTo("EMPTY_INDUSTRY");
    assertThat(similar.undefined("other", "other").orElseThrow().code()).isEqualTo("NO_VARIATION");
    Dendrogram grown = group(similar, Linkage.AVERAGE, SimilarityDistance.ONE_MINUS, 2);
    assertThat(grown.leftOut()).containsExactly("mining", "other");
    assertThat(grown.cut(2)).containsExactly(List.of("design", "film"), List.of("opera"));
    assertThat(HubJson.read(HubJson.write(grown), Dendrogram.class)).isEqualTo(grown);
  }

  @Test
  void symmetricQuotientsWeighHighOnesLess() {
    EmploymentTable table =
        EmploymentTable.of(
            "jobs",
            List.of("Ashford", "Deal", "Dover"),
            List.of("film", "design", "other"),
            new double[][] {{90, 5, 5}, {10, 20, 70}, {20, 5, 75}});
    assertThat(
            IndustrySimilarity.answer(
                    IndustrySimilarityInput.of(table, SimilarityBasis.SYMMETRIC_QUOTIENT))
                .value("film", "design"))
        .isNotEqualTo(
            IndustrySimilarity.answer(IndustrySimilarityInput.of(table, SimilarityBasis.QUOTIENT))
                .value("film", "design"));
  }

  @Test
  void badInputIsRefusedByName() {
    assertThatThrownBy(() -> group(THREE, Linkage.WARD, SimilarityDistance.ROOT, 4))
        .hasMessage("groups must be from 1 to 3, the industries with a similarity, but was 4");
    IndexMatrix lopsided = matrix(List.of("a", "b"), new double[][] {{1, 0.5}, {0.4, 1}});
    assertThatThrownBy(() -> group(lopsided, Linkage.WARD, SimilarityDistance.ROOT, 1))
        .hasMessage("similarity[b][a] must be symmetric, but was 0.4");
    IndexMatrix large = matrix(List.of("a", "b"), new double[][] {{1, 1.5}, {1.5, 1}});
    assertThatThrownBy(() -> group(large, Linkage.WARD, SimilarityDistance.ROOT, 1))
        .hasMessage("similarity[b][a] must be in [-1, 1], but was 1.5");
  }
}
