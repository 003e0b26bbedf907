package org.creativehubs.finance.grant;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.FundingAmounts;

/**
 * How much of a grant must be given back if the asset is sold or its use changes today?
 *
 * <p>Repay = base x share, rounded half up, at most the maximum of the policy:
 *
 * <ul>
 *   <li>{@link ClawbackTaper#YEAR_STEPS}: share of the grant = (years - completed years) / years,
 *       never below 0. Over five years: 100, 80, 60, 40, 20 and 0 %, as in a published council
 *       scheme (Carmarthenshire County Council, third-party grants);
 *   <li>{@link ClawbackTaper#DAILY}: share of the grant = days left / days from the final payment
 *       to the same date so many years on;
 *   <li>{@link ClawbackTaper#PROCEEDS_SHARE}: the funder's share of what the asset is sold for
 *       while the years last, nothing after them. The Scottish Public Finance Manual has no single
 *       model and names shares of the proceeds of disposal.
 * </ul>
 *
 * <p>A year is complete on the anniversary of the final payment; that of 29 February is 28 February
 * in other years. Nothing here is undefined.
 */
public final class GrantClawback {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<GrantClawbackInput, Clawback> ENTRY =
      CatalogEntry.of(
              "grant-clawback", GrantClawback.class, GrantClawbackInput.class, Clawback.class)
          .title("Clawback")
          .question("How much of the grant must go back if we sell today?")
          .convention("taper: yearly steps, by the day, or a share of proceeds, as the policy says")
          .convention("a year is complete on the anniversary of the final payment")
          .convention("rounded half up")
          .source(
              Source.of(
                  "Carmarthenshire County Council, third-party grants", "clawback over five years"))
          .source(Source.of("Scottish Government, Scottish Public Finance Manual", "clawback"))
          .answeredBy(GrantClawback::answer);

  private GrantClawback() {}

  /**
   * What must be given back of a grant.
   *
   * @param input grant, dates, proceeds and terms
   * @return share and amount
   */
  public static Clawback answer(GrantClawbackInput input) {
    ClawbackPolicy policy = input.policy();
    LocalDate end = input.finalPayment().plusYears(policy.years());
    int completed = completedYears(input.finalPayment(), input.event());
    Explanation.Builder steps =
        Explanation.answering("How much must be given back on " + input.event() + "?");
    Money base = input.proceeds().orElse(input.grant());
    Ratio share = share(input, end, completed, steps);
    Money due = FundingAmounts.halfUp(base, share);
    Money repay = policy.maximum().map(most -> FundingAmounts.min(most, due)).orElse(due);
    steps.given(input.proceeds().isPresent() ? "proceeds" : "grant", Answer.of(base));
    policy.maximum().ifPresent(most -> steps.given("at most", Answer.of(most)));
    Step.Builder last = Step.builder();
    last.label("repay, half up").expression(base + " x " + share).value(Answer.of(repay));
    last.source(policy.source());
    return Clawback.builder()
        .taper(policy.taper())
        .completedYears(completed)
        .share(share)
        .base(base)
        .repay(repay)
        .freeFrom(end)
        .explanation(steps.addSteps(last.build()).build())
        .build();
  }

  private static Ratio share(
      GrantClawbackInput input, LocalDate end, int completed, Explanation.Builder steps) {
    int years = input.policy().years();
    boolean free = !input.event().isBefore(end);
    steps.given("completed years", Answer.number(completed));
    Ratio share;
    String expression;
    switch (input.policy().taper()) {
      case YEAR_STEPS -> {
        share = free ? Ratio.ZERO : Ratio.of(years - completed, years);
        expression = "max(0, " + years + " - " + completed + ") / " + years;
      }
      case DAILY -> {
        long left = free ? 0 : ChronoUnit.DAYS.between(input.event(), end);
        long all = ChronoUnit.DAYS.between(input.finalPayment(), end);
        share = Ratio.of(left, all);
        expression = left + " days left / " + all + " days";
      }
      default -> {
        share = free ? Ratio.ZERO : input.policy().shareOfProceeds().orElseThrow();
        expression = free ? "nothing from " + end + " on" : "share of proceeds until " + end;
      }
    }
    steps.step("share", expression, Answer.share(share));
    return share;
  }

  /** Anniversaries that have come; that of a 29 February is the 28th where there is none. */
  private static int completedYears(LocalDate from, LocalDate on) {
    int years = on.getYear() - from.getYear();
    return on.isBefore(from.plusYears(years)) ? years - 1 : years;
  }
}
