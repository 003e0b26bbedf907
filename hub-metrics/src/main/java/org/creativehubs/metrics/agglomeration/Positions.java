package org.creativehubs.metrics.agglomeration;

import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.core.simulation.RandomStream;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Where plants are, and how far apart. */
final class Positions {

  /** Kilometres; the mean radius R1 of the International Union of Geodesy and Geophysics. */
  private static final double RADIUS = 6371.0088;

  private final boolean planar;
  private final double[] xs;
  private final double[] ys;
  private final double[] zs;

  private Positions(boolean planar, int size) {
    this.planar = planar;
    this.xs = new double[size];
    this.ys = new double[size];
    this.zs = new double[planar ? 0 : size];
  }

  /** The positions of some plants; on a sphere as points at distance 1 from its centre. */
  static Positions of(Plants plants, int[] chosen, PlantDistance measure) {
    Positions positions = new Positions(measure == PlantDistance.PLANAR, chosen.length);
    for (int i = 0; i < chosen.length; i++) {
      positions.set(i, plants.xAt(chosen[i]), plants.yAt(chosen[i]));
    }
    return positions;
  }

  /** Some of these positions, which are chosen by their place among these. */
  Positions chosen(int[] places, int count) {
    Positions chosen = new Positions(planar, count);
    for (int i = 0; i < count; i++) {
      chosen.xs[i] = xs[places[i]];
      chosen.ys[i] = ys[places[i]];
      if (!planar) {
        chosen.zs[i] = zs[places[i]];
      }
    }
    return chosen;
  }

  /** Positions on a plane drawn in a window, each by itself. */
  static Positions drawn(Window window, int size, RandomStream random) {
    Positions drawn = new Positions(true, size);
    for (int i = 0; i < size; i++) {
      drawn.xs[i] = Math.min(window.east(), window.west() + random.uniform() * window.width());
      drawn.ys[i] = Math.min(window.north(), window.south() + random.uniform() * window.height());
    }
    return drawn;
  }

  static Positions of(Plants plants, PlantDistance measure) {
    return of(plants, all(plants), measure);
  }

  static int[] all(Plants plants) {
    return IntStream.range(0, plants.size()).toArray();
  }

  /** The plants of an industry, by their place in the list. */
  static int[] chosen(Plants plants, String industry) {
    int wanted = plants.industries().indexOf(industry);
    return IntStream.range(0, plants.size())
        .filter(plant -> plants.industryAt(plant) == wanted)
        .toArray();
  }

  static void check(Plants plants, PlantDistance measure) {
    Check.that(
        plants.hasPositions(), Fault.INCONSISTENT, "plants", "have positions", "without any");
    if (measure == PlantDistance.PLANAR) {
      return;
    }
    for (int i = 0; i < plants.size(); i++) {
      String field = "plants[" + i + "]";
      double longitude = plants.xAt(i);
      double latitude = plants.yAt(i);
      Check.that(Math.abs(longitude) <= 180, field + ".x", "be in [-180, 180]", longitude);
      Check.that(Math.abs(latitude) <= 90, field + ".y", "be in [-90, 90]", latitude);
    }
  }

  static void checkIndustry(Plants plants, String industry, String field) {
    Check.that(
        plants.industries().contains(industry),
        Fault.UNKNOWN_CODE,
        field,
        "be an industry of the plants",
        industry);
  }

  /** The first of some distances that is not below one; their number if all are below. */
  static int bin(double[] ascending, double distance) {
    if (distance > ascending[ascending.length - 1]) {
      return ascending.length;
    }
    int bin = 0;
    while (bin < ascending.length && ascending[bin] < distance) {
      bin++;
    }
    return bin;
  }

  /** Refuses distances that are not finite, not above zero or not in ascending order. */
  static void checkAscending(List<Double> distances, String field, boolean zero) {
    Check.notEmpty(distances, field);
    for (int i = 0; i < distances.size(); i++) {
      double distance = distances.get(i);
      String element = field + "[" + i + "]";
      Check.finite(distance, element);
      Check.that(
          distance > 0 || (zero && distance == 0), element, zero ? "be >= 0" : "be > 0", distance);
      Check.that(
          i == 0 || distance > distances.get(i - 1),
          Fault.INCONSISTENT,
          element,
          "be greater than the one before",
          distance);
    }
  }

  private void set(int i, double x, double y) {
    if (planar) {
      xs[i] = x;
      ys[i] = y;
      return;
    }
    double longitude = StrictMath.toRadians(x);
    double latitude = StrictMath.toRadians(y);
    xs[i] = StrictMath.cos(latitude) * StrictMath.cos(longitude);
    ys[i] = StrictMath.cos(latitude) * StrictMath.sin(longitude);
    zs[i] = StrictMath.sin(latitude);
  }

  int size() {
    return xs.length;
  }

  double x(int i) {
    return xs[i];
  }

  double y(int i) {
    return ys[i];
  }

  double distance(int i, int j) {
    double dx = xs[i] - xs[j];
    double dy = ys[i] - ys[j];
    if (planar) {
      return Math.sqrt(dx * dx + dy * dy);
    }
    double dz = zs[i] - zs[j];
    double half = Math.sqrt(dx * dx + dy * dy + dz * dz) / 2;
    return 2 * RADIUS * StrictMath.asin(Math.min(1, half));
  }
}
