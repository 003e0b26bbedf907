package org.creativehubs.core.lease;

import java.time.LocalDate;
import org.creativehubs.core.time.DateRange;

/** A charge for a part of its term. */
final class ChargePart {

  private ChargePart() {}

  static RentCharge of(RentCharge charge, LocalDate start, DateRange part) {
    LocalDate countedFrom = charge.payment().countedFrom().orElse(start);
    RentCharge.Builder builder = RentCharge.builder();
    builder
        .name(charge.name())
        .kind(charge.kind())
        .annual(charge.annualOn(part.start()))
        .payment(charge.payment().countedFrom(countedFrom))
        .vatRate(charge.vatRate());
    for (RentStep step : charge.steps()) {
      if (part.contains(step.from()) && step.from().isAfter(part.start())) {
        builder.addSteps(step);
      }
    }
    for (RentConcession concession : charge.concessions()) {
      concession
          .dates()
          .intersection(part)
          .ifPresent(dates -> builder.addConcessions(RentConcession.of(dates, concession.share())));
    }
    return builder.build();
  }
}
