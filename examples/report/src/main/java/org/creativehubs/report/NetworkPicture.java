package org.creativehubs.report;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.cluster.TieStrength;
import org.creativehubs.core.explain.Show;
import org.creativehubs.metrics.network.NetworkMember;
import org.creativehubs.metrics.network.NetworkReport;
import org.creativehubs.metrics.network.RankedTie;
import org.creativehubs.report.drawing.Anchor;
import org.creativehubs.report.drawing.Dash;
import org.creativehubs.report.drawing.Ink;
import org.creativehubs.report.drawing.Letters;
import org.creativehubs.report.drawing.Pen;
import org.creativehubs.report.drawing.TextSize;
import org.creativehubs.report.drawing.Words;

/**
 * A network: its members on an oval, each with the number of its links, those of one connected part
 * beside each other, and its ties as lines that are thick where strong and dotted where weak. A
 * member without whom a part would fall apart is a diamond, others are circles.
 */
public final class NetworkPicture {

  /** More members than one can follow are left out, and counted. */
  static final int MOST_MEMBERS = 40;

  private static final double LINE = 20;
  private static final double LEAST_HEIGHT = 300;
  private static final double MOST_OF_NAMES = 0.3;
  private static final double GAP = 10;
  private static final int CUT = 0;
  private static final int USUAL = 3;

  private final List<NetworkMember> members;
  private final List<NetworkTie> ties;

  private NetworkPicture(List<NetworkMember> members, List<NetworkTie> ties) {
    this.members = members;
    this.ties = ties;
  }

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
        new NetworkPicture(around, ties)::draw);
  }

  private static List<String> sentences(NetworkReport network) {
    List<String> told =
        network.members().stream()
            .sorted(Comparator.comparing(member -> -member.degree()))
            .map(member -> member.name() + " " + links(member.degree()))
            .toList();
    return List.of(
        network.members().size()
            + " members with "
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
    if (told.contains(Optional.<TieStrength>empty())) {
      lines.add(line(Dash.DASHED) + ": strength not told");
    }
    return lines;
  }

  private static Dash dash(TieStrength strength) {
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

  private double draw(Pen pen, double top, double width) {
    int rows = (members.size() + 1) / 2;
    double height = Math.max(LEAST_HEIGHT, rows * LINE);
    double names = width * MOST_OF_NAMES;
    Rectangle2D oval = new Rectangle2D.Double(names, top, width - 2 * names, height);
    Map<String, double[]> places = new HashMap<>();
    for (int i = 0; i < members.size(); i++) {
      places.put(members.get(i).name(), place(oval, i));
    }
    for (NetworkTie tie : ties) {
      tie(pen, places, tie);
    }
    for (int i = 0; i < members.size(); i++) {
      member(pen, members.get(i), place(oval, i), i < rows, names);
    }
    return top + height + GAP;
  }

  /** Down on the right, then up on the left, each as far below the one above as the next. */
  private double[] place(Rectangle2D oval, int at) {
    int rows = (members.size() + 1) / 2;
    boolean isRight = at < rows;
    int onSide = isRight ? rows : members.size() - rows;
    int row = isRight ? at : members.size() - 1 - at;
    double down = (row + 0.5) / onSide;
    double out = Math.sqrt(1 - (2 * down - 1) * (2 * down - 1)) * oval.getWidth() / 2;
    return new double[] {
      oval.getCenterX() + (isRight ? out : -out), oval.getY() + down * oval.getHeight()
    };
  }

  private static void tie(Pen pen, Map<String, double[]> places, NetworkTie tie) {
    if (places.containsKey(tie.from()) && places.containsKey(tie.to())) {
      double[] from = places.getOrDefault(tie.from(), new double[2]);
      double[] to = places.getOrDefault(tie.to(), new double[2]);
      Dash dash = tie.strength().map(NetworkPicture::dash).orElse(Dash.DASHED);
      pen.line(from[0], from[1], to[0], to[1], Ink.GREY, dash);
    }
  }

  private static void member(
      Pen pen, NetworkMember member, double[] at, boolean isRight, double room) {
    pen.mark(member.bridge() ? CUT : USUAL, at[0], at[1]);
    String degree = " (" + member.degree() + ")";
    double forName = room - GAP - Letters.width(degree, TextSize.LABEL);
    String name = Letters.cut(member.name(), TextSize.LABEL, forName) + degree;
    pen.text(
        name,
        TextSize.LABEL,
        at[0] + (isRight ? GAP : -GAP),
        at[1] + TextSize.LABEL.size() / 3,
        isRight ? Anchor.START : Anchor.END);
  }
}
