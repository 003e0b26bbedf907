package org.creativehubs.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.metrics.geometry.DistanceMeasure;
import org.creativehubs.metrics.geometry.GeoShapes;
import org.creativehubs.metrics.spatial.GwtColumn;
import org.creativehubs.metrics.spatial.SpatialWeights;
import org.creativehubs.metrics.spatial.WeightStyle;
import org.junit.jupiter.params.provider.MethodSource;

/** Shapes and neighbours. */
class PlacesFuzzTest {

  private static final Map<String, DistanceMeasure> MEASURES =
      new TreeMap<>(
          Map.of("plane", DistanceMeasure.PLANAR, "globe", DistanceMeasure.GREAT_CIRCLE_KM));

  /** Their shapes, positions in the middle and borders; the last two may be refused apart. */
  private static String told(GeoShapes shapes) {
    Door centres = same -> shapes.centroids().toString();
    Door borders = same -> shapes.borders().toString();
    centres.tried(new byte[0]);
    borders.tried(new byte[0]);
    return shapes.shapes().toString();
  }

  static Stream<byte[]> maps() {
    return MEASURES.keySet().stream()
        .flatMap(
            measure ->
                Stream.of(Seeds.standards("geojson.json"), Seeds.sheets(".geojson"))
                    .flatMap(files -> files.stream())
                    .map(json -> Chosen.input(measure, json)));
  }

  @MethodSource("maps")
  @FuzzTest
  void geoJson(byte[] bytes) {
    Chosen chosen = Chosen.of(bytes);
    DistanceMeasure measure = chosen.among(MEASURES);
    Door door = json -> told(GeoShapes.read(Door.text(json), "name", measure));
    door.tried(chosen.rest());
  }

  static Stream<byte[]> wellKnownTexts() {
    return Seeds.texts(
        "plane\nPOLYGON ((0 0, 1 0, 1 1, 0 0))",
        "globe\nPOLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 1, 2 2, 1 1))",
        "plane\nMULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))",
        "globe\nPOINT (1 2)",
        "plane\nMULTIPOINT ((1 2), (3 4))",
        "plane\nLINESTRING Z (0 0 1, 1 1 1)",
        "globe\nGEOMETRYCOLLECTION (POINT (1 2), POLYGON EMPTY)")
        .stream();
  }

  @MethodSource("wellKnownTexts")
  @FuzzTest
  void wellKnownText(byte[] bytes) {
    Chosen chosen = Chosen.of(bytes);
    DistanceMeasure measure = chosen.among(MEASURES);
    Door door =
        text -> {
          String shape = Door.text(text).replace("\"", "\"\"");
          String table = "label,shape\na,\"" + shape + "\"\nb,\"POLYGON ((0 0, 0 1, 1 1, 0 0))\"\n";
          return told(GeoShapes.read(DataFile.text(table, FileLayout.csv()), measure).value());
        };
    door.tried(chosen.rest());
  }

  static Stream<byte[]> neighbours() {
    return Seeds.texts(
        "gal\n0 3 layer id\na 2\nb c\nb 1\na\nc 1\na\n",
        "gal\n2\n1 1\n2\n2 1\n1\n",
        "distance\n0 3 layer id\na b 1.5\nb a 1.5\nb c 0.25\n",
        "kernel\n0 2 layer id\n1 1 1\n1 2 0.5\n2 2 1\n2 1 0.5\n",
        "weight\n0 2 layer id\n1 2 0.5\n2 1 5e-1\n")
        .stream();
  }

  /** Neighbours in the formats GAL and GWT, written and read again. */
  @MethodSource("neighbours")
  @FuzzTest
  void weights(byte[] bytes) {
    Chosen chosen = Chosen.of(bytes);
    Door door =
        text ->
            switch (chosen.name()) {
              case "distance" -> gwt(Door.text(text), GwtColumn.DISTANCE);
              case "kernel" -> gwt(Door.text(text), GwtColumn.KERNEL);
              case "weight" -> gwt(Door.text(text), GwtColumn.WEIGHT);
              default -> gal(Door.text(text));
            };
    door.tried(chosen.rest());
  }

  private static String gal(String text) {
    SpatialWeights weights = SpatialWeights.gal(text, WeightStyle.ROW_STANDARDISED);
    String written = weights.toGal("layer", "id");
    assertThat(SpatialWeights.gal(written, WeightStyle.ROW_STANDARDISED)).isEqualTo(weights);
    return weights + weights.symmetric().toString() + weights.mutual();
  }

  private static String gwt(String text, GwtColumn column) {
    SpatialWeights weights = SpatialWeights.gwt(text, column, WeightStyle.BINARY);
    String written = weights.toGwt("layer", "id");
    SpatialWeights again =
        SpatialWeights.gwt(written, GwtColumn.WEIGHT, weights.labels(), WeightStyle.BINARY);
    assertThat(again.toGwt("layer", "id")).isEqualTo(written);
    return weights + weights.symmetric().toString() + weights.mutual();
  }
}
