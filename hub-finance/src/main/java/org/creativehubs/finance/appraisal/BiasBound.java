package org.creativehubs.finance.appraisal;

import org.creativehubs.core.assumption.Provenance;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** By how much early estimates of a type of project are too low at most. */
@HubValue
@Value.Immutable
public abstract class BiasBound {

  BiasBound() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its name, date, source and standing. */
  public abstract Provenance provenance();

  /** The bound for capital cost, as a share of the estimate; zero or more, 2 being 200 %. */
  public abstract Ratio capital();

  /** The bound for the duration of works, as a share of the estimate; zero or more. */
  public abstract Ratio duration();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(capital(), "capital");
    Check.notNegative(duration(), "duration");
  }

  /** Builds a {@link BiasBound}. */
  public static final class Builder extends ImmutableBiasBound.Builder {
    Builder() {}
  }
}
