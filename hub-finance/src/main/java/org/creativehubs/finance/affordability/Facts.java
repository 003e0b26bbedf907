package org.creativehubs.finance.affordability;

import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.lease.Tenancy;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.RateText;

/** What is known of the cost of a space and of what it is compared with. */
record Facts(
    Optional<RentRate> chargedRent,
    Optional<Ratio> statedShare,
    Optional<RentRate> otherCharges,
    Optional<Area> area,
    Optional<RentRate> marketRent,
    Optional<Money> annualIncome) {

  /** Income that is not of the kind the policy limits is not known. */
  static Facts of(Tenancy tenancy, AffordabilityContext context, AffordabilityPolicy policy) {
    boolean sameBasis = context.incomeBasis().equals(policy.incomeBasis());
    return new Facts(
        tenancy.rent(),
        tenancy.shareOfMarket(),
        tenancy.otherCharges(),
        tenancy.area(),
        context.marketRent(),
        sameBasis ? context.annualIncome() : Optional.empty());
  }

  /** The rent as charged, else the stated share of the market rent. */
  Optional<RentRate> rent() {
    return chargedRent.or(() -> statedShare.flatMap(share -> marketRent.map(m -> m.times(share))));
  }

  /** The rent for a unit and a period; zero at a peppercorn, whatever the market rent is. */
  Optional<Ratio> rentFor(AreaUnit unit, RentPeriod period) {
    Optional<Ratio> rent = rent().map(rate -> amount(rate, unit, period));
    return rent.isPresent() ? rent : statedShare.filter(Ratio::isZero);
  }

  Optional<Ratio> otherChargesFor(AreaUnit unit, RentPeriod period) {
    return otherCharges.map(rate -> amount(rate, unit, period));
  }

  /** Rent and other charges for a unit and a period. */
  Cost allIn(AreaUnit unit, RentPeriod period) {
    Optional<Ratio> rent = rentFor(unit, period);
    Optional<Ratio> others = otherChargesFor(unit, period);
    return new Cost(
        rent.orElse(Ratio.ZERO).plus(others.orElse(Ratio.ZERO)),
        rent.isPresent() && others.isPresent(),
        rent.isPresent() || others.isPresent());
  }

  /** Rent and other charges of the whole space for a year. */
  Cost annual() {
    if (area.isPresent()) {
      Area space = area.get();
      return allIn(space.unit(), RentPeriod.YEAR).times(space.amount());
    }
    Cost rate = allIn(AreaUnit.SQ_M, RentPeriod.YEAR);
    return rate.amount().isZero() && rate.isWhole() ? rate : Cost.NOT_KNOWN;
  }

  /** The one currency of all amounts; empty if there is no amount. */
  Optional<Currency> currency() {
    return Stream.of(rent(), otherCharges, marketRent)
        .flatMap(Optional::stream)
        .map(RentRate::currency)
        .findFirst()
        .or(() -> annualIncome.map(Money::currency));
  }

  /** Rent and other charges of the whole space for a year, as far as they are known, exactly. */
  Term annualCost() {
    Cost cost = annual();
    if (area.isEmpty() || currency().isEmpty()) {
      return Term.of(cost.amount());
    }
    Area space = area.get();
    Ratio rate = allIn(space.unit(), RentPeriod.YEAR).amount();
    String unit = currency().get() + " per " + space.unit().symbol();
    Term annual = Term.of(rate).in(unit).times(Term.given("floor area", space));
    return cost.isWhole() ? annual.named("rent and other charges a year") : annual;
  }

  static Term term(Ratio amount, RentRate like) {
    return Term.of(amount).in(RateText.unit(like));
  }

  static Ratio amount(RentRate rate, AreaUnit unit, RentPeriod period) {
    return rate.per(unit).every(period).amount();
  }
}
