package org.creativehubs.metrics.index;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;
import org.creativehubs.metrics.internal.Tidy;

/**
 * Numbers on the way to a matrix of indices, such as the total of each row; not copied.
 *
 * @param name what they are, as a step says it
 * @param symbol what they are in formulas
 * @param formula how they are computed from parts before it; absent where no formula says it
 * @param isGiven whether they are there for every cell, also for one without a value
 */
record MatrixPart(
    String name,
    String symbol,
    PartScope scope,
    Optional<PartFormula> formula,
    boolean isGiven,
    List<Double> numbers) {

  static MatrixPart of(WrittenPart written, List<MatrixPart> before) {
    return new MatrixPart(
        written.name(),
        written.symbol().orElse(written.name()),
        written.scope(),
        written.expression().map(formula -> PartFormula.of(formula, before)),
        written.expression().isEmpty() && !written.foundWithValue().orElse(false),
        written.numbers());
  }

  WrittenPart written() {
    return ImmutableWrittenPart.builder()
        .name(name)
        .symbol(Optional.of(symbol).filter(own -> !own.equals(name)))
        .scope(scope)
        .expression(formula.map(PartFormula::symbols))
        .foundWithValue(Optional.of(true).filter(found -> formula.isEmpty() && !isGiven))
        .addAllNumbers(numbers)
        .build();
  }

  double at(MatrixPlace place) {
    return numbers.get(place.in(scope));
  }

  /** The number of a cell, which stands as it is in what is computed from it. */
  Term term(MatrixPlace place) {
    return Tidy.term(at(place)).named(name);
  }

  Step step(MatrixPlace place) {
    double number = at(place);
    return Step.builder()
        .label(name)
        .expression(formula.map(by -> by.text(place, number)))
        .value(Answer.number(number))
        .build();
  }
}
