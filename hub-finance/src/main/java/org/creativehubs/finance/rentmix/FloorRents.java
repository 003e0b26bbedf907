package org.creativehubs.finance.rentmix;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;

/** Rents and areas of some spaces in one unit, for a year, exactly. */
record FloorRents(Money cost, AreaUnit unit, List<Ratio> areas, List<Ratio> rents) {

  static FloorRents of(CrossSubsidyInput input) {
    List<RentedSpace> spaces = input.spaces();
    AreaUnit unit = spaces.get(0).rent().per();
    return new FloorRents(
        input.annualCost(),
        unit,
        spaces.stream().map(space -> space.area().in(unit).amount()).toList(),
        spaces.stream()
            .map(space -> space.rent().per(unit).every(RentPeriod.YEAR).amount())
            .toList());
  }

  Area area() {
    return Area.of(Ratio.sum(areas), unit);
  }

  Ratio breakEven() {
    return cost.toRatio().dividedBy(Ratio.sum(areas));
  }

  Ratio mean() {
    return Ratio.sum(paid()).dividedBy(Ratio.sum(areas));
  }

  Ratio lowest() {
    return Collections.min(rents);
  }

  Ratio highest() {
    return Collections.max(rents);
  }

  /** What each space pays. */
  List<Ratio> paid() {
    return timesArea(rents);
  }

  /** What each space pays less than it costs, zero where it does not. */
  List<Ratio> below() {
    return timesArea(rents.stream().map(rent -> positive(breakEven().minus(rent))).toList());
  }

  /** What each space pays more than it costs, zero where it does not. */
  List<Ratio> above() {
    return timesArea(rents.stream().map(rent -> positive(rent.minus(breakEven()))).toList());
  }

  SubsidyRole role(int space) {
    int side = rents.get(space).compareTo(breakEven());
    if (side == 0) {
      return SubsidyRole.NEITHER;
    }
    return side < 0 ? SubsidyRole.RECEIVES : SubsidyRole.GIVES;
  }

  /** The share of the floor needed at the highest rent, which differs from the lowest. */
  Ratio shareNeeded() {
    return positive(breakEven().minus(lowest()).dividedBy(highest().minus(lowest())));
  }

  Money round(List<Ratio> amounts, RoundingMode rounding) {
    return Money.round(Ratio.sum(amounts), cost.currency(), rounding);
  }

  RentRate rate(Ratio amount) {
    return RentRate.of(amount, cost.currency(), unit, RentPeriod.YEAR);
  }

  private List<Ratio> timesArea(List<Ratio> rates) {
    List<Ratio> products = new ArrayList<>();
    for (int i = 0; i < rates.size(); i++) {
      products.add(rates.get(i).times(areas.get(i)));
    }
    return products;
  }

  private static Ratio positive(Ratio number) {
    return number.signum() > 0 ? number : Ratio.ZERO;
  }
}
