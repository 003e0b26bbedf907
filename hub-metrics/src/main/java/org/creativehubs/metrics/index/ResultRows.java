package org.creativehubs.metrics.index;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.explain.Answer;

/** Rows of index tables. */
final class ResultRows {

  private ResultRows() {}

  static List<Answer> of(IndexValue value) {
    return ImmutableList.of(Answer.text(value.label()), value.answer());
  }

  static List<Answer> of(IndexCell cell) {
    return ImmutableList.of(Answer.text(cell.row()), Answer.text(cell.column()), cell.answer());
  }
}
