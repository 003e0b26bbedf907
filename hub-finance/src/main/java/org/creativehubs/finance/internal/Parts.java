package org.creativehubs.finance.internal;

import java.math.RoundingMode;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/** How a part of a whole that was split by largest remainder follows from its weight. */
public final class Parts {

  private Parts() {}

  /**
   * The part that a weight has in a whole, rounded in the direction in which it was.
   *
   * @param part the part, which is the exact one rounded down or up
   * @param whole what was split
   * @param weight the weight of the part
   * @param all the sum of all weights as a number
   * @return a term without a label whose number is the part
   */
  public static Term of(Money part, Term whole, Term weight, Term all) {
    if (whole.ratio().isZero() || all.ratio().isZero()) {
      return Term.of(part);
    }
    Term exact = whole.times(weight.asNumber()).dividedBy(all);
    int side = part.toRatio().compareTo(exact.ratio());
    if (side == 0) {
      return exact;
    }
    return exact.rounded(side < 0 ? RoundingMode.FLOOR : RoundingMode.CEILING);
  }

  /** The exact sum of weights as a number. */
  public static Term sum(String label, Iterable<Ratio> weights) {
    return Term.given(label, Ratio.sum(weights));
  }
}
