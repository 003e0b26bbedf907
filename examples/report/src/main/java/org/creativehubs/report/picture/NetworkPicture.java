package org.creativehubs.report.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.cluster.TieStrength;
import org.creativehubs.core.explain.Show;
import org.creativehubs.metrics.network.NetworkMember;
import org.creativehubs.metrics.network.NetworkReport;
import org.creativehubs.metrics.network.RankedTie;
import org.creativehubs.report.picture.internal.Dash;
import org.creativehubs.report.picture.internal.Words;

/**
 * A network: its members on an oval, each with the number of its links, those of one connected part
 * beside each other, and its ties as lines that are thick where strong and dotted where weak. A
 * member without whom a part would fall apart is a diamond, others are circles.
 */
public final class NetworkPicture {

  /** More members than one can follow are left out, and counted. */
  static final int MOST_MEMBERS = 40;

  private NetworkPicture() {}

  /**
   * The picture of a network.
   *
   * @param network its members and ties
   */
  public static Picture of(NetworkReport network) {
    List<NetworkMember> members =
        network.components().stream()
            .flatMap(List::stream)
            .map(network::member)
            .sorted(Comparator.comparing(member -> -member.degree()))
            .limit(MOST_MEMBERS)
            .toList();
    List<String> inOrder = network.components().stream().flatMap(List::stream).toList();
    Set<NetworkMember> drawn = Set.copyOf(members);
    List<NetworkMember> around =
        inOrder.stream().map(network::member).filter(drawn::contains).toList();
    List<NetworkTie> ties = network.strongest().stream().map(RankedTie::tie).toList();
    return Picture.of(
        "Who is tied to whom",
        sentences(network),
        notes(network, around),
        () -> new NetworkPictureDrawing(around, ties));
  }

  private static List<String> sentences(NetworkReport network) {
    List<String> told =
        network.members().stream()
            .sorted(Comparator.comparing(member -> -member.degree()))
            .map(member -> member.name() + " " + links(member.degree()))
            .toList();
    return List.of(
        Show.counted(network.members().size(), "members")
            + " with "
            + links(network.links())
            + " in "
            + (network.components().size() == 1
                ? "one connected part"
                : network.components().size() + " parts"),
        Words.told("Links", told, told.size()));
  }

  private static String links(int count) {
    return count == 1 ? "1 link" : count + " links";
  }

  private static List<String> notes(NetworkReport network, List<NetworkMember> drawn) {
    List<String> notes = new ArrayList<>();
    int all = network.members().size();
    if (drawn.size() < all) {
      notes.add(
          "The "
              + drawn.size()
              + " members with most links of "
              + all
              + " are drawn; "
              + (all - drawn.size())
              + " are left out.");
    }
    List<String> lines = lines(network);
    if (!lines.isEmpty()) {
      notes.add("Lines, " + String.join("; ", lines) + ".");
    }
    notes.add(
        "In brackets, the links of each."
            + (network.bridging().isEmpty()
                ? ""
                : " Diamond: without it the network would fall into more parts."));
    return notes;
  }

  /** How the lines look that are there; empty where no strength is told. */
  private static List<String> lines(NetworkReport network) {
    List<Optional<TieStrength>> told =
        network.strongest().stream().map(ranked -> ranked.tie().strength()).distinct().toList();
    List<String> lines = new ArrayList<>();
    for (TieStrength strength : TieStrength.values()) {
      if (told.contains(Optional.of(strength))) {
        lines.add(line(dash(strength)) + ": " + Show.words(strength));
      }
    }
    if (!lines.isEmpty() && told.contains(Optional.<TieStrength>empty())) {
      lines.add(line(Dash.DASHED) + ": strength not given");
    }
    return lines;
  }

  static Dash dash(TieStrength strength) {
    return switch (strength) {
      case VERY_STRONG -> Dash.THICK;
      case STRONG -> Dash.FULL;
      case WEAK -> Dash.DOTTED;
    };
  }

  private static String line(Dash dash) {
    return switch (dash) {
      case THICK -> "thick";
      case DOTTED -> "dotted";
      case DASHED -> "dashed";
      default -> "thin";
    };
  }
}
