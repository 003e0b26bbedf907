package org.creativehubs.finance.rentmix;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.organisation.IncomeBasis;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.affordability.ShareLimit;
import org.creativehubs.finance.subsidy.SubsidyDating;
import org.immutables.value.Value;

/** What {@link RentPolicy} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class RentPolicyInput {

  RentPolicyInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which the policy is looked at. */
  @IsoDate
  public abstract LocalDate on();

  /** The size of a studio, all alike; above zero. */
  public abstract Area studio();

  /** The market rent of its floor with all other charges, as every rent here; above zero. */
  public abstract RentRate marketRent();

  /**
   * The tiers of the policy, each with a name of its own and a whole number of studios; at least
   * one studio in all, at most 1,000,000; else a hub has them.
   */
  public abstract List<RentTier> tiers();

  /** The hub whose tiers are meant, which count studios; given only without tiers. */
  public abstract Optional<Hub> hub();

  /** The tenants by income, each band with a name of its own; at least one. */
  public abstract List<TenantBand> bands();

  /** The largest share of income or turnover that rent may take, and who says so. */
  public abstract ShareLimit maximumShareOfIncome();

  /** What that is a share of, and what the bands say. */
  public abstract IncomeBasis incomeBasis();

  /** What the studios cost a year; zero or more. */
  public abstract Money annualCost();

  /** What is earned a year besides their rents; zero or more, absent means nothing. */
  public abstract Optional<Money> otherIncome();

  /** The share of rents that voids and bad debts take, as a decimal fraction, in [0, 1). */
  public abstract Ratio shareLost();

  /**
   * The term of a letting that is held against the limit on minimal financial assistance, which is
   * in GBP; absent where no such limit is asked about.
   */
  public abstract Optional<DateRange> term();

  /** When such a letting counts as given; given with the term and only then. */
  public abstract Optional<SubsidyDating> dating();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.positive(studio(), "studio");
    Check.positive(marketRent().amount(), "marketRent");
    Check.positive(market(), "marketRent");
    Check.exactlyOne(tiers(), "tiers", hub(), "hub");
    Check.notEmpty(bands(), "bands");
    Check.distinct(bands(), TenantBand::name, "bands", "name");
    Check.notNegative(annualCost(), "annualCost");
    Check.that(
        shareLost().signum() >= 0 && shareLost().compareTo(Ratio.ONE) < 0,
        "shareLost",
        "be in [0, 1)",
        shareLost());
    Check.givenExactlyIf(dating(), "dating", term().isPresent(), "term is");
    checkTiers();
    checkCurrency();
  }

  private void checkTiers() {
    List<RentTier> all = allTiers();
    String field = hub().isPresent() ? "hub.rentTiers" : "tiers";
    Check.notEmpty(all, field);
    Check.distinct(all, RentTier::name, field, "name");
    Check.each(
        all,
        field,
        (tier, at) ->
            Check.that(
                tier.size().isWhole(),
                Fault.INCONSISTENT,
                at + ".size",
                "be a whole number of studios",
                tier.size()));
    Check.between(Ratio.sum(all.stream().map(RentTier::size).toList()), 1, 1_000_000, field);
  }

  private void checkCurrency() {
    MoneyCheck.sameCurrency(
        marketRent().currency(), "marketRent", annualCost().currency(), "annualCost");
    otherIncome()
        .ifPresent(
            income -> {
              Check.notNegative(income, "otherIncome");
              MoneyCheck.sameCurrency(income, "otherIncome", annualCost(), "annualCost");
            });
    Check.each(
        bands(),
        "bands",
        (band, at) ->
            MoneyCheck.sameCurrency(
                band.annualIncome(), at + ".annualIncome", annualCost(), "annualCost"));
    Check.that(
        term().isEmpty() || annualCost().currency().getCurrencyCode().equals("GBP"),
        Fault.INCONSISTENT,
        "term",
        "be given only if money is in GBP, as the limit is",
        annualCost());
  }

  /** The tiers, or those of the hub. */
  final List<RentTier> allTiers() {
    return hub().map(Hub::rentTiers).orElseGet(this::tiers);
  }

  /** The rent of a studio for a year, at a share of market, rounded half up. */
  final Money rent(Ratio share) {
    return marketRent().times(share).every(RentPeriod.YEAR).forArea(studio(), RoundingMode.HALF_UP);
  }

  /** The market rent of a studio for a year, rounded half up. */
  final Money market() {
    return rent(Ratio.ONE);
  }

  /** Builds a {@link RentPolicyInput}. */
  public static final class Builder extends ImmutableRentPolicyInput.Builder {
    Builder() {}
  }
}
