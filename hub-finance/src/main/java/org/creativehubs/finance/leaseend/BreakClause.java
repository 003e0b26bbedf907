package org.creativehubs.finance.leaseend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.lease.BreakCondition;
import org.creativehubs.core.lease.BreakOption;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;

/**
 * Until when can this lease be broken, at what price, how does each right stand on a day, and which
 * is the next that can still be exercised?
 *
 * <p>The last day for notice is the break date less the months of notice, counted from the break
 * date and clipped to short months, or the day before ({@link
 * org.creativehubs.core.lease.NoticeDays}); notice served on that day is in time. Penalty = rent
 * per year / 12 x months, rounded half up once, with the rent that runs on the break date.
 * Conditions count on the break date; the lease says which there are, and the caller whether they
 * are met. A notice served after the day asked for is not there yet.
 *
 * <p>What is to be paid before the break date is the schedule of the lease broken there: rent in
 * advance that falls due before is not apportioned and does not come back, unless the lease says so
 * ({@link org.creativehubs.core.lease.EndRule}). A calendar says by which day what is to be done:
 * notice, payments, conditions.
 *
 * <p>Once a break is exercised the later ones are gone; until then each stands by itself, since a
 * notice that was given may still fail on a condition. The next break is the earliest for which
 * notice can still be served on the day; where there is none it is undefined, {@code
 * NO_OPEN_BREAK}.
 *
 * <pre>{@code
 * BreakOption.Builder option = BreakOption.builder();
 * option.breakDate(LocalDate.of(2029, 10, 1)).breakDay(BreakDay.DAY_AFTER).noticeMonths(6);
 * option.noticeDays(NoticeDays.CORRESPONDING_DAY).penaltyMonths(2);
 * PaymentTerms monthly = PaymentTerms.monthlyInAdvance();
 * RentCharge rent = RentCharge.of(ChargeKind.RENT, Money.parse("GBP 10000"), monthly);
 * LeaseTerms lease = LeaseTerms.of(DateRange.parse("2024-10-01/2034-10-01"), rent);
 * LeaseTerms broken = lease.toBuilder().addBreaks(option.build()).build();
 * LeaseBreaks breaks = BreakClause.of(broken, LocalDate.of(2029, 1, 15));
 * breaks.next().orElseThrow().lastNotice(); // 2029-04-01
 * }</pre>
 *
 * <p>Source: the words of the lease; Ellis v Rowbotham [1900] 1 QB 740 and Marks and Spencer v BNP
 * Paribas [2014] EWCA Civ 603, [2015] UKSC 72, on rent in advance.
 */
public final class BreakClause {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<BreakClauseInput, LeaseBreaks> ENTRY =
      CatalogEntry.of("break-clause", BreakClause.class, BreakClauseInput.class, LeaseBreaks.class)
          .title("Break clause")
          .question(
              "Which break of this lease can still be exercised, until when, and at what "
                  + "price?")
          .convention("months of notice counted back from the break date, clipped to short months")
          .convention("notice on the last day is in time; clear months by name")
          .convention("whether conditions are met is given, not calculated")
          .convention("once a break is exercised, the later ones are gone")
          .convention("rent in advance is not apportioned at a break unless the lease names a rule")
          .source(Source.of("The lease itself", "break clause"))
          .source(Source.of("Marks and Spencer v BNP Paribas", "[2014] EWCA Civ 603"))
          .answeredBy(BreakClause::answer);

  private BreakClause() {}

  /**
   * How the rights to break stand.
   *
   * @param lease the lease; it has an end, and at least one break, each with its notice
   * @param on the day for which the status is asked
   * @return last day for notice, penalty and status of each, and the next that is open
   */
  public static LeaseBreaks of(LeaseTerms lease, LocalDate on) {
    return answer(BreakClauseInput.of(lease, on));
  }

