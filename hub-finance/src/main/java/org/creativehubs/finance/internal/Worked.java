package org.creativehubs.finance.internal;

import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/**
 * Figures that keep their own arithmetic and are explained by terms. A term that does not come to
 * the figure is refused when it is explained.
 */
public final class Worked {

  /** Numbers that differ by less than this part of them are taken for equal. */
  private static final double NEAR = 1e-6;

  private Worked() {}

  /**
   * A column whose cells are explained by terms.
   *
   * @param <R> the row
   * @param column the column with its own cells
   * @param row the name of a row
   * @param term how the cell of a row is calculated
   * @return the column
   */
  public static <R> Column<R> column(
      Column<R> column, Function<R, String> row, Function<R, Term> term) {
    return column.explained(
        one -> cell(row.apply(one), column.heading(), term.apply(one), column.cell(one)));
  }

  private static Explanation cell(String row, String heading, Term term, Answer cell) {
    return Explanation.answering(heading + " of " + row)
        .addAllSteps(steps(row + ", " + heading, term, cell))
        .build();
  }

  /**
   * A figure and the steps it rests on.
   *
   * @param label what the figure is called
   * @param term how it is calculated
   * @param value the figure
   * @return the steps, the figure last
   */
  public static List<Step> steps(String label, Term term, Answer value) {
    checkNear(label, term, value);
    Explanation told = Explanation.of(label, term.named(label));
    Step last = Step.builder().label(label).expression(term.expression()).value(value).build();
    List<Step> before = told.steps().subList(0, told.steps().size() - 1);
    return Explanation.answering(label).addAllSteps(before).addSteps(last).build().steps();
  }

  private static void checkNear(String label, Term term, Answer value) {
    double found = term.toDouble();
    double meant = value.number().orElseGet(() -> number(value));
    double room = NEAR * Math.max(1, Math.abs(meant)) + value.money().map(Worked::ulp).orElse(0.0);
    boolean isNear = Math.abs(found - meant) <= room;
    Check.that(isNear, Fault.INCONSISTENT, label, "come to " + value, term);
  }

  private static double number(Answer value) {
    return value.money().map(money -> money.amount().doubleValue()).orElse(Double.NaN);
  }

  private static double ulp(Money money) {
    return money.amount().ulp().doubleValue();
  }
}
