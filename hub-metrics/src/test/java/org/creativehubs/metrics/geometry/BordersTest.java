package org.creativehubs.metrics.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BordersTest {

  private static List<SharedBorder> borders(GeoShape... shapes) {
    return borders(0, shapes);
  }

  private static List<SharedBorder> borders(double snapping, GeoShape... shapes) {
    return GeoShapes.of(List.of(shapes), DistanceMeasure.PLANAR).snapping(snapping).borders();
  }

  @Test
  void squaresOfAGridTouchAlongSidesAndAtCorners() {
    assertThat(DrawnMaps.grid(2, 2).borders())
        .containsExactly(
            new SharedBorder("P0", "P1", 2, 1),
            new SharedBorder("P0", "P2", 2, 1),
            new SharedBorder("P0", "P3", 1, 0),
            new SharedBorder("P1", "P2", 1, 0),
            new SharedBorder("P1", "P3", 2, 1),
            new SharedBorder("P2", "P3", 2, 1));
  }

  /** The corners of the small squares lie within the side of the large one. */
  @Test
  void aCornerOnTheBorderOfAnotherPlaceTouchesIt() {
    assertThat(
            borders(
                DrawnMaps.square("large", 0, 0, 2),
                DrawnMaps.square("lower", 2, 0.5, 1),
                DrawnMaps.square("upper", 2, 1.5, 1),
                DrawnMaps.area("tip", -1, 0, 0, 1, -1, 2)))
        .containsExactly(
            new SharedBorder("large", "lower", 2, 1),
            new SharedBorder("large", "upper", 2, 0.5),
            new SharedBorder("large", "tip", 1, 0),
            new SharedBorder("lower", "upper", 2, 1));
  }

  @Test
  void anEnclaveTouchesThePlaceAroundIt() {
    GeoShape hole = DrawnMaps.square("hole", 1, 1, 1);
    GeoShape around =
        DrawnMaps.shape(
            "around",
            List.of(
                new GeoArea(
                    List.of(
                        DrawnMaps.square("outer", 0, 0, 3).rings().get(0), hole.rings().get(0)))));
    assertThat(borders(around, hole)).containsExactly(new SharedBorder("around", "hole", 4, 4));
  }

  @Test
  void aGapIsBridgedBySnappingAlone() {
    GeoShape left = DrawnMaps.square("left", 0, 0, 1);
    GeoShape right = DrawnMaps.area("right", 1.001, 0, 2, 0, 2, 1, 1.001, 1, 1.001, 0.5);
    assertThat(borders(left, right)).isEmpty();
    assertThat(borders(0.0005, left, right)).isEmpty();
    SharedBorder bridged = borders(0.002, left, right).get(0);
    assertThat(bridged.corners()).isEqualTo(3);
    assertThat(bridged.length()).isCloseTo(1, within(1e-5));
  }

  @Test
  void aZeroBelowZeroIsZero() {
    assertThat(
            borders(
                DrawnMaps.area("west", -1, 0.0, -0.0, 0.0, -0.0, 1, -1, 1),
                DrawnMaps.area("east", 0.0, -0.0, 1, 0, 1, 1, 0.0, 1)))
        .containsExactly(new SharedBorder("west", "east", 2, 1));
  }

  @Test
  void snappingThatLeavesNothingOfAPlaceIsRefused() {
    assertThatThrownBy(
            () ->
                borders(
                    1.5, DrawnMaps.square("small", 0, 0, 1), DrawnMaps.square("large", 9, 9, 9)))
        .hasMessage("snapping must leave an area of small, but was 1.5");
  }

  /** Lengths by sf 1.0-9 with GEOS 3.11.1. */
  @Test
  void commonBordersAreAsLongAsThoseOfGeos() {
    assertThat(length("P0", "P1")).isCloseTo(0.9168354802764749, within(1e-15));
    assertThat(length("P12", "P13")).isCloseTo(0.8854848847009411, within(1e-15));
    assertThat(length("P12", "P17")).isCloseTo(0.7002857994384143, within(1e-15));
  }

  private static double length(String one, String other) {
    return DrawnMaps.crooked(0).borders().stream()
        .filter(border -> border.one().equals(one) && border.other().equals(other))
        .mapToDouble(SharedBorder::length)
        .sum();
  }

  /** A degree of the equator is 111.195 km on the sphere of {@link DistanceMeasure}. */
  @Test
  void bordersInDegreesAreMeasuredInKilometres() {
    GeoShapes degrees =
        GeoShapes.of(
            List.of(DrawnMaps.square("south", 0, -1, 1), DrawnMaps.square("north", 0, 0, 1)),
            DistanceMeasure.GREAT_CIRCLE_KM);
    assertThat(degrees.borders().get(0).length())
        .isCloseTo(6371.0088 * Math.PI / 180, within(1e-9));
  }
}
