package org.creativehubs.metrics.grouping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How industries merge into groups, the nearest first, and the groups that were asked for. */
@HubValue
@Value.Immutable
public abstract class Dendrogram implements ExplainedAnswer, ExplainedTable {

  /** Where the method comes from. */
  static final Source SOURCE =
      Source.builder()
          .document(
              "G. N. Lance and W. T. Williams, A general theory of classificatory sorting"
                  + " strategies, Computer Journal 9 (4)")
          .edition("1967")
          .build();

  Dendrogram() {}

  static Builder builder() {
    return new Builder();
  }

  /** How a similarity became a distance. */
  public abstract SimilarityDistance distance();

  /** How far apart two groups are. */
  public abstract Linkage linkage();

  /** The industries in canonical order, each once; at least one. */
  public abstract List<String> members();

  /** Industries that have no similarity to any other, in the order of the matrix. */
  public abstract List<String> leftOut();

  /** The merges from single industries to one group: one fewer than {@link #members()}. */
  public abstract List<GroupMerge> merges();

  /** How many groups were asked for; at least 1 and at most {@link #members()}. */
  public abstract int groups();

  /** The number of the group of each member, from 1 in the order of their first members. */
  public abstract Map<String, Integer> groupOf();

  @Value.Check
  void check() {
    Check.notEmpty(members(), "members");
    Check.texts(members(), "members");
    Check.texts(leftOut(), "leftOut");
    Check.that(
        merges().size() == members().size() - 1,
        Fault.INCONSISTENT,
        "merges",
        "be one fewer than members",
        merges().size());
    checkGroups(groups(), "groups");
    Check.notEmpty(groupOf().keySet(), "groupOf");
    Check.that(
        groupOf().equals(numbered(cut(groups()))),
        Fault.INCONSISTENT,
        "groupOf",
        "be what the merges give",
        groupOf());
  }

  private void checkGroups(int groups, String field) {
    Check.between(groups, 1, members().size(), field);
  }

  static Map<String, Integer> numbered(List<List<String>> groups) {
    Map<String, Integer> numbers = new TreeMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (String member : groups.get(i)) {
        numbers.put(member, i + 1);
      }
    }
    return numbers;
  }

  /**
   * The groups after as many merges as leave a number of them.
   *
   * @param groups the number, from 1 to the number of members
   * @return the groups in the order of their first members, members in canonical order
   */
  public final List<List<String>> cut(int groups) {
    checkGroups(groups, "groups");
    return cut(members(), merges(), groups);
  }

  static List<List<String>> cut(List<String> members, List<GroupMerge> merges, int groups) {
    Map<String, List<String>> byFirst = new TreeMap<>();
    members.forEach(member -> byFirst.put(member, ImmutableList.of(member)));
    for (GroupMerge merge : merges.subList(0, members.size() - groups)) {
      byFirst.remove(merge.right().get(0));
      byFirst.put(merge.left().get(0), union(merge));
    }
    return ImmutableList.copyOf(byFirst.values());
  }

  private static List<String> union(GroupMerge merge) {
    return ImmutableSortedSet.<String>naturalOrder()
        .addAll(merge.left())
        .addAll(merge.right())
        .build()
        .asList();
  }

  /** Each merge with its height, then the groups. */
  @Override
  public final Explanation explanation() {
    return merged(merges()).step("groups", rule(), Answer.text(text()), SOURCE).build();
  }

  private static Explanation.Builder merged(List<GroupMerge> merges) {
    Explanation.Builder steps = Explanation.answering("Which industries belong together?");
    merges.forEach(
        merge ->
            steps.given(
                String.join(", ", merge.left()) + " with " + String.join(", ", merge.right()),
                Answer.number(merge.height())));
    return steps;
  }

  private String rule() {
    return Show.words(linkage())
        + " linkage of distances "
        + Show.words(distance())
        + ", cut at "
        + groups();
  }

  private String text() {
    List<String> groups = new ArrayList<>();
    cut(groups()).forEach(group -> groups.add(String.join(", ", group)));
    return String.join("; ", groups);
  }

  /** A row for each industry, with its group, the groups in order. */
  @Override
  public final Sheet<?> sheet() {
    return Grid.<String>by("industry", member -> member)
        .with(Column.<String>count("group", this::group).explained(this::explainedGroup))
        .sheet(
            Show.counted(groups(), "groups") + " by " + Show.words(linkage()) + " linkage",
            cut(groups()).stream().flatMap(List::stream).toList());
  }

  private int group(String member) {
    return groupOf().getOrDefault(member, 0);
  }

  /** The merges that made the group of a member, the members of which are numbered in order. */
  private Explanation explainedGroup(String member) {
    List<String> group = cut(groups()).get(group(member) - 1);
    List<GroupMerge> made =
        merges().subList(0, members().size() - groups()).stream()
            .filter(merge -> group.containsAll(merge.left()))
            .toList();
    return merged(made)
        .step("members", rule(), Answer.text(String.join(", ", group)), SOURCE)
        .given(
            "group of " + member + ", in the order of first members",
            Answer.number(Ratio.of(group(member))))
        .build();
  }

  /** The groups in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        Show.counted(groups(), "groups") + ": " + text(),
        "distance",
        distance(),
        "linkage",
        linkage(),
        "left out",
        leftOut());
  }

  static final class Builder extends ImmutableDendrogram.Builder {
    Builder() {}
  }
}
