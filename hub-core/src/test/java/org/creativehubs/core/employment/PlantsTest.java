package org.creativehubs.core.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class PlantsTest {

  private static final Plants STUDIOS =
      Plants.builder()
          .add("North", "film", 10, 1, 2)
          .add("Coast", "craft", 0.1, 3, 4)
          .add("Coast", "craft", 0.2, 5, -0.0)
          .build();

  @Test
  void plantsAddUpToTheirTables() {
    assertThat(STUDIOS).hasToString("3 plants in 2 regions x 2 industries");
    assertThat(STUDIOS.employment("jobs").count("Coast", "craft")).isEqualTo(0.30000000000000004);
    assertThat(STUDIOS.counts("plants").count("Coast", "craft")).isEqualTo(2);
    assertThat(STUDIOS.counts("plants").count("North", "craft")).isZero();
  }

  @Test
  void positionsAndSizesAreReadOneByOne() {
    assertThat(STUDIOS.size()).isEqualTo(3);
    assertThat(STUDIOS.hasPositions()).isTrue();
    assertThat(STUDIOS.regions().get(STUDIOS.regionAt(2))).isEqualTo("Coast");
    assertThat(STUDIOS.industries().get(STUDIOS.industryAt(0))).isEqualTo("film");
    assertThat(STUDIOS.sizeAt(1)).isEqualTo(0.1);
    assertThat(STUDIOS.xAt(2)).isEqualTo(5);
    assertThat(STUDIOS.yAt(2)).isZero();
    Plants bare = Plants.of(List.of(Plant.of("A", "x", 1)));
    assertThatThrownBy(() -> bare.xAt(0)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void jsonIsAListOfPlants() {
    String json = HubJson.write(Plants.of(List.of(Plant.of("A", "x", 1))));
    assertThat(json).contains("\"region\":\"A\"");
    assertThat(JacksonLines.read(HubJson.write(STUDIOS), Plants.class)).isEqualTo(STUDIOS);
  }

  @Test
  void badPlantsAreRefused() {
    Plants.Builder none = Plants.builder();
    assertThatThrownBy(none::build).hasMessage("plants must hold at least one, but was 0");
    assertThatThrownBy(() -> none.add("A", "x", 0)).hasMessage("size must be > 0, but was 0.0");
    assertThatThrownBy(() -> none.add(" ", "x", 1))
        .hasMessage("region must hold a visible character, but was  ");
    assertThatThrownBy(() -> none.add("A", "x", 1, Double.NaN, 0))
        .hasMessage("x must be a finite number, but was NaN");
    Plants.Builder some = Plants.builder().add("A", "x", 1).add("A", "x", 1, 0, 0);
    assertThatThrownBy(some::build)
        .hasMessage("plants must all have a position or none, but was 1 of 2");
    Plant.Builder half = Plant.builder();
    half.region("A").industry("x").size(1).x(2);
    assertThatThrownBy(half::build).hasMessage("x must be given only if y is, but was 2.0");
  }

  @Test
  void listsMergedInAnyOrderMakeTheSameList() {
    Plants north = Plants.builder().add("N", "film", 3).add("A", "music", 0.1).build();
    Plants south = Plants.builder().add("S", "design", 0.7).add("N", "film", 2).build();
    Plants merged = Plants.merged(List.of(north, south));
    assertThat(Plants.merged(List.of(south, north))).isEqualTo(merged);
    assertThat(merged.regions()).containsExactly("A", "N", "S");
    assertThat(merged.industries()).containsExactly("design", "film", "music");
    assertThat(merged.entries()).extracting(Plant::size).containsExactly(0.1, 2.0, 3.0, 0.7);
  }

  @Test
  void listsWithAndWithoutPositionsDoNotMerge() {
    Plants placed = Plants.builder().add("N", "film", 3, 1, 2).build();
    Plants other = Plants.builder().add("N", "film", 3).build();
    assertThatThrownBy(() -> Plants.merged(List.of(placed, other)))
        .hasMessage("plants must all have a position or none, but was 1 of 2");
    assertThatThrownBy(() -> Plants.merged(List.of()))
        .hasMessage("plants must hold at least one, but was 0");
  }
}
