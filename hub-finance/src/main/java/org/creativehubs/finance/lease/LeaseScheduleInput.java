package org.creativehubs.finance.lease;

import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link LeaseSchedule} takes. */
@HubValue
@Value.Immutable
public abstract class LeaseScheduleInput {

  LeaseScheduleInput() {}

  /**
   * An input.
   *
   * @param lease what is payable, with its conventions
   * @return the input
   */
  public static LeaseScheduleInput of(LeaseTerms lease) {
    return ImmutableLeaseScheduleInput.builder().lease(lease).build();
  }

  /** What is payable, with every convention by which it is calculated. */
  public abstract LeaseTerms lease();
}
