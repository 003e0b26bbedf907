package org.creativehubs.metrics.index;

import java.util.function.DoubleBinaryOperator;

/** Works out an expression as explanations print it, such as {@code (3 - 1) / sqrt(2)}. */
public final class Arithmetic {

  private final String text;
  private int at;

  private Arithmetic(String text) {
    this.text = text.replace(",", "").replace(" ", "");
  }

  /** The value of an expression of numbers; anything else is refused. */
  public static double of(String expression) {
    Arithmetic arithmetic = new Arithmetic(expression.replace(", ", "~"));
    double value = arithmetic.sum();
    if (arithmetic.at < arithmetic.text.length()) {
      throw new IllegalArgumentException("not arithmetic: " + expression);
    }
    return value;
  }

  private double sum() {
    double value = product();
    while (true) {
      if (takes("+")) {
        value += product();
      } else if (takes("-")) {
        value -= product();
      } else {
        return value;
      }
    }
  }

  private double product() {
    double value = atom();
    while (true) {
      if (takes("x")) {
        value *= atom();
      } else if (takes("/")) {
        value /= atom();
      } else {
        return value;
      }
    }
  }

  private double atom() {
    if (takes("sqrt(")) {
      return Math.sqrt(closed());
    }
    if (takes("max(")) {
      return two(Math::max);
    }
    if (takes("pi")) {
      return Math.PI;
    }
    return takes("(") ? closed() : number();
  }

  private double two(DoubleBinaryOperator operator) {
    double first = sum();
    takes("~");
    return operator.applyAsDouble(first, closed());
  }

  private double closed() {
    double value = sum();
    if (!takes(")")) {
      throw new IllegalArgumentException("not closed at " + at + ": " + text);
    }
    return value;
  }

  private double number() {
    int end = at;
    while (end < text.length() && isDigit(end)) {
      end++;
    }
    double value = Double.parseDouble(text.substring(at, end));
    at = end;
    return value;
  }

  private boolean isDigit(int place) {
    char c = text.charAt(place);
    boolean signed = place == at || text.charAt(place - 1) == 'E';
    return Character.isDigit(c) || c == '.' || c == 'E' || (signed && (c == '-' || c == '+'));
  }

  private boolean takes(String token) {
    if (!text.startsWith(token, at)) {
      return false;
    }
    at += token.length();
    return true;
  }
}
