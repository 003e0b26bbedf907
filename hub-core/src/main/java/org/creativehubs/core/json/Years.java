package org.creativehubs.core.json;

import java.time.LocalDate;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** The years of every date that is read: those of four digits, as schemas and other readers do. */
final class Years {

  private Years() {}

  static LocalDate checked(LocalDate date, String written) {
    if (date.getYear() < 1 || date.getYear() > 9999) {
      throw new InvalidValueException(
          Fault.OUT_OF_RANGE, "date", "be in the years 1 to 9999", written);
    }
    return date;
  }
}
