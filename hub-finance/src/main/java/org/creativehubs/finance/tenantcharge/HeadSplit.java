package org.creativehubs.finance.tenantcharge;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/** One head of cost split over the units, before the cap on whole charges. */
final class HeadSplit {

  private final ServiceHead head;
  private final List<ServiceUnit> units;
  private final List<Money> budget;
  private final List<Money> actual;

  HeadSplit(ServiceHead head, List<ServiceUnit> units) {
    List<Ratio> weights =
        new ArrayList<>(units.stream().map(unit -> head.weight(unit.name())).toList());
    weights.add(head.landlord());
    this.head = head;
    this.units = units;
    this.budget = head.budget().allocate(weights);
    this.actual = head.actual().allocate(weights);
  }

  ServiceHead head() {
    return head;
  }

  Money onAccount(int unit) {
    return halfUp(budget.get(unit), units.get(unit).letShare());
  }

  /** What the tenant is charged under the cap of this head. */
  Money charged(int unit) {
    return capped(borne(unit), onAccount(unit), head.capOverBudget());
  }

  private Money borne(int unit) {
    return halfUp(actual.get(unit), units.get(unit).letShare());
  }

  Money unapportioned() {
    return actual.get(units.size());
  }

  /** The line of a unit that is charged so much in the end. */
  ServiceChargeLine line(int unit, Money charged) {
    Money share = actual.get(unit);
    Money onAccount = onAccount(unit);
    Money borne = borne(unit);
    return ServiceChargeLine.builder()
        .unit(units.get(unit).name())
        .share(share)
        .onAccount(onAccount)
        .charged(charged)
        .balancing(charged.minus(onAccount))
        .empty(share.minus(borne))
        .aboveCap(borne.minus(charged))
        .build();
  }

  /** A charge, or what was paid on account and the cap above it if that is less. */
  static Money capped(Money charge, Money onAccount, Optional<Ratio> capOverBudget) {
    return capOverBudget
        .map(cap -> halfUp(onAccount, Ratio.ONE.plus(cap)))
        .filter(most -> most.compareTo(charge) < 0)
        .orElse(charge);
  }

  static Money halfUp(Money amount, Ratio factor) {
    return amount.times(factor, RoundingMode.HALF_UP);
  }
}
