package org.creativehubs.metrics.kpi;

import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.indicator.Breakdown;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.internal.Levels;
import org.immutables.value.Value;

/** Who is among those reached, and how large each group is in the population they come from. */
@HubValue
@Value.Immutable
public abstract class InclusionInput {

  /** The name of the row of all parts together. */
  static final String ANY = "any of them";

  InclusionInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The parts, as counts or, in the unit {@code share}, as decimal fractions. */
  public abstract Breakdown breakdown();

  /** Of how many the shares were taken, above zero; absent where not known or the whole is it. */
  public abstract Optional<QualifiedNumber> counted();

  /** The share of each part in the reference population, taken as exact; in (0, 1]. */
  public abstract Map<String, Ratio> reference();

  /** The level of confidence of the intervals; in (0, 1). */
  public abstract double level();

  /** How the intervals are found. */
  public abstract RatioIntervalMethod method();

  /**
   * How far parts may miss their whole for rounding, in their unit; zero or more, 0 if left out.
   */
  @Value.Default
  public Ratio rounding() {
    return Ratio.ZERO;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Levels.check(level(), "level");
    Check.notNegative(rounding(), "rounding");
    counted().ifPresent(n -> Check.positive(n, "counted"));
    reference().forEach(this::checkReference);
    Check.that(
        !breakdown().parts().containsKey(ANY),
        Fault.DUPLICATE,
        "breakdown.parts",
        "not be named as all parts together are",
        ANY);
  }

  private void checkReference(String part, Ratio share) {
    String field = "reference[" + part + "]";
    Check.that(
        breakdown().parts().containsKey(part),
        Fault.UNKNOWN_CODE,
        field,
        "be one of " + String.join(", ", breakdown().parts().keySet()),
        part);
    Check.positiveShare(share, field);
  }

  /** Builds an {@link InclusionInput}. */
  public static final class Builder extends ImmutableInclusionInput.Builder {
    Builder() {}
  }
}
