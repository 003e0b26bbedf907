package org.creativehubs.finance.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.internal.BalanceLines;
import org.creativehubs.finance.plan.Adjustment;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlannedDeposit;

/**
 * What all deposits come to that are taken, that end, or of which something is kept.
 *
 * @param kind which of the three it is; kept is other income
 * @param model the plan
 */
record DepositLine(LineKind kind, OperatingModel model) implements CompiledLine.OwnLine {

  /** Adds the lines of deposits, if there are any; what is kept only if something is. */
  static void addTo(List<CompiledLine> all, OperatingModel model) {
    if (model.deposits().isEmpty()) {
      return;
    }
    all.add(new DepositLine(LineKind.DEPOSIT_TAKEN, model));
    all.add(new DepositLine(LineKind.DEPOSIT_ENDED, model));
    if (model.deposits().stream().anyMatch(one -> one.kept().isPresent())) {
      all.add(new DepositLine(LineKind.OTHER_INCOME, model));
    }
  }

  /** What is held before month 1, in minor units. */
  static long heldBefore(OperatingModel model) {
    return model.deposits().stream()
        .filter(one -> one.takenMonth().isEmpty())
        .mapToLong(one -> one.amount().minorUnits().longValueExact())
        .sum();
  }

  @Override
  public String name() {
    return switch (kind) {
      case DEPOSIT_TAKEN -> BalanceLines.DEPOSITS_TAKEN;
      case DEPOSIT_ENDED -> BalanceLines.DEPOSITS_ENDED;
      default -> BalanceLines.DEPOSITS_KEPT;
    };
  }

  private OptionalInt month(PlannedDeposit one) {
    return kind == LineKind.DEPOSIT_TAKEN ? one.takenMonth() : one.returnedMonth();
  }

  private Money part(PlannedDeposit one) {
    return kind == LineKind.OTHER_INCOME
        ? one.kept().orElseGet(() -> Money.zero(one.amount().currency()))
        : one.amount();
  }

  @Override
  public long[] amounts(int months, List<Adjustment> adjustments) {
    long[] amounts = new long[months];
    for (PlannedDeposit one : model.deposits()) {
      int month = month(one).orElse(0);
      if (month >= 1 && month <= months) {
        long part = part(one).minorUnits().longValueExact();
        amounts[month - 1] += kind.isMoneyIn() ? part : -part;
      }
    }
    return amounts;
  }

  @Override
  public Term amount(int month, List<Adjustment> adjustments) {
    List<Term> parts = new ArrayList<>();
    for (PlannedDeposit one : model.deposits()) {
      if (month(one).equals(OptionalInt.of(month)) && !part(one).isZero()) {
        parts.add(Term.given("of " + one.name(), part(one)));
      }
    }
    if (parts.isEmpty()) {
      return Term.given("none in this month", Money.zero(model.openingCash().currency()));
    }
    return kind.isMoneyIn() ? Term.sum(parts) : Term.sum(parts).negated();
  }
}
