package org.creativehubs.core.lease;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
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
    checkSteps(charge);
    checkConcessions(charge.concessions());
  }

  static List<Money> annualAfterSteps(RentCharge charge) {
    ImmutableList.Builder<Money> amounts = ImmutableList.builder();
    Money annual = charge.annual();
    for (RentStep step : charge.steps()) {
      annual = step.after(annual);
      amounts.add(annual);
    }
    return amounts.build();
  }

  /** Refuses steps, concessions and days that are none of the term's. */
  static void checkWithin(OpenDateRange term, RentCharge charge, String field) {
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
    charge.payment().countedFrom().ifPresent(from -> checkCountedFrom(term, from, field));
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
    for (int i = 0; i < steps.size(); i++) {
      annual = steps.get(i).after(annual);
      if (annual.isNegative()) {
        throw refusal("steps[" + i + "]", "leave an annual amount >= 0", annual);
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
