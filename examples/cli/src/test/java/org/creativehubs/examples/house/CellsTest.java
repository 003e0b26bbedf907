package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

/**
 * A cell shows what the accessor holds that its heading names: where a result has a list with a
 * line for each row of its table, each line stands in a row that shows all it holds. The first
 * column is left out: it names the row, perhaps otherwise.
 */
class CellsTest {

  /** So many cells at least are compared: a heading that changes must not end the comparison. */
  private static final int COMPARED = 1000;

  /** Headings that only sound like an accessor. */
  private static final ImmutableSet<String> NAMED_OTHERWISE =
      ImmutableSet.of(
          "hub-affordability, headroom", // that of the finding which stays open
          "checklist-assessment, term",
          "consistency-check, difference",
          "rent-review, bound");

  private final List<String> differing = new ArrayList<>();
  private int compared;

  @Test
  void everyLineStandsInARowThatShowsWhatItsAccessorsHold() throws ReflectiveOperationException {
    for (CatalogEntry<?, ?> entry : Catalog.load().entries()) {
      if (JsonCatalog.answerToExample(entry) instanceof Tabular result) {
        for (Method list : lists(entry.outputType())) {
          compare(entry.id(), result.table(), (List<?>) list.invoke(result), line(list));
        }
      }
    }

    assertThat(differing).as(compared + " cells are compared").isEmpty();
    assertThat(compared).isGreaterThanOrEqualTo(COMPARED);
  }

  private static List<Method> lists(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 0 && method.getReturnType() == List.class)
        .filter(
            method ->
                method.getGenericReturnType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> line
                    && line.getName().startsWith("org.creativehubs"))
        .toList();
  }

  private static Class<?> line(Method list) {
    return (Class<?>) ((ParameterizedType) list.getGenericReturnType()).getActualTypeArguments()[0];
  }

  private void compare(String id, Table table, List<?> lines, Class<?> type)
      throws ReflectiveOperationException {
    Map<Integer, Method> accessors = accessors(id, table, type);
    if (lines.size() == table.rows().size()) {
      for (Object line : lines) {
        Map<Integer, Object> held = new TreeMap<>();
        for (Map.Entry<Integer, Method> accessor : accessors.entrySet()) {
          held.put(accessor.getKey(), accessor.getValue().invoke(line));
        }
        compared += held.size();
        if (table.rows().stream().noneMatch(row -> showsAll(row, held))) {
          differing.add(id + ": no row shows " + held + " of " + table.columns());
        }
      }
    }
  }

  private static Map<Integer, Method> accessors(String id, Table table, Class<?> type) {
    Map<Integer, Method> accessors = new TreeMap<>();
    for (int column = 1; column < table.columns().size(); column++) {
      String heading = table.columns().get(column);
      String name = heading.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
      int at = column;
      if (!NAMED_OTHERWISE.contains(id + ", " + heading)) {
        Arrays.stream(type.getMethods())
            .filter(method -> method.getParameterCount() == 0)
            .filter(method -> method.getName().equalsIgnoreCase(name))
            .findFirst()
            .ifPresent(method -> accessors.put(at, method));
      }
    }
    return accessors;
  }

  private static boolean showsAll(List<Answer> row, Map<Integer, Object> held) {
    return held.entrySet().stream().allMatch(one -> shows(row.get(one.getKey()), one.getValue()));
  }

  private static boolean shows(Answer cell, Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? shows(cell, optional.get()) : isNone(cell);
    }
    if (value instanceof OptionalDouble optional) {
      return optional.isPresent() ? shows(cell, optional.getAsDouble()) : isNone(cell);
    }
    if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? shows(cell, optional.getAsInt()) : isNone(cell);
    }
    if (value instanceof Enum<?> constant) {
      return cell.toString().startsWith(Show.words(constant));
    }
    if (value instanceof Boolean truth) {
      return cell.toString().equals(truth ? "yes" : "no");
    }
    if (value instanceof Money money) {
      return cell.money().map(money::equals).orElseGet(() -> isNumber(cell, money.toRatio()));
    }
    if (value instanceof Ratio ratio) {
      return isNumber(cell, ratio);
    }
    if (value instanceof Number number) {
      return cell.number().isPresent() && cell.number().getAsDouble() == number.doubleValue();
    }
    if (value instanceof TemporalAccessor) {
      return value.toString().startsWith(cell.toString()); // perhaps without its day
    }
    if (value instanceof String || value instanceof Answer) {
      return cell.toString().equals(value.toString());
    }
    return true; // put in words
  }

  private static boolean isNone(Answer cell) {
    return !cell.isDefined() || cell.text().isPresent();
  }

  private static boolean isNumber(Answer cell, Ratio ratio) {
    return cell.number().isPresent() && cell.number().getAsDouble() == ratio.toDouble();
  }
}
