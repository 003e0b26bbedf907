package org.creativehubs.core.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.finding.RecordFault;
import org.creativehubs.core.finding.RecordRead;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.place.Coordinates;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.OpenRecord;
import org.junit.jupiter.api.Test;

class GeoJsonTest {

  private static final Table TABLE =
      Table.builder()
          .title("Quotients")
          .columns(List.of("place", "quotient", "share", "wages", "verdict"))
          .addRows(
              List.of(
                  Answer.text("Leeds"),
                  Answer.number(Ratio.parse("1.25")),
                  Answer.share(Ratio.of(1, 4)),
                  Answer.of(Money.parse("GBP 12.50")),
                  Answer.text("cluster")))
          .addRows(
              List.of(
                  Answer.text("Marsh"),
                  Answer.of(Reason.EMPTY_REGION.undefined()),
                  Answer.share(Ratio.ZERO),
                  Answer.of(Money.parse("GBP 1")),
                  Answer.text("none")))
          .build();

  @Test
  void aHubIsAPointWithLongitudeFirst() {
    Hub hub = DirectoryHubs.full();

    assertThat(HubJson.write(GeoJson.of(List.of(hub)).record()))
        .isEqualTo(
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":"
                + "{\"type\":\"Point\",\"coordinates\":[1.0789,51.2802]},\"properties\":"
                + "{\"name\":\"Harbour Works\",\"id\":\""
                + DirectoryHubs.HUB
                + "\","
                + "\"place\":\"Old Harbour, Northport, Northshire, GB\"}}]}");
  }

  @Test
  void theCellsOfATableAreProperties() {
    DirectoryFile file = GeoJson.of(TABLE, Map.of("Leeds", Coordinates.of(53.8, -1.55)));

    assertThat(HubJson.write(file.record()))
        .contains("\"coordinates\":[-1.55,53.8]")
        .contains("{\"name\":\"Leeds\",\"quotient\":1.25,\"share\":0.25,\"wages (GBP)\":12.5,")
        .contains("\"geometry\":null", "\"quotient\":null,\"quotient (why)\":\"");
    assertThat(file.missing())
        .extracting(Object::toString)
        .containsExactly("coordinates of Marsh: none are given; it is not on the map");
  }

  @Test
  void numbersComeOnShapesOfAFileAndRingsAreTurned() {
    String shapes =
        """
        {"type": "FeatureCollection", "name": "districts",
         "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}},
         "features": [
          {"type": "Feature", "id": 7, "properties": {"LAD": "Leeds", "quotient": 9, "pop": 5},
           "geometry": {"type": "Polygon", "coordinates": [
             [[0, 0], [0, 10], [10, 10], [10, 0], [0, 0]],
             [[1, 1], [2, 1], [2, 2], [1, 2], [1, 1]]]}},
          {"type": "Feature", "properties": {"LAD": "York"}, "geometry": null}]}
        """;
    DirectoryFile file = GeoJson.over(HubJson.read(shapes, OpenRecord.class), "LAD", TABLE);
    String written = HubJson.write(file.record());

    assertThat(written)
        .contains("[[[0,0],[10,0],[10,10],[0,10],[0,0]],[[1,1],[1,2],[2,2],[2,1],[1,1]]]")
        .contains("\"LAD\":\"Leeds\",\"quotient\":1.25,\"pop\":5,\"name\":\"Leeds\"")
        .contains("\"name\":\"districts\"", "\"id\":7")
        .doesNotContain("crs");
    assertThat(file.missing())
        .extracting(Object::toString)
        .containsExactly(
            "numbers of York: the table has no row for it",
            "shape of Marsh: the file has none for it");
  }

  @Test
  void whatCannotBeUsedIsToldByItsPath() {
    String file =
"""
{"type": "FeatureCollection", "features": [
  {"type": "Feature", "properties": {"label": "A"},
   "geometry": {"type": "Point", "coordinates": [1, 51]}},
  {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [1, 151]}},
  {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates":
    [[[0, 0], [1, 1], [0, 0]]]}},
  {"type": "Feature", "properties": {}, "geometry": {"type": "Circle"}},
  {"type": "Point"}]}
""";
    RecordRead<List<GeoFeature>> read = GeoJson.read(HubJson.read(file, OpenRecord.class));

    assertThat(read.value()).extracting(each -> each.label().orElse("")).containsExactly("A");
    assertThat(read.faults())
        .extracting(RecordFault::toString)
        .containsExactly(
            "features[1].geometry.coordinates must be longitude in [-180, 180], then latitude in"
                + " [-90, 90], but was [1, 151]",
            "features[2].geometry.coordinates[0] must be a ring: four positions or more, the last"
                + " the same as the first, but was 3 positions",
            "features[3].geometry.type must be a geometry such as Point or Polygon, but was Circle",
            "features[4].type must be Feature, or FeatureCollection of the whole, but was Point");
    OpenRecord grid =
        HubJson.read(
            "{\"type\":\"FeatureCollection\",\"crs\":{\"name\":\"EPSG:27700\"},\"features\":[]}",
            OpenRecord.class);
    assertThatThrownBy(() -> GeoJson.over(grid, "LAD", TABLE))
        .hasMessageStartingWith(
            "crs must be left out, with positions as longitude and latitude (WGS 84)");
  }
}
