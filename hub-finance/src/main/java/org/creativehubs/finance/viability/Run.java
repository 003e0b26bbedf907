package org.creativehubs.finance.viability;

import java.util.List;
import java.util.OptionalInt;

/** A model run month by month, in minor units. */
final class Run {

  private static final int YEAR = 12;

  private final List<CompiledLine> lines;
  private final long[][] amounts;
  private final long[] cash;

  private Run(List<CompiledLine> lines, long[][] amounts, long[] cash) {
    this.lines = lines;
    this.amounts = amounts;
    this.cash = cash;
  }

  static Run of(OperatingModel model) {
    return of(CompiledLine.of(model), model, model.adjustments());
  }

  static Run of(List<CompiledLine> lines, OperatingModel model, List<Adjustment> adjustments) {
    long[][] amounts = new long[lines.size()][];
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = lines.get(i).amounts(model.months(), adjustments);
    }
    return new Run(lines, amounts, cash(amounts, model));
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

  List<CompiledLine> lines() {
    return lines;
  }

  long[] amounts(int line) {
    return amounts[line];
  }

  long[] cash() {
    return cash;
  }

  long closing() {
    return cash[cash.length - 1];
  }

  /** The index of the first month with the least cash. */
  int lowest() {
    int lowest = 0;
    for (int i = 1; i < cash.length; i++) {
      lowest = cash[i] < cash[lowest] ? i : lowest;
    }
    return lowest;
  }

  /** The index of the first month that ends below zero. */
  OptionalInt outOfCash() {
    for (int i = 0; i < cash.length; i++) {
      if (cash[i] < 0) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** The index of the first month in which money in covers money out, capital and loans paid out aside. */
  OptionalInt breakEven() {
    for (int month = 0; month < cash.length; month++) {
      long net = 0;
      for (int line = 0; line < amounts.length; line++) {
        net += lines.get(line).kind().isOfBreakEven() ? amounts[line][month] : 0;
      }
      if (net >= 0) {
        return OptionalInt.of(month);
      }
    }
    return OptionalInt.empty();
  }

  /** The index of the first month from which on each year to a month is earned. */
  OptionalInt selfSufficient() {
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
    long[] earned = new long[cash.length];
    for (int line = 0; line < amounts.length; line++) {
      LineKind kind = lines.get(line).kind();
      if (kind.isEarned() || kind.isOperatingCost()) {
        for (int month = 0; month < earned.length; month++) {
          earned[month] += amounts[line][month];
        }
      }
    }
    return earned;
  }

  static long sum(long[] amounts, int from, int until) {
    long sum = 0;
    for (int i = from; i < until; i++) {
      sum += amounts[i];
    }
    return sum;
  }
}
