package org.creativehubs.core.explain;

import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One step of an explanation: what is found, how, and by which rule. */
@HubValue
@Value.Immutable
public abstract class Step {

  Step() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What this step finds, such as {@code attainment}; not blank. */
  public abstract String label();

  /** The expression with its numbers, such as {@code 450 / 350}; absent where a figure is given. */
  public abstract Optional<String> expression();

  /** What comes out. */
  public abstract Answer value();

  /** Where the figure or the rule comes from. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(label(), "label");
    expression().ifPresent(expression -> Check.notBlank(expression, "expression"));
  }

  /** Label, expression and value in one line, with the source in brackets. */
  @Override
  public final String toString() {
    return label()
        + ": "
        + expression().map(expression -> expression + " = ").orElse("")
        + value()
        + source().map(source -> " [" + source + "]").orElse("");
  }

  /** Builds a {@link Step}. */
  public static final class Builder extends ImmutableStep.Builder {
    Builder() {}
  }
}
