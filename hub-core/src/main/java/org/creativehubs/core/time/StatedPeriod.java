package org.creativehubs.core.time;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * A period as a document gives it: from a year or month to another, a number of months, or both.
 * "The first 13 months between 2017 and 2018" is known no more exactly than that.
 */
@HubValue
@Value.Immutable
public abstract class StatedPeriod {

  StatedPeriod() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The first year, month or day; absent where it is not given. */
  public abstract Optional<PartialDate> from();

  /** The last year, month or day, which is part of the period; not before {@link #from()}. */
  public abstract Optional<PartialDate> to();

  /** How many months it has; greater than zero and no more than lie between the dates. */
  public abstract OptionalInt months();

  /**
   * The months of the period: those given, or those from the first to the last date. No account is
   * taken of days.
   *
   * @return one or more; empty where they are not given and a date is missing or known to the day
   */
  public final OptionalInt length() {
    return months().isPresent() || !isWholeMonths() ? months() : OptionalInt.of(span());
  }

  /**
   * What an amount of the period is multiplied by to make one for twelve months; 12/13 for 13.
   *
   * @return twelve over {@link #length()}; empty where that is
   */
  public final Optional<Ratio> annualFactor() {
    OptionalInt length = length();
    return length.isPresent() ? Optional.of(Ratio.of(12, length.getAsInt())) : Optional.empty();
  }

  /** Dates and months in one line. */
  @Override
  public final String toString() {
    String dates =
        Stream.concat(from().stream(), to().stream())
            .distinct()
            .map(PartialDate::toString)
            .collect(Collectors.joining(" to "));
    String length = months().isPresent() ? months().getAsInt() + " months" : "";
    return dates + (dates.isEmpty() || length.isEmpty() ? "" : ", ") + length;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    boolean isNeeded = to().isEmpty() && months().isEmpty();
    Check.givenIf(from(), "from", isNeeded, "neither to nor months is");
    months().ifPresent(months -> Check.positive(months, "months"));
    if (from().isPresent() && to().isPresent()) {
      checkOrder(from().get(), to().get());
    }
  }

  private void checkOrder(PartialDate from, PartialDate to) {
    Check.that(!to.isBefore(from), Fault.INCONSISTENT, "to", "not be before from " + from, to);
    months()
        .ifPresent(
            months ->
                Check.that(
                    months <= span(),
                    Fault.INCONSISTENT,
                    "months",
                    "be at most the " + span() + " from " + from + " to " + to,
                    months));
  }

  private boolean isWholeMonths() {
    return Stream.of(from(), to())
        .allMatch(date -> date.isPresent() && date.get().precision() != DatePrecision.DAY);
  }

  private int span() {
    YearMonth first = YearMonth.from(from().orElseThrow().earliest());
    YearMonth last = YearMonth.from(to().orElseThrow().latest());
    return (int) ChronoUnit.MONTHS.between(first, last) + 1;
  }

  /** Builds a {@link StatedPeriod}. */
  public static final class Builder extends ImmutableStatedPeriod.Builder {
    Builder() {}
  }
}
