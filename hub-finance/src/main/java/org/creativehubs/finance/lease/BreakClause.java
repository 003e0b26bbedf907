package org.creativehubs.finance.lease;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;

/**
 * Until when can this lease be broken, at what price, and how does the right stand on a day?
 *
 * <p>The last day for notice is the break date less the months of notice, counted from the break
 * date and clipped to short months, or the day before ({@link NoticeDays}); notice served on that
 * day is in time. Penalty = rent per year / 12 x months, rounded half up once. Conditions count on
 * the break date; the lease says which there are, and the caller whether they are met. A notice
 * served after the day asked for is not there yet. Nothing here is undefined.
 *
 * <p>Source: the words of the lease.
 */
public final class BreakClause {

  private BreakClause() {}

  /**
   * How a right to break stands.
   *
   * @param input the clause, what was done, and the day
   * @return last day for notice, penalty and status
   */
  public static BreakPosition answer(BreakClauseInput input) {
    LocalDate last = input.lastNotice();
    Optional<Boolean> inTime = input.noticeServed().map(served -> !served.isAfter(last));
    Money penalty = penalty(input);
    BreakStatus status = status(input, inTime);
    return BreakPosition.builder()
        .clause(input)
        .lastNotice(last)
        .noticeInTime(inTime)
        .penalty(penalty)
        .shortenedTerm(shortened(input))
        .status(status)
        .explanation(explanation(input, penalty, status))
        .build();
  }

  private static Money penalty(BreakClauseInput input) {
    return input.annualRent().times(Ratio.of(input.penaltyMonths(), 12), RoundingMode.HALF_UP);
  }

  private static DateRange shortened(BreakClauseInput input) {
    return input.breakDay() == BreakDay.LAST_DAY
        ? DateRange.ofInclusive(input.term().start(), input.breakDate())
        : DateRange.of(input.term().start(), input.breakDate());
  }

  private static BreakStatus status(BreakClauseInput input, Optional<Boolean> inTime) {
    boolean served =
        inTime.orElse(false) && !input.noticeServed().orElseThrow().isAfter(input.on());
    if (!served) {
      return input.on().isAfter(input.lastNotice())
          ? BreakStatus.NOTICE_DAY_PASSED
          : BreakStatus.OPEN;
    }
    return input.on().isBefore(input.breakDate())
        ? BreakStatus.NOTICE_GIVEN
        : conditioned(input.conditions());
  }

  private static BreakStatus conditioned(List<BreakCondition> conditions) {
    if (conditions.stream().anyMatch(condition -> !condition.met().orElse(true))) {
      return BreakStatus.CONDITION_FAILED;
    }
    return conditions.stream().allMatch(condition -> condition.met().isPresent())
        ? BreakStatus.EXERCISED
        : BreakStatus.CONDITION_NOT_KNOWN;
  }

  private static Explanation explanation(
      BreakClauseInput input, Money penalty, BreakStatus status) {
    Explanation.Builder steps =
        Explanation.answering("How does the right to break stand on " + input.on() + "?");
    String counted = EnumWords.of(input.noticeDays());
    steps
        .step(
            "last day for notice",
            input.breakDate() + " - " + input.noticeMonths() + " months, " + counted,
            Answer.text(input.lastNotice().toString()))
        .step(
            "penalty",
            input.annualRent() + " / 12 x " + input.penaltyMonths() + ", half up",
            Answer.of(penalty));
    input
        .noticeServed()
        .ifPresent(day -> steps.given("notice served", Answer.text(day.toString())));
    input
        .conditions()
        .forEach(condition -> steps.given("condition", Answer.text(condition.toString())));
    return steps.given("status on " + input.on(), Answer.text(status.name())).build();
  }
}
