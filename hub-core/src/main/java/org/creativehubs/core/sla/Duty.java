package org.creativehubs.core.sla;

import java.math.BigInteger;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * A duty that many have, such as one hour a week of every tenant: what it would yield if everybody
 * complied.
 */
@HubValue
@Value.Immutable
public abstract class Duty {

  Duty() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What one of them owes each time, in the unit of the obligation; greater than zero. */
  public abstract Ratio each();

  /** How often within the period of the obligation; greater than zero. */
  public abstract Ratio times();

  /** What the times are, such as {@code weeks}; not blank. */
  public abstract String timesUnit();

  /** How many have the duty; not negative. */
  public abstract QualifiedNumber bearers();

  /** Who has the duty, such as {@code tenants}; not blank. */
  public abstract String bearersUnit();

  /** Where their number is written, if not where the duty is. */
  public abstract Optional<Source> bearersSource();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.positive(each(), "each"),
        () -> Check.positive(times(), "times"),
        () -> Check.notNegative(bearers(), "bearers"),
        () -> Check.notBlank(timesUnit(), "timesUnit"),
        () -> Check.notBlank(bearersUnit(), "bearersUnit"));
  }

  /** What one bearer yields over the period, exactly. */
  public final Ratio perBearer() {
    return each().times(times());
  }

  /** What all yield together, as well known as their number is. */
  public final QualifiedNumber capacity() {
    return bearers().times(perBearer());
  }

  /**
   * How many bearers it takes to reach a target.
   *
   * @param target the target, zero or more
   * @return the smallest whole number of bearers whose capacity reaches it
   */
  public final BigInteger bearersNeeded(Ratio target) {
    Check.notNegative(target, "target");
    return target.dividedBy(perBearer()).ceiling();
  }

  /** Builds a {@link Duty}. */
  public static final class Builder extends ImmutableDuty.Builder {
    Builder() {}
  }
}
