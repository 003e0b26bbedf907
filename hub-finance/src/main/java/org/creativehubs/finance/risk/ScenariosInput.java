package org.creativehubs.finance.risk;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.viability.HubProjectionInput;
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

  /** The base, given only if {@link #projection()} is absent. */
  public abstract Optional<OperatingModel> base();

  /** The hubs and assumptions from which the plan starts. */
  public abstract Optional<HubProjectionInput> projection();

  /** The scenarios in order, at least one, each with a name of its own, none {@code base}. */
  public abstract List<Scenario> scenarios();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** The base, given by itself or made from hubs once. */
  @Value.Lazy
  public OperatingModel plan() {
    return base().orElseGet(() -> projection().orElseThrow().model());
  }

  @Value.Check
  void check() {
    Check.exactlyOne(base(), "base", projection(), "projection");
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
      plan().checkAdjustments(field + ".adjustments", scenario.adjustments());
    }
  }

  /** Builds a {@link ScenariosInput}. */
  public static final class Builder extends ImmutableScenariosInput.Builder {
    Builder() {}
  }
}
