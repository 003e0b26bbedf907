package org.creativehubs.core.tables;

import java.util.Comparator;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Answer;

/** Cells as numbers, and their order. */
final class Numbers {

  /** Numbers before texts, what is undefined last. */
  static final Comparator<Answer> ASCENDING = definedFirst(Numbers::compared);

  static final Comparator<Answer> DESCENDING = definedFirst((a, b) -> compared(b, a));

  private Numbers() {}

  /** The number, share, quantity or amount of a cell; empty for a text and what is undefined. */
  static OptionalDouble in(Answer cell) {
    return cell.money().isPresent()
        ? OptionalDouble.of(cell.money().get().amount().doubleValue())
        : cell.number();
  }

  private static Comparator<Answer> definedFirst(Comparator<Answer> order) {
    return Comparator.comparing((Answer cell) -> !cell.isDefined())
        .thenComparing((a, b) -> a.isDefined() && b.isDefined() ? order.compare(a, b) : 0);
  }

  private static int compared(Answer first, Answer second) {
    OptionalDouble one = in(first);
    OptionalDouble other = in(second);
    return one.isPresent() && other.isPresent()
        ? Double.compare(one.getAsDouble(), other.getAsDouble())
        : one.isPresent() == other.isPresent()
            ? first.toString().compareTo(second.toString())
            : Boolean.compare(other.isPresent(), one.isPresent());
  }
}
