package org.creativehubs.core.directory;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.AnswerValue;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.value.OpenRecord;

/** The cells of a row as properties of a place. */
final class GeoCells {

  private GeoCells() {}

  static OpenRecord with(OpenRecord properties, Table table, List<Answer> row) {
    List<String> headings = table.printedHeadings();
    OpenRecord.Builder cells = OpenRecord.builder();
    for (int i = 1; i < row.size(); i++) {
      cell(cells, headings.get(i), row.get(i).value());
    }
    return Overlay.of(cells.build(), properties);
  }

  private static void cell(OpenRecord.Builder cells, String heading, AnswerValue value) {
    if (value instanceof AnswerValue.Amount amount) {
      cells.field(heading, SchemaOrgWriter.decimal(amount.money().toRatio()));
    } else if (value instanceof AnswerValue.Plain plain) {
      number(cells, heading, plain.number(), value);
    } else if (value instanceof AnswerValue.Share share) {
      number(cells, heading, share.share(), value);
    } else if (value instanceof AnswerValue.Quantity quantity) {
      number(cells, heading, quantity.number(), value);
    } else if (value instanceof AnswerValue.Missing missing) {
      cells.nothing(heading).field(heading + " (why)", missing.why().toString());
    } else {
      cells.field(heading, value.toString());
    }
  }

  /** A number that is known exactly; one that is not stands in words. */
  private static void number(
      OpenRecord.Builder cells, String heading, AnswerValue.Known number, AnswerValue shown) {
    if (number.qualifier() == Qualifier.EXACT) {
      cells.field(heading, number.value());
    } else {
      cells.field(heading, shown.toString());
    }
  }
}
