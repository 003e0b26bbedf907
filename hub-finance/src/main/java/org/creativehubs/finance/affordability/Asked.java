package org.creativehubs.finance.affordability;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.lease.MarketRent;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.organisation.YearlyIncome;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/**
 * A letting on a day, with what its hub says of its spaces and its tier. What terms say of the day
 * goes before what is said without a day.
 *
 * @param letting the letting
 * @param on the day
 * @param spaces its spaces; none where they are not given
 * @param tier its tier, if it is given
 * @param tenant its tenant as its hub knows it
 */
record Asked(
    Letting letting,
    LocalDate on,
    List<Space> spaces,
    Optional<RentTier> tier,
    Optional<Organisation> tenant) {

  Asked {
    letting
        .terms()
        .map(LeaseTerms::occupied)
        .ifPresent(
            days ->
                Check.that(
                    days.contains(on),
                    Fault.INCONSISTENT,
                    "on",
                    "be a day of letting " + letting.id() + ", " + days,
                    on));
  }

  static Asked of(Letting letting, LocalDate on) {
    return new Asked(letting, on, List.of(), Optional.empty(), Optional.empty());
  }

  /** Whether a tenant has its space on a day, as far as its days are known. */
  static boolean isInForce(Letting letting, LocalDate on) {
    return letting
        .occupied()
        .map(days -> days.contains(on))
        .orElseGet(() -> letting.start().filter(start -> on.isBefore(start.earliest())).isEmpty());
  }

  /** The charges for the place, or else all others, that run on the day. */
  List<RentCharge> charges(boolean areForThePlace) {
    return letting
        .terms()
        .filter(terms -> terms.payable().contains(on))
        .map(LeaseTerms::charges)
        .orElse(List.of())
        .stream()
        .filter(charge -> isForThePlace(charge.kind()) == areForThePlace)
        .toList();
  }

  private static boolean isForThePlace(ChargeKind kind) {
    return switch (kind) {
      case RENT, DESKS, MEMBERSHIP -> true;
      case SERVICE_CHARGE, INSURANCE, OTHER -> false;
    };
  }

  Optional<Rent> rent() {
    return ofCharges(true).or(letting::rent);
  }

  Optional<Rent> otherCharges() {
    return ofCharges(false).or(letting::otherCharges);
  }

  private Optional<Rent> ofCharges(boolean areForThePlace) {
    return charges(areForThePlace).stream()
        .map(charge -> charge.annualOn(on))
        .reduce((one, other) -> one.plus(other))
        .map(Rent::annual);
  }

  Optional<Ratio> shareOfMarket() {
    return letting.shareOfMarket().or(() -> tier.map(RentTier::shareOfMarket));
  }

  /** What the tenant had in the last year that was over, of the kind the policy limits. */
  Optional<YearlyIncome> income(AffordabilityPolicy policy) {
    return tenant.flatMap(
        member -> policy.incomeBasis().flatMap(basis -> member.lastIncome(basis, on)));
  }

  /** Of its spaces, else as it says itself; members who share a room have none of it alone. */
  Optional<Area> area() {
    return own().stream()
        .map(Space::area)
        .reduce((one, other) -> one.flatMap(area -> other.map(area::plus)))
        .flatMap(sum -> sum)
        .or(letting::area);
  }

  private List<Space> own() {
    return letting.basis().equals(Optional.of(LettingBasis.MEMBERSHIP)) ? List.of() : spaces;
  }

  /** That of the one space, or of all together for a year; empty where one is not known. */
  Optional<Rent> marketRent() {
    List<Rent> known = markets().map(MarketRent::rent).toList();
    if (known.isEmpty() || known.size() < spaces.size()) {
      return Optional.empty();
    }
    return known.size() == 1 ? Optional.of(known.get(0)) : together(known);
  }

  Stream<MarketRent> markets() {
    return own().stream().flatMap(space -> space.marketRentOn(on).stream());
  }

  private Optional<Rent> together(List<Rent> rents) {
    Currency currency = rents.get(0).currency();
    Ratio sum = Ratio.ZERO;
    for (int i = 0; i < rents.size(); i++) {
      MoneyCheck.sameCurrency(rents.get(i).currency(), "marketRent", currency, "the first");
      Optional<Ratio> year = rents.get(i).yearly(spaces.get(i).area());
      if (year.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(year.get());
    }
    return Optional.of(Rent.of(sum, currency, RentPeriod.YEAR));
  }
}
