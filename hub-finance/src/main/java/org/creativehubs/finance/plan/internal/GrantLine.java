package org.creativehubs.finance.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.plan.GrantTranche;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlannedGrant;

/** The tranches of a grant whose conditions are met, each in the month in which that is so. */
public final class GrantLine implements CompiledLine {

  private final PlannedGrant grant;
  private final OperatingModel model;
  private final PlanCash cash;
  private final int[] costs;

  GrantLine(PlannedGrant grant, OperatingModel model, PlanCash cash) {
    this.grant = grant;
    this.model = model;
    this.cash = cash;
    List<String> names = cash.lines().stream().map(CompiledLine::name).toList();
    costs = grant.costs().stream().mapToInt(names::indexOf).toArray();
  }

  @Override
  public String name() {
    return grant.name();
  }

  @Override
  public LineKind kind() {
    return grant.kind();
  }

  @Override
  public int stage() {
    return GRANTS;
  }

  /** The grant. */
  public PlannedGrant grant() {
    return grant;
  }

  /** Whether it follows from a line at one of the places that are marked. */
  boolean takesAny(boolean[] marked) {
    for (int cost : costs) {
      if (marked[cost]) {
        return true;
      }
    }
    return false;
  }

  /** The month, from 0, in which a tranche is due; empty where that is not in the plan. */
  public OptionalInt dueIn(GrantTranche tranche, long[][] all) {
    if (tranche.isUnknown()) {
      return OptionalInt.empty();
    }
    int from = tranche.fromMonth().orElse(1) - 1;
    int due =
        tranche.spend().isPresent()
            ? Math.max(from, spentIn(tranche.spend().get(), all))
            : Math.max(from, tranche.metMonth().orElse(0) - 1);
    return due < model.months() ? OptionalInt.of(due) : OptionalInt.empty();
  }

  /** The month, from 0, in which so much of the costs has been paid; beyond the plan if never. */
  private int spentIn(Money wanted, long[][] all) {
    long left = minor(wanted) - grant.spentBefore().map(GrantLine::minor).orElse(0L);
    long[][] paid = new long[costs.length][];
    for (int i = 0; i < costs.length; i++) {
      paid[i] = cash.paidNet(costs[i], all);
    }
    int month = 0;
    while (month < model.months()) {
      for (long[] cost : paid) {
        left -= cost[month];
      }
      if (left <= 0) {
        return month;
      }
      month++;
    }
    return month;
  }

  private static long minor(Money amount) {
    return amount.minorUnits().longValueExact();
  }

  /** What is income in each month, in minor units. */
  long[] amounts(long[][] all) {
    long[] amounts = new long[model.months()];
    for (GrantTranche one : grant.tranches()) {
      dueIn(one, all).ifPresent(month -> amounts[month] += minor(one.amount()));
    }
    return amounts;
  }

  /** What is paid in each month, in minor units. */
  long[] paid(long[][] all) {
    long[] paid = new long[model.months()];
    for (GrantTranche one : grant.tranches()) {
      OptionalInt due = dueIn(one, all);
      int month =
          one.isInAdvance()
              ? one.fromMonth().orElse(1) - 1
              : due.orElse(paid.length) + one.paidAfterMonths().orElse(0);
      if (month < paid.length) {
        paid[month] += minor(one.amount());
      }
    }
    return paid;
  }

  /** The amount of a month, from 1, and how it is calculated. */
  Term amount(int month, long[][] all) {
    List<Term> due = new ArrayList<>();
    for (GrantTranche one : grant.tranches()) {
      if (dueIn(one, all).equals(OptionalInt.of(month - 1))) {
        due.add(Term.given(one.words(), one.amount()));
      }
    }
    Money none = Money.zero(model.openingCash().currency());
    return due.isEmpty() ? Term.given("no tranche is due in this month", none) : Term.sum(due);
  }
}
