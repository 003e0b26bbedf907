package org.creativehubs.finance.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.lease.BreakOption;
import org.creativehubs.core.lease.ChargeReview;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentConcession;
import org.creativehubs.core.lease.RentStep;

/** The dates of the terms of one lease or licence. */
final class TermDays {

  private final LeaseTerms terms;
  private final HubDays.DaysOf days;

  TermDays(LeaseTerms terms, HubDays.DaysOf days) {
    this.terms = terms;
    this.days = days;
  }

  void add() {
    days.addNoted(HubDateKind.LEASE_STARTS, terms.term().start(), HubDays.until(terms.term()));
    terms.term().lastDay().ifPresentOrElse(this::addEnd, this::addRolling);
    terms
        .heldOverUntil()
        .ifPresent(until -> days.add(HubDateKind.STAY_ENDS, HubDays.day(until.minusDays(1))));
    terms.breaks().forEach(this::add);
    terms.charges().forEach(this::add);
  }

  private void addEnd(LocalDate last) {
    String after =
        terms.holdingOver().map(footing -> "after it: " + Show.words(footing)).orElse("");
    days.addNoted(HubDateKind.LEASE_ENDS, last, after);
  }

  private void addRolling() {
    days.without(
        "it rolls on" + terms.notice().map(notice -> ", notice " + words(notice)).orElse(""));
  }

  private static String words(Period notice) {
    return Stream.of(
            counted(notice.getYears(), "year"),
            counted(notice.getMonths(), "month"),
            counted(notice.getDays(), "day"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" and "));
  }

  private static String counted(int number, String unit) {
    return number == 0 ? "" : number + " " + unit + (number == 1 ? "" : "s");
  }

  private void add(BreakOption option) {
    String served = option.noticeServed().map(day -> ", notice served on " + day).orElse("");
    option
        .lastNotice()
        .ifPresent(
            last ->
                days.addNoted(
                    HubDateKind.BREAK_NOTICE,
                    last,
                    "for the break on " + option.breakDate() + served));
    String notice = option.lastNotice().map(last -> "notice by " + last).orElse("notice not known");
    days.addNoted(HubDateKind.BREAK, option.breakDate(), notice + served);
  }

  private void add(RentCharge charge) {
    charge.reviews().stream()
        .filter(review -> review.outcome().isEmpty())
        .forEach(review -> days.addNoted(HubDateKind.REVIEW, review.date(), words(charge, review)));
    for (RentStep step : charge.changes()) {
      String amount = charge.name() + " " + charge.annualOn(step.from()) + " a year";
      days.addNoted(HubDateKind.CHARGE_CHANGES, step.from(), amount);
    }
    for (RentConcession concession : charge.concessions()) {
      String share = charge.name() + ", " + Show.percent(concession.share()) + " not collected";
      days.addNoted(HubDateKind.CONCESSION_ENDS, concession.dates().lastDay(), share);
    }
  }

  private static String words(RentCharge charge, ChargeReview review) {
    return charge.name() + review.clause().map(clause -> ", " + clause).orElse("");
  }
}
