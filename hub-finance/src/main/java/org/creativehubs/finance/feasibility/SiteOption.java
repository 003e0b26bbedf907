package org.creativehubs.finance.feasibility;

import java.math.RoundingMode;
import java.util.Optional;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A site that a hub might open at, or several alike; money is in one currency. */
@HubValue
@Value.Immutable
public abstract class SiteOption {

  private static final int MOST = 1_000;

  SiteOption() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it is called; not blank. */
  public abstract String name();

  /** How many such sites are opened, from 1 to 1,000; absent in JSON means one. */
  @Value.Default
  public int sites() {
    return 1;
  }

  /** What can be let of each; above zero. */
  public abstract Area space();

  /** The rent of each for a year; zero or more, zero where it is owned. */
  public abstract Money rent();

  /** What running each costs a year, such as staff, energy and insurance; zero or more. */
  public abstract Money running();

  /** What fitting out each costs once, after grants for it; zero or more. */
  public abstract Money fitOut();

  /** Over how many years the fit-out is spread, in equal parts; from 1 to 100. */
  public abstract int fitOutYears();

  /** What each brings a year besides rent; zero or more, absent means nothing. */
  public abstract Optional<Money> otherIncome();

  /**
   * The part of all demand that these sites together would draw, as a decimal fraction: less where
   * one site is far from many. Assumed; in (0, 1].
   */
  public abstract Ratio reach();

  /** Over how many months from opening it fills, in equal steps; from 1 to 120. */
  public abstract int monthsToFill();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.between(sites(), 1, MOST, "sites");
    Check.positive(space(), "space");
    Check.notNegative(rent(), "rent");
    Check.notNegative(running(), "running");
    Check.notNegative(fitOut(), "fitOut");
    Check.between(fitOutYears(), 1, 100, "fitOutYears");
    Check.positiveShare(reach(), "reach");
    Check.between(monthsToFill(), 1, 120, "monthsToFill");
    MoneyCheck.sameCurrency(running(), "running", rent(), "rent");
    MoneyCheck.sameCurrency(fitOut(), "fitOut", rent(), "rent");
    otherIncome()
        .ifPresent(
            income -> {
              Check.notNegative(income, "otherIncome");
              MoneyCheck.sameCurrency(income, "otherIncome", rent(), "rent");
            });
  }

  /** What can be let of all of them. */
  public final Area wholeSpace() {
    return space().times(Ratio.of(sites()));
  }

  /** What all of them cost a year, the fit-out spread over its years, rounded half up once. */
  public final Money annualCost() {
    return cost().money();
  }

  /** The same and how it is calculated. */
  final Term cost() {
    Term each =
        Term.given("rent", rent())
            .plus(Term.given("running cost", running()))
            .plus(Term.given("fit-out", fitOut()).dividedBy(fitOutYears()))
            .named("cost a year of each");
    return each.times(sites()).rounded(RoundingMode.HALF_UP).named("cost a year");
  }

  /** What all of them bring a year besides rent. */
  final Money income() {
    return otherIncome().orElse(Money.zero(rent().currency())).times(sites());
  }

  /** Builds a {@link SiteOption}. */
  public static final class Builder extends ImmutableSiteOption.Builder {
    Builder() {}
  }
}
