package org.creativehubs.metrics.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.IndexMatrix;
import org.junit.jupiter.api.Test;

/** What a dendrogram and its input must be, and in which order they hold their members. */
class DendrogramTest {

  private static IndexMatrix.Builder empty(List<String> rows, List<String> columns) {
    return IndexMatrix.of("industry", rows, "other", columns)
        .index("similarity")
        .formula("given")
        .source(Source.of("A test"));
  }

  private static IndexMatrix matrix(double[]... similar) {
    List<String> names = List.of("a", "b", "c", "d").subList(0, similar.length);
    IndexMatrix.Builder matrix = empty(names, names);
    for (int i = 0; i < similar.length; i++) {
      for (int j = 0; j < similar.length; j++) {
        matrix.set(i, j, similar[i][j]);
      }
    }
    return matrix.build();
  }

  private static Dendrogram group(IndexMatrix similarity, int groups) {
    return IndustryGrouping.of(similarity, SimilarityDistance.ONE_MINUS, Linkage.AVERAGE, groups);
  }

  /** a and c merge first, then b comes in between them. */
  private static final Dendrogram FOUR =
      group(
          matrix(
              new double[][] {
                {1, 0.5, 0.9, 0.1}, {0.5, 1, 0.5, 0.1}, {0.9, 0.5, 1, 0.1}, {0.1, 0.1, 0.1, 1}
              }),
          2);

  @Test
  void membersOfAGroupStandInCanonicalOrder() {
    assertThat(FOUR.merges().get(1).left()).containsExactly("a", "c");
    assertThat(FOUR.merges().get(2).left()).containsExactly("a", "b", "c");
    assertThat(FOUR.merges().get(2).right()).containsExactly("d");
  }

  @Test
  void oneGroupIsToldInTheSingular() {
    assertThat(FOUR.toString()).startsWith("2 groups: a, b, c; d");
    Dendrogram one = group(matrix(new double[][] {{1, 0.5}, {0.5, 1}}), 1);
    assertThat(one.toString()).startsWith("1 group: a, b");
    assertThat(one.table().toString()).startsWith("1 group by average linkage");
  }

  private static void assertRefused(ThrowingCallable made, Fault code, String message) {
    assertThatThrownBy(made)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageStartingWith(message);
  }

  @Test
  void aCutLeavesFromOneGroupToOneForEachMember() {
    assertThat(FOUR.cut(4)).hasSize(4);
    assertRefused(() -> FOUR.cut(5), Fault.OUT_OF_RANGE, "groups must be in [1, 4], but was 5");
    assertRefused(() -> FOUR.cut(0), Fault.OUT_OF_RANGE, "groups must be in [1, 4], but was 0");
  }

  private static Dendrogram.Builder two() {
    return Dendrogram.builder()
        .distance(SimilarityDistance.ROOT)
        .linkage(Linkage.WARD)
        .addMembers("a", "b")
        .addMerges(GroupMerge.of(List.of("a"), List.of("b"), 1))
        .groups(1)
        .groupOf(Map.of("a", 1, "b", 1));
  }

  @Test
  void aDendrogramHoldsTogether() {
    assertThat(two().build().cut(1)).containsExactly(List.of("a", "b"));
    assertRefused(
        () -> two().members(List.of()).build(),
        Fault.EMPTY,
        "members must hold at least one element, but was none");
    assertRefused(
        () -> two().members(List.of("a", "a")).build(),
        Fault.DUPLICATE,
        "members[1] must have a text of its own, but was a");
    assertRefused(
        () -> two().addLeftOut("c", "c").build(),
        Fault.DUPLICATE,
        "leftOut[1] must have a text of its own, but was c");
    assertRefused(
        () -> two().addMembers("c").build(),
        Fault.INCONSISTENT,
        "merges must be one fewer than members, but was 1");
    assertRefused(
        () -> two().groups(3).build(), Fault.OUT_OF_RANGE, "groups must be in [1, 2], but was 3");
    assertRefused(
        () -> two().groupOf(Map.of()).build(),
        Fault.EMPTY,
        "groupOf must hold at least one element, but was none");
    assertRefused(
        () -> two().groupOf(Map.of("a", 1, "b", 2)).build(),
        Fault.INCONSISTENT,
        "groupOf must be what the merges give, but was ");
  }

  @Test
  void aMergeIsOfTwoGroupsAtADistance() {
    List<String> a = List.of("a");
    assertRefused(
        () -> GroupMerge.of(List.of(), a, 1),
        Fault.EMPTY,
        "left must hold at least one element, but was none");
    assertRefused(
        () -> GroupMerge.of(a, List.of(), 1),
        Fault.EMPTY,
        "right must hold at least one element, but was none");
    assertRefused(
        () -> GroupMerge.of(a, List.of("b"), -0.1),
        Fault.OUT_OF_RANGE,
        "height must be >= 0, but was -0.1");
  }

  @Test
  void aMatrixHasTheSameRowsAndColumns() {
    IndexMatrix turned =
        empty(List.of("a", "b"), List.of("b", "a"))
            .set(0, 0, 1)
            .set(0, 1, 1)
            .set(1, 0, 1)
            .set(1, 1, 1)
            .build();
    assertRefused(
        () -> group(turned, 1),
        Fault.INCONSISTENT,
        "similarity.columns must be [a, b], but was [b, a]");
  }

  @Test
  void everySimilarityOfThoseThatTakePartIsANumberFromMinusOneToOne() {
    assertRefused(
        () -> group(matrix(new double[][] {{1.5, 0}, {0, 1}}), 1),
        Fault.OUT_OF_RANGE,
        "similarity[a][a] must be in [-1, 1], but was 1.5");
    IndexMatrix.Builder open = empty(List.of("a", "b"), List.of("a", "b")).set(0, 0, 1);
    open.set(1, 1, 1).set(1, 0, 0.5).undefined(0, 1, Reason.NOT_KNOWN.undefined());
    assertRefused(
        () -> group(open.build(), 1),
        Fault.NOT_FINITE,
        "similarity[b][a] must be a finite number, but was NaN");
    IndexMatrix.Builder turned = empty(List.of("a", "b"), List.of("a", "b")).set(0, 0, 1);
    turned.set(1, 1, 1).set(0, 1, 0.5).undefined(1, 0, Reason.NOT_KNOWN.undefined());
    assertRefused(
        () -> group(turned.build(), 1),
        Fault.NOT_FINITE,
        "similarity[b][a] must be a finite number, but was NaN");
  }

  @Test
  void aMatrixIsSymmetricUpToRounding() {
    assertThat(group(matrix(new double[][] {{1, 0}, {1e-12, 1}}), 1).members()).hasSize(2);
    assertRefused(
        () -> group(matrix(new double[][] {{1, 0}, {1.1e-12, 1}}), 1),
        Fault.INCONSISTENT,
        "similarity[b][a] must be symmetric, but was ");
  }
}
