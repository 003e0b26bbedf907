package org.creativehubs.finance.tenantcharge;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Term;
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

  static List<HeadSplit> of(ServiceChargeInput input) {
    return input.heads().stream().map(head -> new HeadSplit(head, input.units())).toList();
  }

  ServiceHead head() {
    return head;
  }

  /** The part of a unit in the cost. */
  Term share(int unit) {
    return part(head.actual(), actual, unit);
  }

  /** What its tenant paid on account. */
  Term onAccount(int unit) {
    return whileLet(part(head.budget(), budget, unit).named(head.name() + ", budget"), unit);
  }

  private Term part(Money whole, List<Money> parts, int unit) {
    return head.part(parts.get(unit), whole, units.get(unit).name(), Term.of(head.allWeights()));
  }

  private Term whileLet(Term part, int unit) {
    return part.times(Term.share(units.get(unit).letShare())).rounded(RoundingMode.HALF_UP);
  }

  /** What the tenant is charged under the cap of this head. */
  Money charged(int unit) {
    return capped(borne(unit), onAccount(unit).money(), head.capOverBudget());
  }

  private Money borne(int unit) {
    return whileLet(share(unit), unit).money();
  }

  Money unapportioned() {
    return actual.get(units.size());
  }

  /** The line of a unit that is charged so much in the end. */
  ServiceChargeLine line(int unit, Money charged) {
    Money share = actual.get(unit);
    Money onAccount = onAccount(unit).money();
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
