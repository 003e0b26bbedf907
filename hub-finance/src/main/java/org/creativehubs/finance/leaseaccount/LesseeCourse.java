package org.creativehubs.finance.leaseaccount;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.finance.levelrent.internal.DatedPayment;
import org.creativehubs.finance.levelrent.internal.RowLimit;
import org.creativehubs.finance.levelrent.internal.StartMoney;
import org.creativehubs.finance.levelrent.internal.TermMonths;

/** A lease in the accounts from its first day, or the first that counts, to its last. */
final class LesseeCourse {

  private static final int MONTHS_OF_A_YEAR = 12;

  private final LesseeAccountsInput input;
  private final LesseeSchedule start;
  private final List<LesseeStage> stages = new ArrayList<>();
  private final List<LesseeStage> before = new ArrayList<>(); // by event
  private final List<LesseeStage> after = new ArrayList<>(); // by event
  private final List<LeaseEventOutcome> outcomes = new ArrayList<>();
  private List<TimedPayment> payments; // all of them, as they are known

  private LesseeCourse(LesseeAccountsInput input) {
    this.input = input;
    this.start = LesseeAccounting.answer(input.start());
    this.payments = TimedPayment.of(input.start());
    stages.add(first());
  }

  static LesseeCourse of(LesseeAccountsInput input) {
    LesseeCourse course = new LesseeCourse(input);
    for (int i = 0; i < input.events().size(); i++) {
      course.apply(i);
    }
    course.checkReportingDays();
    return course;
  }

  private LesseeStage first() {
    LesseeAccountingInput lease = input.start();
    LeaseRecognition recognition = start.recognition().orElseThrow();
    if (input.firstApplied().isEmpty()) {
      return LesseeStage.atStart(lease, recognition.rightOfUse());
    }
    Money zero = Money.zero(lease.terms().currency());
    LesseeStage left = new LesseeStage(lease, input.from(), from(input.from()), zero);
    return left.with(carried(left).money());
  }

  /** The right of use as the standard is first applied. */
  private Term carried(LesseeStage stage) {
    Term held =
        Term.given("liability", stage.liability(stage.from()))
            .plus(StartMoney.term(stage.lease().terms(), "rent prepaid", input.prepaid()));
    Money accrued = StartMoney.orZero(stage.lease().terms(), input.accrued());
    Check.that(
        accrued.compareTo(held.money()) <= 0,
        Fault.INCONSISTENT,
        "accrued",
        "be no more than liability and prepaid rent, " + held.money(),
        accrued);
    return held.minus(StartMoney.term(stage.lease().terms(), "rent accrued", input.accrued()));
  }

  /** How the right of use on the first day is calculated. */
  Term rightOfUseAtStart() {
    return input.firstApplied().isPresent()
        ? carried(stages.get(0))
        : Term.of(start.recognition().orElseThrow().rightOfUse());
  }

  private List<TimedPayment> from(LocalDate day) {
    return payments.stream().filter(payment -> !payment.due().isBefore(day)).toList();
  }

  private void apply(int index) {
    LeaseEvent event = input.events().get(index);
    LesseeStage old = last();
    String field = "events[" + index + "]";
    Check.that(
        event.date().isBefore(old.term().end()),
        Fault.INCONSISTENT,
        field + ".date",
        "be in the term",
        event.date());
    LesseeStage next =
        event.kind() == LeaseEventKind.SEPARATE_LEASE ? old : measured(event, old, field);
    before.add(old);
    after.add(next);
    outcomes.add(outcome(event, old, next));
    if (next != old) {
      stages.add(next);
    }
  }

  /** The lease with the right of use that follows what it owes. */
  private LesseeStage measured(LeaseEvent event, LesseeStage old, String field) {
    LesseeStage next = next(event, old, field);
    Money moved =
        next.liability(event.date())
            .minus(old.liability(event.date()))
            .plus(liabilityGivenUp(event, old, next.term()))
            .plus(next.provision(event.date()))
            .minus(old.provision(event.date()));
    Money kept = old.rightOfUse(event.date()).minus(rightOfUseGivenUp(event, old, next.term()));
    Money rightOfUse = kept.plus(moved);
    return next.with(rightOfUse.isNegative() ? next.zero() : rightOfUse);
  }

  /** The lease as its accounts begin. */
  LesseeStage opening() {
    return stages.get(0);
  }

  private LesseeStage last() {
    return stages.get(stages.size() - 1);
  }

