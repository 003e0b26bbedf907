package org.creativehubs.finance.sharing;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.Omissions;

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
 * <p>Of a hub, statements say what came in and was spent in a period, a head lease the landlord's
 * share of profit, and an obligation the share of income that goes to a fund; what no document says
 * is where the fund stands.
 *
 * <p>No more is paid than there is. What is due beyond that is unpaid and said so, and paid and
 * retained add up to income exactly. A loss leaves nothing for a share of profit, while a share of
 * income stays due. Nothing here is undefined.
 *
 * <pre>{@code
 * WaterfallPolicy policy =
 *     WaterfallPolicy.councilAndFund(
 *         Ratio.parse("25%"), Ratio.parse("10%"), FundOrder.COST_BEFORE_PROFIT);
 * Money income = Money.parse("GBP 100000.00");
 * Distribution distribution = Waterfall.of(income, Money.parse("GBP 60000.00"), policy);
 * distribution.retained(); // GBP 22500.00
 * }</pre>
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
          .convention(
              "of a hub: statements, the share of a head lease and a promised share of income")
          .convention("no more is paid than there is; what is due beyond is unpaid")
          .source(
              Source.builder()
                  .document("British Council, Creative Hubs Development in Kazakhstan")
                  .edition("2022")
                  .place("UK Insight")
                  .build())
          .ofHubWith("headLeases/profitShare")
          .ofHubWith("agreements/obligations/basis")
          .ofHubWith("statements/lines/amount")
          .answeredBy(Waterfall::answer);

  private Waterfall() {}

  /**
   * Distributes what came in.
   *
   * @param income what came in; zero or more
   * @param operatingCosts what is paid first; zero or more
   * @param policy the order of payments
   * @return who gets what
   * @throws InvalidValueException if an amount is below zero or currencies differ
   */
  public static Distribution of(Money income, Money operatingCosts, WaterfallPolicy policy) {
    WaterfallInput.Builder input = WaterfallInput.builder();
    return answer(input.income(income).operatingCosts(operatingCosts).policy(policy).build());
  }

  /**
   * Distributes what the statements of a hub say came in over a period: a share of it to a fund
   * that the hub has promised, and a share of net profit to a landlord.
   *
   * @param hub the hub
   * @param period the days within which its statements count
   * @param headLease the id of a head lease with a share of profit
   * @param fund the id of an obligation to pay a share of what comes in
   * @param order whether the fund is paid before net profit or after it
   * @return who gets what, and which statements are not in it
   * @throws InvalidValueException if the hub does not say one of these, or currencies differ
   */
  public static Distribution of(
      Hub hub, DateRange period, String headLease, String fund, FundOrder order) {
    WaterfallInput.Builder input = WaterfallInput.builder().hub(hub).period(period);
    return answer(input.headLease(headLease).fund(fund).fundOrder(order).build());
  }

  /**
   * Distributes what came in by the given input.
   *
   * @param input income, operating costs and the order of payments
   * @return who gets what
   */
  public static Distribution answer(WaterfallInput input) {
    WaterfallInput.MoneyToShare money = input.money();
    WaterfallPolicy policy = input.rule();
    Term income = money.income();
    Term costs = money.costs();
    Payments payments = new Payments(income);
    payments.pay(WaterfallInput.COSTS, TierTreatment.COST, costs, "as they stand");
    Term profit = income.minus(costs);
    for (WaterfallTier tier : policy.tiers()) {
      if (tier.treatment() == TierTreatment.COST) {
        Term due = due(tier, income);
        payments.pay(tier, due);
        profit = profit.minus(due);
      }
    }
    profit = profit.named("net profit");
    for (WaterfallTier tier : policy.tiers()) {
      if (tier.treatment() == TierTreatment.DISTRIBUTION) {
        payments.pay(tier, due(tier, base(tier.basis(), income, profit)));
      }
    }
    Term left = payments.left.named("retained");
    Term last = policy.source().map(left::from).orElse(left);
    return Distribution.builder()
        .income(income.money())
        .netProfit(profit.money())
        .addAllLines(payments.lines)
        .addAllLeftOut(money.leftOut())
        .retained(left.money())
        .unpaid(
            Money.sum(
                income.money().currency(),
                payments.lines.stream().map(WaterfallLine::unpaid).toList()))
        .explanation(
            Omissions.answering("Who gets what of the money that came in?", money.leftOut())
                .terms(income, profit, last)
                .build())
        .build();
  }

  private static Term base(TierBasis basis, Term income, Term profit) {
    return switch (basis) {
      case INCOME -> income;
      case PROFIT -> Term.max(Term.of(0), profit);
    };
  }

  private static Term due(WaterfallTier tier, Term base) {
    return base.times(tier.share()).rounded(RoundingMode.HALF_UP).named(tier.name() + ", due");
  }

  /** What has been paid, and what is left. */
  private static final class Payments {
    private final List<WaterfallLine> lines = new ArrayList<>();
    private Term left;

    Payments(Term income) {
      this.left = income;
    }

    void pay(WaterfallTier tier, Term due) {
      pay(
          tier.name(),
          tier.treatment(),
          due,
          due.expression().orElseThrow() + " (" + tier.basis().words() + ")");
    }

    void pay(String name, TierTreatment treatment, Term due, String expression) {
      Term paid = Term.min(due, left).named(name + ", paid");
      left = left.minus(paid);
      lines.add(
          WaterfallLine.builder()
              .name(name)
              .treatment(treatment)
              .due(due.money())
              .paid(paid.money())
              .unpaid(due.money().minus(paid.money()))
              .expression(expression)
              .build());
    }
  }
}
