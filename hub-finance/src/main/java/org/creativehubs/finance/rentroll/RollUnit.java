package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** A unit of a hub, let or not. */
@HubValue
@Value.Immutable
public abstract class RollUnit {

  RollUnit() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** An id; not blank. */
  public abstract String id();

  /** The floor area, greater than zero; absent where it is not known. */
  public abstract Optional<Area> area();

  /** The lease or licence; absent where the unit is void. */
  public abstract Optional<LeaseTerms> lease();

  /**
   * The last days of the term if it is broken, each later than the one before and within the term.
   */
  @IsoDate
  public abstract List<LocalDate> breaks();

  /** The market rent of the unit a year, zero or more; absent where it is not known. */
  public abstract Optional<Money> marketRent();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.id(id(), "id");
    area().ifPresent(area -> Check.positive(area, "area"));
    checkMarketRent();
    Check.each(breaks(), "breaks", this::checkBreak);
    Check.ascending(breaks(), day -> day, "breaks", "date");
  }

  private void checkMarketRent() {
    if (marketRent().isPresent()) {
      Money rent = marketRent().get();
      Check.notNegative(rent, "marketRent");
      lease()
          .ifPresent(
              lease ->
                  MoneyCheck.sameCurrency(
                      rent, "marketRent", Money.zero(lease.currency()), "lease"));
    }
  }

  private void checkBreak(LocalDate date, String field) {
    if (lease().isEmpty() || !lease().get().term().contains(date)) {
      String term = lease().map(lease -> "the term " + lease.term()).orElse("a term");
      throw new InvalidValueException(Fault.INCONSISTENT, field, "lie in " + term, date);
    }
  }

  /** The currency of lease or market rent; empty where neither is known. */
  final Optional<Currency> currency() {
    return lease().map(LeaseTerms::currency).or(() -> marketRent().map(Money::currency));
  }

  /** Builds a {@link RollUnit}. */
  public static final class Builder extends ImmutableRollUnit.Builder {
    Builder() {}
  }
}
