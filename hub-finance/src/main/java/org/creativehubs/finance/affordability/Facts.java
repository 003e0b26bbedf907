package org.creativehubs.finance.affordability;

import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.YearlyIncome;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.RateText;

/**
 * What is known of the cost of a space and of what it is compared with. A rent by area gives one
 * for the whole space where the area is known, and the other way round.
 */
record Facts(
    Optional<Rent> chargedRent,
    Optional<Ratio> statedShare,
    Optional<Rent> otherCharges,
    Optional<Area> area,
    Optional<Rent> marketRent,
    Optional<Money> annualIncome) {

  /** Income that is not of the kind the policy limits is not known. */
  static Facts of(Asked asked, AffordabilityContext context, AffordabilityPolicy policy) {
    Optional<Money> income =
        context.annualIncome().isPresent()
            ? context
                .annualIncome()
                .filter(known -> context.incomeBasis().equals(policy.incomeBasis()))
            : asked.income(policy).map(YearlyIncome::amount);
    return new Facts(
        asked.rent(),
        asked.shareOfMarket(),
        asked.otherCharges(),
        asked.area(),
        context.marketRent().or(asked::marketRent),
        income);
  }

  /** The rent as charged, else the stated share of the market rent. */
  Optional<Rent> rent() {
    return chargedRent.or(() -> statedShare.flatMap(share -> marketRent.map(m -> m.times(share))));
  }

  /** The rent for a unit and a period; zero at a peppercorn, whatever the market rent is. */
  Optional<Ratio> rentFor(AreaUnit unit, RentPeriod period) {
    Optional<Ratio> rent = rent().flatMap(known -> amount(known, unit, period));
    return rent.isPresent() ? rent : statedShare.filter(Ratio::isZero);
  }

  Optional<Ratio> otherChargesFor(AreaUnit unit, RentPeriod period) {
    return otherCharges.flatMap(known -> amount(known, unit, period));
  }

  /** Rent and other charges for a unit and a period. */
  Cost allIn(AreaUnit unit, RentPeriod period) {
    return Cost.of(rentFor(unit, period), otherChargesFor(unit, period));
  }

  /** Rent and other charges of the whole space for a year. */
  Cost annual() {
    if (area.isPresent() || isForTheWhole()) {
      Optional<Ratio> rent = rent().flatMap(this::yearly);
      return Cost.of(
          rent.isPresent() ? rent : statedShare.filter(Ratio::isZero),
          otherCharges.flatMap(this::yearly));
    }
    Cost rate = allIn(AreaUnit.SQ_M, RentPeriod.YEAR);
    return rate.amount().isZero() && rate.isWhole() ? rate : Cost.NOT_KNOWN;
  }

  /** What is known of rent and other charges. */
  private List<Rent> parts() {
    return Stream.of(rent(), otherCharges).flatMap(Optional::stream).toList();
  }

  /**
   * Whether rent and other charges, as far as they are known, are for the space whatever its area.
   */
  boolean isForTheWhole() {
    return parts().stream().anyMatch(part -> part.per().isEmpty())
        && parts().stream().allMatch(part -> part.per().isEmpty() || part.amount().isZero());
  }

  /** Whether a rate is not known because the area is not. */
  boolean isAreaMissingForRates() {
    return area.isEmpty()
        && parts().stream().anyMatch(part -> part.per().isEmpty() && !part.amount().isZero());
  }

  /** The one currency of all amounts; empty if there is no amount. */
  Optional<Currency> currency() {
    return Stream.of(rent(), otherCharges, marketRent)
        .flatMap(Optional::stream)
        .map(Rent::currency)
        .findFirst()
        .or(() -> annualIncome.map(Money::currency));
  }

  /** The cost of a year, rounded; empty where a part of it is not known. */
  Optional<Money> annualAmount() {
    return Optional.of(annual())
        .filter(Cost::isWhole)
        .map(cost -> Money.round(cost.amount(), currency().orElseThrow(), RoundingMode.HALF_UP));
  }

  /** Rent and other charges of the whole space for a year, as far as they are known, exactly. */
  Term annualCost() {
    Cost cost = annual();
    if (currency().isEmpty() || (area.isEmpty() && !isForTheWhole())) {
      return Term.of(cost.amount());
    }
    Term annual = isForTheWhole() ? sum() : byArea(area.orElseThrow());
    return cost.isWhole() ? annual.named("rent and other charges a year") : annual;
  }

  private Term byArea(Area space) {
    Ratio rate = allIn(space.unit(), RentPeriod.YEAR).amount();
    String unit = currency().orElseThrow() + " per " + space.unit().symbol();
    return Term.of(rate).in(unit).times(Term.given("floor area", space));
  }

  private Term sum() {
    return parts().stream().map(part -> aYear(part, area)).reduce(Term::plus).orElseThrow();
  }

  static Term aYear(Rent rent, Optional<Area> area) {
    return Term.of(rent.yearly(area).orElse(Ratio.ZERO)).in(rent.currency());
  }

  static Term term(Ratio amount, RentRate like) {
    return Term.of(amount).in(RateText.unit(like));
  }

  static Term term(Ratio amount, Rent like) {
    return Term.of(amount).in(unit(like));
  }

  /** The unit of a rent, such as {@code GBP per ft2 per year} or {@code GBP per month}. */
  static String unit(Rent rent) {
    return rent.per()
        .map(per -> RateText.unit(rent.currency(), per, rent.every()))
        .orElseGet(() -> rent.currency() + " per " + Show.words(rent.every()));
  }

  /** A rent in the unit and period of another; empty where that takes an area that is not known. */
  Optional<Ratio> like(Rent rent, Rent other) {
    return other
        .per()
        .map(unit -> amount(rent, unit, other.every()))
        .orElseGet(() -> yearly(rent).map(year -> year.times(other.every().years())));
  }

  private Optional<Ratio> yearly(Rent rent) {
    return rent.amount().isZero() ? Optional.of(Ratio.ZERO) : rent.yearly(area);
  }

  private Optional<Ratio> amount(Rent rent, AreaUnit unit, RentPeriod period) {
    return rent.amount().isZero()
        ? Optional.of(Ratio.ZERO)
        : rent.rate(area).map(rate -> rate.per(unit).every(period).amount());
  }
}
