package org.creativehubs.metrics.grouping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How industries merge into groups, the nearest first, and the groups that were asked for. */
@HubValue
@Value.Immutable
public abstract class Dendrogram implements ExplainedAnswer, Tabular {

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
    Check.that(
        groups >= 1 && groups <= members().size(),
        field,
        "be from 1 to " + members().size(),
        groups);
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
    Explanation.Builder steps = Explanation.answering("Which industries belong together?");
    merges()
        .forEach(
            merge ->
                steps.given(
                    String.join(", ", merge.left()) + " with " + String.join(", ", merge.right()),
                    Answer.number(merge.height())));
    return steps
        .step(
            "groups",
            linkage() + " linkage of distances " + distance() + ", cut at " + groups(),
            Answer.text(text()),
            IndustryGrouping.SOURCE)
        .build();
  }

  private String text() {
    List<String> groups = new ArrayList<>();
    cut(groups()).forEach(group -> groups.add(String.join(", ", group)));
    return String.join("; ", groups);
  }

  /** A row for each industry, with its group. */
  @Override
  public final Table table() {
    Table.Builder table =
        Table.builder()
            .title(groups() + " groups by " + linkage() + " linkage")
            .addColumns("industry", "group");
    cut(groups())
        .forEach(
            group ->
                group.forEach(
                    member ->
                        table.addRows(
                            ImmutableList.of(
                                Answer.text(member),
                                Answer.number(groupOf().getOrDefault(member, 0))))));
    return table.build();
  }

  /** The groups in one line. */
  @Override
  public final String toString() {
    return Show.number(groups()) + " groups: " + text();
  }

  static final class Builder extends ImmutableDendrogram.Builder {
    Builder() {}
  }
}
