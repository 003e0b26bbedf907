package org.creativehubs.finance.grant;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.FundingAmounts;

/**
 * How much of a grant can be claimed by now, and how much is held back?
 *
 * <p>At every claim: entitlement = min(award, rate x all eligible spend so far), rounded down; paid
 * so far = entitlement, less what is held back; payment = paid so far - paid before. Held back is
 * the share of all that is earned ({@link RetentionRule#EACH_CLAIM}) or what exceeds (1 - share) x
 * award ({@link RetentionRule#LAST_OF_AWARD}); what may be paid is rounded down. The final claim
 * sets everything free. Since all is found from sums, roundings never pile up, and payments never
 * exceed the rate times the eligible spend so far.
 *
 * <p>A credited cost lowers the entitlement; a payment below zero is money to give back. Nothing
 * here is undefined. The method is that of claims in arrears on defrayed spend, as in the European
 * structural funds.
 */
public final class GrantDrawdown {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<GrantDrawdownInput, Drawdown> ENTRY =
      CatalogEntry.of(
              "grant-drawdown", GrantDrawdown.class, GrantDrawdownInput.class, Drawdown.class)
          .title("Claims and drawdown")
          .question("How much of the grant can we claim by now, and how much is held back?")
          .convention("in arrears, on eligible money spent")
          .convention("everything is found from sums to date and rounded down")
          .convention("retention: of each claim, or the last part of the award, as the input says")
          .source(
              Source.of(
                  "Regulation (EU) No 1303/2013, common provisions on the European "
                      + "Structural and Investment Funds"))
          .answeredBy(GrantDrawdown::answer);

  private GrantDrawdown() {}

  /**
   * Draws a grant claim by claim.
   *
   * @param input award, rate, retention and claims
   * @return what is paid on each claim
   */
  public static Drawdown answer(GrantDrawdownInput input) {
    List<DrawdownLine> lines = new ArrayList<>();
    Money spent = FundingAmounts.zero(input.award());
    Money paid = spent;
    for (GrantClaim claim : input.claims()) {
      spent = spent.plus(claim.spend());
      DrawdownLine line = line(input, claim, spent, paid);
      lines.add(line);
      paid = line.paidSoFar();
    }
    DrawdownLine last = lines.get(lines.size() - 1);
    return Drawdown.builder()
        .award(input.award())
        .interventionRate(input.interventionRate())
        .retention(input.retention())
        .retainedShare(input.retained())
        .addAllLines(lines)
        .paid(paid)
        .retained(last.retained())
        .undrawn(input.award().minus(last.entitlement()))
        .explanation(explanation(input, last))
        .build();
  }

  private static DrawdownLine line(
      GrantDrawdownInput input, GrantClaim claim, Money spent, Money paidBefore) {
    Money earned =
        FundingAmounts.min(input.award(), FundingAmounts.down(spent, input.interventionRate()));
    Money payable = claim.finalClaim() ? earned : payable(input, earned);
    return DrawdownLine.builder()
        .on(claim.on())
        .spend(claim.spend())
        .spendSoFar(spent)
        .entitlement(earned)
        .payment(payable.minus(paidBefore))
        .paidSoFar(payable)
        .retained(earned.minus(payable))
        .build();
  }

  private static Money payable(GrantDrawdownInput input, Money earned) {
    Ratio free = Ratio.ONE.minus(input.retained());
    return switch (input.retention()) {
      case NONE -> earned;
      case EACH_CLAIM -> FundingAmounts.down(earned, free);
      case LAST_OF_AWARD -> FundingAmounts.min(earned, FundingAmounts.down(input.award(), free));
    };
  }

  private static Explanation explanation(GrantDrawdownInput input, DrawdownLine last) {
    Explanation.Builder steps =
        Explanation.answering("How much of the grant has been paid, and how much is held back?");
    steps.given("award", Answer.of(input.award()));
    steps.step(
        "eligible spend so far",
        "sum of " + input.claims().size() + " claims",
        Answer.of(last.spendSoFar()));
    steps.step(
        "grant earned, rounded down",
        "min(" + input.award() + ", " + last.spendSoFar() + " x " + input.interventionRate() + ")",
        Answer.of(last.entitlement()));
    steps.step("held back", heldBack(input), Answer.of(last.retained()));
    steps.step("paid", last.entitlement() + " - " + last.retained(), Answer.of(last.paidSoFar()));
    return steps.build();
  }

  private static String heldBack(GrantDrawdownInput input) {
    if (input.claims().get(input.claims().size() - 1).finalClaim()) {
      return "nothing after the final claim";
    }
    return input.retention() == RetentionRule.NONE
        ? "nothing is held back"
        : input.retained() + " " + input.retention().words();
  }
}
