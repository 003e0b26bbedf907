package org.creativehubs.core.lease;

import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A further term of a lease, after the first and the renewals before it. */
@HubValue
@Value.Immutable
public abstract class LeaseRenewal {

  LeaseRenewal() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** How long it is in months; from 1 to 12,000. */
  public abstract int months();

  /** Whether it is agreed or only possible. */
  public abstract RenewalState state();

  /** When it was agreed, as exactly as is known. */
  public abstract Optional<PartialDate> agreedOn();

  /** Where it is written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    TermLength.check(months(), "months");
  }

  /** Builds a {@link LeaseRenewal}. */
  public static final class Builder extends ImmutableLeaseRenewal.Builder {
    Builder() {}
  }
}
