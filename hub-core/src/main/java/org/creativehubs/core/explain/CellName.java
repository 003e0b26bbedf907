package org.creativehubs.core.explain;

import java.util.List;
import java.util.Optional;

/** The row and the column of a cell by their names. */
record CellName(String row, String column) {

  String question() {
    return column + " of " + row;
  }

  String label() {
    return row + ", " + column;
  }

  Explanation explained(
      List<Step> before, Optional<String> expression, Answer cell, Optional<Source> source) {
    return Explanation.answering(question())
        .addAllSteps(before)
        .addSteps(
            Step.builder().label(label()).expression(expression).value(cell).source(source).build())
        .build();
  }
}
