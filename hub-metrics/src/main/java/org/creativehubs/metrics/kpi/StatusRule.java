package org.creativehubs.metrics.kpi;

import java.util.Map;
import java.util.OptionalDouble;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.internal.Levels;
import org.immutables.value.Value;

/** When an indicator is green, amber or red. */
@HubValue
@Value.Immutable
public abstract class StatusRule {

  StatusRule() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** How the light is found. */
  public abstract StatusRuleKind kind();

  /** What the tolerances are measured in; RELATIVE where it is left out. */
  @Value.Default
  public ToleranceKind toleranceKind() {
    return ToleranceKind.RELATIVE;
  }

  /** How far off the target is near enough; zero or more, zero where it is left out. */
  @Value.Default
  public Ratio tolerance() {
    return Ratio.ZERO;
  }

  /** Tolerances of single indicators by id; each zero or more. */
  public abstract Map<String, Ratio> tolerances();

  /** The level of confidence, in (0, 1); given for kind TARGET_IN_INTERVAL and no other. */
  public abstract OptionalDouble level();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    checkTolerance(tolerance(), "tolerance");
    tolerances().keySet().forEach(id -> Check.id(id, "tolerances"));
    tolerances().forEach((id, own) -> checkTolerance(own, "tolerances[" + id + "]"));
    Check.givenExactlyIf(
        Check.boxed(level()),
        "level",
        kind() == StatusRuleKind.TARGET_IN_INTERVAL,
        "kind is TARGET_IN_INTERVAL");
    level().ifPresent(level -> Levels.check(level, "level"));
  }

  private static void checkTolerance(Ratio tolerance, String field) {
    Check.notNegative(tolerance, field);
  }

  /** How far off its target an indicator may be, in its own unit; zero or more. */
  final Ratio room(String indicator, Ratio target) {
    Ratio own = tolerances().getOrDefault(indicator, tolerance());
    return toleranceKind() == ToleranceKind.ABSOLUTE ? own : own.times(target.abs());
  }

  /** Builds a {@link StatusRule}. */
  public static final class Builder extends ImmutableStatusRule.Builder {
    Builder() {}
  }
}
