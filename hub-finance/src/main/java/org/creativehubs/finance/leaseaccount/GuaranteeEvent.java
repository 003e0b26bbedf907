package org.creativehubs.finance.leaseaccount;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * Another amount is expected under a guarantee of residual value: measured again at the rate as it
 * was (IFRS 16 paragraph 42).
 */
@HubValue
@JsonTypeName("GUARANTEE")
@Value.Immutable
public abstract non-sealed class GuaranteeEvent extends LeaseEvent {

  GuaranteeEvent() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final LeaseEventKind kind() {
    return LeaseEventKind.GUARANTEE;
  }

  /** What is now expected to be paid, zero or more. */
  public abstract Money residualGuarantee();

  @Override
  final void change(LesseeAccountingInput.Builder lease) {
    lease.residualGuarantee(residualGuarantee());
  }

  @Override
  final List<Object> details() {
    return List.of("guarantee", residualGuarantee());
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** Builds a {@link GuaranteeEvent}. */
  public static final class Builder extends ImmutableGuaranteeEvent.Builder {
    Builder() {}
  }
}
