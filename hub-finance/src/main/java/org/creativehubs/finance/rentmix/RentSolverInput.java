package org.creativehubs.finance.rentmix;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What {@link RentSolver} takes; all money is in one currency and for a year. */
@HubValue
@Value.Immutable
public abstract class RentSolverInput {

  static final int MOST = 1_000_000;

  RentSolverInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is looked for. */
  public abstract RentUnknown unknown();

  /** The hub whose spaces are let; absent where its numbers are given one by one. */
  public abstract Optional<Hub> hub();

  /** The kind of its spaces that are let as studios are; given exactly with {@link #hub()}. */
  public abstract Optional<UnitKind> kind();

  /**
   * The day on which its spaces, lettings and head leases are looked at; absent where its units and
   * tiers count as they are stated. Given only with {@link #hub()}.
   */
  @IsoDate
  public abstract Optional<LocalDate> on();

  /**
   * The name of the tier of the hub that pays the lower rent; given exactly if its share of market
   * or its number is wanted and not given here.
   */
  public abstract Optional<String> tier();

  /** How many studios there are, all alike, in [1, 1,000,000]; given exactly without a hub. */
  public abstract OptionalInt studios();

  /** The market rent of one studio, above zero; given exactly if no day of a hub is. */
  public abstract Optional<Money> marketRent();

  /**
   * The lower rent as a share of market rent, as a decimal fraction, in [0, 1]; absent where it is
   * looked for, and where the tier of a hub says it.
   */
  public abstract Optional<Ratio> shareOfMarket();

  /**
   * How many studios pay the lower rent, in [0, studios]; absent where it is looked for, and where
   * the tier of a hub says it.
   */
  public abstract OptionalInt subsidised();

  /** What the hub costs; on a day, besides what its head leases charge. Zero or more. */
  public abstract Money annualCost();

  /**
   * What it earns besides the rents of studios; on a day, besides all its lettings. Zero or more.
   */
  public abstract Money otherIncome();

  /** The share of rents that voids and bad debts take, as a decimal fraction, in [0, 1). */
  public abstract Ratio shareLost();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    checkHub();
    Check.notNegative(annualCost(), "annualCost");
    Check.notNegative(otherIncome(), "otherIncome");
    marketRent().ifPresent(this::checkMarketRent);
    MoneyCheck.sameCurrency(otherIncome(), "otherIncome", annualCost(), "annualCost");
    Check.that(
        shareLost().signum() >= 0 && shareLost().compareTo(Ratio.ONE) < 0,
        "shareLost",
        "be in [0, 1)",
        shareLost());
    studios().ifPresent(count -> Check.between(count, 1, MOST, "studios"));
    shareOfMarket().ifPresent(share -> Check.share(share, "shareOfMarket"));
    given(shareOfMarket(), "shareOfMarket", RentUnknown.SHARE_OF_MARKET);
    given(Check.boxed(subsidised()), "subsidised", RentUnknown.SUBSIDISED_STUDIOS);
    StudiosToLet.of(this).check();
  }

  private void checkHub() {
    Check.givenExactlyIf(kind(), "kind", hub().isPresent(), "hub is");
    Check.givenOnlyIf(on(), "on", hub().isPresent(), "hub is");
    Check.givenExactlyIf(Check.boxed(studios()), "studios", hub().isEmpty(), "hub is absent");
    Check.givenExactlyIf(marketRent(), "marketRent", on().isEmpty(), "on is absent");
    boolean isAsked = lacks(shareOfMarket(), RentUnknown.SHARE_OF_MARKET);
    isAsked |= lacks(Check.boxed(subsidised()), RentUnknown.SUBSIDISED_STUDIOS);
    Check.givenExactlyIf(
        tier(),
        "tier",
        hub().isPresent() && isAsked,
        "hub is, and shareOfMarket or subsidised is wanted and absent");
  }

  private boolean lacks(Optional<?> value, RentUnknown unless) {
    return unknown() != unless && value.isEmpty();
  }

  private void checkMarketRent(Money rent) {
    Check.positive(rent, "marketRent");
    MoneyCheck.sameCurrency(annualCost(), "annualCost", rent, "marketRent");
  }

  private void given(Optional<?> value, String field, RentUnknown unless) {
    Check.givenOnlyIf(value, field, unknown() != unless, "unknown is not " + unless);
    Check.givenIf(value, field, hub().isEmpty() && unknown() != unless, "unknown is not " + unless);
  }

  /** Builds a {@link RentSolverInput}. */
  public static final class Builder extends ImmutableRentSolverInput.Builder {
    Builder() {}
  }
}
