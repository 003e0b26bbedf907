package org.creativehubs.metrics.network;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.cluster.TieStrength;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.QualifiedNumber;

/** What this topic adds to the catalogue. */
public final class NetworkEntries {

  private static final Source KENT =
      Source.builder()
          .document("Locate in Kent: summary of NESTA's The Geography of Creativity in the UK")
          .edition("August 2016")
          .place("Kent clusters")
          .build();

  private NetworkEntries() {}

  /** The entries in the order in which a reader meets them. */
  public static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(analysis(), change());
  }

  private static CatalogEntry<NetworkAnalysisInput, NetworkReport> analysis() {
    return CatalogEntry.of(
            "network-analysis",
            NetworkAnalysis.class,
            NetworkAnalysisInput.class,
            NetworkReport.class)
        .title("Network of members, hubs or places")
        .question("How dense is a network, who bridges it, and how atomised is it?")
        .convention("density = linked pairs / all pairs; a tie of any kind links, unless zero")
        .convention("distance: HOPS or INVERSE_WEIGHT; betweenness is not normalised")
        .convention("words for strength are ranked and never averaged")
        .source(NetworkAnalysis.DENSITY)
        .source(NetworkAnalysis.BRANDES)
        .example(NetworkEntries::kent)
        .answeredBy(NetworkAnalysis::answer);
  }

  private static NetworkAnalysisInput kent() {
    return NetworkAnalysisInput.builder()
        .addMembers("Medway", "Canterbury", "Folkestone", "London", "European Union")
        .addTies(
            tie("Medway", "Folkestone").strength(TieStrength.VERY_STRONG).source(KENT).build(),
            tie("Canterbury", "Folkestone").strength(TieStrength.VERY_STRONG).build(),
            tie("Medway", "London").strength(TieStrength.WEAK).build(),
            tie("Canterbury", "European Union").strength(TieStrength.STRONG).build())
        .distance(Distance.HOPS)
        .build();
  }

  private static CatalogEntry<NetworkChangeInput, NetworkDifference> change() {
    return CatalogEntry.of(
            "network-change",
            NetworkChange.class,
            NetworkChangeInput.class,
            NetworkDifference.class)
        .title("Change of a network")
        .question("Which links did members gain or lose after an event?")
        .convention("both networks have the same members; the later one lists all its ties")
        .convention("change after an event is no proof that the event caused it")
        .source(NetworkAnalysis.DENSITY)
        .example(NetworkEntries::launch)
        .answeredBy(NetworkChange::answer);
  }

  private static NetworkChangeInput launch() {
    return NetworkChangeInput.builder()
        .addMembers("studio", "games", "university", "agency")
        .addBefore(counted("studio", "games", 2), counted("games", "agency", 1))
        .addBefore(counted("agency", "university", 3))
        .addAfter(counted("studio", "games", 3), counted("studio", "university", 1))
        .addAfter(counted("agency", "university", 2))
        .build();
  }

  private static NetworkTie counted(String from, String to, long count) {
    return tie(from, to).count(QualifiedNumber.exact(count)).build();
  }

  private static NetworkTie.Builder tie(String from, String to) {
    NetworkTie.Builder tie = NetworkTie.builder();
    tie.from(from).to(to).kind("meetup");
    return tie;
  }
}
