package org.creativehubs.finance.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.Omissions;

/**
 * How much of its profit does a hub owe the council, year by year?
 *
 * <p>Base = max(0, net profit + losses brought forward, where they are carried, - threshold);
 * council = base x share, rounded half up; retained = net profit - council. In a loss year the
 * council gets nothing and pays nothing. A carried loss is used up by later profit before anything
 * is shared. Peckham Levels shares 25 % of net profit so (British Council, Creative Hubs
 * Development in Kazakhstan, 2022).
 *
 * <p>Of a hub, a head lease says the share, without a threshold, and its statements may say the
 * years: net profit = revenue - expenditure of a period, each as published or else as its lines add
 * up.
 *
 * <p>Nothing here is undefined.
 *
 * <pre>{@code
 * ProfitSharePolicy.Builder quarter = ProfitSharePolicy.builder().share(Ratio.parse("25%"));
 * quarter.threshold(Money.parse("GBP 0.00")).carryLosses(true);
 * YearResult year = YearResult.of(LocalDate.parse("2026-03-31"), Money.parse("GBP 10000.00"));
 * SharedProfit shared = ProfitShare.of(List.of(year), quarter.build());
 * shared.council(); // GBP 2500.00
 * }</pre>
 */
public final class ProfitShare {

  /** The months of the longest financial year of a company (Companies Act 2006, section 392). */
  private static final int LONGEST_YEAR = 18;

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ProfitShareInput, SharedProfit> ENTRY =
      CatalogEntry.of("profit-share", ProfitShare.class, ProfitShareInput.class, SharedProfit.class)
          .title("Profit share")
          .question("How much of the profit do we owe the council, year by year?")
          .convention("losses are carried forward or not, as the policy says")
          .convention("the threshold is taken off each year")
          .convention("rounded half up")
          .convention(
              "of a hub: the share of a head lease; revenue - expenditure of its statements")
          .source(
              Source.builder()
                  .document("British Council, Creative Hubs Development in Kazakhstan")
                  .edition("2022")
                  .place("UK Insight")
                  .build())
          .ofHubWith("headLeases/profitShare")
          .answeredBy(ProfitShare::answer);

  private ProfitShare() {}

  /**
   * Shares the profit of some years.
   *
   * @param years at least one, by date
   * @param policy how profit is shared
   * @return what the council gets and the operator keeps
   * @throws InvalidValueException if there is none, they are out of order or currencies differ
   */
  public static SharedProfit of(List<YearResult> years, ProfitSharePolicy policy) {
    return answer(ProfitShareInput.builder().addAllYears(years).policy(policy).build());
  }

  /**
   * Shares the profit of some years by the share that a head lease of a hub reserves, without a
   * threshold.
   *
   * @param hub the hub
   * @param headLease the id of a head lease with a share of profit
   * @param years at least one, by date
   * @param carryLosses whether a loss lowers what is shared in later years
   * @return what the landlord gets and the tenant keeps
   * @throws InvalidValueException if the lease has no share, there is no year, years are out of
   *     order or currencies differ
   */
  public static SharedProfit of(
      Hub hub, String headLease, List<YearResult> years, boolean carryLosses) {
    return answer(ofLease(hub, headLease, carryLosses).addAllYears(years).build());
  }

  /**
   * Shares the profit that the statements of a hub show, by the share that a head lease of it
   * reserves. Each period of which both sides are known is a year; the others are listed.
   *
   * @param hub the hub
   * @param headLease the id of a head lease with a share of profit
   * @param period the days within which its statements count
   * @param carryLosses whether a loss lowers what is shared in later years
   * @return what the landlord gets and the tenant keeps, and what had to be left out
   * @throws InvalidValueException if the lease has no share, no period is known by both sides, two
   *     overlap or currencies differ
   */
  public static SharedProfit of(Hub hub, String headLease, DateRange period, boolean carryLosses) {
    return answer(ofLease(hub, headLease, carryLosses).period(period).build());
  }

  private static ProfitShareInput.Builder ofLease(Hub hub, String headLease, boolean carryLosses) {
    ProfitShareInput.Builder input = ProfitShareInput.builder();
    input.hub(hub).headLease(headLease).carryLosses(carryLosses);
    return input;
  }

  /**
   * Shares the profit of the given input.
   *
   * @param input the years and how profit is shared
   * @return what the council gets and the operator keeps
   */
  public static SharedProfit answer(ProfitShareInput input) {
    ProfitSharePolicy rule = input.rule();
    Currency currency = rule.threshold().currency();
    List<ProfitShareLine> lines = new ArrayList<>();
    List<Term> councils = new ArrayList<>();
    Term loss = Term.of(Money.zero(currency));
    List<Term> profits = input.profits();
    List<YearResult> years = input.all();
    for (int i = 0; i < years.size(); i++) {
      YearResult result = years.get(i);
      ProfitYear year = new ProfitYear(profits.get(i), loss, rule);
      Term council = year.council(year.base()).named("council, year to " + result.yearEnd());
      lines.add(line(result, year, council));
      councils.add(council);
      loss = Term.of(year.carried().money());
    }
    List<LeftOut> leftOut =
        new ArrayList<>(input.results().map(HubResults::leftOut).orElse(List.of()));
    leftOut.addAll(gaps(years));
    Term council = Term.sum(councils).named("council, all years");
    Term last = rule.source().map(council::from).orElse(council);
    return SharedProfit.builder()
        .policy(rule)
        .addAllLines(lines)
        .addAllLeftOut(leftOut)
        .council(council.money())
        .retained(Money.sum(currency, lines.stream().map(ProfitShareLine::retained).toList()))
        .explanation(
            Omissions.answering("How much profit goes to the council?", leftOut)
                .terms(last)
                .build())
        .build();
  }

  /** Years of which no result is given between two that are: what they made counts nowhere. */
  private static List<LeftOut> gaps(List<YearResult> years) {
    List<LeftOut> gaps = new ArrayList<>();
    for (int i = 1; i < years.size(); i++) {
      LocalDate before = years.get(i - 1).yearEnd();
      LocalDate after = years.get(i).yearEnd();
      if (before.plusMonths(LONGEST_YEAR).isBefore(after)) {
        gaps.add(
            LeftOut.of(
                "from " + before.plusDays(1) + " on",
                "no result is given before the year to " + after));
      }
    }
    return gaps;
  }

  private static ProfitShareLine line(YearResult result, ProfitYear year, Term council) {
    return ProfitShareLine.builder()
        .yearEnd(result.yearEnd())
        .netProfit(result.netProfit())
        .lossBroughtForward(year.loss().money())
        .base(year.base().money())
        .council(council.money())
        .retained(result.netProfit().minus(council.money()))
        .lossCarriedForward(year.carried().money())
        .build();
  }
}
