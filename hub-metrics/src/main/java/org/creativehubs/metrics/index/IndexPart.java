package org.creativehubs.metrics.index;

import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.internal.Tidy;
import org.immutables.value.Value;

/** A number on the way to an index, such as a total or a share. */
@HubValue
@Value.Immutable
public abstract class IndexPart {

  /** What double arithmetic may take in another order, as a part of the number. */
  private static final double NEAR = 1e-9;

  IndexPart() {}

  /**
   * A number that is given.
   *
   * @param name what it is; not blank
   * @param value the number; finite
   * @return the part
   */
  public static IndexPart of(String name, double value) {
    return new Builder().name(name).value(value).build();
  }

  /**
   * A number that is computed.
   *
   * @param name what it is; not blank
   * @param expression the expression with its numbers; not blank
   * @param value the number; finite
   * @return the part
   */
  public static IndexPart of(String name, String expression, double value) {
    return new Builder().name(name).expression(expression).value(value).build();
  }

  /**
   * What a term says of itself.
   *
   * @param found a defined term with a label
   * @return the part
   */
  public static IndexPart of(Term found) {
    return of(found, found.toDouble());
  }

  /**
   * A number that was computed in its own way, and what a term says of it.
   *
   * @param found a term with a label
   * @param value the same number but for rounding; finite
   * @return the part
   */
  public static IndexPart of(Term found, double value) {
    return new Builder()
        .name(found.label().orElse("result"))
        .expression(expression(found, value))
        .value(value)
        .build();
  }

  /**
   * The expression of a term, if it comes to a number that was computed in its own way.
   *
   * @param found the term
   * @param value the number
   * @return the expression; empty where rounding keeps both apart, or the term is undefined
   */
  public static Optional<String> expression(Term found, double value) {
    return found.isDefined() && isNear(found.toDouble(), value)
        ? found.expression()
        : Optional.empty();
  }

  /** Whether two numbers are the same but for rounding. */
  static boolean isNear(double one, double other) {
    return Math.abs(one - other) <= NEAR * Math.max(1, Math.max(Math.abs(one), Math.abs(other)));
  }

  /** This number as what others are computed from. */
  public final Term term() {
    return Tidy.term(value()).named(name());
  }

  /** What it is; not blank. */
  public abstract String name();

  /** How it was computed, with its numbers; not blank, absent where it is given. */
  public abstract Optional<String> expression();

  /** The number, in the unit that {@link #name} says or none; finite. */
  public abstract double value();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    expression().ifPresent(expression -> Check.notBlank(expression, "expression"));
    Check.finite(value(), "value");
  }

  Step step() {
    return Step.builder()
        .label(name())
        .expression(expression())
        .value(Answer.number(value()))
        .build();
  }

  static final class Builder extends ImmutableIndexPart.Builder {
    Builder() {}
  }
}
