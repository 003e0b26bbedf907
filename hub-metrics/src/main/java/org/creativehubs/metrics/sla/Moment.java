package org.creativehubs.metrics.sla;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a question is asked; all three are one day, except where a change is taken apart.
 *
 * @param version the day whose version of the agreement holds
 * @param known the day by which evidence must be known
 * @param today the day that decides what is due
 */
record Moment(Optional<LocalDate> version, Optional<LocalDate> known, Optional<LocalDate> today) {

  static Moment at(Optional<LocalDate> day) {
    return new Moment(day, day, day);
  }
}
