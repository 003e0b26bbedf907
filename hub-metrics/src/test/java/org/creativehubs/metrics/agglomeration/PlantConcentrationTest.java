package org.creativehubs.metrics.agglomeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.junit.jupiter.api.Test;

class PlantConcentrationTest {

  /** Film: two plants of 1 in A, one of 2 in B; the rest: 4 in A, 4 in B, 8 in C. */
  private static final Plants PLANTS =
      Plants.builder()
          .add("A", "film", 1)
          .add("A", "film", 1)
          .add("B", "film", 2)
          .add("A", "rest", 4)
          .add("B", "rest", 4)
          .add("C", "rest", 8)
          .build();

  private static final PlantConcentration ELLISON_GLAESER = PlantConcentration.ellisonGlaeser();

  @Test
  void theIndexFollowsItsFormula() {
    // s = 1/2, 1/2, 0; x = 6/20, 6/20, 8/20; H = 1/16 + 1/16 + 1/4
    IndexValue film = ELLISON_GLAESER.of(PLANTS).at("film");
    double spread = 1 - 0.34;
    double g = 0.04 + 0.04 + 0.16;
    assertThat(film.part("H")).hasValue(0.375);
    assertThat(film.part("G").orElseThrow()).isCloseTo(g, within(1e-15));
    assertThat(film.value().orElseThrow())
        .isCloseTo((g - spread * 0.375) / (spread * 0.625), within(1e-15));
    assertThat(film.expression())
        .hasValue("(0.24 - (1 - 0.34) x 0.375) / ((1 - 0.34) x (1 - 0.375))");
    assertThat(film.part("z").orElseThrow())
        .isCloseTo(
            (g - spread * 0.375)
                / Math.sqrt(
                    2
                        * (0.140625 * (0.34 - 2 * 0.118 + 0.1156)
                            - 0.0703125 * (0.34 - 4 * 0.118 + 3 * 0.1156))),
            within(1e-13));
  }

  @Test
  void maurelAndSedillotTakeTheDifferenceOfSquares() {
    double expected = ((0.5 - 0.34) / 0.66 - 0.375) / 0.625;
    assertThat(PlantConcentration.maurelSedillot().of(PLANTS).value("film").orElseThrow())
        .isCloseTo(expected, within(1e-15));
  }

  @Test
  void aTableWithSizesAnswersAsItsPlantsDo() {
    IndexResult sizes =
        ELLISON_GLAESER.of(PLANTS.employment("jobs"), Map.of("film", List.of(2.0, 1.0, 1.0)));
    assertThat(sizes.at("film")).isEqualTo(ELLISON_GLAESER.of(PLANTS).at("film"));
    assertThat(sizes.labels()).containsExactly("film");
  }

  @Test
  void aReferenceIsMatchedByNameAndMayHaveRegionsWithoutPlants() {
    Map<String, Double> reference = ImmutableMap.of("D", 4.0, "C", 8.0, "B", 4.0, "A", 4.0);
    IndexValue film = ELLISON_GLAESER.against(reference).of(PLANTS).at("film");
    double g = 0.09 + 0.09 + 0.16 + 0.04;
    assertThat(film.part("G").orElseThrow()).isCloseTo(g, within(1e-15));
  }

  @Test
  void aSinglePlantHasNoIndexButItsParts() {
    Plants plants = Plants.builder().add("A", "film", 3).add("B", "rest", 2).build();
    IndexValue film = ELLISON_GLAESER.of(plants).at("film");
    assertThat(film.undefined().orElseThrow().code()).isEqualTo("SINGLE_PLANT");
    assertThat(film.part("H")).hasValue(1);
    assertThat(film.part("G").orElseThrow()).isCloseTo(0.32, within(1e-15));
  }

  @Test
  void aReferenceOfOneRegionLeavesNoIndex() {
    Plants plants = Plants.builder().add("A", "film", 3).add("A", "film", 2).build();
    IndexValue film = ELLISON_GLAESER.of(plants).at("film");
    assertThat(film.undefined().orElseThrow().code()).isEqualTo("ONE_REGION");
    assertThat(film.part("z")).isEmpty();
  }

  @Test
  void zIsLeftOutWhereChanceHasNoVariance() {
    Plants plants = Plants.builder().add("A", "film", 3).add("B", "rest", 3).build();
    assertThat(ELLISON_GLAESER.of(plants).at("film").part("z")).isEmpty();
  }

  @Test
  void theExplanationEndsInTheIndex() {
    assertThat(ELLISON_GLAESER.of(PLANTS).explain("film").steps())
        .extracting(step -> step.label())
        .containsExactly(
            "plants",
            "H",
            "sum x^2",
            "G",
            "sum x^3",
            "sum z^4, of shares of plants in the industry",
            "Var G",
            "z",
            "Ellison-Glaeser index");
  }

  @Test
  void badInputIsRefused() {
    assertThatThrownBy(() -> ELLISON_GLAESER.against(Map.of("A", 1.0)).of(PLANTS))
        .hasMessage(
            "reference must have every region of the plants or the table, but was without B");
    assertThatThrownBy(() -> ELLISON_GLAESER.against(Map.of("A", -1.0)).of(PLANTS))
        .hasMessage("reference[A] must be >= 0, but was -1.0");
    assertThatThrownBy(() -> ELLISON_GLAESER.against(Map.of("A", 0.0)).of(PLANTS))
        .hasMessage("reference must have employment in a region, but was 0");
    EmploymentTable table = PLANTS.employment("jobs");
    assertThatThrownBy(() -> ELLISON_GLAESER.of(table, Map.of("film", List.of(3.0))))
        .hasMessage("plantSizes[film] must add up to the total 4.0, but was 3.0");
    assertThatThrownBy(() -> ELLISON_GLAESER.of(table, Map.of("craft", List.of(3.0))))
        .hasMessage("plantSizes[craft] must be of an industry of the employment, but was craft");
    assertThatThrownBy(() -> ELLISON_GLAESER.of(table, Map.of()))
        .hasMessage("plantSizes must be given with employment, and not with plants, but was []");
  }
}
