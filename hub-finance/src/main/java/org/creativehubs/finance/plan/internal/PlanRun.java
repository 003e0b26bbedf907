package org.creativehubs.finance.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.creativehubs.finance.plan.Adjustment;
import org.creativehubs.finance.plan.GrantTranche;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.internal.CompiledLine.OwnLine;
import org.creativehubs.finance.vat.VatReturn;

/** A model run month by month, in minor units. */
public final class PlanRun {

  private static final int YEAR = 12;

  private final List<CompiledLine> lines;
  private final long[][] amounts;
  private final long[] cash;
  private final OperatingModel model;

  private PlanRun(OperatingModel model, List<CompiledLine> lines, long[][] amounts, long[] cash) {
    this.model = model;
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
    for (int i : CompiledLine.order(lines)) {
      amounts[i] = CompiledLine.following(lines.get(i), amounts);
    }
    return new PlanRun(model, lines, amounts, cash(amounts, model));
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
      for (int i : CompiledLine.order(lines)) {
        assumed[i] |= takesAny(lines.get(i), assumed);
      }
    }
    return assumed;
  }

  private static boolean takesAny(CompiledLine line, boolean[] marked) {
    return (line instanceof CompiledRule rule && rule.takesAny(marked))
        || (line instanceof GrantLine grant && grant.takesAny(marked))
        || (line instanceof FollowingLine one && one.takesAny(marked));
  }

  /** The lines of the plan, in its order. */
  public List<CompiledLine> lines() {
    return lines;
  }

  /** What debtors owe before month 1, in minor units; below zero where they paid in advance. */
  public long openingDebtors() {
    return payments().opening(true, amounts);
  }

  /** What is owed to creditors before month 1, in minor units; below zero if paid in advance. */
  public long openingCreditors() {
    return payments().opening(false, amounts);
  }

  /** What is owed to the tax office before month 1, in minor units. */
  public long openingTax() {
    return payments().openingTax();
  }

  /** What is held of deposits before month 1, in minor units. */
  public long openingDeposits() {
    return DepositLine.heldBefore(model);
  }

  /** The returns of value added tax, by quarter and adjusted year; none where there is no tax. */
  public List<VatReturn> vatReturns() {
    return payments().tax().map(tax -> tax.returns(amounts)).orElse(List.of());
  }

  private PlanCash payments() {
    return new PlanCash(model, lines);
  }

  /** The tranches that are not due in the months of the plan. */
  public List<String> tranchesNotDue() {
    List<String> notDue = new ArrayList<>();
    for (CompiledLine line : lines) {
      if (line instanceof GrantLine of) {
        for (GrantTranche tranche : of.grant().tranches()) {
          if (of.dueIn(tranche, amounts).isEmpty()) {
            notDue.add(line.name() + ", " + tranche.name());
          }
        }
      }
    }
    return notDue;
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
