package org.creativehubs.finance.lease;

import java.util.Optional;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.time.DateRange;
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

  /**
   * An input.
   *
   * @param lease what is payable, with its conventions
   * @param period the days on which the lines fall due
   * @return the input
   */
  public static LeaseScheduleInput of(LeaseTerms lease, DateRange period) {
    return ImmutableLeaseScheduleInput.builder().lease(lease).period(period).build();
  }

  /** What is payable, with every convention by which it is calculated. */
  public abstract LeaseTerms lease();

  /**
   * The days on which the lines fall due, such as a financial year; absent for the whole term, and
   * given where that has no end.
   */
  public abstract Optional<DateRange> period();

  @Value.Check
  void check() {
    RentSchedule.checkPeriod(lease(), period());
  }
}
