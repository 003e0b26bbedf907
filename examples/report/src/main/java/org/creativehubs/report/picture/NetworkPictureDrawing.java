package org.creativehubs.report.picture;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.metrics.network.NetworkMember;
import org.creativehubs.report.picture.internal.Anchor;
import org.creativehubs.report.picture.internal.Dash;
import org.creativehubs.report.picture.internal.Drawn;
import org.creativehubs.report.picture.internal.Ink;
import org.creativehubs.report.picture.internal.Letters;
import org.creativehubs.report.picture.internal.Pen;
import org.creativehubs.report.picture.internal.TextSize;

/** The oval of members and their ties. */
final class NetworkPictureDrawing implements Drawn {

  private static final double LINE = 20;
  private static final double LEAST_HEIGHT = 300;
  private static final double MOST_OF_NAMES = 0.3;
  private static final double GAP = 10;
  private static final int CUT = 0;
  private static final int USUAL = 3;

  private final List<NetworkMember> members;
  private final List<NetworkTie> ties;

  NetworkPictureDrawing(List<NetworkMember> members, List<NetworkTie> ties) {
    this.members = members;
    this.ties = ties;
  }

  @Override
  public double draw(Pen pen, double top, double width) {
    int rows = (members.size() + 1) / 2;
    double height = Math.max(LEAST_HEIGHT, rows * LINE);
    double names = width * MOST_OF_NAMES;
    Rectangle2D oval = new Rectangle2D.Double(names, top, width - 2 * names, height);
    Map<String, double[]> places = new HashMap<>();
    for (int i = 0; i < members.size(); i++) {
      places.put(members.get(i).name(), place(oval, i));
    }
    boolean isTold = ties.stream().anyMatch(tie -> tie.strength().isPresent());
    for (NetworkTie tie : ties) {
      tie(pen, places, tie, isTold);
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

  private static void tie(Pen pen, Map<String, double[]> places, NetworkTie tie, boolean isTold) {
    if (places.containsKey(tie.from()) && places.containsKey(tie.to())) {
      double[] from = places.getOrDefault(tie.from(), new double[2]);
      double[] to = places.getOrDefault(tie.to(), new double[2]);
      Dash dash = tie.strength().map(NetworkPicture::dash).orElse(isTold ? Dash.DASHED : Dash.HAIR);
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
