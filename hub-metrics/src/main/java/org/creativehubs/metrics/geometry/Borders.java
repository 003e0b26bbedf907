package org.creativehubs.metrics.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.budget.Spending;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/**
 * Finds which shapes touch: corners become numbers in the order of their coordinates, stretches
 * pairs of numbers that are cut where a corner lies on them, and shapes with the same corner or
 * stretch touch there. All sums run in the order of the corners, so that neither the order of the
 * shapes nor the start or direction of a ring changes a digit.
 */
final class Borders {

  private static final Cap PAIRS = Cap.ofElements("pairs of places that touch", 5_000_000);

  /** A million corners and fifty thousand shapes: twice twenty bits and sixteen. */
  private static final int CORNER_BITS = 20;

  private static final int SHAPE_BITS = 16;
  private static final long CORNER = (1L << CORNER_BITS) - 1;
  private static final long SHAPE = (1L << SHAPE_BITS) - 1;
  private static final int FEWEST_OF_A_RING = 3;

  /** Where two shapes touch. */
  private static final class Touch {
    private int corners;
    private double length;
  }

  private final GeoShapes shapes;
  private final Corners corners;
  private final Longs ends = new Longs();
  private final TreeMap<Long, Touch> touches = new TreeMap<>();

  private Borders(GeoShapes shapes) {
    this.shapes = shapes;
    this.corners = Corners.of(shapes);
  }

  static List<SharedBorder> of(GeoShapes shapes) {
    return new Borders(shapes).find();
  }

  private List<SharedBorder> find() {
    long[] stretches = corners.cut(stretches().sorted());
    touchAtCorners(stretches);
    touchAlong(stretches);
    PAIRS.check("shapes", touches.size());
    List<SharedBorder> found = new ArrayList<>();
    touches.forEach(
        (pair, touch) ->
            found.add(
                new SharedBorder(
                    name(pair >> SHAPE_BITS), name(pair & SHAPE), touch.corners, touch.length)));
    return found;
  }

  private String name(long shape) {
    return shapes.shapes().get((int) shape).name().orElse("");
  }

  /** The stretches of all rings as given, each with its shape. */
  private Longs stretches() {
    Longs stretches = new Longs();
    List<Runnable> rules = new ArrayList<>();
    for (int i = 0; i < shapes.shapes().size(); i++) {
      boolean hasArea = false;
      for (List<GeoPosition> ring : shapes.shapes().get(i).rings()) {
        hasArea |= add(stretches, ring, i);
      }
      rules.add(hasArea ? () -> {} : tooMuch(name(i)));
    }
    Check.together(rules.toArray(Runnable[]::new));
    return stretches;
  }

  private Runnable tooMuch(String name) {
    double by = shapes.snapping();
    return () -> Check.that(false, Fault.OUT_OF_RANGE, "snapping", "leave an area of " + name, by);
  }

  /** Whether three corners of the ring at least are not one. */
  private boolean add(Longs stretches, List<GeoPosition> ring, int shape) {
    int[] numbers = ring.stream().mapToInt(corners::number).toArray();
    for (int i = 1; i < numbers.length; i++) {
      stretches.add(stretch(numbers[i - 1], numbers[i], shape));
      ends.add(end(corners.firstOf(numbers[i]), shape));
    }
    return Arrays.stream(numbers).map(corners::firstOf).distinct().count() >= FEWEST_OF_A_RING;
  }

  static long stretch(int from, int to, long shape) {
    long low = Math.min(from, to);
    long high = Math.max(from, to);
    return (((low << CORNER_BITS) | high) << SHAPE_BITS) | shape;
  }

  private static long end(int corner, long shape) {
    return ((long) corner << SHAPE_BITS) | shape;
  }

  static int low(long stretch) {
    return (int) (stretch >> (CORNER_BITS + SHAPE_BITS));
  }

  static int high(long stretch) {
    return (int) ((stretch >> SHAPE_BITS) & CORNER);
  }

  static long shape(long stretch) {
    return stretch & SHAPE;
  }

  private void touchAtCorners(long[] stretches) {
    for (long stretch : stretches) {
      ends.add(end(low(stretch), shape(stretch)));
      ends.add(end(high(stretch), shape(stretch)));
    }
    each(ends.sorted(), (end, touch) -> touch.corners++);
  }

  private void touchAlong(long[] stretches) {
    each(
        stretches, (stretch, touch) -> touch.length += corners.length(low(stretch), high(stretch)));
  }

  private interface Meeting {

    void at(long place, Touch touch);
  }

  /** Calls for each pair of shapes that stand at the same place of a sorted list. */
  private void each(long[] sorted, Meeting meeting) {
    int from = 0;
    while (from < sorted.length) {
      int until = from + 1;
      while (until < sorted.length && sorted[until] >> SHAPE_BITS == sorted[from] >> SHAPE_BITS) {
        until++;
      }
      for (int i = from; i < until; i++) {
        for (int j = i + 1; j < until; j++) {
          meeting.at(sorted[i], touch(shape(sorted[i]), shape(sorted[j])));
        }
        heed(i);
      }
      from = until;
    }
  }

  private static void heed(int i) {
    if ((i & 0xfff) == 0) {
      Spending.current().heed();
    }
  }

  private Touch touch(long one, long other) {
    long pair = (one << SHAPE_BITS) | other;
    return touches.computeIfAbsent(pair, any -> another());
  }

  private Touch another() {
    Check.that(touches.size() < PAIRS.most(), Fault.TOO_LARGE, "shapes", "have " + PAIRS, "more");
    return new Touch();
  }
}
