package org.creativehubs.finance.funding;

import java.math.RoundingMode;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;

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
 *
 * <pre>{@code
 * Money cost = Money.parse("GBP 100000.00");
 * Money held = Money.parse("GBP 30000.00");
 * MatchedGrant grant = MatchFunding.of(cost, Ratio.parse("50%"), held);
 * grant.matchGap(); // GBP 20000.00
 * }</pre>
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
   * The grant for an eligible cost without a cap.
   *
   * @param eligibleCost the eligible cost; zero or more
   * @param interventionRate the largest part of it that the funder pays, in [0, 1]
   * @param matchHeld what others have promised; zero or more
   * @return grant, match needed and gap
   * @throws InvalidValueException if a value is outside its range or currencies differ
   */
  public static MatchedGrant of(Money eligibleCost, Ratio interventionRate, Money matchHeld) {
    MatchFundingInput.Builder input = MatchFundingInput.builder();
    input.eligibleCost(eligibleCost).interventionRate(interventionRate).matchHeld(matchHeld);
    return answer(input.build());
  }

  /**
   * Calculates the grant for the given input.
   *
   * @param input cost, rate, cap and the match held
   * @return grant, match needed and gap
   */
  public static MatchedGrant answer(MatchFundingInput input) {
    Term cost = Term.given("eligible cost", input.eligibleCost());
    Term held = Term.given("match held", input.matchHeld());
    Ratio rate = input.interventionRate();
    Term atRate =
        cost.times(rate).rounded(RoundingMode.FLOOR).named("grant at the rate, rounded down");
    Term most = capped(atRate, input).named("maximum grant");
    Term needed = cost.minus(most).named("match needed");
    Term gap = Term.max(Term.of(0), needed.minus(held)).named("match gap");
    Term carried = carried(cost, held, rate);
    Term shown = carried.rounded(RoundingMode.FLOOR).named("cost the match carries");
    Term atMatch =
        carried
            .times(rate)
            .rounded(RoundingMode.FLOOR)
            .named("its grant at the rate, rounded down");
    Term granted = capped(atMatch, input).named("grant at the match held");
    return MatchedGrant.builder()
        .maximumGrant(most.money())
        .matchNeeded(needed.money())
        .matchGap(gap.money())
        .costAtMatchHeld(shown.money())
        .grantAtMatchHeld(granted.money())
        .capped(!most.money().equals(atRate.money()))
        .explanation(
            Explanation.of(
                "How much grant can the project have, and what must others bring?",
                most,
                needed,
                gap,
                shown,
                granted))
        .build();
  }

  /** At a rate of 1 no match is needed. */
  private static Term carried(Term cost, Term held, Ratio rate) {
    return rate.equals(Ratio.ONE)
        ? cost
        : Term.min(cost, held.dividedBy(Term.of(1).minus(Term.of(rate))));
  }

  private static Term capped(Term grant, MatchFundingInput input) {
    return input.grantCap().map(cap -> Term.min(Term.given("cap", cap), grant)).orElse(grant);
  }
}
