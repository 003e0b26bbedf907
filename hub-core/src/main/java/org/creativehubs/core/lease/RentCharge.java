package org.creativehubs.core.lease;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/**
 * One amount a year that a lease makes payable, with its agreed steps and concessions: the rent, or
 * any other charge that is reserved beside it.
 *
 * <p>A peppercorn is an annual amount of zero, or of the pound that is to be paid if demanded.
 */
@HubValue
@Value.Immutable
public abstract class RentCharge {

  RentCharge() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A charge without steps, concessions and tax, called by its kind.
   *
   * @param kind what it is for
   * @param annual the amount per year before value added tax; zero or more
   * @param payment when it is paid and how it is calculated
   * @return the charge
   */
  public static RentCharge of(ChargeKind kind, Money annual, PaymentTerms payment) {
    return builder().name(Show.words(kind)).kind(kind).annual(annual).payment(payment).build();
  }

  /**
   * A charge of a rent as it is quoted: for a week, a month, a quarter or a year, or by area.
   *
   * @param kind what it is for
   * @param rent the rent; for a year it is rounded half up to the minor unit
   * @param area the area of the space; needed only for a rent by area
   * @param payment when it is paid and how it is calculated
   * @return the charge
   * @throws InvalidValueException if the area is needed and absent
   */
  public static RentCharge of(
      ChargeKind kind, Rent rent, Optional<Area> area, PaymentTerms payment) {
    Check.givenIf(area, "area", rent.per().isPresent(), "the rent is by area");
    return of(kind, rent.yearly(area, RoundingMode.HALF_UP).orElseThrow(), payment);
  }

  /** What the lease calls it; not blank. */
  public abstract String name();

  /** What it is for. */
  public abstract ChargeKind kind();

  /** The amount per year at the start of the term, before value added tax; zero or more. */
  public abstract Money annual();

  /** When it is paid and how it is calculated. */
  public abstract PaymentTerms payment();

  /**
   * The days for which it runs, where these are not all for which the lease makes charges; within
   * those.
   */
  public abstract Optional<OpenDateRange> dates();

  /**
   * Its reviews, each on a later day than the one before and on the day of no step; a settled one
   * changes the annual amount to its outcome.
   */
  public abstract List<ChargeReview> reviews();

  /** Changes of the annual amount, each on a later day than the one before; never to below zero. */
  public abstract List<RentStep> steps();

  /** Times in which a part is not collected, in order, without a day in common. */
  public abstract List<RentConcession> concessions();

  /** Value added tax as a decimal fraction in [0, 1] of what is due; absent if none is charged. */
  public abstract Optional<Ratio> vatRate();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    ChargeCheck.check(this);
  }

  /**
   * The annual amount that runs on a day, before concessions.
   *
   * @param date the day; before the first step the amount is {@link #annual()}
   * @return the amount per year; zero on a day on which the charge does not run
   */
  public final Money annualOn(LocalDate date) {
    if (dates().filter(days -> !days.contains(date)).isPresent()) {
      return Money.zero(annual().currency());
    }
    return beforeEnds(date);
  }

  /** The annual amount by annual, steps and reviews alone. */
  final Money beforeEnds(LocalDate date) {
    Money annual = annual();
    for (RentStep step : changes()) {
      if (step.from().isAfter(date)) {
        break;
      }
      annual = step.after(annual);
    }
    return annual;
  }

  /** The steps, and those that settled reviews make, by day. */
  public final List<RentStep> changes() {
    return reviews().isEmpty() ? steps() : ChargeCheck.changes(this);
  }

  /**
   * The reviews that were to run before a day and are not settled.
   *
   * @param date the day
   * @return the reviews, by date
   */
  public final List<ChargeReview> openBefore(LocalDate date) {
    return reviews().stream()
        .filter(review -> review.outcome().isEmpty() && review.date().isBefore(date))
        .toList();
  }

  /**
   * The annual amount after every change, in the order of {@link #changes()}.
   *
   * @return as many amounts as there are changes
   */
  public final List<Money> annualAfterSteps() {
    return ChargeCheck.annualAfterSteps(this);
  }

  /**
   * The part of the charge that is not collected on a day.
   *
   * @param date the day
   * @return a decimal fraction in [0, 1]
   */
  public final Ratio concededOn(LocalDate date) {
    for (RentConcession concession : concessions()) {
      if (concession.dates().contains(date)) {
        return concession.share();
      }
    }
    return Ratio.ZERO;
  }

  /** Builds a {@link RentCharge}. */
  public static final class Builder extends ImmutableRentCharge.Builder {
    Builder() {}
  }
}
