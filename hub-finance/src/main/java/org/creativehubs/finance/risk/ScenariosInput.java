package org.creativehubs.finance.risk;

import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.plan.OperatingModel;
import org.immutables.value.Value;

/** What {@link Scenarios} takes. */
@HubValue
@Value.Immutable
public abstract class ScenariosInput {

  static final String BASE = "base";

  ScenariosInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The base. */
  public abstract OperatingModel base();

  /** The scenarios in order, at least one, each with a name of its own, none {@code base}. */
  public abstract List<Scenario> scenarios();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(scenarios(), "scenarios");
    Check.distinct(scenarios(), Scenario::name, "scenarios", "name");
    for (int i = 0; i < scenarios().size(); i++) {
      Scenario scenario = scenarios().get(i);
      String field = "scenarios[" + i + "]";
      Check.that(
          !scenario.name().equals(BASE),
          field,
          "have another name than that of the base",
          scenario.name());
      base().checkAdjustments(field + ".adjustments", scenario.adjustments());
    }
  }

  /** Builds a {@link ScenariosInput}. */
  public static final class Builder extends ImmutableScenariosInput.Builder {
    Builder() {}
  }
}
