package org.creativehubs.metrics.index;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Step;

/**
 * Numbers on the way to a matrix of indices, such as the total of each row; not copied. What is
 * computed from parts before it has an expression in their symbols.
 */
record MatrixPart(String name, PartScope scope, Optional<String> expression, List<Double> numbers) {

  static MatrixPart of(WrittenPart written) {
    return new MatrixPart(written.name(), written.scope(), written.expression(), written.numbers());
  }

  WrittenPart written() {
    return ImmutableWrittenPart.builder()
        .name(name)
        .scope(scope)
        .expression(expression)
        .addAllNumbers(numbers)
        .build();
  }

  /** The step of a cell; the number is passed to those that come later by its symbol. */
  Step step(int row, int column, int columns, Symbols symbols) {
    double number = numbers.get(scope.position(row, column, columns));
    Optional<String> shown = expression.map(symbols::in);
    symbols.put(symbol(), Show.number(number));
    return Step.builder().label(name).expression(shown).value(Answer.number(number)).build();
  }

  /** What stands behind the last comma, or the whole name. */
  private String symbol() {
    int comma = name.lastIndexOf(", ");
    return comma < 0 ? name : name.substring(comma + 2);
  }
}
