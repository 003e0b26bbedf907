package org.creativehubs.finance.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** A day, or an hour of it, for which more is booked than there is. */
@HubValue
@Value.Immutable
public abstract class OverBooking {

  OverBooking() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the product. */
  public abstract String product();

  /** The day. */
  @IsoDate
  public abstract LocalDate on();

  /** The hour, in [0, 23]; absent where it is booked by the day. */
  public abstract OptionalInt hour();

  /** Places or rooms that are booked; above {@link #capacity()}. */
  public abstract int booked();

  /** Places or rooms that there are; above zero. */
  public abstract int capacity();

  /** The ids of the bookings, in the order of the input; at least one. */
  public abstract List<String> bookings();

  static final class Builder extends ImmutableOverBooking.Builder {}
}
