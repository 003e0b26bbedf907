package org.creativehubs.finance.subsidy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;

/** The lettings of a hub that are let below market, and those of which that cannot be said. */
final class LettingsBelowMarket {

  static final Currency GBP = Currency.getInstance("GBP");

  private final Hub hub;
  private final List<EarlierAssistance> earlier;
  private final Set<String> tenants = new HashSet<>();
  private final List<BelowMarketLetting> found = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  LettingsBelowMarket(Hub hub, List<EarlierAssistance> earlier) {
    this.hub = hub;
    this.earlier = earlier;
    hub.lettings().forEach(this::add);
  }

  List<BelowMarketLetting> found() {
    return ImmutableList.copyOf(found);
  }

  List<LeftOut> leftOut() {
    return ImmutableList.copyOf(leftOut);
  }

  private void add(Letting letting) {
    Optional<String> why =
        letting.terms().isEmpty() ? Optional.of("it has no terms") : terms(letting);
    why.ifPresent(words -> leftOut.add(LeftOut.of("letting " + letting.id(), words)));
  }

  /** Takes a letting on known terms, or says why not. */
  private Optional<String> terms(Letting letting) {
    LeaseTerms terms = letting.requireTerms();
    Optional<DateRange> term = terms.payable().closed();
    Optional<Area> area = area(letting);
    if (letting.tenant().isEmpty()) {
      return Optional.of("nobody is named");
    }
    if (!terms.currency().equals(GBP)) {
      return Optional.of("its rent is not in GBP, as the limit is");
    }
    if (term.isEmpty()) {
      return Optional.of("it has no end, so the whole of its subsidy is not known");
    }
    if (area.isEmpty()) {
      return Optional.of("its floor area is not known");
    }
    if (rents(terms).isEmpty() || !rents(terms).stream().allMatch(LettingsBelowMarket::isEven)) {
      return Optional.of("it has no rent, or one that changes in its term");
    }
    return market(letting, term.get())
        .map(market -> price(letting, term.get(), area.get(), market))
        .orElseGet(() -> Optional.of("no market rent of its spaces on its first day is known"));
  }

  private Optional<String> price(Letting letting, DateRange term, Area area, Ratio market) {
    Ratio rent =
        Money.sum(GBP, rents(letting.requireTerms()).stream().map(RentCharge::annual).toList())
            .toRatio();
    if (rent.compareTo(market) >= 0) {
      return Optional.of("its rent is not below the market rent");
    }
    String tenant = letting.tenant().orElseThrow();
    BelowMarketLetting.Builder below = BelowMarketLetting.builder();
    below.tenant(tenant).space(letting.id()).term(term).area(area);
    below.marketRent(rate(market, area)).rent(rate(rent, area));
    if (tenants.add(tenant)) {
      earlier.stream()
          .filter(one -> one.tenant().equals(tenant))
          .forEach(one -> below.addEarlierAwards(one.award()));
    }
    found.add(below.build());
    return Optional.empty();
  }

  private static RentRate rate(Ratio annual, Area area) {
    return RentRate.of(annual.dividedBy(area.amount()), GBP, area.unit(), RentPeriod.YEAR);
  }

  private static List<RentCharge> rents(LeaseTerms terms) {
    return terms.charges().stream().filter(charge -> charge.kind() == ChargeKind.RENT).toList();
  }

  private static boolean isEven(RentCharge rent) {
    return rent.steps().isEmpty() && rent.concessions().isEmpty();
  }

  private List<Space> spaces(Letting letting) {
    return letting.spaces().stream().map(hub::space).toList();
  }

  private Optional<Area> area(Letting letting) {
    return spaces(letting).stream()
        .map(Space::area)
        .reduce((one, other) -> one.flatMap(area -> other.map(area::plus)))
        .flatMap(sum -> sum)
        .or(letting::area);
  }

  /** The market rent a year of its spaces on its first day, exactly. */
  private Optional<Ratio> market(Letting letting, DateRange term) {
    return spaces(letting).stream()
        .map(
            space ->
                space
                    .marketRentOn(term.start())
                    .filter(market -> market.rent().currency().equals(GBP))
                    .flatMap(market -> market.rent().yearly(space.area())))
        .reduce((one, other) -> one.flatMap(rent -> other.map(rent::plus)))
        .flatMap(sum -> sum);
  }
}
