package org.creativehubs.metrics.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class IndexMatrixTest {

  private static IndexMatrix matrix() {
    return IndexMatrix.of("region", List.of("A", "B"), "industry", List.of("x", "y"))
        .index("share")
        .formula("e_ri / e_r")
        .convention("regions without jobs have no share")
        .source(Source.of("A handbook"))
        .part("e_ri", PartScope.CELL, 1, 3, 0, 0)
        .part("e_r", PartScope.ROW, 4, 0)
        .part("e_i", PartScope.COLUMN, 1, 3)
        .part("e", PartScope.ALL, 4)
        .set(0, 0, 0.25)
        .set(0, 1, 0.75)
        .undefined(1, 0, Undefined.of(Reason.EMPTY_REGION, "there are no jobs in B"))
        .undefined(1, 1, Undefined.of(Reason.EMPTY_REGION, "there are no jobs in B"))
        .build();
  }

  @Test
  void valuesAreFoundByTheirLabels() {
    assertThat(matrix().value("A", "y")).hasValue(0.75);
    assertThat(matrix().value("B", "y")).isEmpty();
    assertThat(matrix().undefined("B", "x").orElseThrow().code()).isEqualTo("EMPTY_REGION");
    assertThat(matrix().undefined("A", "x")).isEmpty();
  }

  private static IndexMatrix.Builder empty() {
    return IndexMatrix.of("region", List.of("A", "B"), "industry", List.of("x", "y"))
        .index("share")
        .formula("e_ri / e_r")
        .source(Source.of("A handbook"));
  }

  @Test
  void wholeRowsAreTheirCells() {
    IndexMatrix byRow = empty().row(0, new double[] {1, 2}).row(1, new double[] {3, 4}).build();
    IndexMatrix byCell = empty().set(0, 0, 1).set(0, 1, 2).set(1, 0, 3).set(1, 1, 4).build();
    assertThat(byRow).isEqualTo(byCell);
    double[] row = new double[2];
    empty().row(1, new double[] {3, 4}).copyRow(1, row);
    assertThat(row).containsExactly(3, 4);
  }

  @Test
  void reasonsOfARowGoBeforeThoseOfAColumnAndThoseBeforeACells() {
    Undefined ofRow = Undefined.of(Reason.EMPTY_REGION, "A is empty");
    Undefined ofColumn = Undefined.of(Reason.EMPTY_INDUSTRY, "x is empty");
    Undefined ofCell = Reason.NO_SHARE_STATED.because("B has no part");
    IndexMatrix matrix =
        empty()
            .row(0, new double[] {5, 6})
            .row(1, new double[] {7, 8})
            .undefined(1, 0, ofCell)
            .undefined(1, 1, ofCell)
            .undefinedColumn(0, ofColumn)
            .undefinedRow(0, ofRow)
            .build();
    assertThat(matrix.undefined("A", "x")).contains(ofRow);
    assertThat(matrix.undefined("A", "y")).contains(ofRow);
    assertThat(matrix.undefined("B", "x")).contains(ofColumn);
    assertThat(matrix.undefined("B", "y")).contains(ofCell);
    assertThat(HubJson.read(HubJson.write(matrix), IndexMatrix.class)).isEqualTo(matrix);
    assertThat(matrix).isNotEqualTo(empty().undefinedRow(0, ofRow).undefinedRow(1, ofCell).build());
  }

  @Test
  void aRowThatDoesNotFitIsRefused() {
    assertThatThrownBy(() -> empty().row(0, new double[] {1}))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("numbers must be 2, one for each column, but was 1");
    assertThatThrownBy(() -> empty().row(0, new double[] {1, Double.NaN}))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("numbers[1] must be a finite number, but was NaN");
  }

  @Test
  void rankingsLeaveOutWhatIsUndefined() {
    assertThat(matrix().rankedRow("A")).extracting(IndexCell::column).containsExactly("y", "x");
    assertThat(matrix().rankedColumn("x")).extracting(IndexCell::row).containsExactly("A");
  }

  @Test
  void aCellIsExplainedByThePartsThatBelongToIt() {
    assertThat(matrix().explain("A", "y"))
        .hasToString(
            """
            share of A and y?
              1. e_ri: 3
              2. e_r: 4
              3. e_i: 3
              4. e: 4
              5. share: 3 / 4 = 0.75 [A handbook]""");
  }

  /** The parts share letters, one is below zero, and one follows from the others. */
  private static IndexMatrix derived() {
    return IndexMatrix.of("row", List.of("A"), "column", List.of("x", "y"))
        .index("distance")
        .formula("gap x e_r")
        .source(Source.of("A handbook"))
        .part("jobs", "e", PartScope.ALL, 4)
        .part("jobs of the row", "e_r", PartScope.ROW, -3)
        .derived("gap", PartScope.CELL, "e - e_r", List.of(7.0, 0.0))
        .set(0, 0, -21)
        .undefined(0, 1, Reason.NO_PAIR.because("there is no gap"))
        .build();
  }

  @Test
  void aComparisonInAFormulaCountsOneOrNothing() {
    IndexMatrix.Builder stars =
        IndexMatrix.of("row", List.of("A"), "column", List.of("x", "y"))
            .index("stars")
            .formula("[jobs >= 2.5] x ([rank < 1 + 1] + 1)")
            .source(Source.of("A handbook"))
            .part("rank", PartScope.COLUMN, 2, 1);
    IndexMatrix matrix = stars.part("jobs", PartScope.CELL, 2.5, 2).set(0, 0, 1).build();

    assertThat(matrix.explain("A", "x").toString())
        .endsWith("stars: [2.5 >= 2.5] x ([2 < 1 + 1] + 1) = 1 [A handbook]");
    assertThat(matrix.explain("A", "y").toString())
        .endsWith("stars: [2 >= 2.5] x ([1 < 1 + 1] + 1) = 0 [A handbook]");
  }

  @Test
  void whatACellWithoutAValueDoesNotHaveIsLeftOutThere() {
    IndexMatrix matrix =
        empty()
            .found("e_ri", PartScope.CELL, List.of(1.0, 2.0, 3.0, 0.0))
            .part("e_r", PartScope.ROW, 4, 0)
            .undefined(1, 1, Reason.EMPTY_REGION.undefined())
            .set(0, 0, 0.25)
            .build();

    assertThat(matrix.explain("A", "x").steps()).extracting(Step::label).startsWith("e_ri", "e_r");
    assertThat(matrix.explain("B", "y").steps()).extracting(Step::label).startsWith("e_r");
    assertThat(HubJson.read(HubJson.write(matrix), IndexMatrix.class)).isEqualTo(matrix);
  }

  @Test
  void numbersStandInThePlaceOfWholeSymbols() {
    assertThat(derived().explain("A", "x"))
        .hasToString(
            """
            distance of A and x?
              1. jobs, e: 4
              2. jobs of the row, e_r: -3
              3. gap: 4 - (-3) = 7
              4. distance: 7 x (-3) = -21 [A handbook]""");
  }

  @Test
  void aCellWithoutAValueHasNoPartsThatFollowFromOthers() {
    assertThat(derived().explain("A", "y").steps()).hasSize(3);
    assertThat(derived().explain("A", "y").toString()).contains("distance: gap x e_r = undefined");
    assertThat(HubJson.read(HubJson.write(derived()), IndexMatrix.class)).isEqualTo(derived());
  }

  @Test
  void aMatrixSurvivesJson() {
    assertThat(HubJson.read(HubJson.write(matrix()), IndexMatrix.class)).isEqualTo(matrix());
  }

  @Test
  void aTableHasARowForEachCell() {
    assertThat(matrix().table().rows()).hasSize(4);
    assertThat(matrix()).hasToString("share of 2 x 2 cells by region and industry");
  }

  @Test
  void anUnknownLabelIsRefused() {
    assertThatThrownBy(() -> matrix().value("C", "x"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("label must be a region of this matrix, but was C");
  }

  @Test
  void aPartOfTheWrongSizeIsRefused() {
    IndexMatrix.Builder builder = IndexMatrix.of("a", List.of("A"), "b", List.of("x", "y"));
    assertThatThrownBy(() -> builder.part("e_r", PartScope.ROW, 1, 2))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("numbers must be 1 for scope ROW, but was 2");
  }

  @Test
  void labelsAreGivenOnce() {
    assertThatThrownBy(() -> IndexMatrix.of("a", List.of("A", "A"), "b", List.of("x")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("rows");
  }

  @Test
  void aValueIsFinite() {
    IndexMatrix.Builder builder = IndexMatrix.of("a", List.of("A"), "b", List.of("x"));
    assertThatThrownBy(() -> builder.set(0, 0, Double.NaN))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("value must be a finite number, but was NaN");
  }

  @Test
  void cellsInJsonStandInTheirOrder() {
    String swapped =
        HubJson.write(matrix()).replaceFirst("\"column\":\\s*\"x\"", "\"column\":\"y\"");
    assertThatThrownBy(() -> HubJson.read(swapped, IndexMatrix.class))
        .isInstanceOf(InvalidJsonException.class)
        .hasMessage("cells[0] must be of A and x, but was A and y");
  }
}
