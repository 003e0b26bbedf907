package org.creativehubs.metrics.network;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.ImmutableValueGraph;
import com.google.common.graph.ValueGraph;
import java.util.Collections;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.QualifiedNumber;

/**
 * How dense is a network, who bridges it, and how atomised is it? Two members are linked if a tie
 * of any kind is between them, unless it is counted as exactly zero. Density is linked pairs / all
 * pairs; betweenness counts, for each pair of others, the part of its shortest paths through a
 * member, and is not normalised. Words for strength are ranked, never averaged.
 *
 * <pre>{@code
 * NetworkTie tie = NetworkTie.builder()
 *         .from("studio").to("agency").kind("contract").build();
 * List<String> members = List.of("studio", "agency", "school");
 * NetworkReport report = NetworkAnalysis.of(members, List.of(tie), Distance.HOPS);
 * report.density(); // 33.33 %
 * }</pre>
 */
public final class NetworkAnalysis {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<NetworkAnalysisInput, NetworkReport> ENTRY =
      CatalogEntry.of(
              "network-analysis",
              NetworkAnalysis.class,
              NetworkAnalysisInput.class,
              NetworkReport.class)
          .title("Network of members, hubs or places")
          .question("How dense is a network, who bridges it, and how atomised is it?")
          .convention("density = linked pairs / all pairs; a tie of any kind links, unless zero")
          .convention("distance: HOPS or INVERSE_WEIGHT; betweenness is not normalised")
          .convention("words for strength are ranked and never averaged")
          .source(NetworkSources.DENSITY)
          .source(NetworkSources.BRANDES)
          .answeredBy(NetworkAnalysis::answer);

  private NetworkAnalysis() {}

  /**
   * How a network hangs together.
   *
   * @param members their names, each once; at least one
   * @param ties ties between them, each pair once for each kind
   * @param distance how far apart linked members are
   * @return the report
   */
  public static NetworkReport of(List<String> members, List<NetworkTie> ties, Distance distance) {
    return answer(
        NetworkAnalysisInput.builder()
            .addAllMembers(members)
            .addAllTies(ties)
            .distance(distance)
            .build());
  }

  /** Answers the catalogue's question. */
  public static NetworkReport answer(NetworkAnalysisInput input) {
    ImmutableValueGraph<String, ImmutableList<NetworkTie>> graph = graph(input);
    List<String> sorted = input.members().stream().sorted().toList();
    double[] between = Betweenness.of(graph, input.distance());
    NetworkReport.Builder report = NetworkReport.builder();
    for (String name : input.members()) {
      int place = Collections.binarySearch(sorted, name);
      report.addMembers(member(name, between[place], graph));
    }
    List<List<String>> parts = Parts.of(graph.asGraph());
    int n = sorted.size();
    int links = graph.edges().size();
    Term density =
        Term.of(links)
            .dividedBy(Term.of(pairs(n)), Reason.NO_PAIR.because("a single member makes no pair"))
            .asShare()
            .named("density")
            .from(NetworkSources.DENSITY);
    report
        .links(links)
        .distance(input.distance())
        .density(density.answer())
        .addAllComponents(parts)
        .addAllStrongest(Strongest.of(input.ties()))
        .explanation(explanation(input, links, density, parts));
    return report.build();
  }

  /**
   * The network as a graph, for other algorithms.
   *
   * @param input members and ties
   * @return an edge for each linked pair, with the ties between the two
   */
  public static ImmutableValueGraph<String, ImmutableList<NetworkTie>> graph(
      NetworkAnalysisInput input) {
    return Ties.graph(input.members(), input.ties());
  }

  private static NetworkMember member(
      String name, double between, ValueGraph<String, ImmutableList<NetworkTie>> graph) {
    long others = graph.nodes().size() - 1L;
    List<NetworkTie> ties =
        graph.adjacentNodes(name).stream()
            .sorted()
            .flatMap(next -> Ties.between(graph, name, next).stream())
            .toList();
    return NetworkMember.builder()
        .name(name)
        .degree(graph.degree(name))
        .strength(
            Ties.weight(ties)
                .map(NetworkAnalysis::strength)
                .orElseGet(
                    () ->
                        Answer.of(
                            Reason.NO_COUNT.because("not every tie of the member has a count"))))
        .betweenness(between)
        .betweennessShare(
            others < 2
                ? Answer.of(Reason.NO_PAIR.because("a single member makes no pair"))
                : Answer.share(between / pairs(others)))
        .bridge(Parts.isBridge(graph.asGraph(), name))
        .build();
  }

  private static Answer strength(QualifiedNumber sum) {
    return Answer.quantity(sum, "links");
  }

  private static long pairs(long members) {
    return members * (members - 1) / 2;
  }

  private static Explanation explanation(
      NetworkAnalysisInput input, int links, Term density, List<List<String>> parts) {
    int n = input.members().size();
    long squares = parts.stream().mapToLong(part -> (long) part.size() * part.size()).sum();
    int largest = parts.get(0).size();
    long isolated = parts.stream().filter(part -> part.size() == 1).count();
    return Explanation.answering("How does the network hang together?")
        .given("members", Answer.number(n))
        .given("linked pairs", Answer.number(links))
        .terms(density)
        .given(
            "shortest paths by", Answer.text(Show.words(input.distance())), NetworkSources.BRANDES)
        .given("parts", Answer.number(parts.size()))
        .terms(Term.of(isolated).dividedBy(n).asShare().named("isolated"))
        .terms(Term.of(largest).dividedBy(n).asShare().named("largest part"))
        .terms(Term.of(n).power(2).dividedBy(squares).named("effective number of parts"))
        .build();
  }
}
