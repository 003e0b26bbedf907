package org.creativehubs.metrics.internal;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Formula;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;

/** Numbers that stand in formulas beside columns, and formulas of them. */
public final class Operands {

  private Operands() {}

  /** A whole number without unit, the same in every row. */
  public static <R> Formula<R> number(long number) {
    return plain(row -> QualifiedNumber.exact(number));
  }

  /** An exact number without unit, the same in every row, with all its digits. */
  public static <R> Formula<R> number(Ratio number) {
    return plain(row -> QualifiedNumber.exact(number));
  }

  /** An amount, the same in every row. */
  public static <R> Formula<R> of(Money amount) {
    return of(row -> Answer.of(amount));
  }

  /** A figure that has no column. */
  public static <R> Formula<R> of(Function<R, Answer> figure) {
    return new Operand<>(row -> figure.apply(row).toString(), row -> worth(figure.apply(row)));
  }

  /** A number that has no column, without its unit and with all its digits. */
  public static <R> Formula<R> plain(Function<R, QualifiedNumber> number) {
    return new Operand<>(row -> number.apply(row).toString(), row -> worth(number.apply(row)));
  }

  /** An exact number as a reader sees it, the same in every row. */
  public static <R> Formula<R> shown(Ratio number) {
    return new Operand<>(row -> Show.number(number), row -> OptionalDouble.of(number.toDouble()));
  }

  /** The sum of formulas, in brackets where it stands in a product; at least one. */
  public static <R> Formula<R> sum(List<Formula<R>> parts) {
    return new Operand<>(
        row -> parts.stream().map(part -> part.text(row)).collect(Collectors.joining(" + ")),
        row -> sum(parts, row),
        1);
  }

  private static <R> OptionalDouble sum(List<Formula<R>> parts, R row) {
    double sum = 0;
    for (Formula<R> part : parts) {
      OptionalDouble worth = part.worth(row);
      if (worth.isEmpty()) {
        return worth;
      }
      sum += worth.getAsDouble();
    }
    return OptionalDouble.of(sum);
  }

  /** A formula to the power of another. */
  public static <R> Formula<R> power(Formula<R> base, Formula<R> exponent) {
    return new Operand<>(
        row -> "(" + base.text(row) + ")^(" + exponent.text(row) + ")",
        row -> power(base.worth(row), exponent.worth(row)));
  }

  private static OptionalDouble power(OptionalDouble base, OptionalDouble exponent) {
    return base.isPresent() && exponent.isPresent()
        ? OptionalDouble.of(StrictMath.pow(base.getAsDouble(), exponent.getAsDouble()))
        : OptionalDouble.empty();
  }

  /** The square root of a formula. */
  public static <R> Formula<R> root(Formula<R> square) {
    return new Operand<>(
        row -> "sqrt(" + square.text(row) + ")",
        row ->
            square.worth(row).isPresent()
                ? OptionalDouble.of(Math.sqrt(square.worth(row).getAsDouble()))
                : OptionalDouble.empty());
  }

  /** The formula that a row has, alone and not as a part of others. */
  public static <R> Formula<R> chosen(Function<R, Formula<R>> formula) {
    return new Operand<>(row -> formula.apply(row).text(row), row -> formula.apply(row).worth(row));
  }

  /** What a figure is that is found without arithmetic. */
  public static <R> Formula<R> words(String words) {
    return new Operand<>(row -> words, row -> OptionalDouble.empty());
  }

  /** A formula with a remark behind it, alone and not as a part of others. */
  public static <R> Formula<R> remarked(Formula<R> formula, String remark) {
    return new Operand<>(row -> formula.text(row) + remark, formula::worth);
  }

  private static OptionalDouble worth(QualifiedNumber number) {
    return number.isExact() ? OptionalDouble.of(number.value().toDouble()) : OptionalDouble.empty();
  }

  private static OptionalDouble worth(Answer figure) {
    if (figure.qualifier().isPresent()) {
      return OptionalDouble.empty();
    }
    return figure
        .money()
        .map(money -> OptionalDouble.of(money.toRatio().toDouble()))
        .orElseGet(figure::number);
  }
}
