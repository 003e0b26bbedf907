package org.creativehubs.metrics.index;

import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One value of a variable: of a region, a business, a person. */
@HubValue
@Value.Immutable
public abstract class Observation {

  Observation() {}

  /**
   * An observation of weight 1 in no group.
   *
   * @param label what is observed; not blank
   * @param value the value, in the unit of the variable; finite
   * @return the observation
   */
  public static Observation of(String label, double value) {
    return builder().label(label).value(value).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is observed; not blank. */
  public abstract String label();

  /** The value, in the unit of the variable; finite. */
  public abstract double value();

  /** How much it counts, such as a population; a finite number of zero or more, 1 if left out. */
  @Value.Default
  public double weight() {
    return 1;
  }

  /** The group it belongs to; not blank. */
  public abstract Optional<String> group();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(label(), "label");
    Check.finite(value(), "value");
    Check.notNegative(weight(), "weight");
    group().ifPresent(group -> Check.notBlank(group, "group"));
  }

  /** Builds an {@link Observation}. */
  public static final class Builder extends ImmutableObservation.Builder {
    Builder() {}
  }
}
