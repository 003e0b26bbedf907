package org.creativehubs.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.metrics.concentration.LorenzCurve;
import org.creativehubs.metrics.geometry.GeoShapes;
import org.creativehubs.metrics.location.LocationQuotient;
import org.creativehubs.metrics.location.QuotientInterval;
import org.creativehubs.metrics.network.Distance;
import org.creativehubs.metrics.network.NetworkAnalysis;
import org.junit.jupiter.api.Test;

/** Names that mean harm, nothing to show, very much to show. */
class StrangeResultsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final String HOSTILE = "</text><script>alert(1)</script>&\"' \u0000\u202E\uD800";

  private static EmploymentTable table(List<String> regions, double[][] counts) {
    return EmploymentTable.of("jobs", regions, List.of("film", "other"), counts);
  }

  private static Picture dots(EmploymentTable jobs) {
    return RankedDots.of(QuotientInterval.of(jobs, 0.95), "film");
  }

  @Test
  void aHostileNameIsTextAndNothingElse() {
    Picture picture =
        PlaceMap.of(
            GeoShapes.read(
                "{\"type\":\"Feature\",\"properties\":{\"name\":\"</text><script>alert(1)</script>&'"
                    + "\\u0000\\u202e\\ud800\"},"
                    + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}",
                "name"),
            HOSTILE);
    DrawnSvg svg = DrawnSvg.of(picture);
    assertThat(picture.svg()).doesNotContain("<script", "\u0000", "\u202E");
    assertThat(svg.texts()).anyMatch(text -> text.startsWith("</text><script>alert(1)</script>&"));
    assertThat(picture.title())
        .isEqualTo("</text><script>alert(1)</script>&\"' \uFFFD\uFFFD\uFFFD");
    assertThat(picture.png(1)).isNotEmpty();
  }

  @Property(tries = 60)
  void anyNameGivesAnSvgThatIsXml(@ForAll @StringLength(min = 1, max = 60) String name) {
    if (name.isBlank()) {
      return;
    }
    Picture picture =
        dots(table(List.of("a " + name + " a", "York"), new double[][] {{30, 10}, {20, 40}}));
    PictureTest.assertApart(name, DrawnSvg.of(picture), picture);
  }

  @Test
  void oneRegionIsAverage() {
    Picture picture = dots(table(List.of("Leeds"), new double[][] {{30, 10}}));
    assertThat(DrawnSvg.of(picture).texts())
        .contains("Leeds")
        .anyMatch(text -> text.startsWith("1 ("));
  }

  @Test
  void whatIsUndefinedIsSaidWithItsReasonAndNotDrawn() {
    EmploymentTable nobody = table(List.of("Leeds", "York"), new double[][] {{0, 0}, {0, 0}});
    Picture dots = dots(nobody);
    DrawnSvg svg = DrawnSvg.of(dots);
    assertThat(svg.texts()).filteredOn(text -> text.startsWith("not known: ")).hasSize(2);
    assertThat(svg.texts()).doesNotContain("0 (at most 0)");
    assertThat(svg.marks("path", "rgb(31,90,140)")).isEmpty();
    assertThat(dots.description()).contains("Leeds not known: ");

    Picture lorenz = LorenzPicture.of(LorenzCurve.of(nobody, "film"));
    assertThat(DrawnSvg.of(lorenz).texts()).anyMatch(t -> t.startsWith("The curve is not known: "));
    Picture alone = RankedDots.of(LocationQuotient.pooled().of(nobody), "film");
    assertThat(DrawnSvg.of(alone).texts()).filteredOn(t -> t.startsWith("not known: ")).hasSize(2);
  }

  @Test
  void ofFiveHundredPlacesFortyAreDrawnAndTheRestIsCounted() {
    List<String> regions = IntStream.range(0, 500).mapToObj(i -> "region " + i).toList();
    double[][] counts = new double[500][];
    Arrays.setAll(counts, i -> new double[] {10 + i % 37, 100 + i % 11});
    Picture picture = dots(table(regions, counts));
    DrawnSvg svg = DrawnSvg.of(picture);
    assertThat(svg.texts()).filteredOn(text -> text.startsWith("region ")).hasSize(40);
    assertThat(svg.texts()).contains("The first 40 of 500 places are drawn; 460 are left out.");
    assertThat(picture.description()).contains("460 are left out").contains("and 488 more");
    assertThat(picture.height()).isLessThan(1_300);
    String first = QuotientInterval.of(table(regions, counts), 0.95).ranked("film").get(0).region();
    assertThat(svg.texts()).contains(first);
    PictureTest.assertApart("500", svg, picture);

    Picture lorenz = LorenzPicture.of(LorenzCurve.of(table(regions, counts), "film"));
    PictureTest.assertApart("500", DrawnSvg.of(lorenz), lorenz);
    assertThat(lorenz.svg().length()).isLessThan(200_000);
  }

  @Test
  void ofManyMembersThoseWithMostLinksAreDrawn() {
    List<String> members = IntStream.range(0, 500).mapToObj(i -> "member " + i).toList();
    List<NetworkTie> ties =
        IntStream.range(1, 500)
            .mapToObj(
                i ->
                    NetworkTie.builder()
                        .from("member " + i)
                        .to("member " + i / 3)
                        .kind("works-with")
                        .build())
            .filter(tie -> !tie.from().equals(tie.to()))
            .toList();
    Picture picture = NetworkPicture.of(NetworkAnalysis.of(members, ties, Distance.HOPS));
    DrawnSvg svg = DrawnSvg.of(picture);
    assertThat(svg.texts()).filteredOn(text -> text.startsWith("member ")).hasSize(40);
    assertThat(svg.texts())
        .contains("The 40 members with most links of 500 are drawn; 460 are left out.");
    PictureTest.assertApart("500", svg, picture);
  }

  @Test
  void veryLongNamesAreCutAndWholeInTheDescription() {
    String name = String.join(" ", Collections.nCopies(40, "Wolverhampton and surroundings"));
    Picture picture = dots(table(List.of(name, "York"), new double[][] {{30, 10}, {20, 40}}));
    DrawnSvg svg = DrawnSvg.of(picture);
    PictureTest.assertApart("long", svg, picture);
    assertThat(svg.texts()).anyMatch(text -> text.endsWith("…"));
    assertThat(picture.description()).contains(name);
  }

  @Test
  void numbersFarApartAreDrawnWithinThePicture() {
    double[][] counts = {{1e90, 1}, {1, 1e90}};
    Picture picture =
        RankedDots.of(
            LocationQuotient.pooled().of(table(List.of("Leeds", "York"), counts)), "film");
    PictureTest.assertApart("far", DrawnSvg.of(picture), picture);
    double[][] small = {{1e-90, 1}, {2e-90, 1}};
    Picture tiny = LorenzPicture.of(LorenzCurve.of(table(List.of("Leeds", "York"), small), "film"));
    PictureTest.assertApart("tiny", DrawnSvg.of(tiny), tiny);
  }

  @Test
  void aHubWithoutLeasesSaysSo() {
    Hub empty = Hub.builder().id("mill").name("The Mill").build();
    assertThat(DrawnSvg.of(LeaseTimeline.of(empty, DAY)).texts()).contains("No lease is given.");
    assertThat(LeaseTimeline.of(empty, DAY).description())
        .startsWith("Leases: there is nothing to show.");
    assertThat(LeaseTimeline.of(empty, DAY).png(1)).isNotEmpty();
  }

  @Test
  void aLettingOfWhichOnlyYearAndMonthsAreKnownIsDrawnAsFarAsIsSure() {
    Letting letting =
        Letting.builder()
            .id("loft")
            .premises("the loft")
            .start(PartialDate.parse("2020"))
            .termMonths(72)
            .build();
    Hub hub = Hub.builder().id("mill").name("The Mill").addLettings(letting).build();
    DrawnSvg svg = DrawnSvg.of(LeaseTimeline.of(hub, DAY));
    assertThat(svg.texts()).contains("from 2020 for 72 months");
    double sureFrom = year(svg, LocalDate.of(2020, 12, 31));
    double sureTo = year(svg, LocalDate.of(2026, 1, 1));
    assertThat(svg.marks("rect", "rgb(31,90,140)"))
        .anyMatch(
            bar -> Math.abs(bar.getX() - sureFrom) < 1 && Math.abs(bar.getMaxX() - sureTo) < 1);
  }

  private static double year(DrawnSvg svg, LocalDate day) {
    double from = (double) LocalDate.of(2021, 1, 1).toEpochDay();
    double to = (double) LocalDate.of(2025, 1, 1).toEpochDay();
    return svg.across("2021", from, "2025", to, (double) day.toEpochDay());
  }

  @Test
  void ofManyLettingsFortyAreOnTheTimeLine() {
    List<Letting> lettings =
        IntStream.range(0, 500)
            .mapToObj(i -> Letting.builder().id("letting-" + i).premises("room " + i).build())
            .toList();
    Hub hub = Hub.builder().id("mill").name("The Mill").addAllLettings(lettings).build();
    Picture picture = LeaseTimeline.of(hub, DAY);
    DrawnSvg svg = DrawnSvg.of(picture);
    assertThat(svg.texts()).contains("The first 40 of 500 leases are drawn; 460 are left out.");
    assertThat(svg.texts()).filteredOn(t -> t.equals("start and end not known")).hasSize(40);
    PictureTest.assertApart("500", svg, picture);
  }

  @Test
  void documentsThatAreNoGeoJsonAreRefusedWithTheirPlace() {
    refused(
        "{\"type\":\"Point\",\"coordinates\":[181,0]}", "geoJson.coordinates[0] must be in [-180");
    refused("{\"type\":\"Point\",\"coordinates\":[0]}", "geoJson.coordinates.size must be >= 2");
    refused(
        "{\"type\":\"Point\",\"coordinates\":[\"a\",0]}",
        "geoJson.coordinates[0] must be a number");
    refused("{\"type\":\"Point\"}", "geoJson.coordinates must be an array, but was null");
    refused("{\"type\":\"Circle\"}", "geoJson.type must be a geometry of GeoJSON, but was Circle");
    refused("{}", "geoJson.type must be a geometry of GeoJSON");
    refused(
        "{\"type\":\"FeatureCollection\",\"features\":[1]}",
        "geoJson.features[0] must be an object");
    refused(
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Place\"}]}",
        "geoJson.features[0].type must be Feature, but was Place");
    String deep = "{\"type\":\"GeometryCollection\",\"geometries\":[";
    refused(
        deep.repeat(12) + "{\"type\":\"Point\",\"coordinates\":[0,0]}" + "]}".repeat(12),
        "depth must be <= 8");
    String many = String.join(",", Collections.nCopies(200_001, "[0,0]"));
    GeoShapes line =
        GeoShapes.read("{\"type\":\"LineString\",\"coordinates\":[" + many + "]}", "name");
    assertThatThrownBy(() -> PlaceMap.of(line, "Much"))
        .hasMessageContaining("shapes must have at most 200000 positions, but was 200001");
    assertThatThrownBy(() -> GeoShapes.read("{", "name")).isInstanceOf(InvalidJsonException.class);
    assertThatThrownBy(() -> GeoShapes.read("[".repeat(100_000), "name"))
        .isInstanceOf(InvalidJsonException.class);
  }

  private static void refused(String document, String because) {
    assertThatThrownBy(() -> GeoShapes.read(document, "name"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(because);
  }

  @Test
  void aMapWithoutPlacesSaysSo() {
    GeoShapes none =
        GeoShapes.read(
            "{\"type\":\"FeatureCollection\",\"features\":"
                + "[{\"type\":\"Feature\",\"properties\":null,\"geometry\":null}]}",
            "name");
    assertThat(none.names()).isEmpty();
    assertThat(DrawnSvg.of(PlaceMap.of(none, "Nowhere")).texts())
        .contains("There is no place to show.");
  }

  @Test
  void aMapOfManyPointsInOnePlaceSaysWhichNamesHadNoRoom() {
    StringBuilder features = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      features
          .append(i == 0 ? "" : ",")
          .append("{\"type\":\"Feature\",\"properties\":{\"name\":\"place ")
          .append(i)
          .append("\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[0.")
          .append(i % 23)
          .append(",0.")
          .append(i % 19)
          .append("]}}");
    }
    Picture picture =
        PlaceMap.of(
            GeoShapes.read(
                "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}", "name"),
            "Many");
    DrawnSvg svg = DrawnSvg.of(picture);
    assertThat(svg.texts()).anyMatch(text -> text.startsWith("No room on the map for: "));
    PictureTest.assertApart("many", svg, picture);
  }

  @Test
  void anEmptyRollSaysThatNothingIsLet() {
    Hub empty = Hub.builder().id("mill").name("The Mill").build();
    try {
      Picture picture = ExpiryBars.of(RentRoll.of(empty, DAY));
      assertThat(DrawnSvg.of(picture).texts()).contains("Nothing is let on 2026-11-01.");
    } catch (InvalidValueException refused) {
      assertThat(refused).hasMessageContaining("must"); // a roll of nothing is no roll
    }
  }
}
