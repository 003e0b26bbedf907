package org.creativehubs.finance.rentmix;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.finance.rentroll.RollLine;

/**
 * The floor that is paid for, and what had to be left out of it.
 *
 * @param spaces the lettings, or bands of them, with floor and rent
 * @param leftOut the names of the lines of a rent roll without a rent or a floor
 */
record LetFloor(List<RentedSpace> spaces, List<String> leftOut) {

  static LetFloor of(CrossSubsidyInput input) {
    return input.hub().isPresent()
        ? ofHub(input)
        : new LetFloor(input.spaces(), ImmutableList.of());
  }

  private static LetFloor ofHub(CrossSubsidyInput input) {
    ImmutableList.Builder<RentedSpace> spaces = ImmutableList.builder();
    ImmutableList.Builder<String> leftOut = ImmutableList.builder();
    RentRoll.of(input.hub().orElseThrow(), input.on().orElseThrow()).lines().stream()
        .filter(line -> line.letting().isEmpty() || line.state().isInForce())
        .forEach(
            line -> {
              if (line.passingRent().isPresent() && line.area().isPresent()) {
                spaces.add(space(line, input.annualCost()));
              } else {
                leftOut.add(line.name());
              }
            });
    List<RentedSpace> found = spaces.build();
    Check.that(
        !found.isEmpty(),
        Fault.INCONSISTENT,
        "hub.lettings",
        "hold one in force with a rent and a floor area",
        "none");
    return new LetFloor(found, leftOut.build());
  }

  private static RentedSpace space(RollLine line, Money cost) {
    Area area = line.area().orElseThrow();
    Money rent = line.passingRent().orElseThrow();
    MoneyCheck.sameCurrency(rent.currency(), "hub", cost.currency(), "annualCost");
    return RentedSpace.of(
        line.name(),
        area,
        RentRate.of(
            rent.toRatio().dividedBy(area.amount()),
            rent.currency(),
            area.unit(),
            RentPeriod.YEAR));
  }
}
