package org.creativehubs.metrics.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;

/**
 * What did an event change in a network? Both networks have the same members, so that densities and
 * parts can be compared. That something changed after an event does not show that the event did it.
 *
 * <pre>{@code
 * NetworkTie tie = NetworkTie.builder()
 *         .from("studio").to("agency").kind("contract").build();
 * List<String> members = List.of("studio", "agency");
 * NetworkDifference change = NetworkChange.of(members, List.of(), List.of(tie));
 * change.gained(); // [[agency, studio]]
 * }</pre>
 */
public final class NetworkChange {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<NetworkChangeInput, NetworkDifference> ENTRY =
      CatalogEntry.of(
              "network-change",
              NetworkChange.class,
              NetworkChangeInput.class,
              NetworkDifference.class)
          .title("Change of a network")
          .question("Which links did members gain or lose after an event?")
          .convention("both networks have the same members; the later one lists all its ties")
          .convention("change after an event is no proof that the event caused it")
          .source(NetworkSources.DENSITY)
          .answeredBy(NetworkChange::answer);

  private static final Comparator<List<String>> ALPHABETICAL =
      Comparator.<List<String>, String>comparing(pair -> pair.get(0))
          .thenComparing(pair -> pair.get(1));

  private NetworkChange() {}

  /**
   * What changed in a network.
   *
   * @param members names, each once; at least one
   * @param before ties before the event
   * @param after all ties after it
   * @return the links gained and lost
   */
  public static NetworkDifference of(
      List<String> members, List<NetworkTie> before, List<NetworkTie> after) {
    return answer(
        NetworkChangeInput.builder()
            .addAllMembers(members)
            .addAllBefore(before)
            .addAllAfter(after)
            .build());
  }

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
        .addAllStrengthened(changed(input, 1))
        .addAllWeakened(changed(input, -1))
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

  /** Pairs whose exact count rose, or fell where the sign is below zero. */
  private static List<List<String>> changed(NetworkChangeInput input, int sign) {
    ListMultimap<List<String>, NetworkTie> before = byPair(input.before());
    ListMultimap<List<String>, NetworkTie> after = byPair(input.after());
    ImmutableList.Builder<List<String>> changed = ImmutableList.builder();
    for (List<String> pair : Sets.intersection(pairs(input.after()), pairs(input.before()))) {
      Optional<Ratio> old = exact(before.get(pair));
      Optional<Ratio> now = exact(after.get(pair));
      if (old.isPresent() && now.isPresent() && now.get().compareTo(old.get()) * sign > 0) {
        changed.add(pair);
      }
    }
    return changed.build();
  }

  private static ListMultimap<List<String>, NetworkTie> byPair(List<NetworkTie> ties) {
    return Multimaps.index(ties, Ties::pair);
  }

  private static Optional<Ratio> exact(List<NetworkTie> ties) {
    return Ties.weight(ties).filter(QualifiedNumber::isExact).map(QualifiedNumber::value);
  }

  private static Explanation explanation(
      NetworkReport before, NetworkReport after, int gained, int lost) {
    return Explanation.answering("What changed in the network?")
        .given("density before", before.density())
        .given("density after", after.density())
        .given("parts before", Answer.number(before.components().size()))
        .given("parts after", Answer.number(after.components().size()))
        .given("isolated before", Answer.share(before.isolatedShare()))
        .given("isolated after", Answer.share(after.isolatedShare()))
        .given("largest part before", Answer.share(before.largestShare()))
        .given("largest part after", Answer.share(after.largestShare()))
        .given("who bridges most before", bridge(before))
        .given("who bridges most after", bridge(after))
        .terms(Term.of(gained).minus(Term.of(lost)).named("change in linked pairs"))
        .build();
  }

  private static Answer bridge(NetworkReport report) {
    return Answer.text(report.bridging().isEmpty() ? "nobody" : report.bridging().get(0).name());
  }
}
