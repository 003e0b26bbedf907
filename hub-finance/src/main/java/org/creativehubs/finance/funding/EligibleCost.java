package org.creativehubs.finance.funding;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.FundingAmounts;

/**
 * How much of what a project costs does a funder accept?
 *
 * <p>Eligible cost = sum of amount x eligible share, each rounded down, + sum of rate x eligible
 * parts of the costs the rate is on, each rounded down. Flat rates are the simplified costs of the
 * European funds: Regulation (EU) No 1303/2013, article 68, has 15 % of direct staff costs for
 * indirect costs. The rate is the caller's.
 *
 * <p>Rounding is down throughout, since a claim above the rate is refused.
 */
public final class EligibleCost {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<EligibleCostInput, EligibleCosts> ENTRY =
      CatalogEntry.of(
              "eligible-cost", EligibleCost.class, EligibleCostInput.class, EligibleCosts.class)
          .title("Eligible cost")
          .question("How much of what the project costs does the funder accept?")
          .convention("eligible parts and flat rates are each rounded down")
          .convention("a flat rate is on the eligible parts of the costs it names")
          .source(
              Source.of(
                  "Regulation (EU) No 1303/2013, common provisions on the European "
                      + "Structural and Investment Funds"))
          .answeredBy(EligibleCost::answer);

  private EligibleCost() {}

  /**
   * The eligible cost of some costs.
   *
   * @param costs the costs as paid; at least one, each with a name of its own
   * @param flatRates what is added at a rate
   * @return what is accepted
   * @throws InvalidValueException if names repeat, a flat rate is on a cost that is not there, or
   *     currencies differ
   */
  public static EligibleCosts of(List<CostLine> costs, List<FlatRate> flatRates) {
    return answer(
        EligibleCostInput.builder().addAllCosts(costs).addAllFlatRates(flatRates).build());
  }

  /**
   * Calculates the eligible cost for the given input.
   *
   * @param input costs and flat rates
   * @return what is accepted
   */
  public static EligibleCosts answer(EligibleCostInput input) {
    Money none = FundingAmounts.zero(input.costs().get(0).amount());
    List<EligibleLine> direct = input.costs().stream().map(EligibleCost::direct).toList();
    List<EligibleLine> flat = input.flatRates().stream().map(rate -> flat(rate, direct)).toList();
    Money paid = sum(none, direct, EligibleLine::amount);
    Money directSum = sum(none, direct, EligibleLine::eligible);
    Money flatSum = sum(none, flat, EligibleLine::eligible);
    Explanation.Builder steps =
        Explanation.answering("How much of the cost does the funder accept?");
    Stream.concat(direct.stream(), flat.stream())
        .forEach(line -> steps.step(line.name(), line.expression(), Answer.of(line.eligible())));
    steps.step("eligible cost", directSum + " + " + flatSum, Answer.of(directSum.plus(flatSum)));
    return EligibleCosts.builder()
        .paid(paid)
        .direct(directSum)
        .flat(flatSum)
        .eligible(directSum.plus(flatSum))
        .ineligible(paid.minus(directSum))
        .addAllLines(direct)
        .addAllLines(flat)
        .explanation(steps.build())
        .build();
  }

  private static EligibleLine direct(CostLine cost) {
    String reason = cost.reason().map(why -> " (" + why + ")").orElse("");
    return EligibleLine.builder()
        .name(cost.name())
        .amount(cost.amount())
        .eligible(cost.eligibleAmount())
        .ineligible(cost.amount().minus(cost.eligibleAmount()))
        .expression(cost.amount() + " x " + cost.eligibleShare() + ", rounded down" + reason)
        .build();
  }

  private static EligibleLine flat(FlatRate flat, List<EligibleLine> direct) {
    Money none = FundingAmounts.zero(direct.get(0).amount());
    Money base =
        sum(
            none,
            direct.stream().filter(line -> flat.on().contains(line.name())).toList(),
            EligibleLine::eligible);
    Money amount = FundingAmounts.down(base, flat.rate());
    return EligibleLine.builder()
        .name(flat.name())
        .amount(amount)
        .eligible(amount)
        .ineligible(none)
        .expression(
            base + " (" + String.join(", ", flat.on()) + ") x " + flat.rate() + ", rounded down")
        .build();
  }

  private static Money sum(
      Money none, List<EligibleLine> lines, Function<EligibleLine, Money> amount) {
    return Money.sum(none.currency(), lines.stream().map(amount).toList());
  }
}
