package org.creativehubs.core.explain;

import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Any explained answer as a table: its own, or a list of label and value. */
public final class Tables {

  private record Found(String label, Answer value, Explanation explanation) {}

  private static final Grid<Found> GRID =
      Grid.of(
          Column.text("figure", Found::label),
          Column.answer("value", Found::value).explained(Found::explanation));

  private Tables() {}

  /**
   * The tables of an answer.
   *
   * @param answer an answer
   * @return its own tables if it has any, otherwise that of {@link #list}; at least one
   */
  public static List<Table> of(Explained answer) {
    return answer instanceof Tabular tabular ? tabular.tables() : List.of(list(answer).table());
  }

  /**
   * How a cell of the tables of an answer was found.
   *
   * @param answer an answer
   * @param row the name of a row
   * @param column a heading, as it is printed or without the currency or unit behind it
   * @return an explanation whose last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another row or column, with
   *     {@link Fault#WRONG_TYPE} if the answer is a table that does not explain its cells
   */
  public static Explanation explain(Explained answer, String row, String column) {
    if (answer instanceof ExplainedCells cells) {
      return cells.explain(row, plain(answer, column));
    }
    if (answer instanceof Tabular) {
      throw new InvalidValueException(
          Fault.WRONG_TYPE,
          "result",
          "explain its cells one by one",
          answer.getClass().getSimpleName());
    }
    return list(answer).explain(row, column);
  }

  /** The heading without what is printed behind it; another name as it is. */
  private static String plain(Explained answer, String column) {
    if (!column.endsWith(")") || !(answer instanceof Tabular tabular)) {
      return column;
    }
    return tabular.tables().stream()
        .flatMap(
            table ->
                IntStream.range(0, table.columns().size())
                    .filter(i -> table.printedAs(i).contains(column))
                    .mapToObj(i -> table.columns().get(i)))
        .findFirst()
        .orElse(column);
  }

  /**
   * An answer as a list of label and value: what the last step of each explanation found; of a
   * single explanation every step.
   *
   * @param answer an answer
   * @return a sheet with a row for each
   */
  public static Sheet<?> list(Explained answer) {
    List<Explanation> explanations = answer.explanations();
    String title = explanations.get(0).question();
    if (explanations.size() == 1) {
      return GRID.sheet(title, steps(explanations.get(0)));
    }
    return GRID.sheet(
        title,
        explanations.stream()
            .map(one -> new Found(label(one, explanations), one.answer(), one))
            .toList());
  }

  /** What the last step is called, or the question where several end in a step of one name. */
  private static String label(Explanation one, List<Explanation> all) {
    long alike = all.stream().filter(other -> last(other).equals(last(one))).count();
    return alike == 1 ? last(one) : one.question();
  }

  private static String last(Explanation one) {
    return one.steps().get(one.steps().size() - 1).label();
  }

  private static List<Found> steps(Explanation told) {
    return IntStream.rangeClosed(1, told.steps().size())
        .mapToObj(
            until ->
                Explanation.answering(told.question())
                    .addAllSteps(told.steps().subList(0, until))
                    .build())
        .map(one -> new Found(last(one), one.answer(), one))
        .toList();
  }
}
