package org.creativehubs.finance.membership;

import java.time.YearMonth;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What a product brings in a month, and how well it is used. */
@HubValue
@Value.Immutable
public abstract class BookingMonth {

  BookingMonth() {}

  static Builder builder() {
    return new Builder();
  }

  /** The month. */
  @IsoDate
  public abstract YearMonth month();

  /** The id of the product. */
  public abstract String product();

  /** Days or hours taken, with those assumed; zero or more. */
  public abstract long unitsTaken();

  /** Those that credits pay; zero or more. */
  public abstract long creditsUsed();

  /** What it brings; zero or more. */
  public abstract Money amount();

  /**
   * Days or hours that can be had: capacity x days on which it is open x hours of a day; zero or
   * more, absent where one of these is not known.
   */
  public abstract Optional<Long> available();

  /** Units taken over units that can be had; above one where over-booked. */
  public final Optional<Ratio> utilisation() {
    return available().filter(units -> units > 0).map(units -> Ratio.of(unitsTaken(), units));
  }

  final String label() {
    return product() + " " + month();
  }

  static final class Builder extends ImmutableBookingMonth.Builder {}
}
