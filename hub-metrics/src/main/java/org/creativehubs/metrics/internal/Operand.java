package org.creativehubs.metrics.internal;

import java.util.OptionalDouble;
import java.util.function.Function;
import org.creativehubs.core.explain.Formula;

/**
 * A formula by its text and its worth.
 *
 * @param written the text with the numbers of a row
 * @param worked what it comes to
 * @param binding how closely it holds together, as {@link Formula#binding()}
 */
record Operand<R>(Function<R, String> written, Function<R, OptionalDouble> worked, int binding)
    implements Formula<R> {

  Operand(Function<R, String> written, Function<R, OptionalDouble> worked) {
    this(written, worked, 3);
  }

  @Override
  public String text(R row) {
    return written.apply(row);
  }

  @Override
  public OptionalDouble worth(R row) {
    return worked.apply(row);
  }
}
