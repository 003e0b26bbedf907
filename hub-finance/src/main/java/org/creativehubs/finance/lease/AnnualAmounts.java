package org.creativehubs.finance.lease;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentStep;

/** How the annual amounts of a charge follow from one another. */
final class AnnualAmounts {

  private AnnualAmounts() {}

  /** The amount at the start and after each step; what a label begins with may be empty. */
  static List<Term> of(RentCharge charge, String prefix) {
    List<Term> amounts = new ArrayList<>();
    Term annual = Term.given(prefix + "a year at the start", charge.annual());
    amounts.add(annual);
    for (RentStep step : charge.changes()) {
      annual = after(annual, step).named(prefix + "a year from " + step.from());
      amounts.add(annual);
    }
    return amounts;
  }

  private static Term after(Term annual, RentStep step) {
    return switch (step.kind()) {
      case REPLACE -> Term.of(step.amount().orElseThrow());
      case DELTA -> annual.plus(Term.of(step.amount().orElseThrow()));
      case MULTIPLY -> annual.times(step.factor().orElseThrow()).rounded(RoundingMode.HALF_UP);
    };
  }
}
