package org.creativehubs.core.explain;

import java.util.OptionalDouble;

/** Two formulas joined by a sign. */
record FormulaOfTwo<R>(Formula<R> left, FormulaSign sign, Formula<R> right) implements Formula<R> {

  @Override
  public String text(R row) {
    return bracketed(left, sign.binding, row) + sign.text + bracketed(right, sign.right, row);
  }

  private static <R> String bracketed(Formula<R> part, int needed, R row) {
    return part.binding() < needed ? "(" + part.text(row) + ")" : part.text(row);
  }

  @Override
  public OptionalDouble worth(R row) {
    OptionalDouble first = left.worth(row);
    OptionalDouble second = right.worth(row);
    if (first.isEmpty() || second.isEmpty()) {
      return OptionalDouble.empty();
    }
    double worth = sign.of(first.getAsDouble(), second.getAsDouble());
    return Double.isFinite(worth) ? OptionalDouble.of(worth) : OptionalDouble.empty();
  }

  @Override
  public int binding() {
    return sign.binding;
  }
}
