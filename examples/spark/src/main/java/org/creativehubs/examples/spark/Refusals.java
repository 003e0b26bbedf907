package org.creativehubs.examples.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.creativehubs.core.budget.OverBudgetException;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * Why there is no result for a row: where in its document, by which code and in words; and how many
 * faults there are, of which this is the first. A row that is refused never ends a job.
 */
final class Refusals {

  static final StructField FIELD =
      DataTypes.createStructField(
          "refusal",
          new StructType()
              .add("path", DataTypes.StringType, false)
              .add("code", DataTypes.StringType, false)
              .add("message", DataTypes.StringType, false)
              .add("faults", DataTypes.IntegerType, false),
          true);

  private Refusals() {}

  /** What was asked of a document, and may refuse it. */
  interface Question<R> {
    R answer();
  }

  /** What becomes of a refusal. */
  interface Otherwise<R> {
    R row(Row refusal);
  }

  static <R> R orElse(Question<R> question, Otherwise<R> otherwise) {
    try {
      return question.answer();
    } catch (InvalidValueException refused) {
      return otherwise.row(of(refused));
    } catch (OverBudgetException refused) {
      return otherwise.row(row("", refused.kind().name(), String.valueOf(refused.getMessage()), 1));
    }
  }

  private static Row of(InvalidValueException refused) {
    InvalidValueException first = refused.faults().get(0);
    String path = first instanceof InvalidJsonException json ? json.path() : first.field();
    return row(
        path, first.code().name(), String.valueOf(first.getMessage()), refused.faults().size());
  }

  /** Of a row without a document. */
  static Row missing() {
    return row("", Fault.NULL_VALUE.name(), "the row has no document", 1);
  }

  private static Row row(String path, String code, String message, int faults) {
    return RowFactory.create(path, code, message, faults);
  }
}
