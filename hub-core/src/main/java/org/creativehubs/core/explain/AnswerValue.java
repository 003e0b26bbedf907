package org.creativehubs.core.explain;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Qualifier;

/**
 * What an {@link Answer} holds, as the one of six kinds that it is: each has the fields of its kind
 * and no other.
 *
 * <p>Text of each is the value in one readable line, such as {@code over 128.57 %}.
 */
public sealed interface AnswerValue {

  /**
   * An amount of money.
   *
   * @param money the amount
   */
  record Amount(Money money) implements AnswerValue {
    @Override
    public String toString() {
      return money.toString();
    }
  }

  /**
   * A number without unit.
   *
   * @param number the number
   */
  record Plain(Known number) implements AnswerValue {
    @Override
    public String toString() {
      return number.shown(Show::number);
    }
  }

  /**
   * A decimal fraction that is read as a percentage.
   *
   * @param share the fraction
   */
  record Share(Known share) implements AnswerValue {
    @Override
    public String toString() {
      return share.shown(Show::percent);
    }
  }

  /**
   * A number with its unit.
   *
   * @param number the number
   * @param unit its unit
   */
  record Quantity(Known number, String unit) implements AnswerValue {
    @Override
    public String toString() {
      return number.shown(Show::number, unit);
    }
  }

  /**
   * A text, such as a verdict.
   *
   * @param text the text
   */
  record Text(String text) implements AnswerValue {
    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * No value, and why.
   *
   * @param why the reason
   */
  record Missing(Undefined why) implements AnswerValue {
    @Override
    public String toString() {
      return why.toString();
    }
  }

  /**
   * A finite number as it is known.
   *
   * @param value the number, or the lower of two
   * @param qualifier how it is known
   * @param to the upper end; given only if the qualifier is {@link Qualifier#BETWEEN}
   */
  record Known(double value, Qualifier qualifier, OptionalDouble to) {

    String shown(DoubleFunction<String> show) {
      String first = show.apply(value);
      if (to.isPresent()) {
        return "between " + first + " and " + show.apply(to.getAsDouble());
      }
      return isBelowZeroAndBounded() ? first + orBeyond() : qualifier.word() + first;
    }

    /** The number with its unit, which is in the singular behind 1 and -1. */
    String shown(DoubleFunction<String> show, String unit) {
      String first = show.apply(value);
      if (to.isPresent()) {
        return shown(show) + " " + unit;
      }
      String counted = first + " " + Singular.behind(first, unit);
      return isBelowZeroAndBounded() ? counted + orBeyond() : qualifier.word() + counted;
    }

    /** Of a number below zero "at least" is easily misread: at least -2 is -2 or more. */
    private boolean isBelowZeroAndBounded() {
      return value < 0 && (qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.UP_TO);
    }

    private String orBeyond() {
      return qualifier == Qualifier.AT_LEAST ? " or more" : " or less";
    }
  }
}
