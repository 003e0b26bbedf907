package org.creativehubs.core.sheets.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days as workbooks number them: from the first of January 1900, with a 29 February 1900 that there
 * was not, or from the first of January 1904, which is zero.
 */
public final class Serials {

  private static final int LAST = 2_958_465;
  private static final int NO_LEAP_DAY = 60;

  private Serials() {}

  /** The day of a serial number, its time left out; empty where it is none. */
  public static Optional<LocalDate> day(BigDecimal serial, boolean is1904) {
    if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST)) > 0) {
      return Optional.empty();
    }
    int days = serial.intValue();
    if (is1904) {
      return Optional.of(LocalDate.of(1904, 1, 1).plusDays(days));
    }
    if (days == 0 || days == NO_LEAP_DAY) {
      return Optional.empty();
    }
    return Optional.of(LocalDate.of(1899, 12, days < NO_LEAP_DAY ? 31 : 30).plusDays(days));
  }
}
