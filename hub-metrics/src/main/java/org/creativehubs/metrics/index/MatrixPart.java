package org.creativehubs.metrics.index;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Step;

/** Numbers on the way to a matrix of indices, such as the total of each row; not copied. */
record MatrixPart(String name, PartScope scope, List<Double> numbers) {

  static MatrixPart of(WrittenPart written) {
    return new MatrixPart(written.name(), written.scope(), written.numbers());
  }

  WrittenPart written() {
    return ImmutableWrittenPart.builder().name(name).scope(scope).addAllNumbers(numbers).build();
  }

  Step step(int row, int column, int columns) {
    double number = numbers.get(scope.position(row, column, columns));
    return Step.builder().label(name).value(Answer.number(number)).build();
  }
}
