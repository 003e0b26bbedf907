package org.creativehubs.metrics.index;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** An index of one label, or why it has none. */
@HubValue
@Value.Immutable
public abstract class IndexValue implements IndexFigure {

  IndexValue() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A value without parts.
   *
   * @param label what it belongs to; not blank
   * @param value the index; finite
   * @return the value
   */
  public static IndexValue of(String label, double value) {
    return builder().label(label).value(value).build();
  }

  /**
   * No value.
   *
   * @param label what it would belong to; not blank
   * @param undefined why there is none
   * @return the reason with its label
   */
  public static IndexValue of(String label, Undefined undefined) {
    return builder().label(label).undefined(undefined).build();
  }

  /** What it belongs to, such as a region or {@code "A and B"}; not blank. */
  public abstract String label();

  /** The index, in the unit and range its calculator states; finite, absent where undefined. */
  @Override
  public abstract OptionalDouble value();

  /** Why there is no index; absent where there is one. */
  @Override
  public abstract Optional<Undefined> undefined();

  /** The last expression with its numbers; not blank, absent where the formula says it all. */
  @Override
  public abstract Optional<String> expression();

  /** The numbers it was computed from, in order; empty where they are too many to show. */
  @Override
  public abstract List<IndexPart> parts();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(label(), "label");
    IndexFigure.check(this, "value");
  }

  /**
   * One of {@link #parts()}.
   *
   * @param name its name
   * @return the number; empty where there is no such part
   */
  public final OptionalDouble part(String name) {
    return parts().stream()
        .filter(part -> part.name().equals(name))
        .mapToDouble(IndexPart::value)
        .findFirst();
  }

  /** Label and value, or the reason why there is none, in one line. */
  @Override
  public final String toString() {
    return label() + ": " + answer();
  }

  /** Builds an {@link IndexValue}. */
  public static final class Builder extends ImmutableIndexValue.Builder {
    Builder() {}

    /**
     * Sets the value as it was computed, and the expression that gives it.
     *
     * @param found a term, which says how
     * @param value the number that was computed in its own way, the same but for rounding; where
     *     rounding keeps them apart, there is no expression
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder found(Term found, double value) {
      value(value).expression(IndexPart.expression(found, value));
      return this;
    }
  }
}
