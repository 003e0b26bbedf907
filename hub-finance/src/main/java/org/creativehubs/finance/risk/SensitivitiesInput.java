package org.creativehubs.finance.risk;

import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.viability.PlanQuestion;
import org.immutables.value.Value;

/** What {@link Sensitivities} takes. */
@HubValue
@Value.Immutable
public abstract class SensitivitiesInput extends PlanQuestion {

  SensitivitiesInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

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
    checkPlan();
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
