package org.creativehubs.finance.grant;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.funding.ClawbackPolicy;
import org.creativehubs.core.funding.ClawbackTaper;
import org.creativehubs.core.funding.DailyClawback;
import org.creativehubs.core.funding.ProceedsClawback;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;

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
 *
 * <pre>{@code
 * ClawbackPolicy policy = ClawbackPolicy.inYearSteps(5);
 * LocalDate paid = LocalDate.parse("2024-06-01");
 * LocalDate sold = LocalDate.parse("2026-07-01");
 * Clawback clawback = GrantClawback.of(Money.parse("GBP 50000.00"), paid, sold, policy);
 * clawback.repay(); // GBP 30000.00
 * }</pre>
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
          .ofHubWith("awards/clawback", "awards/lastPaidOn")
          .answeredBy(GrantClawback::answer);

  private GrantClawback() {}

  /**
   * What must be given back of a grant whose terms do not look at proceeds.
   *
   * @param grant the grant that was paid; zero or more
   * @param finalPayment when the last of it was paid; in the years 1 to 9800
   * @param event when the asset is sold or its use changes; not before the final payment
   * @param policy the terms, of another taper than PROCEEDS_SHARE
   * @return share and amount
   * @throws InvalidValueException if a value is outside its range or the terms need proceeds
   */
  public static Clawback of(
      Money grant, LocalDate finalPayment, LocalDate event, ClawbackPolicy policy) {
    return answer(
        GrantClawbackInput.builder()
            .grant(grant)
            .finalPayment(finalPayment)
            .event(event)
            .policy(policy)
            .build());
  }

  /**
   * What must be given back of an award of a hub whose terms do not look at proceeds: of what its
   * claims were paid, or where it has none of the whole award.
   *
   * @param hub the hub
   * @param awardId the id of the award, of which the last payment and the terms are known
   * @param event when the asset is sold or its use changes; not before the last payment
   * @return share and amount
   * @throws InvalidValueException if the hub has no such award, or too little is known of it
   */
  public static Clawback of(Hub hub, String awardId, LocalDate event) {
    return answer(GrantClawbackInput.builder().hub(hub).awardId(awardId).event(event).build());
  }

  /**
   * Calculates what must be given back for the given input.
   *
   * @param input grant, dates, proceeds and terms
   * @return share and amount
   */
  public static Clawback answer(GrantClawbackInput input) {
    return giveBack(input.plain());
  }

  private static Clawback giveBack(GrantClawbackInput input) {
    ClawbackPolicy policy = input.policy().orElseThrow();
    LocalDate paid = input.finalPayment().orElseThrow();
    LocalDate end = paid.plusYears(policy.years());
    int completed = completedYears(paid, input.event());
    Term years = Term.given("completed years", completed);
    Term share = share(input, end, years);
    Term base =
        input
            .proceeds()
            .map(proceeds -> Term.given("proceeds", proceeds))
            .orElseGet(() -> Term.given("grant", input.grant().orElseThrow()));
    Term repay = repay(policy, base.times(share).rounded(RoundingMode.HALF_UP));
    return Clawback.builder()
        .taper(policy.taper())
        .completedYears(completed)
        .share(share.ratio())
        .base(base.money())
        .repay(repay.money())
        .freeFrom(end)
        .explanation(
            Explanation.of(
                "How much must be given back on " + input.event() + "?", years, share, base, repay))
        .build();
  }

  private static Term repay(ClawbackPolicy policy, Term due) {
    Term repay =
        policy
            .maximum()
            .map(most -> Term.min(Term.given("at most", most), due.named("due")))
            .orElse(due)
            .named("repay");
    return policy.source().map(repay::from).orElse(repay);
  }

  private static Term share(GrantClawbackInput input, LocalDate end, Term completed) {
    ClawbackPolicy policy = input.policy().orElseThrow();
    int years = policy.years();
    boolean free = !input.event().isBefore(end);
    if (policy instanceof ProceedsClawback of) {
      Ratio share = free ? Ratio.ZERO : of.shareOfProceeds();
      return Term.share(share).named("share of proceeds " + (free ? "from " : "until ") + end);
    }
    Term left =
        policy instanceof DailyClawback
            ? daysLeft(input, end, free)
            : Term.max(Term.of(0), Term.of(years).minus(completed)).dividedBy(years);
    return left.asShare().named("share");
  }

  private static Term daysLeft(GrantClawbackInput input, LocalDate end, boolean free) {
    long left = free ? 0 : ChronoUnit.DAYS.between(input.event(), end);
    long all = ChronoUnit.DAYS.between(input.finalPayment().orElseThrow(), end);
    return Term.given("days left", left).dividedBy(Term.given("days in all", all));
  }

  /** Anniversaries that have come; that of a 29 February is the 28th where there is none. */
  private static int completedYears(LocalDate from, LocalDate on) {
    int years = on.getYear() - from.getYear();
    return on.isBefore(from.plusYears(years)) ? years - 1 : years;
  }
}
