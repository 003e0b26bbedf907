package org.creativehubs.finance.risk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.WholeUnits;
import org.creativehubs.finance.plan.Adjustment;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.internal.CompiledLine.PlannedAmountLine;
import org.creativehubs.finance.plan.internal.PlanAmounts;

/**
 * A line that draws change. Amounts are calculated in floating point, and again exactly wherever
 * that does not settle how an amount is rounded: so every amount is the exact one, rounded once.
 */
final class UncertainLine {

  private final boolean moneyIn;
  private final Ratio[] exact;
  private final double[] near;

  /** The inputs that multiply and those that shift the line, by month. */
  private final int[][] factors;

  private final int[][] shifts;

  /** Whether a month is calculated like the one before it. */
  private final boolean[] repeats;

  UncertainLine(PlannedAmountLine line, OperatingModel model, List<UncertainInput> inputs) {
    int months = model.months();
    moneyIn = line.kind().isMoneyIn();
    exact = line.exact(months, model.adjustments());
    near = Arrays.stream(exact).mapToDouble(Ratio::toDouble).toArray();
    factors = new int[months][];
    shifts = new int[months][];
    repeats = new boolean[months];
    for (int month = 0; month < months; month++) {
      factors[month] = inputs(line, inputs, DrawEffect.MULTIPLIES, month + 1);
      shifts[month] =
          exact[month].isZero() ? new int[0] : inputs(line, inputs, DrawEffect.SHIFTS, month + 1);
      repeats[month] =
          month > 0
              && exact[month].equals(exact[month - 1])
              && Arrays.equals(factors[month], factors[month - 1])
              && Arrays.equals(shifts[month], shifts[month - 1]);
      line.checkSize(highest(month, inputs, model));
    }
  }

  private static int[] inputs(
      PlannedAmountLine line, List<UncertainInput> inputs, DrawEffect effect, int month) {
    return IntStream.range(0, inputs.size())
        .filter(i -> inputs.get(i).effect() == effect)
        .filter(
            i -> {
              Adjustment target = inputs.get(i).target(Ratio.ONE);
              return target.changes(line.name(), line.kind()) && target.holdsIn(month);
            })
        .toArray();
  }

  private Ratio highest(int month, List<UncertainInput> inputs, OperatingModel model) {
    Ratio highest = exact[month];
    for (int input : factors[month]) {
      highest = highest.times(inputs.get(input).spread().highest());
    }
    for (int input : shifts[month]) {
      Ratio most = inputs.get(input).spread().highest();
      highest = highest.plus(PlanAmounts.minor(most, model.openingCash().currency()));
    }
    return highest;
  }

  /**
   * Adds the signed amounts of all months to those of other lines.
   *
   * @param draws in millionths where they multiply, in minor units where they shift
   * @param to one sum for each month
   */
  void addTo(long[] to, long[] draws) {
    long amount = 0;
    for (int month = 0; month < to.length; month++) {
      amount = repeats[month] ? amount : amount(month, draws);
      to[month] += moneyIn ? amount : -amount;
    }
  }

  private long amount(int month, long[] draws) {
    double product = near[month];
    for (int input : factors[month]) {
      product *= (double) draws[input] / Millionths.ONE;
    }
    long near = WholeUnits.halfUp(product);
    long amount = near == WholeUnits.IN_DOUBT ? exactly(month, draws) : near;
    for (int input : shifts[month]) {
      amount += draws[input];
    }
    return Math.max(0, amount);
  }

  private long exactly(int month, long[] draws) {
    Ratio product = exact[month];
    for (int input : factors[month]) {
      product = product.times(Millionths.ratio(draws[input]));
    }
    return WholeUnits.halfUp(product);
  }
}
