package org.creativehubs.finance.plan.internal;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.creativehubs.finance.plan.Adjustment;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.internal.CompiledLine.OwnLine;

/** A model run month by month, in minor units. */
public final class PlanRun {

  private static final int YEAR = 12;

  private final List<CompiledLine> lines;
  private final long[][] amounts;
  private final long[] cash;

  private PlanRun(List<CompiledLine> lines, long[][] amounts, long[] cash) {
    this.lines = lines;
    this.amounts = amounts;
    this.cash = cash;
  }

  /** Runs a plan with changes. */
  public static PlanRun of(OperatingModel model) {
    return of(CompiledLine.of(model), model, model.adjustments());
  }

  /** Runs a plan with changes. */
  public static PlanRun of(
      List<CompiledLine> lines, OperatingModel model, List<Adjustment> adjustments) {
    long[][] amounts = new long[lines.size()][];
    for (int i = 0; i < amounts.length; i++) {
      if (lines.get(i) instanceof OwnLine line) {
        amounts[i] = line.amounts(model.months(), adjustments);
      }
    }
    for (int i : CompiledRule.order(lines)) {
      if (lines.get(i) instanceof CompiledRule rule) {
        long[] sums = new long[model.months()];
        rule.addTo(sums, line -> amounts[line]);
        amounts[i] = rule.amounts(sums);
      }
    }
    return new PlanRun(lines, amounts, cash(amounts, model));
  }

  private static long[] cash(long[][] amounts, OperatingModel model) {
    long[] cash = new long[model.months()];
    long held = model.openingCash().minorUnits().longValueExact();
    for (int month = 0; month < cash.length; month++) {
      for (long[] line : amounts) {
        held += line[month];
      }
      cash[month] = held;
    }
    return cash;
  }

  /** Which lines are assumed, or follow from one that is. */
  public boolean[] assumed(OperatingModel model) {
    boolean[] assumed = new boolean[lines.size()];
    if (!model.assumed().isEmpty()) {
      for (int i = 0; i < assumed.length; i++) {
        assumed[i] = model.assumed().contains(lines.get(i).name());
      }
      for (int i : CompiledRule.order(lines)) {
        assumed[i] |= lines.get(i) instanceof CompiledRule rule && rule.takesAny(assumed);
      }
    }
    return assumed;
  }

  /** The lines of the plan, in its order. */
  public List<CompiledLine> lines() {
    return lines;
  }

  /** The amounts of a line by month, in minor units. */
  public long[] amounts(int line) {
    return amounts[line];
  }

  /** Cash at the end of each month, in minor units. */
  public long[] cash() {
    return cash;
  }

  /** Cash at the end of the last month, in minor units. */
  public long closing() {
    return cash[cash.length - 1];
  }

  /** The index of the first month with the least cash. */
  public int lowest() {
    int lowest = 0;
    for (int i = 1; i < cash.length; i++) {
      lowest = cash[i] < cash[lowest] ? i : lowest;
    }
    return lowest;
  }

  /** The index of the first month that ends below zero. */
  public OptionalInt outOfCash() {
    for (int i = 0; i < cash.length; i++) {
      if (cash[i] < 0) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** The index of the first month in which money in covers money out, capital and loans aside. */
  public OptionalInt breakEven() {
    long[] nets = nets();
    return IntStream.range(0, nets.length).filter(month -> nets[month] >= 0).findFirst();
  }

  /** The index of the first month from which on each month breaks even. */
  public OptionalInt breakEvenSince() {
    long[] nets = nets();
    int since = nets.length;
    while (since > 0 && nets[since - 1] >= 0) {
      since--;
    }
    return since < nets.length ? OptionalInt.of(since) : OptionalInt.empty();
  }

  /** Money in less money out of each month, without capital and loans that are paid out. */
  private long[] nets() {
    return sums(LineKind::isOfBreakEven);
  }

  private long[] sums(Predicate<LineKind> which) {
    long[] sums = new long[cash.length];
    for (int line = 0; line < amounts.length; line++) {
      if (which.test(lines.get(line).kind())) {
        for (int month = 0; month < sums.length; month++) {
          sums[month] += amounts[line][month];
        }
      }
    }
    return sums;
  }

  /** The index of the first month from which on each year to a month is earned. */
  public OptionalInt selfSufficient() {
    long[] earned = earned();
    OptionalInt since = OptionalInt.empty();
    for (int last = cash.length - 1; last >= YEAR - 1; last--) {
      if (sum(earned, last - YEAR + 1, last + 1) < 0) {
        return since;
      }
      since = OptionalInt.of(last);
    }
    return since;
  }

  /** Earned income less operating costs of each month. */
  private long[] earned() {
    return sums(kind -> kind.isEarned() || kind.isOperatingCost());
  }

  /** Income and grants less running costs of the last twelve months, or of all there are. */
  public long lastSurplus() {
    return sum(sums(LineKind::isOfSurplus), Math.max(0, cash.length - YEAR), cash.length);
  }

  /** The sum of the lines of some kinds over some months, the first included and the last not. */
  public long sum(Predicate<LineKind> which, int from, int until) {
    return sum(sums(which), from, until);
  }

  /** The sum of some months, the first included and the last not. */
  public static long sum(long[] amounts, int from, int until) {
    long sum = 0;
    for (int i = from; i < until; i++) {
      sum += amounts[i];
    }
    return sum;
  }
}
