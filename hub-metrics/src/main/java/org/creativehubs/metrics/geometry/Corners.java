package org.creativehubs.metrics.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.budget.Spending;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The corners of all areas by number, in the order of x and then y. Those that snapping joins are
 * known by the first of them; what is near what is asked of the corners as given.
 */
final class Corners {

  private static final Cap NEAR = Cap.ofWork("corners that lie near others", 50_000_000);

  private final GeoShapes shapes;
  private final List<Coordinate> corners;
  private final Map<Coordinate, Integer> numbers = new HashMap<>();

  /** For each corner the first of those that are one with it. */
  private final int[] first;

  private final STRtree index = new STRtree();
  private long near;

  private Corners(GeoShapes shapes) {
    this.shapes = shapes;
    TreeSet<Coordinate> distinct = new TreeSet<>();
    for (GeoShape shape : shapes.shapes()) {
      shape.rings().forEach(ring -> ring.forEach(corner -> distinct.add(coordinate(corner))));
    }
    this.corners = List.copyOf(distinct);
    this.first = new int[corners.size()];
    Arrays.setAll(first, i -> i);
    for (int i = 0; i < corners.size(); i++) {
      numbers.put(corners.get(i), i);
      index.insert(new Envelope(corners.get(i)), i);
    }
  }

  static Corners of(GeoShapes shapes) {
    Corners corners = new Corners(shapes);
    if (shapes.snapping() > 0) {
      corners.join();
    }
    return corners;
  }

  /** Without a zero below zero, which is another key. */
  private static Coordinate coordinate(GeoPosition corner) {
    return new Coordinate(corner.x() + 0.0, corner.y() + 0.0);
  }

  int number(GeoPosition corner) {
    return numbers.getOrDefault(coordinate(corner), -1);
  }

  double length(int from, int to) {
    Coordinate one = corners.get(from);
    Coordinate other = corners.get(to);
    return shapes.measure().between(one.x, one.y, other.x, other.y);
  }

  private void join() {
    for (int i = 0; i < corners.size(); i++) {
      Envelope around = new Envelope(corners.get(i));
      around.expandBy(shapes.snapping());
      for (int other : within(around)) {
        if (corners.get(i).distance(corners.get(other)) <= shapes.snapping()) {
          int one = firstOf(i);
          int two = firstOf(other);
          first[Math.max(one, two)] = Math.min(one, two);
        }
      }
    }
  }

  /** The first of the corners that are one with a corner. */
  int firstOf(int corner) {
    int at = corner;
    while (first[at] != at) {
      first[at] = first[first[at]];
      at = first[at];
    }
    return at;
  }

  /** The numbers of the corners in a box, counted against what is done at most. */
  private List<Integer> within(Envelope box) {
    List<Integer> found = new ArrayList<>();
    index.query(box, corner -> found.add((Integer) corner));
    near += found.size();
    if (near > NEAR.most()) {
      NEAR.check("snapping", near);
    }
    Spending.current().work(found.size());
    return found;
  }

  /** Stretches between corners that are one each, cut where others lie on them. */
  long[] cut(long[] stretches) {
    Longs cut = new Longs();
    int[] path = {};
    for (int i = 0; i < stretches.length; i++) {
      int low = Borders.low(stretches[i]);
      int high = Borders.high(stretches[i]);
      boolean isNew =
          i == 0 || Borders.low(stretches[i - 1]) != low || Borders.high(stretches[i - 1]) != high;
      path = isNew ? path(low, high) : path;
      for (int k = 1; k < path.length; k++) {
        cut.add(Borders.stretch(path[k - 1], path[k], Borders.shape(stretches[i])));
      }
    }
    return cut.sorted();
  }

  /** Both ends of a stretch and what lies on it, from the lower end on, each once. */
  private int[] path(int low, int high) {
    Coordinate from = corners.get(low);
    Coordinate to = corners.get(high);
    Envelope around = new Envelope(from, to);
    around.expandBy(shapes.snapping());
    List<Integer> on = new ArrayList<>();
    for (int corner : within(around)) {
      if (isOn(corners.get(corner), from, to)) {
        on.add(corner);
      }
    }
    on.sort(
        Comparator.<Integer>comparingDouble(one -> along(corners.get(one), from, to))
            .thenComparing(Comparator.naturalOrder()));
    int last = firstOf(high);
    IntStream between = on.stream().mapToInt(this::firstOf).filter(one -> one != last).distinct();
    return IntStream.concat(
            IntStream.concat(IntStream.of(firstOf(low)), between), IntStream.of(last))
        .distinct()
        .toArray();
  }

  private boolean isOn(Coordinate corner, Coordinate from, Coordinate to) {
    return shapes.snapping() == 0
        ? Orientation.index(from, to, corner) == Orientation.COLLINEAR
        : Distance.pointToSegment(corner, from, to) <= shapes.snapping();
  }

  private static double along(Coordinate corner, Coordinate from, Coordinate to) {
    return (corner.x - from.x) * (to.x - from.x) + (corner.y - from.y) * (to.y - from.y);
  }
}
