package org.creativehubs.core.lease;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;

/** A charge for a part of its term. */
final class ChargePart {

  private ChargePart() {}

  static RentCharge of(RentCharge charge, LocalDate start, DateRange part) {
    LocalDate countedFrom = charge.payment().countedFrom().orElse(start);
    OpenDateRange own = charge.dates().orElseGet(() -> OpenDateRange.of(part));
    Optional<DateRange> days = own.before(part.end()).flatMap(part::intersection);
    return days.map(runs -> of(charge, countedFrom, part, runs))
        .orElseGet(() -> ofNothing(charge, countedFrom));
  }

  /** A charge that does not run in a part is one of nothing there. */
  private static RentCharge ofNothing(RentCharge charge, LocalDate countedFrom) {
    return charge.toBuilder()
        .annual(Money.zero(charge.annual().currency()))
        .payment(charge.payment().countedFrom(countedFrom))
        .dates(Optional.empty())
        .steps(List.of())
        .reviews(List.of())
        .concessions(List.of())
        .build();
  }

  private static RentCharge of(
      RentCharge charge, LocalDate countedFrom, DateRange all, DateRange part) {
    RentCharge.Builder builder = RentCharge.builder();
    builder.dates(Optional.of(part).filter(days -> !days.equals(all)).map(OpenDateRange::of));
    builder
        .name(charge.name())
        .kind(charge.kind())
        .annual(charge.annualOn(part.start()))
        .payment(charge.payment().countedFrom(countedFrom))
        .vatRate(charge.vatRate());
    charge.reviews().stream()
        .filter(review -> part.contains(review.date()))
        .filter(review -> review.date().isAfter(part.start()) || review.outcome().isEmpty())
        .forEach(builder::addReviews);
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
