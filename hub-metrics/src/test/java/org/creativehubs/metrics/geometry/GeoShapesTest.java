package org.creativehubs.metrics.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class GeoShapesTest {

  private static final String SQUARE = "[[[0,0],[2,0],[2,2],[0,2],[0,0]]]";

  private static String feature(String name, String geometry) {
    return "{\"type\":\"Feature\",\"properties\":{\"name\":\"%s\"},\"geometry\":%s}"
        .formatted(name, geometry);
  }

  private static String collection(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }

  private static String geometry(String type, String coordinates) {
    return "{\"type\":\"%s\",\"coordinates\":%s}".formatted(type, coordinates);
  }

  private static GeoShapes wkt(String rows) {
    DataFile file = DataFile.text("label;shape\n" + rows, FileLayout.semicolons());
    return GeoShapes.read(file, DistanceMeasure.PLANAR).value();
  }

  @Test
  void geoJsonAndWellKnownTextGiveTheSameShapes() {
    String hole = "[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[2,1],[2,2],[1,2],[1,1]]]";
    GeoShapes json =
        GeoShapes.read(
            collection(
                feature("a", geometry("Polygon", hole)),
                feature("b", geometry("MultiPolygon", "[" + SQUARE + "," + hole + "]")),
                feature("c", geometry("LineString", "[[0,0],[3,4]]")),
                feature("d", geometry("MultiPoint", "[[0,0],[3,4]]"))),
            "name",
            DistanceMeasure.PLANAR);
    String text = "(0 0,4 0,4 4,0 4,0 0),(1 1,2 1,2 2,1 2,1 1)";
    GeoShapes wkt =
        wkt(
            "a;POLYGON(%s)\nb;MULTIPOLYGON(((0 0,2 0,2 2,0 2,0 0)),(%s))\n".formatted(text, text)
                + "c;LINESTRING(0 0,3 4)\nd;MULTIPOINT((0 0),(3 4))\n");

    assertThat(json.shapes()).isEqualTo(wkt.shapes());
    assertThat(json.names()).containsExactly("a", "b", "c", "d");
    assertThat(json.shapes().get(1).areas()).hasSize(2);
    assertThat(json.shapes().get(0).rings()).hasSize(2);
  }

  /** An area of 16 around (2, 2) less one of 1 around (1.5, 1.5). */
  @Test
  void aCentroidWeighsAreasLessTheirHoles() {
    String holes = "POLYGON((0 0,4 0,4 4,0 4,0 0),(1 1,%s,1 1))";
    double centre = (16 * 2 - 1.5) / 15;
    for (String hole : List.of("2 1,2 2,1 2", "1 2,2 2,2 1")) {
      GeoPosition found =
          wkt("a;" + holes.formatted(hole)).shapes().get(0).centroid().orElseThrow();
      assertThat(found.x()).isCloseTo(centre, within(1e-14));
      assertThat(found.y()).isCloseTo(centre, within(1e-14));
    }
    assertThat(wkt("a;LINESTRING(0 0,4 0,4 4)").centroids())
        .containsExactly(SpatialPoint.of("a", 3, 1));
    assertThat(wkt("a;MULTIPOINT((0 0),(3 4),(6 5))").centroids())
        .containsExactly(SpatialPoint.of("a", 3, 3));
    assertThat(new GeoShape(Optional.empty(), List.of(), List.of(), List.of()).centroid())
        .isEmpty();
  }

  /** Centroids by sf 1.0-9 (GEOS 3.11.1). */
  @Test
  void centroidsAreThoseOfGeos() {
    List<SpatialPoint> centres = DrawnMaps.crooked(0).centroids();
    double[][] expected = {
      {0, 0.5129225614237636, 0.5432534671983997},
      {12, 2.468082389879137, 2.5520779716711868},
      {24, 4.488280400104991, 4.631895907173625}
    };
    for (double[] centre : expected) {
      SpatialPoint found = centres.get((int) centre[0]);
      assertThat(found.label()).isEqualTo("P" + (int) centre[0]);
      assertThat(found.x()).isCloseTo(centre[1], within(1e-14));
      assertThat(found.y()).isCloseTo(centre[2], within(1e-14));
    }
  }

  @Test
  void allFeaturesThatCannotBeReadAreToldByTheirPath() {
    assertThatThrownBy(
            () ->
                GeoShapes.read(
                    collection(
                        feature("a", geometry("Polygon", "[[[0,0],[2,0],[2,2]]]")),
                        feature("b", geometry("Polygon", SQUARE)),
                        feature("c", geometry("Polygon", "[[[0,0],[2,0],[2,2],[0,1]]]")),
                        feature("d", geometry("Point", "[181,0]")),
                        feature("e", geometry("Circle", "[0,0]"))),
                    "name"))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e ->
                assertThat(e.faults())
                    .extracting(Throwable::getMessage)
                    .containsExactly(
                        "geoJson.features[0].geometry.coordinates[0].size must be >= 4, but was 3",
                        "geoJson.features[2].geometry.coordinates[0] must end where it starts, at"
                            + " [0.0, 0.0], but was [0.0, 1.0]",
                        "geoJson.features[3].geometry.coordinates[0] must be in [-180, 180], a"
                            + " longitude in degrees; eastings and northings are read with"
                            + " DistanceMeasure.PLANAR, but was 181.0",
                        "geoJson.features[4].geometry.type must be a geometry of GeoJSON, but was"
                            + " Circle"));
  }

  @Test
  void aPointOfTwoPositionsIsNoShape() {
    assertThatThrownBy(() -> wkt("a;MULTIPOINT((1 2,3 4))"))
        .hasMessageContaining("line 2, column shape must be well-known text of a shape");
    assertThatThrownBy(() -> wkt("a;POINT(1 2,3 4)"))
        .hasMessageContaining("line 2, column shape must be well-known text of a shape");
  }

  @Test
  void allRowsThatCannotBeReadAreToldByTheirLine() {
    assertThatThrownBy(
            () ->
                wkt(
                    "a;POLYGON((0 0,1 0,1 1,0 0))\na;POINT(0 0)\nb;POLYGON((0 0,1 0,1 1,2 2))\n"
                        + "c;ROUND\nd;POINT(NaN 0)\ne;"
                        + "GEOMETRYCOLLECTION(".repeat(5000)))
        .hasMessageContaining("line 3, column label must be given once, but was a")
        .hasMessageContaining("line 4, column shape must be well-known text of a shape")
        .hasMessageContaining("line 5, column shape must be well-known text of a shape")
        .hasMessageContaining("line 6, column shape must be")
        .hasMessageContaining("line 7, column shape must have at most 11 brackets in one another");
  }

  @Test
  void aDocumentOfTooManyPositionsIsRefused() {
    String many = String.join(",", Collections.nCopies(1_000_001, "[0,0]"));
    assertThatThrownBy(
            () ->
                GeoShapes.read(
                    collection(feature("a", geometry("LineString", "[" + many + "]"))), "name"))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.TOO_LARGE));
  }

  @Test
  void shapesWithoutNameOrAreaHaveNoBorders() {
    GeoShapes shapes =
        GeoShapes.read(
            collection(
                "{\"type\":\"Feature\",\"properties\":{},\"geometry\":"
                    + geometry("Polygon", SQUARE)
                    + "}",
                feature("b", geometry("Point", "[0,0]"))),
            "name");
    assertThatThrownBy(shapes::borders)
        .hasMessageContaining("shapes[0].name must be given")
        .hasMessageContaining("shapes[1] must hold an area, but was b");
    assertThatThrownBy(
            () ->
                GeoShapes.of(
                        List.of(DrawnMaps.square("a", 0, 0, 1), DrawnMaps.square("a", 1, 0, 1)),
                        DistanceMeasure.PLANAR)
                    .centroids())
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.DUPLICATE));
  }

  @Test
  void aNameThatNoFeatureHasIsMisspelt() {
    String squares =
        collection(
            feature("a", geometry("Polygon", SQUARE)), feature("b", geometry("Point", "[0,0]")));
    assertThatThrownBy(() -> GeoShapes.read(squares, "NAME"))
        .hasMessage("nameField must be a property of the features, which have name, but was NAME");
    assertThat(GeoShapes.read(squares, "name").names()).containsExactly("a", "b");
  }
}
