package org.creativehubs.finance.feasibility;

import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Whether a site can carry itself. */
@HubValue
@Value.Immutable
public abstract class SiteOutcome {

  SiteOutcome() {}

  static Builder builder() {
    return new Builder();
  }

  /** The site. */
  public abstract SiteOption site();

  /** The rent a year that covers the cost if all space is let; zero or more, not rounded. */
  public abstract RentRate rentWhenFull();

  /** The highest rent that was answered at which demand fills the space; absent for none. */
  public abstract Optional<RentRate> fillingRent();

  /** The same at the least demand. */
  public abstract Optional<RentRate> fillingRentLeast();

  /** The same at the most demand. */
  public abstract Optional<RentRate> fillingRentMost();

  /** The rent that brings in most, or the one that the survey states; absent for neither. */
  public abstract Optional<RentRate> rent();

  /**
   * The part of the space that must be let at {@link #rent()} to cover the cost, zero or more;
   * absent without a rent above zero.
   */
  public abstract Optional<Ratio> breakEvenOccupancy();

  /** What the site brings at {@link #rent()}; absent where demand by rent is not known. */
  public abstract Optional<SiteAtRent> best();

  @Value.Check
  void check() {
    Check.givenOnlyIf(breakEvenOccupancy(), "breakEvenOccupancy", rent().isPresent(), "rent is");
  }

  /** What is missing a year at the best rent; zero if nothing is, absent as {@link #best()}. */
  public final Optional<Money> subsidy() {
    return best().map(SiteAtRent::result).map(SiteOutcome::missing);
  }

  /** What is missing a year at the least demand. */
  public final Optional<Money> subsidyAtLeastDemand() {
    return best().map(SiteAtRent::resultLeast).map(SiteOutcome::missing);
  }

  /** What is missing a year at the most demand. */
  public final Optional<Money> subsidyAtMostDemand() {
    return best().map(SiteAtRent::resultMost).map(SiteOutcome::missing);
  }

  private static Money missing(Money result) {
    return result.isNegative() ? result.negated() : Money.zero(result.currency());
  }

  /** The site, its rents and what is missing in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        site().name(),
        "site",
        site(),
        "rent that covers the cost when full",
        rentWhenFull(),
        "rent that fills it",
        fillingRent(),
        "at the least demand",
        fillingRentLeast(),
        "at the most demand",
        fillingRentMost(),
        "rent",
        rent(),
        "break-even occupancy",
        breakEvenOccupancy(),
        "best",
        best());
  }

  static final class Builder extends ImmutableSiteOutcome.Builder {}
}
