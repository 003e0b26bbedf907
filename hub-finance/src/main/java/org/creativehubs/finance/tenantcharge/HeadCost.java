package org.creativehubs.finance.tenantcharge;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.servicecharge.ServiceCost;
import org.creativehubs.core.servicecharge.ServiceHead;
import org.creativehubs.core.servicecharge.ServiceHeadKind;
import org.creativehubs.core.servicecharge.ServiceYear;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.internal.RunningRounding;

/**
 * What a head costs over some days.
 *
 * @param days the days
 * @param budget what it was expected to cost
 * @param actual what it cost
 */
record HeadCost(DateRange days, Money budget, Money actual) {

  private static HeadCost of(ServiceCost cost, ServiceYear year) {
    return new HeadCost(
        cost.period().orElse(year.period()), cost.budget(), cost.actual().orElseThrow());
  }

  private HeadCost plus(HeadCost other) {
    return new HeadCost(days, budget.plus(other.budget), actual.plus(other.actual));
  }

  /** The costs of a head, by their days; those of a fee follow the costs it is a share of. */
  static List<HeadCost> of(ServiceHead head, ServiceYear year) {
    return head.kind() == ServiceHeadKind.FEE
        ? fee(head, year)
        : head.costs().stream().map(cost -> of(cost, year)).toList();
  }

  /** The heads that a fee is a share of. */
  static List<ServiceHead> chargedOn(ServiceHead fee, ServiceYear year) {
    return year.heads().stream()
        .filter(head -> head.kind() == ServiceHeadKind.COST)
        .filter(head -> fee.feeOn().isEmpty() || fee.feeOn().contains(head.name()))
        .toList();
  }

  /** One cost for each run of days, so that the order in which costs are given does not matter. */
  private static List<HeadCost> fee(ServiceHead head, ServiceYear year) {
    Map<DateRange, HeadCost> byDays = new TreeMap<>();
    for (ServiceHead base : chargedOn(head, year)) {
      of(base, year).forEach(cost -> byDays.merge(cost.days(), cost, HeadCost::plus));
    }
    Ratio rate = head.feeRate().orElseThrow();
    List<HeadCost> all = List.copyOf(byDays.values());
    List<Money> budget = shares(all.stream().map(HeadCost::budget).toList(), rate, year);
    List<Money> actual = shares(all.stream().map(HeadCost::actual).toList(), rate, year);
    List<HeadCost> fees = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      fees.add(new HeadCost(all.get(i).days(), budget.get(i), actual.get(i)));
    }
    return fees;
  }

  private static List<Money> shares(List<Money> amounts, Ratio rate, ServiceYear year) {
    return RunningRounding.of(
        amounts.stream().map(amount -> amount.toRatio().times(rate)).toList(), year.currency());
  }

  /** The actual cost of a head, and how that of a fee is found. */
  static Term actual(ServiceHead head, ServiceYear year) {
    String label = head.name() + ", actual cost";
    if (head.kind() != ServiceHeadKind.FEE) {
      return Term.given(label, sum(of(head, year), year));
    }
    List<Term> costs =
        chargedOn(head, year).stream()
            .map(base -> Term.given(base.name() + ", cost", sum(of(base, year), year)))
            .toList();
    return costs.isEmpty()
        ? Term.given(label, Money.zero(year.currency()))
        : Term.sum(costs)
            .times(Term.share(head.feeRate().orElseThrow()))
            .rounded(RoundingMode.HALF_UP)
            .named(label);
  }

  private static Money sum(List<HeadCost> costs, ServiceYear year) {
    return Money.sum(year.currency(), costs.stream().map(HeadCost::actual).toList());
  }
}
