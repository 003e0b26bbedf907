package org.creativehubs.metrics.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Maps that are drawn by rule, for tests. */
public final class DrawnMaps {

  private DrawnMaps() {}

  /** A shape of one polygon without holes, from its corners without the last. */
  static GeoShape area(String name, double... corners) {
    List<GeoPosition> ring = new ArrayList<>();
    for (int i = 0; i < corners.length; i += 2) {
      ring.add(new GeoPosition(corners[i], corners[i + 1]));
    }
    ring.add(ring.get(0));
    return shape(name, List.of(new GeoArea(List.of(ring))));
  }

  static GeoShape shape(String name, List<GeoArea> areas) {
    return new GeoShape(Optional.of(name), areas, List.of(), List.of());
  }

  static GeoShape square(String name, double x, double y, double side) {
    return area(name, x, y, x + side, y, x + side, y + side, x, y + side);
  }

  /** Unit squares in rows, {@code P0} at the lower left. */
  public static GeoShapes grid(int across, int up) {
    List<GeoShape> shapes = new ArrayList<>();
    for (int k = 0; k < across * up; k++) {
      int row = k / across;
      shapes.add(square("P" + k, k % across, row, 1));
    }
    return GeoShapes.of(shapes, DistanceMeasure.PLANAR);
  }

  /** Five rows of five crooked quadrangles, each of whose corners is moved by up to a distance. */
  public static GeoShapes crooked(double moved) {
    List<GeoShape> shapes = new ArrayList<>();
    for (int k = 0; k < 25; k++) {
      double[] corners = new double[8];
      for (int c = 0; c < 4; c++) {
        int i = k % 5 + (c == 1 || c == 2 ? 1 : 0);
        int j = k / 5 + (c >= 2 ? 1 : 0);
        corners[2 * c] = x(i, j) + moved * StrictMath.sin(11 * k + 3 * c);
        corners[2 * c + 1] = y(i, j) + moved * StrictMath.cos(7 * k + 5 * c);
      }
      shapes.add(area("P" + k, corners));
    }
    return GeoShapes.of(shapes, DistanceMeasure.PLANAR);
  }

  public static double x(int i, int j) {
    return i + 0.2 * StrictMath.sin(3 * i + 5 * j);
  }

  private static double y(int i, int j) {
    return j + 0.2 * StrictMath.cos(2 * i + 7 * j);
  }
}
