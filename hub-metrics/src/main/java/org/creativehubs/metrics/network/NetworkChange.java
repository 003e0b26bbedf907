package org.creativehubs.metrics.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;

/**
 * What did an event change in a network? Both networks have the same members, so that densities and
 * parts can be compared. That something changed after an event does not show that the event did it.
 */
public final class NetworkChange {

  private static final Comparator<List<String>> ALPHABETICAL =
      Comparator.<List<String>, String>comparing(pair -> pair.get(0))
          .thenComparing(pair -> pair.get(1));

  private NetworkChange() {}

  /** Answers the catalogue's question. */
  public static NetworkDifference answer(NetworkChangeInput input) {
    NetworkReport before = report(input, input.before());
    NetworkReport after = report(input, input.after());
    Set<List<String>> old = pairs(input.before());
    Set<List<String>> now = pairs(input.after());
    List<List<String>> gained = ImmutableList.copyOf(Sets.difference(now, old));
    List<List<String>> lost = ImmutableList.copyOf(Sets.difference(old, now));
    return NetworkDifference.builder()
        .addAllGained(gained)
        .addAllLost(lost)
        .before(before)
        .after(after)
        .explanation(explanation(before, after, gained.size(), lost.size()))
        .build();
  }

  private static NetworkReport report(NetworkChangeInput input, List<NetworkTie> ties) {
    return NetworkAnalysis.answer(
        NetworkAnalysisInput.builder()
            .addAllMembers(input.members())
            .addAllTies(ties)
            .distance(Distance.HOPS)
            .build());
  }

  private static Set<List<String>> pairs(List<NetworkTie> ties) {
    Set<List<String>> pairs = new TreeSet<>(ALPHABETICAL);
    ties.stream().filter(Ties::links).map(Ties::pair).forEach(pairs::add);
    return pairs;
  }

  private static Explanation explanation(
      NetworkReport before, NetworkReport after, int gained, int lost) {
    return Explanation.answering("What changed in the network?")
        .given("density before", before.density())
        .given("density after", after.density())
        .given("parts before", Answer.number(before.components().size()))
        .given("parts after", Answer.number(after.components().size()))
        .step("change in linked pairs", gained + " - " + lost, Answer.number(gained - lost))
        .build();
  }
}
