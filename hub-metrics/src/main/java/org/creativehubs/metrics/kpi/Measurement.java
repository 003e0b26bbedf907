package org.creativehubs.metrics.kpi;

import java.util.Optional;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** An indicator as it was in one period at one hub, programme or place. */
@HubValue
@Value.Immutable
public abstract class Measurement {

  Measurement() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The hub, programme or place; not blank. */
  public abstract String scope();

  /** The year, month or day it is of. */
  public abstract PartialDate period();

  /** The finite number in the unit of the indicator; for a ratio of sums what is counted. */
  public abstract QualifiedNumber value();

  /** For a ratio of sums of how many it is counted, zero or more; otherwise absent. */
  public abstract Optional<QualifiedNumber> of();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(scope(), "scope");
    of().ifPresent(all -> Check.notNegative(all, "of"));
  }

  /** Builds a {@link Measurement}. */
  public static final class Builder extends ImmutableMeasurement.Builder {
    Builder() {}
  }
}
