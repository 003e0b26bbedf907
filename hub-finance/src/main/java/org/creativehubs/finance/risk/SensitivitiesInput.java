package org.creativehubs.finance.risk;

import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.plan.OperatingModel;
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

  /** The plan of the hub. */
  public abstract OperatingModel model();

  /** By how much each line is raised and lowered, in (0, 1]: 10 % for 0.1. */
  public abstract Ratio step();

  /** What is judged. */
  public abstract OutlookMeasure measure();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.positiveShare(step(), "step");
    Check.that(
        !model().units().isEmpty()
            || !model().lines().isEmpty()
            || !model().schedules().isEmpty(),
        "model",
        "have a line that is not of a loan",
        model().name());
  }

  /** Builds a {@link SensitivitiesInput}. */
  public static final class Builder extends ImmutableSensitivitiesInput.Builder {
    Builder() {}
  }
}
