package org.creativehubs.finance.internal;

import java.time.Year;
import java.time.temporal.Temporal;
import org.creativehubs.core.value.Check;

/** The years in which dates of leases lie. */
public final class DateLimits {

  private DateLimits() {}

  public static void years(Temporal date, String field) {
    int year = Year.from(date).getValue();
    Check.that(year >= 1 && year <= 9999, field, "be in the years 1 to 9999", date);
  }
}
