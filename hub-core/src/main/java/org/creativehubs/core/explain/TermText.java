package org.creativehubs.core.explain;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * How the expression of a {@link Term} is written, with brackets only where they are needed.
 *
 * @param form which operation it is
 * @param sign its sign, or the name of the function
 * @param operands what it is applied to
 */
record TermText(Form form, String sign, ImmutableList<Term> operands) {

  /** The operations, from the one that binds least. */
  enum Form {
    GIVEN,
    ROUNDED,
    SUM,
    PRODUCT,
    /** Digits with a unit or a percent sign. */
    WITH_UNIT,
    POWER,
    FUNCTION,
    COMPARISON
  }

  static final TermText GIVEN = new TermText(Form.GIVEN, "", ImmutableList.of());

  static TermText sum(String sign, Term left, Term right) {
    return new TermText(Form.SUM, sign, ImmutableList.of(left, right));
  }

  static TermText product(String sign, Term left, Term right) {
    return new TermText(Form.PRODUCT, sign, ImmutableList.of(left, right));
  }

  static TermText power(Term base, Term exponent) {
    return new TermText(Form.POWER, "^", ImmutableList.of(base, exponent));
  }

  static TermText negated(Term of) {
    return new TermText(Form.SUM, "", ImmutableList.of(of));
  }

  static TermText function(String name, ImmutableList<Term> of) {
    return new TermText(Form.FUNCTION, name, of);
  }

  static TermText comparison(String sign, Term left, Term right) {
    return new TermText(Form.COMPARISON, sign, ImmutableList.of(left, right));
  }

  static TermText rounded(Term of, String words) {
    return new TermText(Form.ROUNDED, words, ImmutableList.of(of));
  }

  /** The direction in words; towards zero is up for what is below zero. */
  static String words(RoundingMode mode, boolean isNegative) {
    return switch (mode) {
      case FLOOR -> "rounded down";
      case CEILING -> "rounded up";
      case DOWN -> isNegative ? "rounded up" : "rounded down";
      case UP -> isNegative ? "rounded down" : "rounded up";
      case HALF_UP -> "rounded half up";
      case HALF_DOWN -> "rounded half down";
      case HALF_EVEN -> "rounded half even";
      case UNNECESSARY ->
          throw new InvalidValueException(Fault.INCONSISTENT, "mode", "be a direction", mode);
    };
  }

  boolean isGiven() {
    return form == Form.GIVEN;
  }

  String written() {
    return switch (form) {
      case GIVEN -> "";
      case ROUNDED -> operand(0, Form.SUM) + sign;
      case SUM -> operands.size() == 1 ? "-" + operand(0, Form.WITH_UNIT) : addedUp();
      case PRODUCT -> operand(0, Form.PRODUCT) + " " + sign + " " + right();
      case POWER -> operand(0, Form.FUNCTION) + sign + operand(1, Form.FUNCTION);
      case WITH_UNIT, FUNCTION ->
          operands.stream()
              .map(operand -> in(operand, Form.SUM))
              .collect(Collectors.joining(", ", sign + "(", ")"));
      case COMPARISON -> "[" + operand(0, Form.SUM) + " " + sign + " " + operand(1, Form.SUM) + "]";
    };
  }

  /** What is taken away is bracketed if it is a sum; so is what has a sign of its own. */
  private String addedUp() {
    Term second = operands.get(1);
    Form least = sign.equals("-") || startsWithSign(second) ? Form.PRODUCT : Form.SUM;
    return operand(0, Form.SUM) + " " + sign + " " + in(second, least);
  }

  private static boolean startsWithSign(Term term) {
    return form(term) == Form.SUM;
  }

  private String right() {
    return operand(1, sign.equals("/") ? Form.WITH_UNIT : Form.PRODUCT);
  }

  private String operand(int which, Form least) {
    return in(operands.get(which), least);
  }

  private static String in(Term term, Form least) {
    String text = isNumber(term) ? term.numeral() : term.text().written();
    return form(term).compareTo(least) < 0 ? "(" + text + ")" : text;
  }

  /** What has a label, is given or is rounded stands with its number. */
  private static boolean isNumber(Term term) {
    return term.label().isPresent() || term.text().isGiven();
  }

  private static Form form(Term term) {
    if (!isNumber(term)) {
      return term.text().form;
    }
    if (Character.isLetter(term.numeral().charAt(0))) {
      return Form.WITH_UNIT; // a sign stands behind the currency
    }
    Form unsigned = term.hasSuffix() ? Form.WITH_UNIT : Form.FUNCTION;
    return term.isNegative() ? Form.SUM : unsigned;
  }
}
