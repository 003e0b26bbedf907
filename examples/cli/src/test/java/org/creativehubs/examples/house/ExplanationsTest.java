package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.AnswerKind;
import org.creativehubs.core.json.JsonCatalog;
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
      CellExplanations.differing(entry.id(), answer(entry)).forEach(differing::add);
    }

    assertThat(differing).isEmpty();
  }

  private static ImmutableList<Printed> printed() {
    Set<Printed> printed = new LinkedHashSet<>();
    for (CatalogEntry<?, ?> entry : Catalog.load().entries()) {
      CellExplanations.worked(answer(entry))
          .forEach(step -> printed.add(new Printed(entry.id(), step)));
    }
    return ImmutableList.copyOf(printed);
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