  private LesseeStage next(LeaseEvent event, LesseeStage old, String field) {
    LesseeAccountingInput lease = changed(event, old, field);
    checkTerms(lease, event, field);
    List<TimedPayment> all = TimedPayment.of(lease);
    List<TimedPayment> kept = new ArrayList<>(payments);
    kept.removeIf(payment -> !payment.due().isBefore(event.date()));
    Money late = total(all, event.date()).minus(total(kept, event.date()));
    if (!late.isZero()) {
      kept.add(new TimedPayment(event.date(), late, old.time(event.date())));
    }
    all.stream().filter(payment -> !payment.due().isBefore(event.date())).forEach(kept::add);
    payments = kept;
    return new LesseeStage(lease, event.date(), from(event.date()), old.zero());
  }

  private Money total(List<TimedPayment> all, LocalDate before) {
    return Money.sum(
        input.start().terms().currency(),
        all.stream()
            .filter(payment -> payment.due().isBefore(before))
            .map(TimedPayment::net)
            .toList());
  }

  private LesseeAccountingInput changed(LeaseEvent event, LesseeStage old, String field) {
    event.checkFor(old.lease(), field);
    return Check.inPlace(field, () -> event.after(old.lease()));
  }

  private void checkTerms(LesseeAccountingInput lease, LeaseEvent event, String field) {
    LocalDate first = input.start().terms().term().start();
    Check.that(
        lease.terms().term().start().equals(first),
        Fault.INCONSISTENT,
        field + ".terms.term",
        "start on " + first + " as the lease does",
        lease.terms().term().start());
    Check.that(
        lease.terms().currency().equals(input.start().terms().currency()),
        Fault.INCONSISTENT,
        field + ".terms",
        "be in " + input.start().terms().currency(),
        lease.terms().currency());
    Check.that(
        lease.terms().wholePeriod().end().isAfter(event.date()),
        Fault.INCONSISTENT,
        field + ".terms.term",
        "end after the day of the event",
        lease.terms().wholePeriod());
    Check.that(
        event.kind() != LeaseEventKind.REVIEW || lease.terms().wholePeriod().equals(last().term()),
        Fault.INCONSISTENT,
        field + ".terms.term",
        "be as it was, " + last().term() + ", in a review",
        lease.terms().wholePeriod());
  }

  /** What of the right of use is kept: a part of the space, for a part of the time. */
  static Term keptOfUse(LeaseEvent event, LesseeStage old, DateRange term) {
    Term space = Term.given("space kept", event.spaceKept().orElse(Ratio.ONE));
    if (!isShortened(event, old, term)) {
      return space;
    }
    Ratio left = TermMonths.until(event.date(), term.end());
    return space
        .times(Term.given("months that are kept", left))
        .dividedBy(
            Term.given(
                "months that were left", TermMonths.until(event.date(), old.writtenOffBy())));
  }

  static boolean isShortened(LeaseEvent event, LesseeStage old, DateRange term) {
    return event.kind() == LeaseEventKind.MODIFICATION && term.end().isBefore(old.term().end());
  }

  static double owedOfKept(LeaseEvent event, LesseeStage old, DateRange term) {
    double owed =
        isShortened(event, old, term) ? old.owed(event.date(), term.end()) : old.owed(event.date());
    return owed * event.spaceKept().orElse(Ratio.ONE).toDouble();
  }

  private static Money liabilityGivenUp(LeaseEvent event, LesseeStage old, DateRange term) {
    boolean all = event.spaceKept().isEmpty() && !isShortened(event, old, term);
    Money kept = DatedPayment.rounded(owedOfKept(event, old, term), old.zero());
    return all ? old.zero() : old.liability(event.date()).minus(kept);
  }

  private static Money rightOfUseGivenUp(LeaseEvent event, LesseeStage old, DateRange term) {
    Money held = old.rightOfUse(event.date());
    Ratio kept = keptOfUse(event, old, term).ratio();
    return held.minus(held.times(kept, RoundingMode.HALF_UP));
  }

  private LeaseEventOutcome outcome(LeaseEvent event, LesseeStage old, LesseeStage next) {
    LocalDate day = event.date();
    Money held = old.rightOfUse(day);
    Money rightOfUse = next.rightOfUse(day);
    Money liability = next.liability(day).minus(old.liability(day));
    Money provision = next.provision(day).minus(old.provision(day));
    LeaseEventOutcome.Builder result = LeaseEventOutcome.builder();
    result
        .date(day)
        .kind(event.kind())
        .annualRate(next.lease().annualRate())
        .liabilityBefore(old.liability(day))
        .liabilityGivenUp(liabilityGivenUp(event, old, next.term()))
        .liability(next.liability(day))
        .provisionBefore(old.provision(day))
        .provision(next.provision(day))
        .rightOfUseBefore(held)
        .rightOfUseGivenUp(rightOfUseGivenUp(event, old, next.term()))
        .rightOfUse(rightOfUse)
        .gain(rightOfUse.minus(held).minus(liability).minus(provision));
    return result.separate(event.separate().map(LesseeAccounting::answer)).build();
  }