  /**
   * How the rights to break stand.
   *
   * @param input the options, what was done, and the day
   * @return last day for notice, penalty and status of each, and the next that is open
   */
  public static LeaseBreaks answer(BreakClauseInput input) {
    List<BreakPosition> positions = new ArrayList<>();
    DateRange term = input.term();
    for (BreakOption option : input.lease().breaks()) {
      boolean ended = term.end().isBefore(input.term().end());
      BreakPosition position = position(input, option, ended);
      positions.add(position);
      if (position.status() == BreakStatus.EXERCISED) {
        term = position.shortenedTerm();
      }
    }
    Optional<LocalDate> next =
        positions.stream()
            .filter(position -> position.status() == BreakStatus.OPEN)
            .map(position -> position.option().breakDate())
            .findFirst();
    return LeaseBreaks.builder()
        .clause(input)
        .addAllPositions(positions)
        .nextBreak(next)
        .term(term)
        .explanation(explanation(input, positions, next))
        .build();
  }

  private static BreakPosition position(BreakClauseInput input, BreakOption option, boolean ended) {
    LocalDate last = option.lastNotice().orElseThrow();
    Money rent = rentOn(option.breakDate(), input.lease());
    BreakStatus status = ended ? BreakStatus.LEASE_ENDED : status(option, input.on());
    boolean isOpen = status == BreakStatus.OPEN;
    LastPayments payments = new LastPayments(input.lease(), option);
    return BreakPosition.builder()
        .option(option)
        .annualRent(rent)
        .lastNotice(last)
        .noticeInTime(option.noticeServed().map(served -> !served.isAfter(last)))
        .penalty(BreakPosition.penalty(option, rent).money())
        .lastPayments(payments.all())
        .dueUntilBreak(payments.dueFrom(input.on()))
        .shortenedTerm(DateRange.ofInclusive(input.term().start(), option.lastDay()))
        .status(status)
        .daysLeft(isOpen ? ChronoUnit.DAYS.between(input.on(), last) + 1 : 0)
        .build();
  }

  private static Money rentOn(LocalDate day, LeaseTerms lease) {
    return Money.sum(
        lease.currency(),
        lease.charges().stream()
            .filter(charge -> charge.kind() == ChargeKind.RENT)
            .map(charge -> charge.annualOn(day))
            .toList());
  }

  private static BreakStatus status(BreakOption option, LocalDate on) {
    LocalDate last = option.lastNotice().orElseThrow();
    boolean served =
        option.noticeServed().filter(day -> !day.isAfter(last) && !day.isAfter(on)).isPresent();
    if (!served) {
      return on.isAfter(last) ? BreakStatus.NOTICE_DAY_PASSED : BreakStatus.OPEN;
    }
    return on.isBefore(option.breakDate())
        ? BreakStatus.NOTICE_GIVEN
        : conditioned(option.conditions());
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
      BreakClauseInput input, List<BreakPosition> positions, Optional<LocalDate> next) {
    Explanation.Builder steps =
        Explanation.answering("Which break can still be exercised on " + input.on() + "?");
    positions.forEach(position -> explain(position, input.on(), steps));
    Answer answer =
        next.map(day -> Answer.text(day.toString()))
            .orElseGet(
                () ->
                    Answer.of(
                        Reason.NO_OPEN_BREAK.because(
                            "notice can be served for none on " + input.on())));
    return steps.given("next break that can be exercised", answer).build();
  }

  private static void explain(BreakPosition position, LocalDate on, Explanation.Builder steps) {
    BreakOption option = position.option();
    String label = option.breakDate() + ", ";
    steps
        .step(
            label + "last day for notice",
            position.notice(),
            Answer.text(position.lastNotice().toString()))
        .terms(position.penaltyTerm().named(label + "penalty"));
    for (BreakPayment payment : position.lastPayments()) {
      steps.given(label + payment.charge() + " to pay", Answer.text(payment.toString()));
    }
    steps.given(label + "falls due until then", Answer.of(position.dueUntilBreak()));
    option
        .noticeServed()
        .ifPresent(day -> steps.given(label + "notice served", Answer.text(day.toString())));
    option
        .conditions()
        .forEach(condition -> steps.given(label + "condition", Answer.text(condition.toString())));
    steps.given(label + "status on " + on, Answer.text(Show.words(position.status())));
  }
}
