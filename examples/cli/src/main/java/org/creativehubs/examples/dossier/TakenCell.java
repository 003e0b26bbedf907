package org.creativehubs.examples.dossier;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tables;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import tools.jackson.databind.JsonNode;

/** A cell of the tables of an answer, as a value for another input. */
final class TakenCell {

  private TakenCell() {}

  static JsonNode of(Object result, String row, String column, String path) {
    if (result instanceof Explained explained) {
      for (Table table : Tables.of(explained)) {
        int at = Math.max(table.columns().indexOf(column), table.printedHeadings().indexOf(column));
        for (List<Answer> cells : table.rows()) {
          if (at >= 0 && cells.get(0).toString().equals(row)) {
            return value(cells.get(at), path);
          }
        }
      }
    }
    throw new InvalidValueException(
        Fault.UNKNOWN_CODE, path + ".row", "be in a table of the answer, with its column", row);
  }

  private static JsonNode value(Answer cell, String path) {
    JsonNode answer = Questions.tree(cell);
    for (String kind : List.of("money", "number", "text")) {
      if (answer.has(kind)) {
        return answer.get(kind);
      }
    }
    throw new InvalidValueException(
        Fault.INCONSISTENT, path + ".row", "name a cell that is known", cell);
  }
}
