package org.creativehubs.core.explain;

/** A sign between the two parts of a formula. */
enum FormulaSign {
  PLUS(" + ", 1, 1),
  MINUS(" - ", 1, 2),
  TIMES(" x ", 2, 2),
  DIVIDED_BY(" / ", 2, 3);

  /** The sign as it is written. */
  final String text;

  /** How closely the whole holds together. */
  final int binding;

  /** How closely what stands behind must hold together to need no brackets. */
  final int right;

  FormulaSign(String text, int binding, int right) {
    this.text = text;
    this.binding = binding;
    this.right = right;
  }

  double of(double left, double other) {
    return switch (this) {
      case PLUS -> left + other;
      case MINUS -> left - other;
      case TIMES -> left * other;
      case DIVIDED_BY -> left / other;
    };
  }
}
