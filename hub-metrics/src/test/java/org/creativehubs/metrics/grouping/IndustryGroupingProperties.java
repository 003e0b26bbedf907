package org.creativehubs.metrics.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.explain.Source;
import org.creativehubs.metrics.index.IndexMatrix;

/** Claims about groups from any symmetric matrix of up to 8 industries. */
class IndustryGroupingProperties {

  private static final int MOST = 8;

  /** Heights are at most 8 and come from fewer than 100 operations: right to 1e-12. */
  private static final double ROUNDING = 1e-9;

  @Provide
  Arbitrary<IndexMatrix> matrices() {
    Arbitrary<List<Double>> numbers =
        Arbitraries.integers().between(-10, 10).map(n -> n / 10.0).list().ofSize(MOST * MOST);
    return numbers.flatMap(
        list -> Arbitraries.integers().between(1, MOST).map(size -> matrix(names(size), list)));
  }

  private static List<String> names(int size) {
    return IntStream.range(0, size).mapToObj(i -> "industry " + i).toList();
  }

  /** Similarities go by the number in the label, whatever the order of the labels. */
  private static IndexMatrix matrix(List<String> names, List<Double> numbers) {
    IndexMatrix.Builder matrix =
        IndexMatrix.of("industry", names, "other", names)
            .index("similarity")
            .formula("given")
            .source(Source.of("A test"));
    for (int i = 0; i < names.size(); i++) {
      for (int j = 0; j < names.size(); j++) {
        int a = number(names.get(i));
        int b = number(names.get(j));
        matrix.set(i, j, a == b ? 1 : numbers.get(Math.min(a, b) * MOST + Math.max(a, b)));
      }
    }
    return matrix.build();
  }

  private static int number(String name) {
    return Integer.parseInt(name.substring("industry ".length()));
  }

  private static Dendrogram grow(IndexMatrix matrix, Linkage linkage, SimilarityDistance distance) {
    return IndustryGrouping.answer(
        IndustryGroupingInput.builder()
            .similarity(matrix)
            .linkage(linkage)
            .distance(distance)
            .groups(1)
            .build());
  }

  @Property(tries = 200)
  void heightsNeverFall(
      @ForAll("matrices") IndexMatrix matrix,
      @ForAll Linkage linkage,
      @ForAll SimilarityDistance distance) {
    double before = 0;
    for (GroupMerge merge : grow(matrix, linkage, distance).merges()) {
      assertThat(merge.height()).isGreaterThanOrEqualTo(before - ROUNDING);
      before = merge.height();
    }
  }

  /** Ward's height squared is 2 ab / (a + b) times the squared distance of the two centres. */
  @Property(tries = 200)
  void wardsHeightIsThatOfTheCentres(@ForAll("matrices") IndexMatrix matrix) {
    for (GroupMerge merge : grow(matrix, Linkage.WARD, SimilarityDistance.PROFILE).merges()) {
      double[] left = centre(matrix, merge.left());
      double[] right = centre(matrix, merge.right());
      double squared = 0;
      for (int k = 0; k < left.length; k++) {
        squared += (left[k] - right[k]) * (left[k] - right[k]);
      }
      double a = merge.left().size();
      double b = merge.right().size();
      assertThat(merge.height() * merge.height())
          .isCloseTo(2 * a * b / (a + b) * squared, within(ROUNDING));
    }
  }

  private static double[] centre(IndexMatrix matrix, List<String> members) {
    return matrix.columns().stream()
        .mapToDouble(
            column ->
                members.stream()
                    .mapToDouble(m -> matrix.value(m, column).orElseThrow())
                    .average()
                    .orElseThrow())
        .toArray();
  }

  @Property(tries = 200)
  void averageHeightsAreMeansOverPairs(@ForAll("matrices") IndexMatrix matrix) {
    for (GroupMerge merge : grow(matrix, Linkage.AVERAGE, SimilarityDistance.ONE_MINUS).merges()) {
      double mean =
          merge.left().stream()
              .flatMapToDouble(
                  a ->
                      merge.right().stream().mapToDouble(b -> 1 - matrix.value(a, b).orElseThrow()))
              .average()
              .orElseThrow();
      assertThat(merge.height()).isCloseTo(mean, within(ROUNDING));
    }
  }

  @Property(tries = 200)
  void everyCutPutsEachIndustryInOneGroup(
      @ForAll("matrices") IndexMatrix matrix, @ForAll Linkage linkage) {
    Dendrogram grown = grow(matrix, linkage, SimilarityDistance.ONE_MINUS);
    for (int k = 1; k <= grown.members().size(); k++) {
      assertThat(grown.cut(k)).hasSize(k);
      assertThat(grown.cut(k).stream().flatMap(List::stream).sorted().toList())
          .isEqualTo(grown.members());
    }
  }

  /** Distances 1 - s are the same bits in any order, and ties go by label. */
  @Property(tries = 200)
  void theOrderOfTheMatrixDoesNotMatter(
      @ForAll("matrices") IndexMatrix matrix, @ForAll Linkage linkage, @ForAll long seed) {
    List<String> shuffled = new ArrayList<>(matrix.rows());
    Collections.shuffle(shuffled, new Random(seed));
    IndexMatrix.Builder other =
        IndexMatrix.of("industry", shuffled, "other", shuffled)
            .index("similarity")
            .formula("given")
            .source(Source.of("A test"));
    for (int i = 0; i < shuffled.size(); i++) {
      for (int j = 0; j < shuffled.size(); j++) {
        other.set(i, j, matrix.value(shuffled.get(i), shuffled.get(j)).orElseThrow());
      }
    }
    assertThat(grow(other.build(), linkage, SimilarityDistance.ONE_MINUS))
        .isEqualTo(grow(matrix, linkage, SimilarityDistance.ONE_MINUS));
  }
}
