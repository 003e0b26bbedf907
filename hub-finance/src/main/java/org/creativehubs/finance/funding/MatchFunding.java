package org.creativehubs.finance.funding;

import java.math.RoundingMode;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.FundingAmounts;

/**
 * How much grant can a project have, and how much must others bring?
 *
 * <p>Maximum grant = min(cap, eligible cost x rate), rounded down; match needed = eligible cost -
 * maximum grant; match gap = max(0, match needed - match held). With the match held the project can
 * carry cost = min(eligible cost, match / (1 - rate)), and the grant is min(cap, cost x rate),
 * rounded down once, from the exact cost. This is how a grant with a fixed intervention rate works
 * (for the European funds: co-financing rate, Regulation (EU) No 1303/2013, article 120).
 *
 * <p>At a rate of 1 no match is needed, and the whole cost is carried. Nothing here is undefined.
 */
public final class MatchFunding {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<MatchFundingInput, MatchedGrant> ENTRY =
      CatalogEntry.of(
              "match-funding", MatchFunding.class, MatchFundingInput.class, MatchedGrant.class)
          .title("Match funding")
          .question("How much grant can we have, and how much match must we find?")
          .convention("grants are rounded down")
          .convention("match short of the need scales the cost and the grant down")
          .source(
              Source.of(
                  "Regulation (EU) No 1303/2013, common provisions on the European "
                      + "Structural and Investment Funds"))
          .answeredBy(MatchFunding::answer);

  private MatchFunding() {}

  /**
   * The grant for an eligible cost.
   *
   * @param input cost, rate, cap and the match held
   * @return grant, match needed and gap
   */
  public static MatchedGrant answer(MatchFundingInput input) {
    Money cost = input.eligibleCost();
    Ratio rate = input.interventionRate();
    Money atRate = FundingAmounts.down(cost, rate);
    Money most = capped(atRate, input);
    Money needed = cost.minus(most);
    Money gap = FundingAmounts.max(FundingAmounts.zero(cost), needed.minus(input.matchHeld()));
    Ratio carried = carried(input);
    Money held = capped(round(carried.times(rate), cost), input);
    Explanation.Builder steps =
        Explanation.answering("How much grant can the project have, and what must others bring?");
    steps.given("eligible cost", Answer.of(cost));
    steps.step("grant at the rate, rounded down", cost + " x " + rate, Answer.of(atRate));
    input.grantCap().ifPresent(cap -> steps.given("cap", Answer.of(cap)));
    steps.step("maximum grant", least(atRate, input), Answer.of(most));
    steps.step("match needed", cost + " - " + most, Answer.of(needed));
    steps.step("match gap", "max(0, " + needed + " - " + input.matchHeld() + ")", Answer.of(gap));
    Money shown = round(carried, cost);
    steps.step("cost the match carries", carriedBy(input), Answer.of(shown));
    steps.step(
        "grant at the match held", least(round(carried.times(rate), cost), input), Answer.of(held));
    return MatchedGrant.builder()
        .maximumGrant(most)
        .matchNeeded(needed)
        .matchGap(gap)
        .costAtMatchHeld(shown)
        .grantAtMatchHeld(held)
        .capped(!most.equals(atRate))
        .explanation(steps.build())
        .build();
  }

  private static Ratio carried(MatchFundingInput input) {
    Ratio cost = input.eligibleCost().toRatio();
    Ratio others = Ratio.ONE.minus(input.interventionRate());
    if (others.isZero()) {
      return cost;
    }
    Ratio carried = input.matchHeld().toRatio().dividedBy(others);
    return carried.compareTo(cost) < 0 ? carried : cost;
  }

  private static String carriedBy(MatchFundingInput input) {
    return input.interventionRate().equals(Ratio.ONE)
        ? "no match is needed at a rate of 1"
        : "min("
            + input.eligibleCost()
            + ", "
            + input.matchHeld()
            + " / (1 - "
            + input.interventionRate()
            + "))";
  }

  private static Money capped(Money grant, MatchFundingInput input) {
    return input.grantCap().map(cap -> FundingAmounts.min(cap, grant)).orElse(grant);
  }

  private static String least(Money grant, MatchFundingInput input) {
    return input
        .grantCap()
        .map(cap -> "min(" + cap + ", " + grant + ")")
        .orElse("no cap, " + grant);
  }

  private static Money round(Ratio amount, Money like) {
    return Money.round(amount, like.currency(), RoundingMode.FLOOR);
  }
}
