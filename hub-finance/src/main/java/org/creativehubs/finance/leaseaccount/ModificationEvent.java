package org.creativehubs.finance.leaseaccount;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.levelrent.internal.StartMoney;
import org.immutables.value.Value;

/**
 * The parties change the lease: what is given up leaves the accounts with a gain or loss, the rest
 * is measured again at a rate of that day (IFRS 16 paragraphs 45 and 46).
 */
@HubValue
@JsonTypeName("MODIFICATION")
@Value.Immutable
public abstract non-sealed class ModificationEvent extends RemeasuredEvent {

  ModificationEvent() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final LeaseEventKind kind() {
    return LeaseEventKind.MODIFICATION;
  }

  /**
   * The yearly rate of discount of the day, above -1. Under FRS 102 it may be absent: then the rate
   * stays as it was.
   */
  public abstract Optional<Ratio> annualRate();

  /** The part of the space that is kept, in (0, 1]; absent if it is all. */
  @Override
  public abstract Optional<Ratio> spaceKept();

  @Override
  final void change(LesseeAccountingInput.Builder lease) {
    annualRate().ifPresent(lease::annualRate);
  }

  @Override
  final void checkFor(LesseeAccountingInput before, String field) {
    Check.that(
        annualRate().isPresent() || before.standard() == AccountingStandard.FRS_102_2026,
        Fault.INCONSISTENT,
        field + ".annualRate",
        "be given under IFRS_16",
        "absent");
  }

  @Override
  final List<Object> details() {
    return List.of("terms", terms(), "rate", annualRate(), "space kept", spaceKept());
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    annualRate().ifPresent(StartMoney::checkRate);
    spaceKept().ifPresent(share -> Check.positiveShare(share, "spaceKept"));
  }

  /** Builds a {@link ModificationEvent}. */
  public static final class Builder extends ImmutableModificationEvent.Builder {
    Builder() {}
  }
}
