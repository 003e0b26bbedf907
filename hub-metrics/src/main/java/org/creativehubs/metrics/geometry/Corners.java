package org.creativehubs.metrics.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.budget.Spending;

/**
 * The corners of all areas by number, in the order of x and then y. Those that snapping joins are
 * known by the first of them; what is near what is asked of the corners as given.
 *
 * <p>What lies in a box is found among the corners whose x is in it, which stand together: on maps,
 * where stretches are short, that is faster than a tree.
 */
final class Corners {

  static final Cap LOOKED_AT = Cap.ofWork("corners looked at", 10_000_000_000L);

  private static final Comparator<GeoPosition> EASTWARD =
      Comparator.comparingDouble(GeoPosition::x).thenComparingDouble(GeoPosition::y);

  private final GeoShapes shapes;
  private final List<GeoPosition> corners;
  private final Map<GeoPosition, Integer> numbers = new HashMap<>();
  private final double[] x;
  private final double[] y;

  /** For each corner the first of those that are one with it. */
  private final int[] first;

  private long lookedAt;

  private Corners(GeoShapes shapes) {
    this.shapes = shapes;
    TreeSet<GeoPosition> distinct = new TreeSet<>(EASTWARD);
    for (GeoShape shape : shapes.shapes()) {
      shape.rings().forEach(ring -> ring.forEach(corner -> distinct.add(plain(corner))));
    }
    this.corners = List.copyOf(distinct);
    this.x = corners.stream().mapToDouble(GeoPosition::x).toArray();
    this.y = corners.stream().mapToDouble(GeoPosition::y).toArray();
    this.first = IntStream.range(0, x.length).toArray();
    for (int i = 0; i < x.length; i++) {
      numbers.put(corners.get(i), i);
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
  private static GeoPosition plain(GeoPosition corner) {
    return new GeoPosition(corner.x() + 0.0, corner.y() + 0.0);
  }

  int number(GeoPosition corner) {
    return numbers.getOrDefault(plain(corner), -1);
  }

  double length(int from, int to) {
    return shapes.measure().between(x[from], y[from], x[to], y[to]);
  }

  private void join() {
    for (int i = 0; i < x.length; i++) {
      int here = i;
      GeoPosition corner = corners.get(i);
      inBox(i, i, other -> join(here, other, Segment.distance(corner, corners.get(other))));
    }
  }

  private void join(int one, int other, double apart) {
    if (apart <= shapes.snapping()) {
      int mine = firstOf(one);
      int yours = firstOf(other);
      first[Math.max(mine, yours)] = Math.min(mine, yours);
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

  /** Calls for the corners in the box around two corners, wider by the snapping on all sides. */
  private void inBox(int low, int high, IntConsumer found) {
    double by = shapes.snapping();
    double east = x[high] + by;
    double south = Math.min(y[low], y[high]) - by;
    double north = Math.max(y[low], y[high]) + by;
    int from = firstFrom(x[low] - by);
    int i = from;
    for (; i < x.length && x[i] <= east; i++) {
      if (y[i] >= south && y[i] <= north) {
        found.accept(i);
      }
    }
    count(i - from);
  }

  private int firstFrom(double west) {
    int low = 0;
    int high = x.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (x[middle] < west) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void count(int more) {
    lookedAt += more;
    if (lookedAt > LOOKED_AT.most()) {
      LOOKED_AT.check("shapes", lookedAt);
    }
    Spending.current().work(more);
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
    Segment segment = new Segment(corners.get(low), corners.get(high));
    List<Integer> on = new ArrayList<>();
    inBox(
        low,
        high,
        corner -> {
          boolean isEnd = corner == low || corner == high;
          if (!isEnd && segment.holds(corners.get(corner), shapes.snapping())) {
            on.add(corner);
          }
        });
    on.sort(
        Comparator.<Integer>comparingDouble(one -> segment.along(corners.get(one)))
            .thenComparing(Comparator.naturalOrder()));
    int last = firstOf(high);
    IntStream between = on.stream().mapToInt(this::firstOf).filter(one -> one != last);
    int[] path =
        IntStream.concat(IntStream.concat(IntStream.of(firstOf(low)), between), IntStream.of(last))
            .toArray();
    return on.isEmpty() ? path : Arrays.stream(path).distinct().toArray();
  }
}
