package org.creativehubs.core.whatif;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.lease.ChargeReview;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.MarketRent;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.OpenDateRange;

/** What is payable, and what a market would pay, from a day on. */
final class ScaledRents {

  private ScaledRents() {}

  /**
   * Terms whose charges of some kind are multiplied from a day on; as they are if they are over.
   */
  static LeaseTerms times(
      LeaseTerms terms, Predicate<RentCharge> which, Ratio factor, LocalDate from) {
    return changed(terms, which, from, charge -> times(charge, terms.term().start(), from, factor));
  }

  /** Terms whose charges of some kind are one amount from a day on. */
  static LeaseTerms set(
      LeaseTerms terms, Predicate<RentCharge> which, Money annual, LocalDate from) {
    return changed(terms, which, from, charge -> set(charge, terms.term().start(), from, annual));
  }

  private static LeaseTerms changed(
      LeaseTerms terms,
      Predicate<RentCharge> which,
      LocalDate from,
      UnaryOperator<RentCharge> change) {
    if (!terms.payable().contains(from) && !from.isBefore(terms.term().start())) {
      return terms;
    }
    return terms.toBuilder()
        .charges(
            terms.charges().stream()
                .map(charge -> which.test(charge) ? change.apply(charge) : charge)
                .toList())
        .build();
  }

  /** The amounts that run from a day on times a factor, each rounded half up once. */
  private static RentCharge times(RentCharge charge, LocalDate start, LocalDate day, Ratio factor) {
    if (isOver(charge, day)) {
      return charge;
    }
    LocalDate first = charge.dates().map(OpenDateRange::start).orElse(start);
    LocalDate from = day.isAfter(first) ? day : first;
    RentCharge.Builder scaled = charge.toBuilder();
    List<RentStep> steps = before(charge, from);
    if (!from.isAfter(first)) {
      scaled.annual(times(charge.annualOn(from), factor));
    } else if (charge.reviews().stream().noneMatch(review -> review.date().equals(from))) {
      steps.add(RentStep.replace(from, times(charge.annualOn(from), factor)));
    }
    scaled.reviews(
        charge.reviews().stream()
            .map(review -> review.date().isBefore(from) ? review : times(review, factor))
            .map(review -> review.date().equals(from) ? settled(review, charge, factor) : review)
            .toList());
    charge.steps().stream()
        .map(RentStep::from)
        .filter(next -> next.isAfter(from))
        .forEach(next -> steps.add(RentStep.replace(next, times(charge.annualOn(next), factor))));
    return scaled.steps(steps).build();
  }

  /** A change on the very day of an open review says what its outcome is. */
  private static ChargeReview settled(ChargeReview review, RentCharge charge, Ratio factor) {
    return review.outcome().isPresent()
        ? review
        : review.toBuilder().outcome(times(charge.annualOn(review.date()), factor)).build();
  }

  private static ChargeReview times(ChargeReview review, Ratio factor) {
    return review.toBuilder().outcome(review.outcome().map(rent -> times(rent, factor))).build();
  }

  private static boolean isOver(RentCharge charge, LocalDate day) {
    return charge.dates().flatMap(OpenDateRange::end).filter(end -> !day.isBefore(end)).isPresent();
  }

  /** One amount from a day on, whatever steps and settled reviews were to come. */
  private static RentCharge set(RentCharge charge, LocalDate start, LocalDate day, Money annual) {
    if (isOver(charge, day)) {
      return charge;
    }
    LocalDate first = charge.dates().map(OpenDateRange::start).orElse(start);
    LocalDate from = day.isAfter(first) ? day : first;
    RentCharge.Builder set = charge.toBuilder();
    List<RentStep> steps = before(charge, from);
    if (from.isAfter(first)) {
      steps.add(RentStep.replace(from, annual));
    } else {
      set.annual(annual);
    }
    set.reviews(
        charge.reviews().stream()
            .filter(review -> review.date().isBefore(from) || review.outcome().isEmpty())
            .filter(review -> !review.date().equals(from))
            .toList());
    return set.steps(steps).build();
  }

  private static List<RentStep> before(RentCharge charge, LocalDate day) {
    return new ArrayList<>(
        charge.steps().stream().filter(step -> step.from().isBefore(day)).toList());
  }

  private static Money times(Money amount, Ratio factor) {
    return amount.times(factor, RoundingMode.HALF_UP);
  }

  /** A space whose market rents are multiplied from a day on. */
  static Space times(Space space, Ratio factor, LocalDate from) {
    List<MarketRent> rents = new ArrayList<>();
    space.marketRents().stream()
        .filter(rent -> rent.from().filter(day -> !day.isBefore(from)).isEmpty())
        .forEach(rents::add);
    space
        .marketRentOn(from)
        .ifPresent(rent -> rents.add(MarketRent.of(rent.rent().times(factor), from)));
    space.marketRents().stream()
        .filter(rent -> rent.from().filter(from::isBefore).isPresent())
        .forEach(rent -> rents.add(rent.toBuilder().rent(rent.rent().times(factor)).build()));
    return space.toBuilder().marketRents(rents).build();
  }
}
