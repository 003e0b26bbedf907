package org.creativehubs.core.lease;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What the market would pay for a space, from a day on. */
@HubValue
@Value.Immutable
public abstract class MarketRent {

  MarketRent() {}

  /**
   * A market rent that holds on every day.
   *
   * @param rent what the market would pay
   * @return the market rent
   */
  public static MarketRent of(Rent rent) {
    return new Builder().rent(rent).build();
  }

  /**
   * A market rent from a day on.
   *
   * @param rent what the market would pay
   * @param from the first day on which it holds
   * @return the market rent
   */
  public static MarketRent of(Rent rent, LocalDate from) {
    return new Builder().rent(rent).from(from).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the market would pay. */
  public abstract Rent rent();

  /** The first day on which it holds; absent where that is not known, before all others. */
  @IsoDate
  public abstract Optional<LocalDate> from();

  /** Where it comes from. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /**
   * The one that holds on a day.
   *
   * @param rents market rents of one space by their days
   * @param day the day
   * @return the last that holds from the day or earlier; empty if there is none
   */
  public static Optional<MarketRent> on(List<MarketRent> rents, LocalDate day) {
    for (int i = rents.size() - 1; i >= 0; i--) {
      if (rents.get(i).from().filter(day::isBefore).isEmpty()) {
        return Optional.of(rents.get(i));
      }
    }
    return Optional.empty();
  }

  /** Refuses market rents that are not by their days, or not in one currency. */
  public static void check(List<MarketRent> rents, String field) {
    for (int i = 1; i < rents.size(); i++) {
      String path = field + "[" + i + "].";
      MarketRent rent = rents.get(i);
      MarketRent before = rents.get(i - 1);
      boolean later =
          rent.from().isPresent()
              && before.from().filter(day -> !rent.from().get().isAfter(day)).isEmpty();
      Check.that(
          later,
          Fault.INCONSISTENT,
          path + "from",
          "be after the one before",
          rent.from().map(LocalDate::toString).orElse("absent"));
      Check.that(
          rent.rent().currency().equals(before.rent().currency()),
          Fault.INCONSISTENT,
          path + "rent",
          "be in " + before.rent().currency() + " as the one before is",
          rent.rent());
    }
  }

  /** Rent, first day and source in one line. */
  @Override
  public final String toString() {
    return rent()
        + from().map(day -> " from " + day).orElse("")
        + source().map(source -> " [" + source + "]").orElse("");
  }

  /** Builds a {@link MarketRent}. */
  public static final class Builder extends ImmutableMarketRent.Builder {
    Builder() {}
  }
}
