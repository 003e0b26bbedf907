package org.creativehubs.finance.leaseaccount;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * More space is let at the price it has by itself: a lease of its own, which changes nothing in the
 * accounts of the lease it is added to (IFRS 16 paragraph 44).
 */
@HubValue
@JsonTypeName("SEPARATE_LEASE")
@Value.Immutable
public abstract non-sealed class SeparateLeaseEvent extends LeaseEvent {

  SeparateLeaseEvent() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final LeaseEventKind kind() {
    return LeaseEventKind.SEPARATE_LEASE;
  }

  /** The lease of the space that is added. */
  public abstract LesseeAccountingInput added();

  @Override
  final Optional<LesseeAccountingInput> separate() {
    return Optional.of(added());
  }

  @Override
  final List<Object> details() {
    return List.of("added", added());
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** Builds a {@link SeparateLeaseEvent}. */
  public static final class Builder extends ImmutableSeparateLeaseEvent.Builder {
    Builder() {}
  }
}
