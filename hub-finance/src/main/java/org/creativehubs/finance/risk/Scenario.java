package org.creativehubs.finance.risk;

import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.viability.Adjustment;
import org.immutables.value.Value;

/** A named set of changes to a model. */
@HubValue
@Value.Immutable
public abstract class Scenario {

  Scenario() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name, such as {@code head rent doubles}; not blank. */
  public abstract String name();

  /** What is changed; none means that the scenario is the base. */
  public abstract List<Adjustment> adjustments();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
  }

  /** Builds a {@link Scenario}. */
  public static final class Builder extends ImmutableScenario.Builder {
    Builder() {}
  }
}
