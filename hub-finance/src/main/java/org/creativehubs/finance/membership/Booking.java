package org.creativehubs.finance.membership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** Places taken for a day, or for some hours of it: a day pass, a desk, a room. */
@HubValue
@Value.Immutable
public abstract class Booking {

  private static final int DAY = 24;

  Booking() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id: any text on one line, at most 100 characters. */
  public abstract String id();

  /** The id of the product. */
  public abstract String product();

  /** The id of the member who books; absent where it is nobody's. */
  public abstract Optional<String> member();

  /** The day. */
  @IsoDate
  public abstract LocalDate on();

  /** How many places or rooms; in [1, 10,000]. */
  @Value.Default
  public int places() {
    return 1;
  }

  /** The hour of the day at which it starts, in [0, 23]; given for a price by the hour only. */
  public abstract OptionalInt fromHour();

  /** How many hours, above zero and not beyond midnight; given with the first hour only. */
  public abstract OptionalInt hours();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.id(product(), "product"),
        () -> member().ifPresent(member -> Check.id(member, "member")),
        () -> Check.between(places(), 1, 10_000, "places"),
        () -> fromHour().ifPresent(hour -> Check.between(hour, 0, DAY - 1, "fromHour")),
        () -> Check.givenExactlyIf(Check.boxed(hours()), "hours", isByHour(), "fromHour is"));
    hours().ifPresent(hours -> Check.between(hours, 1, DAY - fromHour().getAsInt(), "hours"));
  }

  private boolean isByHour() {
    return fromHour().isPresent();
  }

  /** Places times hours, or places for a day; above zero. */
  public final int units() {
    return places() * hours().orElse(1);
  }

  /** The first hour that is taken; 0 where the day is. */
  final int firstHour() {
    return fromHour().orElse(0);
  }

  /** Builds a {@link Booking}. */
  public static final class Builder extends ImmutableBooking.Builder {
    Builder() {}
  }
}
