package org.creativehubs.finance.rentmix;

import java.math.RoundingMode;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/** How many studios pay a lower rent, and what they and the rest pay in a year. */
record RentMix(int subsidised, Money low, Money high) {

  /** What comes in, exactly: rents less what is lost of them, and other income. */
  Ratio income(RentSolverInput input) {
    Ratio rents = low.times(subsidised).plus(high.times(input.studios() - subsidised)).toRatio();
    return rents.times(Ratio.ONE.minus(input.shareLost())).plus(input.otherIncome().toRatio());
  }

  /** What comes in, rounded down: at least the cost if and only if the exact income is. */
  Money incomeRoundedDown(RentSolverInput input) {
    return Money.round(income(input), high.currency(), RoundingMode.FLOOR);
  }

  /** How {@link #income} is found. */
  String sum(RentSolverInput input) {
    int rest = input.studios() - subsidised;
    return "("
        + subsidised
        + " x "
        + low
        + " + "
        + rest
        + " x "
        + high
        + ") x (1 - "
        + input.shareLost()
        + ") + "
        + input.otherIncome();
  }

  RentMix with(int count) {
    return new RentMix(count, low, high);
  }
}
