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
 * How much of its profit does a hub owe the council, year by year?
 *
 * <p>Base = max(0, net profit + losses brought forward, where they are carried, - threshold);
 * council = base x share, rounded half up; retained = net profit - council. In a loss year the
 * council gets nothing and pays nothing. A carried loss is used up by later profit before anything
 * is shared. Peckham Levels shares 25 % of net profit so (British Council, Creative Hubs
 * Development in Kazakhstan, 2022).
 *
 * <p>Nothing here is undefined.
 */
public final class ProfitShare {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ProfitShareInput, SharedProfit> ENTRY =
      CatalogEntry.of("profit-share", ProfitShare.class, ProfitShareInput.class, SharedProfit.class)
          .title("Profit share")
          .question("How much of the profit do we owe the council, year by year?")
          .convention("losses are carried forward or not, as the policy says")
          .convention("the threshold is taken off each year")
          .convention("rounded half up")
          .source(
              Source.builder()
                  .document("British Council, Creative Hubs Development in Kazakhstan")
                  .edition("2022")
                  .place("UK Insight")
                  .build())
          .answeredBy(ProfitShare::answer);

  private ProfitShare() {}

  /**
   * Shares the profit of some years.
   *
   * @param input the years and how profit is shared
   * @return what the council gets and the operator keeps
   */
  public static SharedProfit answer(ProfitShareInput input) {
    ProfitSharePolicy policy = input.policy();
    Money none = FundingAmounts.zero(policy.threshold());
    List<ProfitShareLine> lines = new ArrayList<>();
    Explanation.Builder steps = Explanation.answering("How much profit goes to the council?");
    Money loss = none;
    for (YearResult year : input.years()) {
      ProfitShareLine line = line(year, loss, policy);
      lines.add(line);
      loss = line.lossCarriedForward();
      steps.step(
          "council, year to " + line.yearEnd(),
          "(" + base(line, policy) + ") x " + policy.share() + ", half up",
          Answer.of(line.council()));
    }
    Money council =
        Money.sum(none.currency(), lines.stream().map(ProfitShareLine::council).toList());
    Step.Builder last = Step.builder();
    last.label("council, all years").value(Answer.of(council)).source(policy.source());
    return SharedProfit.builder()
        .policy(policy)
        .addAllLines(lines)
        .council(council)
        .retained(
            Money.sum(none.currency(), lines.stream().map(ProfitShareLine::retained).toList()))
        .explanation(steps.addSteps(last.build()).build())
        .build();
  }

  static String base(ProfitShareLine line, ProfitSharePolicy policy) {
    String carried = policy.carryLosses() ? " + " + line.lossBroughtForward() : "";
    return "max(0, " + line.netProfit() + carried + " - " + policy.threshold() + ")";
  }

  private static ProfitShareLine line(YearResult year, Money loss, ProfitSharePolicy policy) {
    Money none = FundingAmounts.zero(loss);
    Money counted = year.netProfit().plus(loss);
    Money base = FundingAmounts.max(none, counted.minus(policy.threshold()));
    Money council = FundingAmounts.halfUp(base, policy.share());
    return ProfitShareLine.builder()
        .yearEnd(year.yearEnd())
        .netProfit(year.netProfit())
        .lossBroughtForward(loss)
        .base(base)
        .council(council)
        .retained(year.netProfit().minus(council))
        .lossCarriedForward(policy.carryLosses() ? FundingAmounts.min(none, counted) : none)
        .build();
  }
}
