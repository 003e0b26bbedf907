package org.creativehubs.finance.sharing;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.internal.FundingAmounts;

/**
 * Who gets what of the money that came in, and in which order?
 *
 * <p>Operating costs are paid first, then the tiers of the policy in their order. A share of income
 * is income x share; a share of profit is max(0, net profit) x share, where net profit = income -
 * operating costs - all other tiers that are costs; each is rounded half up. Whether a community
 * fund is a cost before net profit or a distribution after it changes what the council gets: with
 * revenue 100,000 and costs 60,000, a fund of 10 % and a council's share of 25 %, the council gets
 * 7,500 in the first case and 10,000 in the second.
 *
 * <p>No more is paid than there is. What is due beyond that is unpaid and said so, and paid and
 * retained add up to income exactly. A loss leaves nothing for a share of profit, while a share of
 * income stays due. Nothing here is undefined.
 */
public final class Waterfall {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<WaterfallInput, Distribution> ENTRY =
      CatalogEntry.of("waterfall", Waterfall.class, WaterfallInput.class, Distribution.class)
          .title("Waterfall of payments")
          .question("Who gets what of the money that came in, and in which order?")
          .convention("operating costs first, then the tiers in their order")
          .convention(
              "a tier is a cost before net profit or a distribution after it, as the policy "
                  + "says")
          .convention("no more is paid than there is; what is due beyond is unpaid")
          .source(
              Source.builder()
                  .document("British Council, Creative Hubs Development in Kazakhstan")
                  .edition("2022")
                  .place("UK Insight")
                  .build())
          .answeredBy(Waterfall::answer);

  static final String COSTS = "operating costs";

  private Waterfall() {}

  /**
   * Distributes what came in.
   *
   * @param input income, operating costs and the order of payments
   * @return who gets what
   */
  public static Distribution answer(WaterfallInput input) {
    Money profit = netProfit(input);
    List<WaterfallLine> lines = new ArrayList<>();
    Money left = input.income();
    WaterfallLine costs =
        line(COSTS, TierTreatment.COST, input.operatingCosts(), left, "as they stand");
    lines.add(costs);
    left = left.minus(costs.paid());
    for (WaterfallTier tier : input.policy().tiers()) {
      Money base = base(tier, input, profit);
      String expression = base + " " + tier.basis().words() + " x " + tier.share() + ", half up";
      WaterfallLine line =
          line(
              tier.name(),
              tier.treatment(),
              FundingAmounts.halfUp(base, tier.share()),
              left,
              expression);
      lines.add(line);
      left = left.minus(line.paid());
    }
    return Distribution.builder()
        .income(input.income())
        .netProfit(profit)
        .addAllLines(lines)
        .retained(left)
        .unpaid(Money.sum(left.currency(), lines.stream().map(WaterfallLine::unpaid).toList()))
        .explanation(explanation(input, profit, lines, left))
        .build();
  }

  private static Money netProfit(WaterfallInput input) {
    Money profit = input.income().minus(input.operatingCosts());
    for (WaterfallTier tier : input.policy().tiers()) {
      if (tier.treatment() == TierTreatment.COST) {
        profit = profit.minus(FundingAmounts.halfUp(input.income(), tier.share()));
      }
    }
    return profit;
  }

  private static Money base(WaterfallTier tier, WaterfallInput input, Money profit) {
    return switch (tier.basis()) {
      case INCOME -> input.income();
      case PROFIT -> FundingAmounts.max(FundingAmounts.zero(profit), profit);
    };
  }

  private static WaterfallLine line(
      String name, TierTreatment treatment, Money due, Money left, String expression) {
    Money paid = FundingAmounts.min(due, left);
    return WaterfallLine.builder()
        .name(name)
        .treatment(treatment)
        .due(due)
        .paid(paid)
        .unpaid(due.minus(paid))
        .expression(expression)
        .build();
  }

  private static Explanation explanation(
      WaterfallInput input, Money profit, List<WaterfallLine> lines, Money left) {
    Explanation.Builder steps = Explanation.answering("Who gets what of the money that came in?");
    steps.given("income", Answer.of(input.income()));
    for (WaterfallLine line : lines) {
      if (line.treatment() == TierTreatment.COST) {
        explain(line, steps);
      }
    }
    steps.step("net profit", "income - all costs that are due", Answer.of(profit));
    for (WaterfallLine line : lines) {
      if (line.treatment() == TierTreatment.DISTRIBUTION) {
        explain(line, steps);
      }
    }
    Step.Builder last = Step.builder();
    last.label("retained").expression("income - all that is paid").value(Answer.of(left));
    last.source(input.policy().source());
    return steps.addSteps(last.build()).build();
  }

  private static void explain(WaterfallLine line, Explanation.Builder steps) {
    steps.step(line.name() + ", due", line.expression(), Answer.of(line.due()));
    if (!line.unpaid().isZero()) {
      steps.step(line.name() + ", paid", "all that is left", Answer.of(line.paid()));
    }
  }
}
