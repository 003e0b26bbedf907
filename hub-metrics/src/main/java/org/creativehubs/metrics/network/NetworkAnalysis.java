package org.creativehubs.metrics.network;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.ImmutableValueGraph;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;

/**
 * How dense is a network, who bridges it, and how atomised is it? Two members are linked if a tie
 * of any kind is between them, unless it is counted as exactly zero. Density is linked pairs / all
 * pairs; betweenness counts, for each pair of others, the part of its shortest paths through a
 * member, and is not normalised. With a direction, pairs are in order, and a tie leads one way.
 * Words for strength are ranked, never averaged.
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
          .convention(
              "distance: HOPS or INVERSE_WEIGHT, a length of 1 / count; betweenness is not "
                  + "normalised")
          .convention(
              "direction: NONE, or FROM_TO with pairs in order; parts and bridges ignore it")
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
    TieWeights weights =
        input.distance() == Distance.HOPS ? TieWeights.EACH_LINK_ONCE : TieWeights.COUNTS;
    Links links = Links.of(input.members(), input.ties(), input.direction(), weights);
    Cuts cuts = Cuts.of(links);
    Term pairs = Term.of(links.isDirected() ? 2 * pairs(links.size()) : pairs(links.size()));
    Term density =
        Term.of(links.count())
            .dividedBy(pairs, Reason.NO_PAIR.because("a single member makes no pair"))
            .asShare()
            .named("density")
            .from(NetworkSources.DENSITY);
    Term perPair = perPair(input.ties(), pairs);
    return NetworkReport.builder()
        .addAllMembers(members(input, links, cuts))
        .links(links.count())
        .distance(input.distance())
        .density(density.answer())
        .linksPerPair(perPair.answer())
        .addAllComponents(cuts.parts())
        .addAllBridges(cuts.bridges())
        .addAllStrongest(Strongest.of(input.ties()))
        .explanation(explanation(input, links, cuts, density, perPair))
        .build();
  }

  private static Term perPair(List<NetworkTie> ties, Term pairs) {
    Optional<Ratio> counted =
        Ties.weight(ties).filter(QualifiedNumber::isExact).map(QualifiedNumber::value);
    Term sum =
        counted
            .map(count -> Term.given("counts of all ties", count))
            .orElseGet(
                () ->
                    Term.undefined(
                        "counts of all ties",
                        Reason.NO_COUNT.because("not every tie has an exact count")));
    return sum.dividedBy(pairs, Reason.NO_PAIR.because("a single member makes no pair"))
        .in("links")
        .named("links per pair");
  }

  /**
   * The network as a graph without direction, for other algorithms.
   *
   * @param input members and ties
   * @return an edge for each linked pair, with the ties between the two
   */
  public static ImmutableValueGraph<String, ImmutableList<NetworkTie>> graph(
      NetworkAnalysisInput input) {
    return Ties.graph(input.members(), input.ties());
  }

  private static List<NetworkMember> members(NetworkAnalysisInput input, Links links, Cuts cuts) {
    double[] between = Betweenness.of(links);
    Links both = links.bothWays();
    int[] incoming = incoming(links);
    Map<String, List<NetworkTie>> ties = Ties.byMember(input.members(), input.ties());
    return input.members().stream()
        .map(
            name -> {
              int place = Collections.binarySearch(links.names(), name);
              NetworkMember.Builder member =
                  member(ties.getOrDefault(name, List.of()), between[place], links);
              if (links.isDirected()) {
                member.outgoing(links.degree(place)).incoming(incoming[place]);
              }
              return member.name(name).degree(both.degree(place)).bridge(cuts.isCut(place)).build();
            })
        .toList();
  }

  private static int[] incoming(Links links) {
    int[] incoming = new int[links.size()];
    for (int arc = 0; arc < links.arcs(); arc++) {
      incoming[links.to(arc)]++;
    }
    return incoming;
  }

  private static NetworkMember.Builder member(List<NetworkTie> ties, double between, Links links) {
    NetworkMember.Builder member = NetworkMember.builder();
    long pairs = pairs(links.size() - 1L) * (links.isDirected() ? 2 : 1);
    return member
        .strength(
            Ties.weight(ties)
                .map(NetworkAnalysis::strength)
                .orElseGet(
                    () ->
                        Answer.of(
                            Reason.NO_COUNT.because("not every tie of the member has a count"))))
        .betweenness(between)
        .betweennessShare(
            pairs == 0
                ? Answer.of(Reason.NO_PAIR.because("there are no two others to lie between"))
                : Answer.share(between / pairs));
  }

  private static Answer strength(QualifiedNumber sum) {
    return Answer.quantity(sum, "links");
  }

  private static long pairs(long members) {
    return members * (members - 1) / 2;
  }

  private static Explanation explanation(
      NetworkAnalysisInput input, Links links, Cuts cuts, Term density, Term perPair) {
    List<List<String>> parts = cuts.parts();
    int n = links.size();
    long squares = parts.stream().mapToLong(part -> (long) part.size() * part.size()).sum();
    int largest = parts.get(0).size();
    long isolated = parts.stream().filter(part -> part.size() == 1).count();
    return Explanation.answering("How does the network hang together?")
        .given("members", Answer.number(n))
        .given("linked pairs", Answer.number(links.count()))
        .terms(density, perPair)
        .given(
            "shortest paths by", Answer.text(Show.words(input.distance())), NetworkSources.BRANDES)
        .given("ties lead", Answer.text(Show.words(input.direction())))
        .given("parts", Answer.number(parts.size()))
        .given("links that hold a part together", Answer.number(cuts.bridges().size()))
        .terms(Term.of(isolated).dividedBy(n).asShare().named("isolated"))
        .terms(Term.of(largest).dividedBy(n).asShare().named("largest part"))
        .terms(Term.of(n).power(2).dividedBy(squares).named("effective number of parts"))
        .build();
  }
}
