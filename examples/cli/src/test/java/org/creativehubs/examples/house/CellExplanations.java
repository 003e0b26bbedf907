package org.creativehubs.examples.house;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.WorkedExplanation;
import org.creativehubs.testing.WorkedExplanation.WorkedStep;

/**
 * What an answer explains: its expressions worked out anew, its cells beside their explanations.
 */
final class CellExplanations {

  private CellExplanations() {}

  /** Every expression that an answer prints, worked out. */
  static List<WorkedStep> worked(Object result) {
    List<WorkedStep> printed = new ArrayList<>();
    if (result instanceof Explained explained) {
      explained.explanations().forEach(steps -> printed.addAll(WorkedExplanation.of(steps)));
    }
    if (result instanceof Tabular tabular && result instanceof ExplainedCells cells) {
      addCells(printed, cells, tabular.table());
    }
    return printed;
  }

  /** The cells of an answer's table that are not the last step of their explanation. */
  static List<String> differing(String id, Object result) {
    List<String> differing = new ArrayList<>();
    if (result instanceof Tabular tabular && result instanceof ExplainedCells cells) {
      Table table = tabular.table();
      table.rows().forEach(row -> compare(id, cells, table, row, differing));
    }
    return differing;
  }

  /** In a long list the two names before the value name the cell; any of the rest may be it. */
  private static void compare(
      String id, ExplainedCells cells, Table table, List<Answer> row, List<String> differing) {
    Map<Integer, Explanation> byHeading = byHeading(cells, table, row);
    byHeading.forEach(
        (column, explanation) -> {
          String heading = table.columns().get(column);
          boolean isName = row.get(column).toString().equals(heading);
          if (!isName && !isSame(row.get(column), last(explanation))) {
            differing.add(id + ", " + heading + ": " + row + " but " + explanation);
          }
        });
    boolean isNamed =
        byHeading.size() == row.size() - 1
            || byNames(cells, row).stream()
                .anyMatch(found -> row.stream().anyMatch(cell -> isSame(cell, last(found))));
    if (!isNamed && !CatalogTest.CELLS_NAMED_OTHERWISE.containsKey(id)) {
      differing.add(id + ": no explanation of " + row);
    }
  }

  private static boolean isSame(Answer cell, Answer found) {
    return cell.toString().equals(found.toString());
  }

  private static Answer last(Explanation explanation) {
    return Iterables.getLast(explanation.steps()).value();
  }

  private static void addCells(List<WorkedStep> printed, ExplainedCells cells, Table table) {
    for (List<Answer> row : table.rows()) {
      byHeading(cells, table, row)
          .forEach(
              (column, steps) ->
                  printed.addAll(WorkedExplanation.of(steps, others(table, row, column))));
      byNames(cells, row).forEach(steps -> printed.addAll(WorkedExplanation.of(steps)));
    }
  }

  /** The cells that the expression of a cell may name. */
  private static Map<String, Answer> others(Table table, List<Answer> row, int column) {
    ImmutableMap.Builder<String, Answer> others = ImmutableMap.builder();
    IntStream.range(0, row.size())
        .filter(other -> other != column)
        .forEach(other -> others.put(table.columns().get(other), row.get(other)));
    return others.buildKeepingLast();
  }

  private static Map<Integer, Explanation> byHeading(
      ExplainedCells cells, Table table, List<Answer> row) {
    Map<Integer, Explanation> found = new TreeMap<>();
    for (int column = 1; column < row.size(); column++) {
      int at = column;
      explanation(cells, row.get(0), table.columns().get(column))
          .ifPresent(explanation -> found.put(at, explanation));
    }
    return found;
  }

  private static List<Explanation> byNames(ExplainedCells cells, List<Answer> row) {
    return IntStream.range(0, Math.min(2, row.size() - 1))
        .mapToObj(at -> explanation(cells, row.get(at), row.get(at + 1).toString()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Explanation> explanation(
      ExplainedCells cells, Answer row, String column) {
    try {
      return Optional.of(cells.explain(row.toString(), column));
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }
}
