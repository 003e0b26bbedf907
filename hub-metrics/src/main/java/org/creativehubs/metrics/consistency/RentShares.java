package org.creativehubs.metrics.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.MarketRent;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;

/**
 * The share of market rent that a letting pays: as it says, as its tier says, and as its rent and
 * the market rents of its spaces make it, on its first day.
 */
final class RentShares implements Rule {

  @Override
  public void examine(Material material, Findings findings) {
    for (Premises premises : material.premises()) {
      for (Letting letting : premises.lettings()) {
        Optional<RentTier> tier = premises.tier(letting);
        Optional<FindingFigure> ofLetting =
            letting.shareOfMarket().map(share -> share("letting", share, letting.source()));
        Optional<FindingFigure> ofTier =
            tier.map(known -> share("tier " + known.name(), known.shareOfMarket(), known.source()));
        if (ofLetting.isPresent() && ofTier.isPresent()) {
          findings.same(
              FindingKind.SHARE_MISSES_TIER,
              premises.subject(letting),
              ofTier.get(),
              ofLetting.get(),
              List.of());
        }
        ofLetting.or(() -> ofTier).ifPresent(stated -> check(premises, letting, stated, findings));
      }
    }
  }

  private static FindingFigure share(String label, Ratio share, Optional<Source> source) {
    return FindingFigure.of(label, QualifiedNumber.exact(share), FindingFigure.SHARE, source);
  }

  private static void check(
      Premises premises, Letting letting, FindingFigure stated, Findings findings) {
    List<Space> spaces = premises.spacesOf(letting);
    Optional<Rent> rent = letting.rent().or(() -> letting.terms().flatMap(RentShares::atStart));
    List<Rent> market =
        spaces.stream().flatMap(space -> market(space, firstDay(letting)).stream()).toList();
    if (rent.isPresent()
        && !spaces.isEmpty()
        && market.size() == spaces.size()
        && market.stream().allMatch(each -> each.currency().equals(rent.get().currency()))) {
      yearly(premises, letting, rent.get(), spaces, market)
          .ifPresent(
              years ->
                  findings.same(
                      FindingKind.RENT_MISSES_SHARE,
                      premises.subject(letting),
                      stated,
                      share("rent", years.rent().dividedBy(years.market()), letting.source()),
                      List.of(
                          FindingFigure.text("rent", rent.get(), letting.source()),
                          FindingFigure.text("market rent", words(market)))));
    }
  }

  private static String words(List<Rent> market) {
    return String.join("; ", market.stream().map(Rent::toString).toList());
  }

  /** What is paid and what the market would pay for the same in a year, the latter above zero. */
  private record Years(Ratio rent, Ratio market) {}

  /** Where both are by area and of one space, its area does not matter. */
  private static Optional<Years> yearly(
      Premises premises, Letting letting, Rent rent, List<Space> spaces, List<Rent> market) {
    boolean areRates =
        spaces.size() == 1 && rent.per().isPresent() && market.get(0).per().isPresent();
    if (areRates) {
      Optional<Area> any = Optional.of(Area.of(1, AreaUnit.SQ_M));
      return years(rent.yearly(any), market.get(0).yearly(any));
    }
    Optional<Area> let =
        letting
            .area()
            .or(() -> premises.areaOfSpaces(letting).map(m2 -> Area.of(m2, AreaUnit.SQ_M)));
    List<Ratio> all =
        Stream.iterate(0, i -> i < spaces.size(), i -> i + 1)
            .flatMap(i -> market.get(i).yearly(spaces.get(i).area()).stream())
            .toList();
    return all.size() == spaces.size()
        ? years(rent.yearly(let), Optional.of(Ratio.sum(all)))
        : Optional.empty();
  }

  private static Optional<Years> years(Optional<Ratio> rent, Optional<Ratio> market) {
    return rent.flatMap(
        paid -> market.filter(most -> !most.isZero()).map(most -> new Years(paid, most)));
  }

  private static Optional<Rent> atStart(LeaseTerms terms) {
    LocalDate start = terms.term().start();
    return terms.charges().stream()
        .filter(charge -> charge.kind() == ChargeKind.RENT)
        .map(charge -> charge.annualOn(start))
        .reduce(Money::plus)
        .map(Rent::annual);
  }

  private static Optional<LocalDate> firstDay(Letting letting) {
    return letting
        .terms()
        .map(terms -> terms.term().start())
        .or(() -> letting.start().map(PartialDate::latest));
  }

  /** Without a day, a market rent that has changed is not known. */
  private static Optional<Rent> market(Space space, Optional<LocalDate> day) {
    List<MarketRent> all = space.marketRents();
    Optional<MarketRent> known =
        day.isPresent()
            ? space.marketRentOn(day.get())
            : all.stream().filter(rent -> all.size() == 1).findFirst();
    return known.map(MarketRent::rent);
  }
}
