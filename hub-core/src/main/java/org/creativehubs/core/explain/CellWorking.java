package org.creativehubs.core.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * How the cells of a column are explained. Whatever yields an explanation that ends in the cell can
 * stand here.
 *
 * @param <R> the row
 */
@FunctionalInterface
interface CellWorking<R> {

  /** Numbers that differ by less than this part of them are taken for equal. */
  double NEAR = 1e-9;

  /** An explanation whose last step is the cell. */
  Explanation of(R row, CellName name, Answer cell);

  /** A cell that comes after steps, as it was given or by an expression. */
  static <R> CellWorking<R> after(
      Function<R, List<Step>> steps,
      Function<R, Optional<String>> expression,
      Function<R, Optional<Source>> source) {
    return (row, name, cell) ->
        name.explained(steps.apply(row), defined(cell, expression, row), cell, source.apply(row));
  }

  /** A cell that is calculated from other cells of its row. */
  static <R> CellWorking<R> by(Formula<R> formula, Function<R, Optional<Source>> source) {
    return (row, name, cell) -> {
      if (cell.isDefined()) {
        formula.worth(row).ifPresent(worth -> checkWorth(formula.text(row), worth, cell));
      }
      Function<R, Optional<String>> text = one -> Optional.of(formula.text(one));
      return name.explained(List.of(), defined(cell, text, row), cell, source.apply(row));
    };
  }

  /** A cell that has an explanation of its own. */
  static <R> CellWorking<R> explained(Function<R, Explanation> explanation) {
    return (row, name, cell) -> ending(explanation.apply(row), cell);
  }

  /** A cell that is the number of a term. */
  static <R> CellWorking<R> byTerm(Function<R, Term> term, Function<R, Optional<Source>> source) {
    return (row, name, cell) -> {
      Term named = term.apply(row).named(name.label());
      Term found = source.apply(row).map(named::from).orElse(named);
      return ending(Explanation.of(name.question(), found), cell);
    };
  }

  /** An exact amount or number without currency and unit. */
  static OptionalDouble bare(Answer cell) {
    if (cell.qualifier().isPresent()) {
      return OptionalDouble.empty();
    }
    return cell.money()
        .map(Money::amount)
        .map(BigDecimal::doubleValue)
        .map(OptionalDouble::of)
        .orElseGet(cell::number);
  }

  private static Explanation ending(Explanation found, Answer cell) {
    if (!found.answer().equals(cell)) {
      throw new InvalidValueException(
          Fault.INCONSISTENT, "explanation", "end in " + cell, found.answer());
    }
    return found;
  }

  private static <R> Optional<String> defined(
      Answer cell, Function<R, Optional<String>> expression, R row) {
    return cell.isDefined() ? expression.apply(row) : Optional.empty();
  }

  private static void checkWorth(String text, double worth, Answer cell) {
    bare(cell)
        .ifPresent(
            number -> {
              double room = NEAR * Math.max(1, Math.max(Math.abs(number), Math.abs(worth)));
              if (Math.abs(number - worth) > room + rounding(cell)) {
                throw new InvalidValueException(
                    Fault.INCONSISTENT, "expression", "come to " + cell, text);
              }
            });
  }

  /** How much the rounding of money may take. */
  private static double rounding(Answer cell) {
    return cell.money().map(money -> money.amount().ulp().doubleValue()).orElse(0.0);
  }
}
