package org.creativehubs.metrics.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.metrics.geometry.SpatialPoint;
import org.junit.jupiter.api.Test;

class NeighboursReadTest {

  private static DataFile file(String text) {
    return DataFile.text(text, FileLayout.csv());
  }

  @Test
  void pairsBecomePlacesAndAnIslandHasNone() {
    assertThat(Neighbours.read(file("label,neighbour\nA,B\nA,C\nB,A\nIsland,\n")).value())
        .containsExactly(
            Neighbours.of("A", List.of("B", "C")),
            Neighbours.of("B", List.of("A")),
            Neighbours.of("Island", List.of()));
  }

  @Test
  void whatIsNoNeighbourIsRefusedOnItsLine() {
    assertThatThrownBy(() -> Neighbours.read(file("label,neighbour\nA,A\nB,C\nB,C\n")))
        .hasMessageContaining("line 2, column neighbour must be another place, but was A")
        .hasMessageContaining("line 4, column neighbour must be given once, but was C");
  }

  @Test
  void pairsMayHaveAWeightEach() {
    assertThat(Neighbours.read(file("label,neighbour,weight\nA,B,0.5\nB,A,2\nC,,\n")).value())
        .containsExactly(
            Neighbours.weighted("A", Map.of("B", 0.5)),
            Neighbours.weighted("B", Map.of("A", 2.0)),
            Neighbours.of("C", List.of()));
    assertThatThrownBy(
            () -> Neighbours.read(file("label,neighbour,weight\nA,B,0.5\nB,A,\nB,C,-1\n")))
        .hasMessageContaining(
            "line 3, column weight must be given for each neighbour or for none, but was blank")
        .hasMessageContaining("line 4, column weight must be in [1.0E-100, 1.0E100]");
  }

  @Test
  void pointsAreRead() {
    assertThat(SpatialPoint.read(file("label,x,y\nA,-1.5,2\n")).value())
        .containsExactly(SpatialPoint.of("A", -1.5, 2));
    assertThatThrownBy(() -> SpatialPoint.read(file("label,x,y\nA,1,2\nA,3,4\n")))
        .hasMessageContaining("line 3, column label must be given once, but was A");
    assertThatThrownBy(() -> SpatialPoint.read(file("label,x,y\nA,,2\nB,1,e\n")))
        .hasMessageContaining("line 2, column x must be a number")
        .hasMessageContaining("line 3, column y must be a number");
  }
}
