package org.creativehubs.finance.leaseaccount;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * Restoring the space is expected to cost another amount, or is discounted at another rate (IFRIC
 * 1).
 */
@HubValue
@JsonTypeName("RESTORATION")
@Value.Immutable
public abstract non-sealed class RestorationEvent extends LeaseEvent {

  RestorationEvent() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final LeaseEventKind kind() {
    return LeaseEventKind.RESTORATION;
  }

  /** What it is now expected to cost, zero or more. */
  public abstract Money restorationCost();

  /** The yearly rate that now discounts it, above -1; absent if it is as it was. */
  public abstract Optional<Ratio> restorationRate();

  @Override
  final void change(LesseeAccountingInput.Builder lease) {
    lease.restorationCost(restorationCost());
    restorationRate().ifPresent(lease::restorationRate);
  }

  @Override
  final List<Object> details() {
    return List.of("restoration", restorationCost(), "at", restorationRate());
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** Builds a {@link RestorationEvent}. */
  public static final class Builder extends ImmutableRestorationEvent.Builder {
    Builder() {}
  }
}
