package org.creativehubs.metrics.spatial;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.metrics.geometry.DistanceMeasure;

/** How far a kernel reaches: the same distance everywhere, or as far as a number of neighbours. */
public final class Bandwidth {

  private final double distance;
  private final int count;

  private Bandwidth(double distance, int count) {
    this.distance = distance;
    this.count = count;
  }

  /**
   * The same distance everywhere.
   *
   * @param distance the distance, in the unit of the measure; above zero
   * @return the bandwidth
   */
  public static Bandwidth fixed(double distance) {
    Check.finite(distance, "distance");
    Check.positive(distance, "distance");
    return new Bandwidth(distance, 0);
  }

  /**
   * The distance of each place to its k-th nearest neighbour ("adaptive"). At that distance itself
   * all kernels but the uniform and the Gaussian are zero, so that one neighbour fewer has a
   * weight.
   *
   * @param count which neighbour; at least 1 and fewer than there are places
   * @return the bandwidth
   */
  public static Bandwidth nearest(int count) {
    Check.atLeast(count, 1, "count");
    return new Bandwidth(0, count);
  }

  /** How far the kernel at a point reaches; above zero. */
  double reach(NearPoints points, int here) {
    if (count == 0) {
      return distance;
    }
    Check.that(
        count < points.size(), "bandwidth", "be nearest of fewer than there are places", count);
    double reach = points.nearest(here, count).get(count - 1).distance();
    Check.that(
        reach > 0,
        Fault.INCONSISTENT,
        "bandwidth",
        "reach a place elsewhere",
        count + " places where " + points.label(here) + " is");
    return reach;
  }

  /** In words, with the unit of a measure. */
  String words(DistanceMeasure measure) {
    return count == 0 ? distance + " " + measure : count + " nearest " + measure;
  }

  @Override
  public String toString() {
    return count == 0 ? "fixed " + distance : "nearest " + count;
  }
}
