package org.creativehubs.finance.rentreview;

import java.time.YearMonth;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.internal.DateLimits;
import org.immutables.value.Value;

/** The published value of a price index for a month. */
@HubValue
@Value.Immutable
public abstract class IndexPoint {

  IndexPoint() {}

  /**
   * A value.
   *
   * @param month the month it is published for, in the years 1 to 9999
   * @param value the value, above zero
   * @return the point
   */
  public static IndexPoint of(YearMonth month, Ratio value) {
    return ImmutableIndexPoint.builder().month(month).value(value).build();
  }

  /** The month it is published for, such as {@code 2026-04}; in the years 1 to 9999. */
  @IsoDate
  public abstract YearMonth month();

  /** The value, above zero; index points without a unit. */
  public abstract Ratio value();

  @Value.Check
  void check() {
    DateLimits.years(month(), "month");
    Check.positive(value(), "value");
  }

  /** Such as {@code 2026-04: 137.2}. */
  @Override
  public final String toString() {
    return month() + ": " + value();
  }
}
