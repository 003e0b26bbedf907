package org.creativehubs.metrics.index;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;

/** A number of an {@link IndexAnswer}, or why there is none, and what it was computed from. */
public interface IndexFigure {

  /** The number, in the unit and range its calculator states; finite, absent where undefined. */
  OptionalDouble value();

  /** Why there is no number; absent where there is one. */
  Optional<Undefined> undefined();

  /** The numbers it was computed from, in order; empty where they are too many to show. */
  default List<IndexPart> parts() {
    return ImmutableList.of();
  }

  /** The last expression with its numbers; not blank, absent where the formula says it all. */
  default Optional<String> expression() {
    return Optional.empty();
  }

  /** The number or the reason, for an explanation or a table. */
  default Answer answer() {
    return value().isPresent()
        ? Answer.number(value().getAsDouble())
        : Answer.of(undefined().orElseThrow());
  }

  /**
   * Refuses a figure that is not finite, or has a number and a reason or neither.
   *
   * @param figure the figure
   * @param field what its number is called
   */
  static void check(IndexFigure figure, String field) {
    figure.value().ifPresent(value -> Check.finite(value, field));
    figure.expression().ifPresent(expression -> Check.notBlank(expression, "expression"));
    Check.exactlyOne(figure.value(), field, figure.undefined(), "undefined");
  }
}
