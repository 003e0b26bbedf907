package org.creativehubs.metrics.grouping;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.metrics.index.IndexMatrix;

/**
 * Which industries belong together? Merges the two nearest groups again and again until one is
 * left, by a {@link Linkage} over a {@link SimilarityDistance}, and cuts where a number of groups
 * is left.
 *
 * <p>Heights never fall from one merge to the next, beyond rounding. Of pairs that are equally
 * near, the one whose first label comes first is merged, labels in the order of Unicode, so that
 * the order of the matrix does not matter. Industries without a similarity are left out and listed.
 * Time grows with the cube of the number of industries, memory with its square. Thread-safe.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.of(
 *         "jobs",
 *         List.of("Ashford", "Deal", "Dover"),
 *         List.of("film", "design", "opera"),
 *         new double[][] {{30, 15, 5}, {10, 5, 35}, {20, 10, 20}});
 * IndexMatrix similar = IndustrySimilarity.of(jobs, SimilarityBasis.QUOTIENT);
 * Dendrogram groups =
 *     IndustryGrouping.of(similar, SimilarityDistance.ONE_MINUS, Linkage.AVERAGE, 2);
 * groups.cut(2); // [[design, film], [opera]]
 * }</pre>
 */
public final class IndustryGrouping {

  /** The recurrence by which distances of groups are found. */
  public static final Source SOURCE = Dendrogram.SOURCE;

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<IndustryGroupingInput, Dendrogram> ENTRY =
      CatalogEntry.of(
              "industry-grouping",
              IndustryGrouping.class,
              IndustryGroupingInput.class,
              Dendrogram.class)
          .title("Groups of industries")
          .question("Which industries belong together?")
          .convention("linkage: WARD (R: ward.D2), AVERAGE or COMPLETE")
          .convention("distance: ONE_MINUS, ROOT or PROFILE")
          .convention("equally near pairs: the first in the order of labels")
          .source(SOURCE)
          .answeredBy(IndustryGrouping::answer);

  private final Linkage linkage;
  private final double[][] worked;
  private final List<List<String>> groups = new ArrayList<>();
  private final List<GroupMerge> merges = new ArrayList<>();

  private IndustryGrouping(Linkage linkage, List<String> members, double[][] worked) {
    this.linkage = linkage;
    this.worked = worked;
    members.forEach(member -> groups.add(List.of(member)));
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input similarities, and how they are turned into groups
   * @return the merges and the groups
   */
  public static Dendrogram answer(IndustryGroupingInput input) {
    List<String> members = input.members();
    IndustryGrouping grouping =
        new IndustryGrouping(input.linkage(), members, distances(input, members));
    while (grouping.groups.size() > 1) {
      grouping.mergeNearest();
    }
    return Dendrogram.builder()
        .distance(input.distance())
        .linkage(input.linkage())
        .addAllMembers(members)
        .addAllLeftOut(
            input.similarity().rows().stream().filter(name -> !members.contains(name)).toList())
        .addAllMerges(grouping.merges)
        .groups(input.groups())
        .putAllGroupOf(
            Dendrogram.numbered(Dendrogram.cut(members, grouping.merges, input.groups())))
        .build();
  }

  /**
   * Groups industries by their similarity.
   *
   * @param similarity a symmetric matrix of numbers in [-1, 1]
   * @param distance how a similarity becomes a distance
   * @param linkage how far apart two groups are
   * @param groups how many groups are asked for; at least 1
   * @return the merges and the groups
   */
  public static Dendrogram of(
      IndexMatrix similarity, SimilarityDistance distance, Linkage linkage, int groups) {
    return answer(
        IndustryGroupingInput.builder()
            .similarity(similarity)
            .distance(distance)
            .linkage(linkage)
            .groups(groups)
            .build());
  }

  /** Distances as the recurrence takes them. */
  private static double[][] distances(IndustryGroupingInput input, List<String> members) {
    double[][] similar = similarities(input.similarity(), members);
    double[][] distances = new double[members.size()][members.size()];
    for (int i = 0; i < distances.length; i++) {
      for (int j = 0; j < i; j++) {
        double distance =
            switch (input.distance()) {
              case ONE_MINUS -> 1 - similar[i][j];
              case ROOT -> Math.sqrt(2 * (1 - similar[i][j]));
              case PROFILE -> profile(similar[i], similar[j]);
            };
        distances[i][j] = input.linkage().from(distance);
        distances[j][i] = distances[i][j];
      }
    }
    return distances;
  }

  private static double[][] similarities(IndexMatrix matrix, List<String> members) {
    double[][] similar = new double[members.size()][members.size()];
    for (int i = 0; i < similar.length; i++) {
      for (int j = 0; j < similar.length; j++) {
        similar[i][j] = matrix.value(members.get(i), members.get(j)).orElseThrow();
      }
    }
    return similar;
  }

  private static double profile(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += (a[k] - b[k]) * (a[k] - b[k]);
    }
    return Math.sqrt(sum);
  }

  /** Groups stand in the order of their first members, so the first of the nearest pairs wins. */
  private void mergeNearest() {
    int left = 0;
    int right = 1;
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        if (worked[i][j] < worked[left][right]) {
          left = i;
          right = j;
        }
      }
    }
    merge(left, right);
  }

  private void merge(int left, int right) {
    merges.add(
        GroupMerge.of(groups.get(left), groups.get(right), linkage.height(worked[left][right])));
    int leftSize = groups.get(left).size();
    int rightSize = groups.get(right).size();
    for (int k = 0; k < groups.size(); k++) {
      if (k != left && k != right) {
        worked[left][k] =
            linkage.merged(
                worked[left][k],
                worked[right][k],
                worked[left][right],
                leftSize,
                rightSize,
                groups.get(k).size());
        worked[k][left] = worked[left][k];
      }
    }
    List<String> union = new ArrayList<>(groups.get(left));
    union.addAll(groups.get(right));
    union.sort(null);
    groups.set(left, union);
    remove(right);
  }

  /** Closes the gap that a group leaves. */
  private void remove(int gone) {
    int last = groups.size() - 1;
    groups.remove(gone);
    for (int i = gone; i < last; i++) {
      System.arraycopy(worked[i + 1], 0, worked[i], 0, last + 1);
    }
    for (int i = 0; i < last; i++) {
      System.arraycopy(worked[i], gone + 1, worked[i], gone, last - gone);
    }
  }
}