  private void checkReportingDays() {
    DateRange counted = DateRange.of(input.from(), last().term().end());
    for (int i = 0; i < input.reportingDays().size(); i++) {
      LocalDate day = input.reportingDays().get(i);
      Check.that(
          counted.contains(day),
          Fault.INCONSISTENT,
          "reportingDays[" + i + "]",
          "be in the days that are accounted for, " + counted,
          day);
    }
  }

  LesseeSchedule start() {
    return start;
  }

  List<LeaseEventOutcome> outcomes() {
    return outcomes;
  }

  /** The lease as it was before an event of a number, from 0. */
  LesseeStage before(int event) {
    return before.get(event);
  }

  /** The lease as it is after an event of a number, from 0. */
  LesseeStage after(int event) {
    return after.get(event);
  }

  LesseeAccountsInput input() {
    return input;
  }

  /** The stage in which a day lies, after what happens on it. */
  LesseeStage on(LocalDate day) {
    int i = stages.size() - 1;
    while (i > 0 && stages.get(i).from().isAfter(day)) {
      i--;
    }
    return stages.get(i);
  }

  /** The months from the start, cut where something happens or a balance is drawn. */
  List<LesseePeriod> periods() {
    TreeSet<LocalDate> cuts = new TreeSet<>();
    LesseeStage last = last();
    last.term().splitByMonths(1).forEach(month -> cuts.add(month.start()));
    stages.forEach(stage -> cuts.add(stage.from()));
    input.reportingDays().forEach(day -> cuts.add(day.plusDays(1)));
    cuts.add(last.term().end());
    RowLimit.CAP.check("start", cuts.size());
    Iterator<LocalDate> days = cuts.tailSet(input.from()).iterator();
    List<LesseePeriod> periods = new ArrayList<>();
    LocalDate from = days.next();
    while (days.hasNext()) {
      LocalDate to = days.next();
      periods.add(period(DateRange.of(from, to)));
      from = to;
    }
    return periods;
  }

  private LesseePeriod period(DateRange dates) {
    LesseeStage stage = on(dates.start());
    Money opening = stage.liability(dates.start());
    Money closing = stage.liability(dates.end());
    Money paid = Money.sum(opening.currency(), stage.due(dates.start(), dates.end()));
    Money held = stage.rightOfUse(dates.start());
    Money left = stage.rightOfUse(dates.end());
    Money provision = stage.provision(dates.start());
    return LesseePeriod.builder()
        .dates(dates)
        .opening(opening)
        .interest(closing.minus(opening).plus(paid))
        .paid(paid)
        .closing(closing)
        .rightOfUseBefore(held)
        .depreciation(held.minus(left))
        .rightOfUse(left)
        .provisionBefore(provision)
        .unwinding(stage.provision(dates.end()).minus(provision))
        .provision(stage.provision(dates.end()))
        .build();
  }

  List<LesseeBalance> balances() {
    return input.reportingDays().stream().map(this::balance).toList();
  }

  private LesseeBalance balance(LocalDate day) {
    LesseeStage stage = on(day);
    LocalDate from = day.plusDays(1);
    Money liability = stage.liability(from);
    Money later = stage.liability(from.plusMonths(MONTHS_OF_A_YEAR));
    Money nonCurrent = later.compareTo(liability) > 0 ? liability : later;
    Money all = due(stage, from, LocalDate.MAX);
    Money within = due(stage, from, from.plusYears(1));
    Money five = due(stage, from.plusYears(1), from.plusYears(5));
    return LesseeBalance.builder()
        .day(day)
        .liability(liability)
        .current(liability.minus(nonCurrent))
        .nonCurrent(nonCurrent)
        .rightOfUse(stage.rightOfUse(from))
        .provision(stage.provision(from))
        .withinOneYear(within)
        .oneToFiveYears(five)
        .laterThanFiveYears(all.minus(within).minus(five))
        .futureInterest(all.minus(liability))
        .build();
  }

  private static Money due(LesseeStage stage, LocalDate from, LocalDate before) {
    return Money.sum(stage.zero().currency(), stage.due(from, before));
  }
}
