package org.creativehubs.finance.rentmix;

import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link RentSolver} takes; all money is in one currency and for a year. */
@HubValue
@Value.Immutable
public abstract class RentSolverInput {

  private static final int MOST = 1_000_000;

  RentSolverInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is looked for. */
  public abstract RentUnknown unknown();

  /** How many studios there are, all alike; in [1, 1,000,000]. */
  public abstract int studios();

  /** The market rent of one studio; above zero. */
  public abstract Money marketRent();

  /**
   * The lower rent as a share of market rent, as a decimal fraction, in [0, 1]; absent only where
   * it is looked for.
   */
  public abstract Optional<Ratio> shareOfMarket();

  /** How many studios pay the lower rent, in [0, studios]; absent only where it is looked for. */
  public abstract OptionalInt subsidised();

  /** What the hub costs; zero or more. */
  public abstract Money annualCost();

  /** What it earns besides the rents of studios; zero or more. */
  public abstract Money otherIncome();

  /** The share of rents that voids and bad debts take, as a decimal fraction, in [0, 1). */
  public abstract Ratio shareLost();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.between(studios(), 1, MOST, "studios");
    Check.positive(marketRent(), "marketRent");
    Check.notNegative(annualCost(), "annualCost");
    Check.notNegative(otherIncome(), "otherIncome");
    MoneyCheck.sameCurrency(annualCost(), "annualCost", marketRent(), "marketRent");
    MoneyCheck.sameCurrency(otherIncome(), "otherIncome", marketRent(), "marketRent");
    Check.that(
        shareLost().signum() >= 0 && shareLost().compareTo(Ratio.ONE) < 0,
        "shareLost",
        "be in [0, 1)",
        shareLost());
    shareOfMarket().ifPresent(share -> Check.share(share, "shareOfMarket"));
    subsidised().ifPresent(count -> Check.between(count, 0, studios(), "subsidised"));
    given(shareOfMarket(), "shareOfMarket", RentUnknown.SHARE_OF_MARKET);
    given(Check.boxed(subsidised()), "subsidised", RentUnknown.SUBSIDISED_STUDIOS);
  }

  private void given(Optional<?> value, String field, RentUnknown unless) {
    Check.givenExactlyIf(value, field, unknown() != unless, "unknown is not " + unless);
  }

  /** Builds a {@link RentSolverInput}. */
  public static final class Builder extends ImmutableRentSolverInput.Builder {
    Builder() {}
  }
}
