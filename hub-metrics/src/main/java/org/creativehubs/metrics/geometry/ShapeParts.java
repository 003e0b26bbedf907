package org.creativehubs.metrics.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Collects the parts of one shape. */
final class ShapeParts {

  /** Collections within one another. */
  static final int DEEPEST = 8;

  /** Eastings and northings, so that areas stay finite. */
  static final double FARTHEST = 1e12;

  private static final int MOST_POSITIONS = 1_000_000;
  private static final int FEWEST_OF_A_RING = 4;

  final List<GeoArea> areas = new ArrayList<>();
  final List<List<GeoPosition>> lines = new ArrayList<>();
  final List<GeoPosition> points = new ArrayList<>();

  private final Count count;

  ShapeParts(Count count) {
    this.count = count;
  }

  /** Counts the positions of a whole document. */
  static final class Count {

    private final String field;
    private int positions;

    Count(String field) {
      this.field = field;
    }

    /** One more, which is refused above the most. */
    void one() {
      positions = Math.min(positions + 1, MOST_POSITIONS + 1);
      Check.that(
          positions <= MOST_POSITIONS,
          Fault.TOO_LARGE,
          field,
          "be <= " + MOST_POSITIONS,
          positions);
    }
  }

  /** One more position of the document. */
  void counted() {
    count.one();
  }

  /** Refuses a ring that is none: it has four positions, the last like the first. */
  static void checkRing(List<GeoPosition> ring, String path) {
    Check.atLeast(ring.size(), FEWEST_OF_A_RING, path + ".size");
    GeoPosition last = ring.get(ring.size() - 1);
    Check.that(
        ring.get(0).equals(last),
        Fault.INCONSISTENT,
        path,
        "end where it starts, at " + text(ring.get(0)),
        text(last));
  }

  private static String text(GeoPosition position) {
    return "[" + position.x() + ", " + position.y() + "]";
  }

  GeoShape named(Optional<String> name) {
    return new GeoShape(name, areas, lines, points);
  }
}
