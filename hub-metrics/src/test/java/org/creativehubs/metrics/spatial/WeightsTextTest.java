package org.creativehubs.metrics.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.creativehubs.core.files.FileFault;
import org.creativehubs.core.files.InvalidFileException;
import org.junit.jupiter.api.Test;

/** GAL and GWT as spdep 1.2-7 wrote them ({@code write.nb.gal}, {@code write.sn2gwt}). */
class WeightsTextTest {

  private static final String OLD = "3\n1 1\n2\n2 1\n1\n3 0\n\n";
  private static final String NEW = "0 3 two id\n1 1\n2\n2 1\n1\n3 0\n\n";
  private static final List<Neighbours> PLACES =
      List.of(
          Neighbours.of("1", List.of("2")),
          Neighbours.of("2", List.of("1")),
          Neighbours.of("3", List.of()));

  private static SpatialWeights gal(String text) {
    return SpatialWeights.gal(text, WeightStyle.BINARY);
  }

  private static List<String> faults(Runnable reading) {
    try {
      reading.run();
    } catch (InvalidFileException e) {
      return e.places().stream().map(FileFault::toString).toList();
    }
    return List.of();
  }

  @Test
  void bothHeadersOfGalAreRead() {
    assertThat(gal(OLD).places()).isEqualTo(PLACES);
    assertThat(gal(NEW).places()).isEqualTo(PLACES);
    assertThat(gal(NEW.replace("\n", "\r\n")).places()).isEqualTo(PLACES);
    assertThat(gal(NEW).islands()).containsExactly("3");
    assertThat(gal(NEW).toGal("two", "id")).isEqualTo(NEW);
  }

  @Test
  void allFaultsOfAGalAreToldByLine() {
    assertThat(faults(() -> gal("0 5 x id\na 2\nb\nb 1\na q\nc few\na\nd 1 2\ne 2\ne a\n")))
        .containsExactly(
            "line 3 must hold as many neighbours as are counted for a, but was 1",
            "line 5 must hold as many neighbours as are counted for b, but was 2",
            "line 6 must hold a number, but was few",
            "line 8 must hold a place and a count, but was d 1 2",
            "line 10 must name another place, but was e",
            "line 1 must count the 4 places, but was 5.0",
            "line 5 must name places, but was q");
    assertThat(faults(() -> gal(" \n")))
        .containsExactly("the file must hold a header with the number of places, but was empty");
  }

  @Test
  void theNumberOfGwtIsWhatTheCallerSaysItIs() {
    String gwt = "0 2 grid id\n1 2 1.25\n2 1 0.5\n";
    assertThat(SpatialWeights.gwt(gwt, GwtColumn.DISTANCE, WeightStyle.BINARY).places())
        .containsExactly(Neighbours.of("1", List.of("2")), Neighbours.of("2", List.of("1")));
    SpatialWeights weights = SpatialWeights.gwt(gwt, GwtColumn.WEIGHT, WeightStyle.AS_GIVEN);
    assertThat(weights.places())
        .containsExactly(
            Neighbours.weighted("1", Map.of("2", 1.25)),
            Neighbours.weighted("2", Map.of("1", 0.5)));
    assertThat(weights.toGwt("grid", "id")).isEqualTo(gwt);
  }

  @Test
  void aKernelMayWeighThePlaceItselfWhichIsLeftOut() {
    String gwt = "0 2 grid id\n1 1 1.0\n1 2 0.5\n2 2 1.0\n2 1 0.5\n";
    assertThat(SpatialWeights.gwt(gwt, GwtColumn.KERNEL, WeightStyle.AS_GIVEN).places())
        .containsExactly(
            Neighbours.weighted("1", Map.of("2", 0.5)), Neighbours.weighted("2", Map.of("1", 0.5)));
    assertThat(faults(() -> SpatialWeights.gwt(gwt, GwtColumn.WEIGHT, WeightStyle.AS_GIVEN)))
        .containsExactly(
            "line 2 must name another place, but was 1",
            "line 4 must name another place, but was 2");
  }

  @Test
  void anIslandOfGwtMustBeGiven() {
    String gwt = "0 3 grid id\n1 2 1\n2 1 1\n";
    assertThat(faults(() -> SpatialWeights.gwt(gwt, GwtColumn.WEIGHT, WeightStyle.BINARY)))
        .containsExactly(
            "line 1 must count the 2 places that are named (islands must be given), but was 3.0");
    assertThat(
            SpatialWeights.gwt(gwt, GwtColumn.WEIGHT, List.of("1", "2", "3"), WeightStyle.BINARY)
                .places())
        .isEqualTo(PLACES);
  }

  @Test
  void allFaultsOfAGwtAreToldByLine() {
    String gwt = "0 2 grid id\n1 2 -1\n2 1\n2 1 NaN\n2 1 1\n2 1 1\n9 1 1\n";
    assertThat(
            faults(
                () ->
                    SpatialWeights.gwt(
                        gwt, GwtColumn.DISTANCE, List.of("1", "2"), WeightStyle.BINARY)))
        .containsExactly(
            "line 2 must hold a distance, but was -1.0",
            "line 3 must hold a place, a neighbour and a number, but was 2 1",
            "line 4 must hold a number, but was NaN",
            "line 6 must name a neighbour of 2 once, but was 1",
            "line 7 must name one of the places given, but was 9");
  }

  @Test
  void aLabelWithABlankCannotBeWritten() {
    SpatialWeights weights =
        SpatialWeights.builder()
            .basis("own")
            .style(WeightStyle.BINARY)
            .addPlaces(Neighbours.of("Old Town", List.of()))
            .build();
    assertThatThrownBy(() -> weights.toGal("x", "id"))
        .hasMessage("places[0].label must hold no blank to be written, but was Old Town");
  }
}
