package org.creativehubs.metrics.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Formula;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What formulas write and what they are worth; the small checks that several packages share. */
class OperandsTest {

  private static final Formula<String> NONE = Operands.words("by hand");

  private static void assertFormula(Formula<String> formula, String text, double worth) {
    assertThat(formula.text("")).isEqualTo(text);
    assertThat(formula.worth("")).hasValue(worth);
  }

  @Test
  void numbersAndAmountsAreWrittenAsTheyAreRead() {
    assertFormula(Operands.number(12_000), "12000", 12_000);
    assertFormula(Operands.number(Ratio.parse("0.125")), "0.125", 0.125);
    assertFormula(Operands.shown(Ratio.of(12_000)), "12,000", 12_000);
    assertFormula(Operands.of(Money.parse("GBP 12.50")), "GBP 12.50", 12.5);
    assertFormula(Operands.of(row -> Answer.number(7)), "7", 7);
  }

  @Test
  void formulasAreBuiltOfFormulas() {
    Formula<String> two = Operands.number(2);
    Formula<String> nine = Operands.number(9);
    assertFormula(Operands.power(nine, two), "(9)^(2)", 81);
    assertFormula(Operands.root(nine), "sqrt(9)", 3);
    assertFormula(Operands.sum(List.of(nine, two)), "9 + 2", 11);
    assertFormula(Operands.sum(List.of(nine, two)).times(two), "(9 + 2) x 2", 22);
    assertFormula(Operands.remarked(nine, ", as agreed"), "9, as agreed", 9);
    assertFormula(Operands.chosen(row -> row.isEmpty() ? nine : two), "9", 9);
  }

  @Test
  void aFormulaOfWhatHasNoNumberHasNone() {
    Formula<String> two = Operands.number(2);
    assertThat(NONE.text("")).isEqualTo("by hand");
    assertThat(Operands.power(NONE, two).worth("")).isEmpty();
    assertThat(Operands.power(two, NONE).worth("")).isEmpty();
    assertThat(Operands.root(NONE).worth("")).isEqualTo(OptionalDouble.empty());
    assertThat(Operands.sum(List.of(two, NONE)).worth("")).isEmpty();
    assertThat(Operands.of((String row) -> Reason.NO_WORKERS.answer()).worth("")).isEmpty();
  }

  @Test
  void aBoundIsWrittenAndIsNoNumberToCalculateWith() {
    QualifiedNumber over = QualifiedNumber.parse("over 450");
    Formula<String> plain = Operands.plain(row -> over);
    assertThat(plain.text("")).isEqualTo("over 450");
    assertThat(plain.worth("")).isEmpty();
    Formula<String> figure = Operands.of(row -> Answer.share(QualifiedNumber.parse("over 0.5")));
    assertThat(figure.text("")).isEqualTo("over 50 %");
    assertThat(figure.worth("")).isEmpty();
  }

  private record Cell(String region, String industry) {}

  private static final CellNames<Cell> CELLS = new CellNames<>(Cell::region, Cell::industry);

  private static void assertRefused(Runnable made, Fault code, String message) {
    assertThatThrownBy(made::run)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessage(message);
  }

  @Test
  void aCellIsFoundByItsRegionAndIndustry() {
    Cell one = new Cell("Deal", "film");
    Cell other = new Cell("Deal", "games");
    List<Cell> cells = List.of(one, other);
    CELLS.check(cells, "cells");
    assertThat(CELLS.find(cells, "cells", "Deal", "games")).isEqualTo(other);
    assertRefused(
        () -> CELLS.find(cells, "cells", "Dover", "film"),
        Fault.UNKNOWN_CODE,
        "region and industry must be among the cells, but was Dover, film");
    assertRefused(
        () -> CELLS.check(List.of(), "cells"),
        Fault.EMPTY,
        "cells must hold at least one element, but was none");
    assertRefused(
        () -> CELLS.check(List.of(one, other, one), "cells"),
        Fault.DUPLICATE,
        "cells[2] must have a region and industry of its own, but was [Deal, film]");
  }

  @Test
  void aLevelLiesBetweenZeroAndOne() {
    Levels.check(0.95, "level");
    assertRefused(
        () -> Levels.check(1, "level"), Fault.OUT_OF_RANGE, "level must be in (0, 1), but was 1.0");
    assertRefused(
        () -> Levels.check(0, "level"), Fault.OUT_OF_RANGE, "level must be in (0, 1), but was 0.0");
    assertRefused(
        () -> Levels.check(Double.NaN, "level"),
        Fault.NOT_FINITE,
        "level must be a finite number, but was NaN");
  }
}
