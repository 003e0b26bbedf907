package org.creativehubs.metrics.network;

import java.util.Collections;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;

/**
 * Who can broker, who is near to all, and who stands in the core of a network?
 *
 * <p>With p_ij the part of i's ties that are with j, both ways together: constraint = sum over
 * contacts j of (p_ij + sum over other contacts q of p_iq p_qj)^2; effective size = sum over
 * contacts j of (1 - sum over other contacts q of p_iq m_jq), where m_jq is j's tie with q by j's
 * strongest. Clustering = linked pairs of contacts / all pairs of contacts. Closeness is by a named
 * rule, along ties of length 1, or 1 / count. Eigenvector centrality is that of the largest part.
 * The core is the set of members with the fewest departures from the pattern of Borgatti and
 * Everett: all pairs of the core linked, none of the periphery.
 *
 * <p>Lengths are compared exactly; sums are doubles within 1e-12, the eigenvector within 1e-9, and
 * the order in which members and ties are listed changes no bit.
 *
 * <pre>{@code
 * NetworkTie tie = NetworkTie.builder()
 *         .from("studio").to("agency").kind("contract").build();
 * NetworkPositionsReport report = NetworkPositions.of(
 *         List.of("studio", "agency", "school"), List.of(tie), ClosenessRule.HARMONIC);
 * report.member("studio").closeness(); // 0.5
 * }</pre>
 */
public final class NetworkPositions {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<NetworkPositionsInput, NetworkPositionsReport> ENTRY =
      CatalogEntry.of(
              "network-positions",
              NetworkPositions.class,
              NetworkPositionsInput.class,
              NetworkPositionsReport.class)
          .title("Positions in a network")
          .question("Who can broker, who is near to all, and who stands in the core of a network?")
          .convention("constraint and effective size run over contacts; both ways of a tie add up")
          .convention("closeness: HARMONIC, OF_THOSE_REACHED or OF_ALL")
          .convention("clustering and cores: each link once, without direction")
          .convention(
              "direction FROM_TO: closeness follows ties outwards, from the member to those it "
                  + "reaches")
          .convention(
              "weights COUNTS: a count is a strength for constraint, effective size and the "
                  + "eigenvector, and a length of 1 / count for closeness")
          .convention("eigenvector: of the largest part, both ways of a tie add up, largest is 1")
          .convention("core: fewest departures from all linked in it and none linked outside it")
          .source(NetworkSources.BURT)
          .source(NetworkSources.WATTS)
          .source(NetworkSources.DENSITY)
          .source(NetworkSources.MARCHIORI)
          .source(NetworkSources.BONACICH)
          .source(NetworkSources.SEIDMAN)
          .source(NetworkSources.BORGATTI)
          .source(NetworkSources.LIP)
          .answeredBy(NetworkPositions::answer);

  private static final Undefined NO_LINKS = Reason.ISLAND.because("it is linked to nobody");
  private static final Undefined NO_PAIR = Reason.NO_PAIR.because("it has fewer than two contacts");

  private NetworkPositions() {}

  /**
   * Positions in a network whose links count once and have no direction.
   *
   * @param members names, each once; at least one
   * @param ties ties between them, each pair once for each kind
   * @param closeness how closeness takes those who are not reached
   * @return the report
   */
  public static NetworkPositionsReport of(
      List<String> members, List<NetworkTie> ties, ClosenessRule closeness) {
    return answer(
        NetworkPositionsInput.builder()
            .addAllMembers(members)
            .addAllTies(ties)
            .weights(TieWeights.EACH_LINK_ONCE)
            .closeness(closeness)
            .build());
  }

  /** Answers the catalogue's question. */
  public static NetworkPositionsReport answer(NetworkPositionsInput input) {
    return new Positions(input).report();
  }

  /** The measures of one network. */
  private static final class Positions {

    private final NetworkPositionsInput input;
    private final Links links;
    private final Links both;
    private final StructuralHoles holes;
    private final Triangles triangles;
    private final Closeness closeness;
    private final EigenvectorCentrality eigenvector;
    private final Cores cores;

    Positions(NetworkPositionsInput input) {
      this.input = input;
      links = Links.of(input.members(), input.ties(), input.direction(), input.weights());
      both = links.bothWays();
      holes = StructuralHoles.of(both);
      triangles = Triangles.of(both);
      closeness = new Closeness(links, input.closeness());
      eigenvector =
          EigenvectorCentrality.of(both, Cuts.of(both).parts(), EigenvectorCentrality.MOST_STEPS);
      cores = Cores.of(both);
    }

    NetworkPositionsReport report() {
      NetworkPositionsReport.Builder report = NetworkPositionsReport.builder();
      for (String name : input.members()) {
        report.addMembers(position(name, Collections.binarySearch(links.names(), name)));
      }
      Term global =
          Term.of(triangles.closed())
              .dividedBy(
                  Term.of(triangles.pairs()), Reason.NO_PAIR.because("nobody has two contacts"))
              .asShare()
              .named("clustering")
              .from(NetworkSources.DENSITY);
      Term mean = meanClustering();
      return report
          .weights(input.weights())
          .closeness(input.closeness())
          .clustering(global.answer())
          .meanClustering(mean.answer())
          .departures(cores.departures())
          .explanation(explanation(global, mean))
          .build();
    }

    private MemberPosition position(String name, int member) {
      int contacts = both.degree(member);
      double size = holes.effectiveSize(member);
      return MemberPosition.builder()
          .name(name)
          .constraint(contacts == 0 ? Answer.of(NO_LINKS) : Answer.number(holes.constraint(member)))
          .effectiveSize(contacts == 0 ? Answer.of(NO_LINKS) : Answer.number(size))
          .efficiency(contacts == 0 ? Answer.of(NO_LINKS) : Answer.share(size / contacts))
          .clustering(
              contacts < 2 ? Answer.of(NO_PAIR) : Answer.share(triangles.clustering(member)))
          .closeness(closeness.of(member))
          .eigenvector(eigenvector.of(member))
          .coreNumber(cores.number(member))
          .standing(cores.standing(member))
          .build();
    }

    private Term meanClustering() {
      Ratio sum = Ratio.ZERO;
      int counted = 0;
      for (int member = 0; member < both.size(); member++) {
        if (both.degree(member) > 1) {
          sum = sum.plus(triangles.clustering(member));
          counted++;
        }
      }
      return Term.given("sum of the clustering of members", sum)
          .dividedBy(Term.of(counted), Reason.NO_PAIR.because("nobody has two contacts"))
          .asShare()
          .named("mean clustering of members")
          .from(NetworkSources.WATTS);
    }

    private Explanation explanation(Term global, Term mean) {
      long core = cores.size();
      Term pairs = Term.of(core).times(core - 1).dividedBy(2).named("pairs of the core");
      Term missing = Term.given("pairs of the core that are not linked", cores.missing());
      Term outside = Term.given("pairs of the periphery that are linked", cores.outside());
      return Explanation.answering("What does the network look like as a whole?")
          .given("members", Answer.number(both.size()))
          .given("linked pairs", Answer.number(both.count()))
          .given("links count", Answer.text(Show.words(input.weights())))
          .given("closeness", Answer.text(Show.words(input.closeness())))
          .given("steps to the eigenvector", Answer.number(eigenvector.steps()))
          .terms(global, mean, pairs)
          .terms(
              missing
                  .plus(outside)
                  .named("departures from core and periphery")
                  .from(NetworkSources.LIP))
          .build();
    }
  }
}
