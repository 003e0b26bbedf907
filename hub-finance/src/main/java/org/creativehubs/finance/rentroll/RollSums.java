package org.creativehubs.finance.rentroll;

import java.util.Currency;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.RatioSum;

/** Adds up the lines of a rent roll. */
final class RollSums {

  private final AreaUnit areaUnit;
  private final Area noArea;
  private final Money none;
  private final Profile expiries = new Profile();
  private final Profile firstEnds = new Profile();
  private int vacant;
  private int lettings;
  private int rolling;
  private int heldOver;
  private int undated;
  private int others;
  private int withoutArea;
  private int withoutRent;
  private int withoutReversion;
  private int vacantWithoutMarket;
  private int withoutTerms;
  private final RatioSum letArea = new RatioSum();
  private final RatioSum vacantArea = new RatioSum();
  private final RatioSum weight = new RatioSum();
  private final RatioSum toExpiry = new RatioSum();
  private final RatioSum toBreak = new RatioSum();
  private Money passing;
  private Money rentRolling;
  private Money rentHeldOver;
  private Money rentUndated;
  private Money marketOfLet;
  private Money under;
  private Money over;
  private Money vacantMarket;
  private Money due;
  private Money conceded;
  private Optional<Money> arrears;

  RollSums(Currency currency, AreaUnit areaUnit, Optional<Money> noArrears) {
    this.arrears = noArrears;
    this.areaUnit = areaUnit;
    this.noArea = Area.of(0, areaUnit);
    this.none = Money.zero(currency);
    this.passing = none;
    this.rentRolling = none;
    this.rentHeldOver = none;
    this.rentUndated = none;
    this.marketOfLet = none;
    this.under = none;
    this.over = none;
    this.vacantMarket = none;
    this.due = none;
    this.conceded = none;
  }

  void add(RollLine line, RollEntry entry) {
    due = due.plus(line.dueInYear().orElse(none));
    conceded = conceded.plus(line.concededInYear().orElse(none));
    arrears = arrears.map(all -> all.plus(line.arrears().orElse(none)));
    if (entry.letting().isEmpty()) {
      addSpace(line);
      return;
    }
    withoutTerms += line.dueInYear().isEmpty() ? 1 : 0;
    if (line.state().isInForce()) {
      addLetting(line, entry.letting().get());
    } else {
      others++;
    }
  }

  private Area area(RollLine line) {
    return line.area().map(one -> one.in(areaUnit)).orElse(noArea);
  }

  private void addSpace(RollLine line) {
    withoutArea += line.area().isEmpty() ? 1 : 0;
    if (line.state() == TenancyState.SHARED) {
      letArea.add(area(line).amount());
      return;
    }
    vacant++;
    vacantArea.add(area(line).amount());
    vacantWithoutMarket += line.marketRent().isEmpty() ? 1 : 0;
    vacantMarket = vacantMarket.plus(line.marketRent().orElse(none));
  }

  private void addLetting(RollLine line, LettingOnDate standing) {
    lettings++;
    Area area = area(line);
    letArea.add(area.amount());
    withoutArea += line.area().isEmpty() && !standing.isInSharedSpace() ? 1 : 0;
    withoutRent += line.passingRent().isEmpty() ? 1 : 0;
    Money rent = line.passingRent().orElse(none);
    passing = passing.plus(rent);
    weight.add(standing.weight());
    toExpiry.add(standing.weightedToExpiry());
    toBreak.add(standing.weightedToBreak());
    addState(line, standing, rent, area);
    addReversion(line);
  }

  private void addState(RollLine line, LettingOnDate standing, Money rent, Area area) {
    switch (line.state()) {
      case ROLLING -> {
        rolling++;
        rentRolling = rentRolling.plus(rent);
      }
      case HOLDING_OVER -> {
        heldOver++;
        rentHeldOver = rentHeldOver.plus(rent);
      }
      case UNDATED -> {
        undated++;
        rentUndated = rentUndated.plus(rent);
      }
      default -> {
        expiries.add(standing.expiry().orElseThrow().getYear(), rent, area);
        firstEnds.add(standing.firstEnd().orElseThrow().getYear(), rent, area);
      }
    }
  }

  private void addReversion(RollLine line) {
    Optional<Money> reversion = line.reversion();
    if (reversion.isEmpty()) {
      withoutReversion++;
      return;
    }
    marketOfLet = marketOfLet.plus(line.marketRent().orElseThrow());
    if (reversion.get().isNegative()) {
      over = over.minus(reversion.get());
    } else {
      under = under.plus(reversion.get());
    }
  }

  /**
   * The sums.
   *
   * @param spaces how many spaces are listed
   */
  RollTotals totals(int spaces) {
    RollTotals.Builder totals = RollTotals.builder();
    return totals
        .spaces(spaces)
        .vacantSpaces(vacant)
        .lettings(lettings)
        .rollingLettings(rolling)
        .heldOverLettings(heldOver)
        .undatedLettings(undated)
        .otherLettings(others)
        .withoutArea(withoutArea)
        .letArea(Area.of(letArea.total(), areaUnit))
        .vacantArea(Area.of(vacantArea.total(), areaUnit))
        .passingRent(passing)
        .rentRolling(rentRolling)
        .rentHeldOver(rentHeldOver)
        .rentUndated(rentUndated)
        .withoutRent(withoutRent)
        .marketRentOfLet(marketOfLet)
        .underRented(under)
        .overRented(over)
        .withoutReversion(withoutReversion)
        .vacantMarketRent(vacantMarket)
        .vacantWithoutMarketRent(vacantWithoutMarket)
        .dueInYear(due)
        .concededInYear(conceded)
        .arrears(arrears)
        .withoutTerms(withoutTerms)
        .weight(weight.total())
        .weightedToExpiry(toExpiry.total())
        .weightedToBreak(toBreak.total())
        .addAllExpiries(expiries.years())
        .addAllFirstEnds(firstEnds.years())
        .build();
  }
}
