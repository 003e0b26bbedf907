package org.creativehubs.metrics.location;

import java.util.OptionalDouble;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** When a quotient is too uncertain to be relied on; the thresholds are the caller's. */
@HubValue
@Value.Immutable
public abstract class ReliabilityRule {

  ReliabilityRule() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the rule is called in answers, such as the name of a publication rule; not blank. */
  public abstract String name();

  /** The smallest count of the industry in the region that can be relied on; above zero. */
  public abstract OptionalDouble minimumCount();

  /** The largest width of the interval that can be, as a share of the quotient; above zero. */
  public abstract OptionalDouble maximumRelativeWidth();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    minimumCount().ifPresent(least -> positive(least, "minimumCount"));
    maximumRelativeWidth().ifPresent(most -> positive(most, "maximumRelativeWidth"));
    Check.that(
        minimumCount().isPresent() || maximumRelativeWidth().isPresent(),
        Fault.INCONSISTENT,
        "minimumCount",
        "be given or maximumRelativeWidth",
        "neither");
  }

  private static void positive(double number, String field) {
    Check.positive(number, field);
  }

  /** The name and the thresholds in one line. */
  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder(name()).append(": unreliable");
    minimumCount().ifPresent(least -> text.append(", count below ").append(Show.number(least)));
    maximumRelativeWidth()
        .ifPresent(most -> text.append(", width above ").append(Show.percent(most)));
    return text.toString();
  }

  /** Builds a {@link ReliabilityRule}. */
  public static final class Builder extends ImmutableReliabilityRule.Builder {
    Builder() {}
  }
}
