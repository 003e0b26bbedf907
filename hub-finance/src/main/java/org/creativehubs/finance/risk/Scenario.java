package org.creativehubs.finance.risk;

import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.plan.Adjustment;
import org.immutables.value.Value;

/** A named set of changes to a model. */
@HubValue
@Value.Immutable
public abstract class Scenario {

  Scenario() {}

  /**
   * A scenario.
   *
   * @param name what it is called, such as {@code head rent doubles}; not blank
   * @param adjustments what is changed; none means that the scenario is the base
   * @return the scenario
   */
  public static Scenario of(String name, List<Adjustment> adjustments) {
    return new Builder().name(name).adjustments(adjustments).build();
  }

  /** The name, such as {@code head rent doubles}; not blank. */
  public abstract String name();

  /** What is changed; none means that the scenario is the base. */
  public abstract List<Adjustment> adjustments();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
  }

  static final class Builder extends ImmutableScenario.Builder {}
}
