package org.creativehubs.finance.risk;

import java.util.Optional;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.viability.HubProjectionInput;
import org.immutables.value.Value;

/** What {@link Sensitivities} takes. */
@HubValue
@Value.Immutable
public abstract class SensitivitiesInput {

  SensitivitiesInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The plan of the hub, given only if {@link #projection()} is absent. */
  public abstract Optional<OperatingModel> model();

  /** The hubs and assumptions from which the plan starts. */
  public abstract Optional<HubProjectionInput> projection();

  /** By how much each line is raised and lowered, in (0, 1]: 10 % for 0.1. */
  public abstract Ratio step();

  /** What is judged. */
  public abstract OutlookMeasure measure();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** The plan of the hub, given by itself or made from hubs once. */
  @Value.Lazy
  public OperatingModel plan() {
    return model().orElseGet(() -> projection().orElseThrow().model());
  }

  @Value.Check
  void check() {
    Check.exactlyOne(model(), "model", projection(), "projection");
    Check.positiveShare(step(), "step");
    Check.that(
        !plan().units().isEmpty() || !plan().lines().isEmpty() || !plan().schedules().isEmpty(),
        "model",
        "have a line that is not of a loan",
        plan().name());
  }

  /** Builds a {@link SensitivitiesInput}. */
  public static final class Builder extends ImmutableSensitivitiesInput.Builder {
    Builder() {}
  }
}
