package org.creativehubs.finance.rentreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.lease.ChargeReview;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.receivable.BaseRate;
import org.immutables.value.Value;

/** What {@link BackRent} takes. */
@HubValue
@Value.Immutable
public abstract class BackRentInput {

  BackRentInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The lease, with the settled review. */
  public abstract LeaseTerms lease();

  /** The name of the charge that was reviewed; one of the lease. */
  public abstract String charge();

  /** The date of the review; absent where the charge has one settled review alone. */
  @IsoDate
  public abstract Optional<LocalDate> review();

  /** The day on which the back rent is paid, after the review date. */
  @IsoDate
  public abstract LocalDate paidOn();

  /** The rates of interest; one alone on every day from the review date until it is paid. */
  public abstract List<BaseRate> rates();

  /** What is added to each rate, such as 0.03; above -1. */
  public abstract Optional<Ratio> margin();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(rates(), "rates");
    margin().ifPresent(margin -> Check.above(margin, -1, "margin"));
    Check.after(paidOn(), "paidOn", date(), "the review date");
    checkRates(DateRange.of(date(), paidOn()));
  }

  /** How many rates hold changes only where one starts or ends. */
  private void checkRates(DateRange days) {
    String rule = "hold one rate for every day from " + days.start() + " until " + paidOn();
    Stream.concat(
            Stream.of(days.start()),
            rates().stream().flatMap(rate -> changes(rate.days()).filter(days::contains)))
        .sorted()
        .forEach(
            day -> {
              long found = rates().stream().filter(rate -> rate.days().contains(day)).count();
              Check.that(found == 1, Fault.INCONSISTENT, "rates", rule, found + " on " + day);
            });
  }

  private static Stream<LocalDate> changes(OpenDateRange days) {
    return Stream.concat(Stream.of(days.start()), days.end().stream());
  }

  /** The date of the review. */
  final LocalDate date() {
    List<LocalDate> settled =
        reviewed().reviews().stream()
            .filter(review -> review.outcome().isPresent())
            .map(ChargeReview::date)
            .filter(date -> review().isEmpty() || review().get().equals(date))
            .toList();
    Check.that(
        settled.size() == 1,
        Fault.INCONSISTENT,
        "review",
        "name one settled review of " + charge(),
        settled.size() + " reviews");
    return settled.get(0);
  }

  private RentCharge reviewed() {
    return lease().charges().stream()
        .filter(one -> one.name().equals(charge()))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.UNKNOWN_CODE, "charge", "be a charge of the lease", charge()));
  }

  /** Builds a {@link BackRentInput}. */
  public static final class Builder extends ImmutableBackRentInput.Builder {
    Builder() {}
  }
}
