package org.creativehubs.metrics.agglomeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.IndexResult;
import org.junit.jupiter.api.Test;

class ColocationTest {

  private static final EmploymentTable TABLE =
      EmploymentTable.of(
          "jobs",
          List.of("A", "B"),
          List.of("film", "design", "craft", "none", "flat"),
          new double[][] {{3, 2, 0, 0, 1}, {1, 2, 4, 0, 1}});

  @Test
  void pairsFollowTheirFormula() {
    // x = 6/14, 8/14; s = 3/4, 1/4 and 0, 1
    IndexMatrix matrix = Colocation.coagglomeration(TABLE);
    double x = 6.0 / 14;
    double spread = 1 - x * x - (1 - x) * (1 - x);
    assertThat(matrix.value("film", "craft").orElseThrow())
        .isCloseTo(((0.75 - x) * -x + (x - 0.75) * x) / spread, within(1e-15));
    assertThat(matrix.value("craft", "film")).isEqualTo(matrix.value("film", "craft"));
  }

  @Test
  void correlationsLieOnOneWhereTwoRegionsDecide() {
    IndexMatrix matrix = Colocation.correlation(TABLE);
    assertThat(matrix.value("film", "craft").orElseThrow()).isCloseTo(-1, within(1e-15));
    assertThat(matrix.value("film", "film")).hasValue(1);
  }

  @Test
  void whatIsUndefinedSaysWhy() {
    IndexMatrix pairs = Colocation.coagglomeration(TABLE);
    assertThat(pairs.undefined("film", "film").orElseThrow().code()).isEqualTo("SAME_INDUSTRY");
    assertThat(pairs.undefined("film", "none").orElseThrow().code()).isEqualTo("EMPTY_INDUSTRY");
    IndexMatrix correlations = Colocation.correlation(TABLE);
    assertThat(correlations.undefined("design", "film").orElseThrow().code())
        .isEqualTo("CONSTANT_INDUSTRY");
    assertThat(correlations.undefined("none", "none").orElseThrow().code())
        .isEqualTo("EMPTY_INDUSTRY");
    EmploymentTable one =
        EmploymentTable.of("jobs", List.of("A"), List.of("x", "y"), new double[][] {{1, 2}});
    assertThat(Colocation.coagglomeration(one).undefined("x", "y").orElseThrow().code())
        .isEqualTo("ONE_REGION");
    assertThat(Coagglomeration.of(one, Map.of("g", List.of("x", "y"))).undefined("g"))
        .hasValueSatisfying(reason -> assertThat(reason.code()).isEqualTo("ONE_REGION"));
  }

  @Test
  void aGroupWeighsItsPairs() {
    IndexMatrix pairs = Colocation.coagglomeration(TABLE);
    double filmDesign = pairs.value("film", "design").orElseThrow();
    double filmCraft = pairs.value("film", "craft").orElseThrow();
    double designCraft = pairs.value("design", "craft").orElseThrow();
    IndexResult group =
        Coagglomeration.of(TABLE, Map.of("all", List.of("film", "design", "craft", "none")));
    assertThat(group.value().orElseThrow())
        .isCloseTo((filmDesign + filmCraft + designCraft) / 3, within(1e-14));
    assertThat(group.at("all").part("weight of none")).hasValue(0);
  }

  @Test
  void aGroupOfOneIndustryOrOfNoneHasNoIndex() {
    assertThat(Coagglomeration.of(TABLE, Map.of("g", List.of("film", "none"))).undefined("g"))
        .hasValueSatisfying(reason -> assertThat(reason.code()).isEqualTo("ONE_INDUSTRY"));
    EmploymentTable empty =
        EmploymentTable.of(
            "jobs", List.of("A"), List.of("x", "y", "z"), new double[][] {{0, 0, 1}});
    assertThat(Coagglomeration.of(empty, Map.of("g", List.of("x", "y"))).undefined("g"))
        .hasValueSatisfying(reason -> assertThat(reason.code()).isEqualTo("EMPTY_GROUP"));
  }

  @Test
  void badInputIsRefused() {
    assertThatThrownBy(() -> Coagglomeration.of(TABLE, Map.of()))
        .hasMessage("groups must hold at least one element, but was none");
    assertThatThrownBy(() -> Coagglomeration.of(TABLE, Map.of("g", List.of("film"))))
        .hasMessage("groups[g] must have two industries or more, but was [film]");
    assertThatThrownBy(() -> Coagglomeration.of(TABLE, Map.of("g", List.of("film", "x"))))
        .hasMessage("groups[g] must be industries of the table, but was x");
    assertThatThrownBy(() -> Colocation.coagglomeration(TABLE, Map.of("A", 3.0)))
        .hasMessage(
            "reference must have every region of the plants or the table, but was without B");
    ColocationInput.Builder input = ColocationInput.builder();
    input.measure(ColocationMeasure.LOCATIONAL_CORRELATION).table(TABLE).putReference("A", 1.0);
    assertThatThrownBy(input::build)
        .hasMessage("reference must be left out for LOCATIONAL_CORRELATION, but was [A]");
  }
}
