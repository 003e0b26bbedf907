package org.creativehubs.metrics.robustness;

import java.util.OptionalDouble;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How the counts could have been others, and how the interval is read from the draws. */
@HubValue
@Value.Immutable
public abstract class RobustnessPolicy {

  private static final int MOST_DRAWS = 10_000_000;

  RobustnessPolicy() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * By how much rounding could have moved an index: the whole range of what is found.
   *
   * @param base the base to which counts were rounded, such as 5; 1e-9 to 1e15
   * @param draws how often counts are drawn where the index has no bounds without draws; 1 to
   *     10,000,000
   * @param seed from which all draws follow; any number
   * @return the policy
   */
  public static RobustnessPolicy ofRounding(double base, int draws, long seed) {
    return builder()
        .method(RobustnessMethod.ROUNDING)
        .base(base)
        .draws(draws)
        .seed(seed)
        .rule(IntervalRule.RANGE)
        .build();
  }

  /** Why the counts could have been others. */
  public abstract RobustnessMethod method();

  /**
   * The base to which counts were rounded, such as 5, in the unit of the counts; 1e-9 to 1e15.
   * Given only for {@link RobustnessMethod#ROUNDING}.
   */
  public abstract OptionalDouble base();

  /**
   * How often the counts are drawn; 1 to 10,000,000. Not used where the index has bounds without
   * draws: {@link IndexInterval#bounds()}.
   */
  public abstract int draws();

  /** From which all draws follow; any number. */
  public abstract long seed();

  /** Which of the drawn values bound the interval. */
  public abstract IntervalRule rule();

  /** The share of the draws inside, such as 0.95, in (0, 1); absent only for the whole range. */
  public abstract OptionalDouble level();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    boolean rounding = method() == RobustnessMethod.ROUNDING;
    Check.that(
        base().isPresent() == rounding,
        Fault.INCONSISTENT,
        "base",
        "be given for ROUNDING and only for ROUNDING",
        method() + (base().isPresent() ? " with one" : " without"));
    base().ifPresent(base -> inRange(base, "base", "be in [1e-9, 1e15]", 1e-9, 1e15));
    Check.that(draws() >= 1 && draws() <= MOST_DRAWS, "draws", "be in 1..10000000", draws());
    Check.that(
        level().isPresent() == (rule() != IntervalRule.RANGE),
        Fault.INCONSISTENT,
        "level",
        "be absent for RANGE and only for RANGE",
        rule() + (level().isPresent() ? " with one" : " without"));
    level()
        .ifPresent(
            level -> inRange(level, "level", "be in (0, 1)", Double.MIN_VALUE, Math.nextDown(1.0)));
  }

  private static void inRange(double value, String field, String rule, double low, double high) {
    Check.finite(value, field);
    Check.that(value >= low && value <= high, field, rule, value);
  }

  /** Builds a {@link RobustnessPolicy}. */
  public static final class Builder extends ImmutableRobustnessPolicy.Builder {
    Builder() {}
  }
}
