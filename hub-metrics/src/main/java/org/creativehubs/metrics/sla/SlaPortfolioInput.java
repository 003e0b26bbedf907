package org.creativehubs.metrics.sla;

import java.util.List;
import java.util.OptionalInt;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Agreements to be checked, each for a period, and how many of the worst are to be listed. */
@HubValue
@Value.Immutable
public abstract class SlaPortfolioInput {

  SlaPortfolioInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The checks; at least one, each of another agreement or for another period. */
  public abstract List<SlaCheckerInput> checks();

  /** How many of the worst are listed, one or more; absent where all are. */
  public abstract OptionalInt worst();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(checks(), "checks");
    worst().ifPresent(worst -> Check.atLeast(worst, 1, "worst"));
    Check.distinct(checks(), check -> key(check), "checks", "agreement and period");
  }

  private static String key(SlaCheckerInput check) {
    return check.subject().id() + " for " + check.judged().map(Object::toString).orElse("any");
  }

  /** Builds a {@link SlaPortfolioInput}. */
  public static final class Builder extends ImmutableSlaPortfolioInput.Builder {
    Builder() {}
  }
}
