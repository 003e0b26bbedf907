package org.creativehubs.core.lease;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * The rules of a {@link RentCharge}. Texts are made only for a refusal: leases come by the 100,000.
 */
final class ChargeCheck {

  private ChargeCheck() {}

  static void check(RentCharge charge) {
    Check.notBlank(charge.name(), "name");
    Check.notNegative(charge.annual(), "annual");
    charge.vatRate().ifPresent(ChargeCheck::checkRate);
    checkReviews(charge);
    checkSteps(charge);
    checkConcessions(charge.concessions());
  }

  static List<Money> annualAfterSteps(RentCharge charge) {
    ImmutableList.Builder<Money> amounts = ImmutableList.builder();
    Money annual = charge.annual();
    for (RentStep step : charge.changes()) {
      annual = step.after(annual);
      amounts.add(annual);
    }
    return amounts.build();
  }

  static List<RentStep> changes(RentCharge charge) {
    List<RentStep> changes = new ArrayList<>(charge.steps());
    charge.reviews().forEach(review -> review.step().ifPresent(changes::add));
    changes.sort(Comparator.comparing(RentStep::from));
    return changes;
  }

  private static void checkReviews(RentCharge charge) {
    if (charge.reviews().isEmpty()) {
      return;
    }
    Check.ascending(charge.reviews(), ChargeReview::date, "reviews", "date");
    Check.each(charge.reviews(), "reviews", (review, field) -> checkReview(charge, review, field));
  }

  private static void checkReview(RentCharge charge, ChargeReview review, String field) {
    boolean apart = charge.steps().stream().noneMatch(s -> s.from().equals(review.date()));
    if (!apart) {
      throw refusal(field + ".date", "be the day of no step", review.date());
    }
    Currency currency = charge.annual().currency();
    if (review.outcome().filter(amount -> !amount.currency().equals(currency)).isPresent()) {
      throw refusal(
          field + ".outcome", "be in " + currency + " as annual is", review.outcome().get());
    }
  }

  /** Refuses steps, concessions and days that are none of the term's. */
  static void checkWithin(OpenDateRange all, RentCharge charge, String field) {
    charge.dates().ifPresent(days -> checkDays(all, days, field));
    OpenDateRange term = charge.dates().orElse(all);
    charge.payment().countedFrom().ifPresent(from -> checkCountedFrom(all, from, field));
    for (int i = 0; i < charge.reviews().size(); i++) {
      LocalDate date = charge.reviews().get(i).date();
      if (!term.contains(date)) {
        throw refusal(field + ".reviews[" + i + "].date", "lie in the term " + term, date);
      }
    }
    for (int i = 0; i < charge.steps().size(); i++) {
      LocalDate from = charge.steps().get(i).from();
      if (!term.contains(from)) {
        throw refusal(field + ".steps[" + i + "].from", "lie in the term " + term, from);
      }
    }
    for (int i = 0; i < charge.concessions().size(); i++) {
      DateRange dates = charge.concessions().get(i).dates();
      if (!term.contains(dates)) {
        throw refusal(field + ".concessions[" + i + "].dates", "lie in the term " + term, dates);
      }
    }
  }

  private static void checkDays(OpenDateRange all, OpenDateRange days, String field) {
    boolean ends = days.closed().isPresent() ? all.contains(days.closed().get()) : all.isOpen();
    if (!ends || days.start().isBefore(all.start())) {
      throw refusal(field + ".dates", "lie in the term " + all, days);
    }
  }

  private static void checkCountedFrom(OpenDateRange term, LocalDate from, String field) {
    if (from.isAfter(term.start()) || from.getYear() < LeaseTerms.FIRST_YEAR) {
      throw refusal(
          field + ".payment.countedFrom",
          "be in the years from 2 and not after " + term.start(),
          from);
    }
  }

  private static void checkRate(Ratio rate) {
    Check.share(rate, "vatRate");
  }

  private static void checkSteps(RentCharge charge) {
    List<RentStep> steps = charge.steps();
    Currency currency = charge.annual().currency();
    for (int i = 0; i < steps.size(); i++) {
      RentStep step = steps.get(i);
      if (i > 0 && !step.from().isAfter(steps.get(i - 1).from())) {
        throw refusal(
            "steps[" + i + "].from",
            "be after the step before it on " + steps.get(i - 1).from(),
            step.from());
      }
      if (step.amount().isPresent() && !step.amount().get().currency().equals(currency)) {
        throw refusal(
            "steps[" + i + "].amount", "be in " + currency + " as annual is", step.amount().get());
      }
    }
    Money annual = charge.annual();
    for (RentStep step : charge.changes()) {
      annual = step.after(annual);
      if (annual.isNegative()) {
        throw refusal("steps[" + steps.indexOf(step) + "]", "leave an annual amount >= 0", annual);
      }
    }
  }

  private static void checkConcessions(List<RentConcession> concessions) {
    for (int i = 1; i < concessions.size(); i++) {
      DateRange before = concessions.get(i - 1).dates();
      DateRange dates = concessions.get(i).dates();
      if (dates.start().isBefore(before.end())) {
        throw refusal(
            "concessions[" + i + "].dates",
            "start on or after the end of the one before, " + before.end(),
            dates);
      }
    }
  }

  private static InvalidValueException refusal(String field, String rule, Object value) {
    return new InvalidValueException(Fault.INCONSISTENT, field, rule, value);
  }
}
