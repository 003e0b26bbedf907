package org.creativehubs.metrics.index;

import com.google.common.primitives.Doubles;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Step;

/** Numbers on the way to a matrix of indices, such as the total of each row. */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record MatrixPart(String name, PartScope scope, double[] numbers) {

  static MatrixPart of(WrittenPart written) {
    return new MatrixPart(written.name(), written.scope(), Doubles.toArray(written.numbers()));
  }

  WrittenPart written() {
    return ImmutableWrittenPart.builder()
        .name(name)
        .scope(scope)
        .addAllNumbers(Doubles.asList(numbers))
        .build();
  }

  Step step(int row, int column, int columns) {
    double number = numbers[scope.position(row, column, columns)];
    return Step.builder().label(name).value(Answer.number(number)).build();
  }
}
