package org.creativehubs.finance.viability;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** One line of a model, ready to be run. */
public sealed interface CompiledLine permits AdjustableLine, LoanLine {

  /** With 500 lines and 600 months no sum leaves the range of a long. */
  Ratio MOST = Ratio.of(10_000_000_000_000L);

  /** The lines of a plan, in its order. */
  static List<CompiledLine> of(OperatingModel model) {
    List<CompiledLine> all = new ArrayList<>();
    for (UnitPlan unit : model.units()) {
      all.add(PlannedAmountLine.rentOf(unit));
      unit.variableCost().ifPresent(cost -> all.add(PlannedAmountLine.costOf(unit, cost)));
    }
    model.lines().forEach(line -> all.add(PlannedAmountLine.of(line)));
    model.loans().forEach(loan -> all.addAll(LoanLine.of(loan)));
    return all;
  }

  /** The name of the line; not blank. */
  String name();

  /** What kind of line it is. */
  LineKind kind();

  /** The signed amounts of all months, in minor units. */
  long[] amounts(int months, List<Adjustment> adjustments);

  /** The signed amount of a month, and how it is calculated. */
  Term amount(int month, List<Adjustment> adjustments);

  /** Refuses an amount of a month, in minor units, that sums could not hold. */
  default void checkSize(Ratio exact) {
    Check.that(
        exact.abs().compareTo(MOST) <= 0,
        Fault.TOO_LARGE,
        "lines",
        "come to at most " + MOST + " minor units a month in " + name(),
        exact);
  }
}
