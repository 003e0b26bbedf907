package org.creativehubs.core.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Two tables side by side. */
final class Joining {

  private Joining() {}

  static Table of(Table left, Table right, List<String> on) {
    Check.notEmpty(on, "on");
    List<Integer> keys = on.stream().map(right::column).toList();
    List<Integer> added =
        IntStream.range(0, right.columns().size())
            .filter(column -> !keys.contains(column))
            .boxed()
            .toList();
    Map<List<String>, List<Answer>> partners = byKey(right, keys);
    Table.Builder wide = Table.builder();
    wide.title(left.title());
    for (int column = 0; column < left.columns().size(); column++) {
      wide.addColumns(left.columns().get(column)).addFormats(left.format(column));
    }
    added.forEach(
        column ->
            wide.addColumns(free(right.columns().get(column), left))
                .addFormats(right.format(column)));
    List<Integer> own = on.stream().map(left::column).toList();
    for (List<Answer> row : left.rows()) {
      List<Answer> partner =
          isDefined(row, own) ? partners.getOrDefault(key(row, own), List.of()) : List.of();
      List<Answer> wider = new ArrayList<>(row);
      added.forEach(
          column -> wider.add(partner.isEmpty() ? Reason.NOT_KNOWN.answer() : partner.get(column)));
      wide.addRows(wider);
    }
    return wide.build();
  }

  private static String free(String heading, Table left) {
    Check.that(
        !left.columns().contains(heading),
        Fault.DUPLICATE,
        "other",
        "have no further column of a name that stands here",
        heading);
    return heading;
  }

  private static Map<List<String>, List<Answer>> byKey(Table table, List<Integer> keys) {
    Map<List<String>, List<Answer>> rows = new HashMap<>();
    for (List<Answer> row : table.rows()) {
      if (!isDefined(row, keys)) {
        continue; // nothing is the same as what is not known
      }
      List<String> key = key(row, keys);
      Check.that(
          rows.putIfAbsent(key, row) == null, Fault.DUPLICATE, "other", "give each row once", key);
    }
    return rows;
  }

  private static List<String> key(List<Answer> row, List<Integer> keys) {
    return keys.stream().map(column -> CellKeys.of(row.get(column))).toList();
  }

  private static boolean isDefined(List<Answer> row, List<Integer> keys) {
    return keys.stream().allMatch(column -> row.get(column).isDefined());
  }
}
