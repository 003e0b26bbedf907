package org.creativehubs.metrics.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BordersProperties {

  /** Blocks of one to three cells across on a grid, so that corners stand on sides too. */
  private static List<GeoShape> bricks(long seed, int rows) {
    Random random = new Random(seed);
    List<GeoShape> bricks = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      int from = random.nextInt(3);
      while (from < 8) {
        int wide = 1 + random.nextInt(3);
        String name = "B" + bricks.size();
        bricks.add(
            DrawnMaps.area(name, from, row, from + wide, row, from + wide, row + 1, from, row + 1));
        from += wide + random.nextInt(2);
      }
    }
    return bricks;
  }

  private static Set<String> touching(List<GeoShape> shapes) {
    return GeoShapes.of(shapes, DistanceMeasure.PLANAR).borders().stream()
        .map(BordersProperties::text)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The pair in the order of names. */
  private static String text(SharedBorder border) {
    boolean first = border.one().compareTo(border.other()) < 0;
    return (first ? border.one() : border.other())
        + "|"
        + (first ? border.other() : border.one())
        + "|"
        + border.corners()
        + "|"
        + border.length();
  }

  /** By intervals: bricks of the same row touch end to end, those of the next row side by side. */
  @Property(tries = 100)
  void bricksTouchWhereTheirIntervalsDo(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int rows) {
    List<GeoShape> bricks = bricks(seed, rows);
    int expected = 0;
    double length = 0;
    for (int i = 0; i < bricks.size(); i++) {
      for (int j = i + 1; j < bricks.size(); j++) {
        List<GeoPosition> a = bricks.get(i).rings().get(0);
        List<GeoPosition> b = bricks.get(j).rings().get(0);
        double across = Math.min(a.get(1).x(), b.get(1).x()) - Math.max(a.get(0).x(), b.get(0).x());
        double apart = Math.abs(a.get(0).y() - b.get(0).y());
        if (across >= 0 && apart <= 1) {
          expected++;
          length += apart == 0 ? 1 : across;
        }
      }
    }
    List<SharedBorder> found = GeoShapes.of(bricks, DistanceMeasure.PLANAR).borders();
    assertThat(found).hasSize(expected);
    assertThat(found.stream().mapToDouble(SharedBorder::length).sum()).isEqualTo(length);
  }

  @Property(tries = 100)
  void neitherOrderNorDirectionNorStartOfARingMatters(@ForAll long seed) {
    Random random = new Random(seed);
    List<GeoShape> bricks = bricks(seed, 3);
    List<GeoShape> turned = new ArrayList<>();
    for (GeoShape brick : bricks) {
      List<GeoPosition> open = new ArrayList<>(brick.rings().get(0).subList(0, 4));
      Collections.rotate(open, random.nextInt(4));
      List<GeoPosition> ring = new ArrayList<>(random.nextBoolean() ? Lists.reverse(open) : open);
      ring.add(ring.get(0));
      turned.add(DrawnMaps.shape(brick.name().orElseThrow(), List.of(new GeoArea(List.of(ring)))));
    }
    Collections.shuffle(turned, random);
    assertThat(touching(turned)).isEqualTo(touching(bricks));
  }

  @Property(tries = 50)
  void movingAllPlacesChangesNothing(
      @ForAll long seed, @ForAll @IntRange(min = -1000, max = 1000) int by) {
    List<GeoShape> bricks = bricks(seed, 3);
    List<GeoShape> moved = new ArrayList<>();
    for (GeoShape brick : bricks) {
      List<GeoPosition> ring =
          brick.rings().get(0).stream()
              .map(corner -> new GeoPosition(corner.x() + by, corner.y() - by))
              .toList();
      moved.add(DrawnMaps.shape(brick.name().orElseThrow(), List.of(new GeoArea(List.of(ring)))));
    }
    assertThat(touching(moved)).isEqualTo(touching(bricks));
  }

  @Property(tries = 50)
  void moreSnappingLosesNoNeighbour(@ForAll @IntRange(min = 0, max = 40) int hundredths) {
    GeoShapes gaps = DrawnMaps.crooked(0.02);
    Set<String> less = pairs(gaps.snapping(hundredths / 400.0));
    assertThat(pairs(gaps.snapping(hundredths / 400.0 + 0.01))).containsAll(less);
  }

  private static Set<String> pairs(GeoShapes shapes) {
    return shapes.borders().stream()
        .map(border -> border.one() + "|" + border.other())
        .collect(Collectors.toSet());
  }
}
