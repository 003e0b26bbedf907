package org.creativehubs.finance.rentroll;

import java.util.Currency;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;

/** Adds up the lines of a rent roll. */
final class RollSums {

  private final AreaUnit areaUnit;
  private final Area noArea;
  private final Profile expiries = new Profile();
  private final Profile firstEnds = new Profile();
  private int units;
  private int let;
  private int ended;
  private int notStarted;
  private int withoutArea;
  private int letWithoutMarket;
  private int vacantWithoutMarket;
  private Ratio letArea = Ratio.ZERO;
  private Ratio vacantArea = Ratio.ZERO;
  private Ratio weight = Ratio.ZERO;
  private Ratio toExpiry = Ratio.ZERO;
  private Ratio toBreak = Ratio.ZERO;
  private Money passing;
  private Money marketOfLet;
  private Money under;
  private Money over;
  private Money vacantMarket;
  private Money due;
  private Money conceded;

  RollSums(Currency currency, AreaUnit areaUnit) {
    this.areaUnit = areaUnit;
    this.noArea = Area.of(0, areaUnit);
    Money none = Money.zero(currency);
    this.passing = none;
    this.marketOfLet = none;
    this.under = none;
    this.over = none;
    this.vacantMarket = none;
    this.due = none;
    this.conceded = none;
  }

  void add(RollLine line, UnitOnDate standing) {
    units++;
    due = due.plus(line.dueInYear());
    conceded = conceded.plus(line.concededInYear());
    Area area = line.area().map(one -> one.in(areaUnit)).orElse(noArea);
    withoutArea += line.area().isEmpty() ? 1 : 0;
    if (standing.isLet()) {
      addLet(line, standing, area);
    } else {
      addVacant(line, area);
    }
  }

  private void addLet(RollLine line, UnitOnDate standing, Area area) {
    let++;
    letArea = letArea.plus(area.amount());
    passing = passing.plus(line.passingRent());
    weight = weight.plus(standing.weight());
    toExpiry = toExpiry.plus(standing.weighted(standing.expiry()));
    toBreak = toBreak.plus(standing.weighted(standing.firstEnd()));
    expiries.add(standing.expiry().getYear(), line.passingRent(), area);
    firstEnds.add(standing.firstEnd().getYear(), line.passingRent(), area);
    if (line.reversion().isPresent()) {
      marketOfLet = marketOfLet.plus(line.marketRent().orElseThrow());
      addReversion(line.reversion().get());
    } else {
      letWithoutMarket++;
    }
  }

  private void addReversion(Money reversion) {
    if (reversion.isNegative()) {
      over = over.minus(reversion);
    } else {
      under = under.plus(reversion);
    }
  }

  private void addVacant(RollLine line, Area area) {
    ended += line.state() == TenancyState.ENDED ? 1 : 0;
    notStarted += line.state() == TenancyState.NOT_STARTED ? 1 : 0;
    vacantArea = vacantArea.plus(area.amount());
    Optional<Money> market = line.marketRent();
    vacantWithoutMarket += market.isEmpty() ? 1 : 0;
    vacantMarket = market.map(vacantMarket::plus).orElse(vacantMarket);
  }

  RollTotals totals() {
    RollTotals.Builder totals = RollTotals.builder();
    return totals
        .units(units)
        .letUnits(let)
        .endedUnits(ended)
        .notStartedUnits(notStarted)
        .unitsWithoutArea(withoutArea)
        .letArea(Area.of(letArea, areaUnit))
        .vacantArea(Area.of(vacantArea, areaUnit))
        .passingRent(passing)
        .marketRentOfLet(marketOfLet)
        .underRented(under)
        .overRented(over)
        .letWithoutMarketRent(letWithoutMarket)
        .vacantMarketRent(vacantMarket)
        .vacantWithoutMarketRent(vacantWithoutMarket)
        .dueInYear(due)
        .concededInYear(conceded)
        .weight(weight)
        .weightedToExpiry(toExpiry)
        .weightedToBreak(toBreak)
        .addAllExpiries(expiries.years())
        .addAllFirstEnds(firstEnds.years())
        .build();
  }
}
