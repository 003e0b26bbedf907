package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.money.Money;
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
    if (area().isPresent() && area().get().isZero()) {
      throw new InvalidValueException(Fault.OUT_OF_RANGE, "area", "be > 0", area().get());
    }
    checkMarketRent();
    for (int i = 0; i < breaks().size(); i++) {
      checkBreak(i);
    }
  }

  private void checkMarketRent() {
    if (marketRent().isPresent()) {
      Money rent = marketRent().get();
      Check.notNegative(rent, "marketRent");
      if (lease().isPresent() && !lease().get().currency().equals(rent.currency())) {
        Currency currency = lease().get().currency();
        throw new InvalidValueException(
            Fault.INCONSISTENT, "marketRent", "be in " + currency + " as the lease is", rent);
      }
    }
  }

  private void checkBreak(int index) {
    LocalDate date = breaks().get(index);
    if (lease().isEmpty() || !lease().get().term().contains(date)) {
      String term = lease().map(lease -> "the term " + lease.term()).orElse("a term");
      throw new InvalidValueException(
          Fault.INCONSISTENT, "breaks[" + index + "]", "lie in " + term, date);
    }
    if (index > 0 && !date.isAfter(breaks().get(index - 1))) {
      throw new InvalidValueException(
          Fault.INCONSISTENT,
          "breaks[" + index + "]",
          "be after the one before, " + breaks().get(index - 1),
          date);
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
