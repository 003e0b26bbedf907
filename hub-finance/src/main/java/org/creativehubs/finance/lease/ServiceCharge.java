package org.creativehubs.finance.lease;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/**
 * What does each tenant owe for the year's services, and what stays with the landlord?
 *
 * <ul>
 *   <li>Budget and actual cost are each split by the weights with largest remainders ({@link
 *       Money#allocate(List)}), so that the parts add up; fixed shares that come to less than 1
 *       leave the rest to the landlord.
 *   <li>On account = part of the budget x time let; the tenant's share = part of the cost x time
 *       let, both rounded half up; the rest of the part, for the time empty, is the landlord's.
 *   <li>Charged = the tenant's share, or with a cap at most on account x (1 + cap), rounded half
 *       up; what is above is the landlord's. Balancing = charged - on account.
 * </ul>
 *
 * <p>Amounts are before value added tax; with a rate the tax on each charge is shown beside it.
 * Nothing here is undefined.
 *
 * <p>Source: the words of the leases; as practice, RICS, Service charges in commercial property.
 */
public final class ServiceCharge {

  private static final Source PRACTICE = Source.of("RICS, Service charges in commercial property");

  private ServiceCharge() {}

  /**
   * Settles a year.
   *
   * @param input budget, cost, units and conventions
   * @return the account of each unit and what stays with the landlord
   */
  public static ServiceChargeAccount answer(ServiceChargeInput input) {
    List<Money> budget = parts(input.budget(), input);
    List<Money> actual = parts(input.actual(), input);
    List<ServiceChargeLine> lines = new ArrayList<>();
    for (int i = 0; i < input.units().size(); i++) {
      lines.add(line(input, input.units().get(i), budget.get(i), actual.get(i)));
    }
    Money charged = sum(input, lines.stream().map(ServiceChargeLine::charged).toList());
    Money unapportioned = actual.get(actual.size() - 1);
    return ServiceChargeAccount.builder()
        .terms(input)
        .addAllLines(lines)
        .unapportioned(unapportioned)
        .charged(charged)
        .unrecovered(input.actual().minus(charged))
        .explanation(explanation(input, lines, unapportioned, charged))
        .build();
  }

  /** The part of each unit, and at the end that of the landlord. */
  private static List<Money> parts(Money whole, ServiceChargeInput input) {
    List<Ratio> weights = new ArrayList<>(input.units().stream().map(ServiceUnit::weight).toList());
    weights.add(input.landlord());
    return whole.allocate(weights);
  }

  private static ServiceChargeLine line(
      ServiceChargeInput input, ServiceUnit unit, Money budget, Money share) {
    Money onAccount = halfUp(budget, unit.letShare());
    Money borne = halfUp(share, unit.letShare());
    Optional<Money> most = input.capOverBudget().map(cap -> halfUp(onAccount, Ratio.ONE.plus(cap)));
    Money charged = most.filter(cap -> cap.compareTo(borne) < 0).orElse(borne);
    return ServiceChargeLine.builder()
        .unit(unit)
        .share(share)
        .onAccount(onAccount)
        .charged(charged)
        .balancing(charged.minus(onAccount))
        .empty(share.minus(borne))
        .aboveCap(borne.minus(charged))
        .vat(input.vatRate().map(rate -> halfUp(charged, rate)))
        .build();
  }

  private static Explanation explanation(
      ServiceChargeInput input, List<ServiceChargeLine> lines, Money unapportioned, Money charged) {
    Explanation.Builder steps = Explanation.answering("What of the year's services stays with us?");
    steps
        .given("actual cost", Answer.of(input.actual()))
        .given("apportioned by", Answer.text(EnumWords.of(input.apportionedBy())), PRACTICE);
    for (ServiceChargeLine line : lines) {
      steps.step(
          line.unit().name() + ", charged",
          line.share() + " - " + line.empty() + " empty - " + line.aboveCap() + " above cap",
          Answer.of(line.charged()));
    }
    Money empty = sum(input, lines.stream().map(ServiceChargeLine::empty).toList());
    Money aboveCap = sum(input, lines.stream().map(ServiceChargeLine::aboveCap).toList());
    return steps
        .given("charged to tenants", Answer.of(charged))
        .step(
            "stays with the landlord",
            empty + " empty + " + aboveCap + " above cap + " + unapportioned + " unapportioned",
            Answer.of(input.actual().minus(charged)))
        .build();
  }

  private static Money sum(ServiceChargeInput input, List<Money> amounts) {
    return Money.sum(input.budget().currency(), amounts);
  }

  private static Money halfUp(Money amount, Ratio factor) {
    return amount.times(factor, RoundingMode.HALF_UP);
  }
}
