package org.creativehubs.metrics.inequality;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.Observations;
import org.immutables.value.Value;

/** Values in groups, and which of Theil's measures is split. */
@HubValue
@Value.Immutable
public abstract class TheilDecompositionInput {

  TheilDecompositionInput() {}

  /**
   * Values and a measure.
   *
   * @param observations the values, each with its group
   * @param measure {@code THEIL_T} or {@code THEIL_L}
   * @return the input
   */
  public static TheilDecompositionInput of(Observations observations, InequalityMeasure measure) {
    return new Builder().observations(observations).measure(measure).build();
  }

  /** The values, each with its group, with weights where they count more than once. */
  public abstract Observations observations();

  /** What is split: {@code THEIL_T} or {@code THEIL_L}. */
  public abstract InequalityMeasure measure();

  @Value.Check
  void check() {
    Check.that(
        measure() == InequalityMeasure.THEIL_T || measure() == InequalityMeasure.THEIL_L,
        "measure",
        "be THEIL_T or THEIL_L",
        measure());
    for (int i = 0; i < observations().entries().size(); i++) {
      Check.that(
          observations().entries().get(i).group().isPresent(),
          Fault.MISSING_FIELD,
          "observations.entries[" + i + "].group",
          "be given",
          "left out");
    }
  }

  static final class Builder extends ImmutableTheilDecompositionInput.Builder {
    Builder() {}
  }
}
