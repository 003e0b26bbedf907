package org.creativehubs.metrics.index;

import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A number on the way to an index, such as a total or a share. */
@HubValue
@Value.Immutable
public abstract class IndexPart {

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
