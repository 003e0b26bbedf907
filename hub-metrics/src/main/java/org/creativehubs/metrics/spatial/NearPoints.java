package org.creativehubs.metrics.spatial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.budget.Spending;
import org.creativehubs.core.value.Check;
import org.creativehubs.metrics.geometry.DistanceMeasure;
import org.creativehubs.metrics.geometry.SpatialPoint;

/**
 * Points from south to north, so that those that are too far by their northing alone are not
 * measured.
 */
final class NearPoints {

  private static final int MOST_POINTS = 50_000;
  private static final Cap PAIRS = Cap.ofElements("pairs of neighbours", 5_000_000);

  /** A point that is near another, by its position among the points. */
  record Near(int point, double distance) {}

  private final List<SpatialPoint> points;
  private final DistanceMeasure measure;

  /** Positions of the points from south to north. */
  private final int[] northward;

  /** Where each point stands among {@link #northward}. */
  private final int[] rank;

  private final Comparator<Near> nearestFirst;
  private long pairs;

  NearPoints(List<SpatialPoint> points, DistanceMeasure measure) {
    Check.atMost(points.size(), MOST_POINTS, "points.size");
    Check.distinct(points, SpatialPoint::label, "points", "label");
    if (measure == DistanceMeasure.GREAT_CIRCLE_KM) {
      Check.each(points, "points", NearPoints::checkDegrees);
    }
    this.points = points;
    this.measure = measure;
    this.northward =
        IntStream.range(0, points.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> points.get(i).y()))
            .mapToInt(i -> i)
            .toArray();
    this.rank = new int[points.size()];
    for (int i = 0; i < northward.length; i++) {
      rank[northward[i]] = i;
    }
    this.nearestFirst =
        Comparator.comparingDouble(Near::distance)
            .thenComparing(near -> points.get(near.point()).label());
  }

  private static void checkDegrees(SpatialPoint point, String field) {
    Check.between(point.x(), -360, 360, field + ".x");
    Check.between(point.y(), -90, 90, field + ".y");
  }

  int size() {
    return points.size();
  }

  String label(int point) {
    return points.get(point).label();
  }

  /** The other points within a distance, in their order. */
  List<Near> within(int here, double distance) {
    List<Near> found = new ArrayList<>();
    for (int i = rank[here] - 1; i >= 0 && apart(here, i) <= distance; i--) {
      add(found, here, northward[i], distance);
    }
    for (int i = rank[here] + 1; i < northward.length && apart(here, i) <= distance; i++) {
      add(found, here, northward[i], distance);
    }
    found.sort(Comparator.comparingInt(Near::point));
    return counted(found);
  }

  private void add(List<Near> found, int here, int there, double distance) {
    double apart = distance(here, there);
    if (apart <= distance) {
      found.add(new Near(there, apart));
    }
  }

  /** The nearest other points, nearest first; of those as far away the first by name. */
  List<Near> nearest(int here, int count) {
    PriorityQueue<Near> best = new PriorityQueue<>(nearestFirst.reversed());
    int south = rank[here] - 1;
    int north = rank[here] + 1;
    while (south >= 0 || north < northward.length) {
      boolean isSouth =
          north >= northward.length || (south >= 0 && apart(here, south) <= apart(here, north));
      int next = isSouth ? south-- : north++;
      if (best.size() == count && apart(here, next) > farthest(best)) {
        break;
      }
      keep(best, new Near(northward[next], distance(here, northward[next])), count);
    }
    return counted(best.stream().sorted(nearestFirst).toList());
  }

  /** Keeps the best so far, the worst of them on top. */
  private static void keep(PriorityQueue<Near> best, Near near, int count) {
    if (best.size() < count || near.distance() <= farthest(best)) {
      best.add(near);
    }
    if (best.size() > count) {
      best.poll();
    }
  }

  private static double farthest(PriorityQueue<Near> best) {
    return Check.notNull(best.peek(), "best").distance();
  }

  /** The distance, at least, to the point at a rank, which grows with the distance of ranks. */
  private double apart(int here, int otherRank) {
    return measure.atLeast(points.get(northward[otherRank]).y() - points.get(here).y());
  }

  private double distance(int here, int there) {
    return measure.between(points.get(here), points.get(there));
  }

  private List<Near> counted(List<Near> found) {
    pairs += found.size();
    if (pairs > PAIRS.most()) {
      PAIRS.check("points", pairs);
    }
    Spending.current().elements(found.size());
    return found;
  }
}
