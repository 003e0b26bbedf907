package org.creativehubs.finance.rentmix;

import java.math.RoundingMode;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;

/** How many studios pay a lower rent, and what they and the rest pay in a year. */
record RentMix(int subsidised, Money low, Money high) {

  /** What comes in, rounded down: at least the cost if and only if the exact income is. */
  Term income(StudiosToLet input, String label) {
    Term rents =
        Term.of(subsidised)
            .times(Term.of(low))
            .plus(Term.of(input.studios() - subsidised).times(Term.of(high)));
    return rents
        .times(Term.of(1).minus(Term.share(input.shareLost())))
        .plus(Term.of(input.otherIncome().money()))
        .rounded(RoundingMode.FLOOR)
        .named(label);
  }

  RentMix with(int count) {
    return new RentMix(count, low, high);
  }

  RentMix withLow(Money rent) {
    return new RentMix(subsidised, rent, high);
  }

  RentMix withHigh(Money rent) {
    return new RentMix(subsidised, low, rent);
  }
}
