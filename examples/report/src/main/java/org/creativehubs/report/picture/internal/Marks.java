package org.creativehubs.report.picture.internal;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Shapes around (0, 0) by which kinds are distinguished without colour. */
public final class Marks {

  private static final double R = 5;

  private static final List<Shape> SHAPES =
      List.of(
          corners(0, -R - 1, R + 1, 0, 0, R + 1, -R - 1, 0),
          new Rectangle2D.Double(-R + 1, -R + 1, 2 * R - 2, 2 * R - 2),
          corners(0, -R, R, R - 1, -R, R - 1),
          new Ellipse2D.Double(-R + 1, -R + 1, 2 * R - 2, 2 * R - 2));
  private static final List<Ink> INKS = List.of(Ink.BLUE, Ink.PURPLE, Ink.GREEN, Ink.ORANGE);

  private Marks() {}

  /** A diamond, a square, a triangle or a circle. */
  public static Shape shape(int kind) {
    return SHAPES.get(kind % SHAPES.size());
  }

  public static Ink ink(int kind) {
    return INKS.get(kind % INKS.size());
  }

  private static Shape corners(double... places) {
    Path2D path = new Path2D.Double();
    path.moveTo(places[0], places[1]);
    for (int i = 2; i < places.length; i += 2) {
      path.lineTo(places[i], places[i + 1]);
    }
    path.closePath();
    return path;
  }
}
