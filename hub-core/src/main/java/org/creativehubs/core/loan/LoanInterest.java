package org.creativehubs.core.loan;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * What interest a loan bears: rates that are agreed for days to come, or a margin over an index of
 * which the rates are given by day. The last rate known runs on.
 */
@HubValue
@Value.Immutable
public abstract class LoanInterest {

  LoanInterest() {}

  /**
   * One rate for the whole loan.
   *
   * @param rate for a year, as a decimal fraction, zero or more
   * @param from the first day it holds, not after the first drawing
   * @param dayCount how days become a part of a year
   * @return the interest
   */
  public static LoanInterest fixed(Ratio rate, LocalDate from, DayCount dayCount) {
    return builder().addRates(LoanRate.of(from, rate)).dayCount(dayCount).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The rates for a year, or those of the index, each with a day of its own, in any order; at least
   * one, and one that holds when the loan is first drawn.
   */
  public abstract List<LoanRate> rates();

  /** The name of the index, such as {@code Bank Rate}; not blank, given only with a margin. */
  public abstract Optional<String> index();

  /** What is charged on top of the index for a year, in (-1, 1); given only with an index. */
  public abstract Optional<Ratio> margin();

  /**
   * The least that is charged for a year, margin and all, zero or more; absent where there is no
   * such term, and then no rate comes to less than zero.
   */
  public abstract Optional<Ratio> floor();

  /** How days become a part of a year. */
  public abstract DayCount dayCount();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notEmpty(rates(), "rates"),
        () -> Check.distinct(rates(), LoanRate::from, "rates", "day"),
        () -> index().ifPresent(name -> Check.notBlank(name, "index")),
        () -> Check.givenExactlyIf(margin(), "margin", index().isPresent(), "index is given"),
        () -> margin().ifPresent(margin -> Check.inside(margin, -1, 1, "margin")),
        () -> floor().ifPresent(floor -> Check.notNegative(floor, "floor")),
        this::checkCharged);
  }

  /** Nobody pays a lender less than nothing for a loan, unless a floor says what happens then. */
  private void checkCharged() {
    if (floor().isEmpty()) {
      Check.each(
          rates(),
          "rates",
          (rate, at) ->
              Check.that(
                  charged(rate).signum() >= 0,
                  at + ".rate",
                  margin().isPresent()
                      ? "be >= 0 with the margin, unless a floor is given"
                      : "be >= 0, unless a floor is given",
                  rate.rate()));
    }
  }

  /** The rates in the order of their days. */
  public final List<LoanRate> inOrder() {
    Comparator<LoanRate> order = Comparator.comparing(LoanRate::from);
    return Comparators.isInOrder(rates(), order)
        ? rates()
        : ImmutableList.sortedCopyOf(order, rates());
  }

  /**
   * What is charged for a year while a rate holds.
   *
   * @param rate one of {@link #rates()}
   * @return the rate with the margin, at least the floor
   */
  public final Ratio charged(LoanRate rate) {
    Ratio all = margin().isPresent() ? rate.rate().plus(margin().get()) : rate.rate();
    return floor().isPresent() && all.compareTo(floor().get()) < 0 ? floor().get() : all;
  }

  /** Whether a rate holds on a day. */
  final boolean holdsOn(LocalDate day) {
    return rates().stream().anyMatch(rate -> !rate.from().isAfter(day));
  }

  final void checkFrom(LocalDate drawn, String field) {
    Check.that(
        holdsOn(drawn), Fault.INCONSISTENT, field, "hold on the first drawing, " + drawn, rates());
  }

  /** Builds {@link LoanInterest}. */
  public static final class Builder extends ImmutableLoanInterest.Builder {
    Builder() {}
  }
}
