package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.AnswerKind;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.WorkedExplanation;
import org.creativehubs.testing.WorkedExplanation.Verdict;
import org.creativehubs.testing.WorkedExplanation.WorkedStep;
import org.junit.jupiter.api.Test;

/**
 * Explanations are true: every expression that the answer to an example prints is worked out anew
 * and compared with its value, and every cell of a table with its explanation.
 *
 * <p>Expressions that are not arithmetic all through stand in {@code
 * expressions-not-worked-out.txt}, which must be exact.
 */
class ExplanationsTest {

  private static final ImmutableMap<String, String> CELLS_NAMED_OTHERWISE =
      CatalogTest.CELLS_NAMED_OTHERWISE;

  private static final Pattern NUMBERS = Pattern.compile("\\d+([.,-]\\d+)*");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern OPERATION =
      Pattern.compile(" [-+*/x] |\\^|\\b(sum|mean|min|max|floor|sqrt|ln|exp)\\b");

  /** An expression that an entry prints, and how it stands to its value. */
  private record Printed(String id, WorkedStep worked) {

    Verdict verdict() {
      return worked.verdict();
    }

    /** The line of the list that it belongs to, without the count. */
    String group() {
      return id + " | " + pattern() + " | " + reason();
    }

    /** The label, with {@code *} for the names before its last comma and {@code #} for numbers. */
    private String pattern() {
      String label = worked.step().label();
      int comma = label.lastIndexOf(", ");
      return NUMBERS.matcher(comma < 0 ? label : "*" + label.substring(comma)).replaceAll("#");
    }

    private String reason() {
      Answer value = worked.step().value();
      String expression = worked.step().expression().orElseThrow();
      if (!value.isDefined()) {
        return "no value";
      }
      if (value.kind() == AnswerKind.TEXT) {
        return DATE.matcher(value.toString()).find() ? "date" : "verdict";
      }
      return OPERATION.matcher(expression).find() ? "arithmetic in words" : "words";
    }

    @Override
    public String toString() {
      return id + ": " + worked.step() + " but " + worked.found();
    }
  }

  private static final ImmutableList<Printed> PRINTED = printed();

  @Test
  void everyPrintedExpressionComesToItsValue() {
    assertThat(PRINTED.stream().filter(printed -> printed.verdict() == Verdict.DIFFERS))
        .as(counts())
        .isEmpty();
  }

  @Test
  void theListOfExpressionsThatCannotBeWorkedOutIsExact() throws IOException {
    Map<String, Integer> groups = new TreeMap<>();
    PRINTED.stream()
        .filter(printed -> printed.verdict() == Verdict.NOT_WORKED_OUT)
        .forEach(printed -> groups.merge(printed.group(), 1, Integer::sum));
    List<String> actual =
        groups.entrySet().stream().map(group -> group.getKey() + " | " + group.getValue()).toList();

    new HouseList("expressions-not-worked-out.txt").isExactly(actual, counts());
  }

  @Test
  void everyCellIsTheLastStepOfItsExplanation() {
    List<String> differing = new ArrayList<>();
    for (CatalogEntry<?, ?> entry : Catalog.load().entries()) {
      if (answer(entry) instanceof Tabular tabular && tabular instanceof ExplainedCells cells) {
        Table table = tabular.table();
        table.rows().forEach(row -> compare(entry.id(), cells, table, row, differing));
      }
    }

    assertThat(differing).isEmpty();
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
    if (!isNamed && !CELLS_NAMED_OTHERWISE.containsKey(id)) {
      differing.add(id + ": no explanation of " + row);
    }
  }

  private static boolean isSame(Answer cell, Answer found) {
    return cell.toString().equals(found.toString());
  }

  private static Answer last(Explanation explanation) {
    return Iterables.getLast(explanation.steps()).value();
  }

  private static ImmutableList<Printed> printed() {
    Set<Printed> printed = new LinkedHashSet<>();
    for (CatalogEntry<?, ?> entry : Catalog.load().entries()) {
      Object result = answer(entry);
      if (result instanceof Explained explained) {
        explained
            .explanations()
            .forEach(steps -> add(printed, entry.id(), WorkedExplanation.of(steps)));
      }
      if (result instanceof Tabular tabular && result instanceof ExplainedCells cells) {
        addCells(printed, entry.id(), cells, tabular.table());
      }
    }
    return ImmutableList.copyOf(printed);
  }

  private static void addCells(Set<Printed> printed, String id, ExplainedCells cells, Table table) {
    for (List<Answer> row : table.rows()) {
      byHeading(cells, table, row)
          .forEach(
              (column, steps) ->
                  add(printed, id, WorkedExplanation.of(steps, others(table, row, column))));
      byNames(cells, row).forEach(steps -> add(printed, id, WorkedExplanation.of(steps)));
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

  private static void add(Set<Printed> printed, String id, List<WorkedStep> steps) {
    steps.forEach(step -> printed.add(new Printed(id, step)));
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

  private static <I, R> Object answer(CatalogEntry<I, R> entry) {
    return JsonCatalog.answerToExample(entry);
  }

  private static String counts() {
    Map<Verdict, Integer> counts = new TreeMap<>();
    Map<String, Integer> reasons = new TreeMap<>();
    for (Printed printed : PRINTED) {
      counts.merge(printed.verdict(), 1, Integer::sum);
      if (printed.verdict() == Verdict.NOT_WORKED_OUT) {
        reasons.merge(printed.reason(), 1, Integer::sum);
      }
    }
    return PRINTED.size() + " expressions are printed: " + counts + ", not worked out: " + reasons;
  }
}
