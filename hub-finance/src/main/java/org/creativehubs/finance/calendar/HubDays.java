package org.creativehubs.finance.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.servicecharge.ServiceYear;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.strategy.Event;
import org.creativehubs.core.strategy.PlanItem;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;

/** Gathers the dates of a hub that lie in a period. */
final class HubDays {

  private final DateRange period;
  private final List<HubDate> dates = new ArrayList<>();
  private final List<String> withoutDay = new ArrayList<>();

  HubDays(HubCalendarInput input) {
    this.period = input.period();
    input.hub().ifPresent(this::add);
    input.plan().ifPresent(plan -> plan.items().forEach(this::add));
    input.events().ifPresent(plan -> plan.events().forEach(this::add));
  }

  private void add(Hub hub) {
    hub.lettings().forEach(this::add);
    hub.headLeases().forEach(this::add);
    hub.awards().forEach(this::add);
    hub.agreements().forEach(this::add);
    hub.loans().forEach(this::add);
    hub.serviceYears().forEach(this::add);
  }

  List<HubDate> inOrder() {
    return dates.stream()
        .sorted(
            Comparator.comparing((HubDate date) -> date.dates().start())
                .thenComparing(date -> date.dates().end())
                .thenComparing(HubDate::kind)
                .thenComparing(HubDate::subject))
        .toList();
  }

  List<String> withoutDay() {
    return withoutDay;
  }

  private void add(Letting letting) {
    String subject = letting.words() + letting.tenant().map(tenant -> ", " + tenant).orElse("");
    DaysOf days = new DaysOf(subject, letting.source());
    if (letting.terms().isPresent()) {
      new TermDays(letting.terms().get(), days).add();
    } else if (letting.occupied().isPresent()) {
      days.add(letting.occupied().get());
    } else {
      days.without("its days are not known");
    }
  }

  private void add(HeadLease lease) {
    String subject = lease.premises() + ", held of " + lease.landlord();
    DaysOf days = new DaysOf(subject, lease.source());
    if (lease.terms().isPresent()) {
      new TermDays(lease.terms().get(), days).add();
    } else {
      lease.start().ifPresent(start -> days.add(HubDateKind.LEASE_STARTS, start.range()));
      Optional<PartialDate> end = lease.end();
      end.ifPresentOrElse(
          day -> days.add(HubDateKind.LEASE_ENDS, lastDays(day)),
          () -> days.without("its end is not known"));
    }
  }

  /** The day before an end that is known to the day; else the days among which it lies. */
  private static DateRange lastDays(PartialDate end) {
    return end.range().days() == 1 ? day(end.earliest().minusDays(1)) : end.range();
  }

  private void add(FundingAward award) {
    DaysOf days = new DaysOf(award.label(), award.source());
    award
        .claims()
        .forEach(
            claim ->
                days.add(
                    HubDateKind.GRANT_CLAIM,
                    day(claim.on()),
                    (claim.finalClaim() ? "final, for spending of " : "for spending of ")
                        + claim.spend()));
    String amount =
        award.amountQualifier().map(bound -> Show.words(bound) + " ").orElse("") + award.amount();
    award.period().ifPresent(run -> days.addNoted(HubDateKind.GRANT_ENDS, run.lastDay(), amount));
  }

  private void add(ServiceLevelAgreement agreement) {
    DaysOf days = new DaysOf(agreement.name(), agreement.source());
    String parties = agreement.provider() + " for " + agreement.client();
    agreement
        .term()
        .ifPresentOrElse(
            term -> days.addNoted(HubDateKind.AGREEMENT_ENDS, term.lastDay(), parties),
            () -> days.without("its term is not known"));
  }

  private void add(Loan loan) {
    DaysOf days =
        new DaysOf(
            "loan " + loan.id() + loan.lender().map(of -> " of " + of).orElse(""), loan.source());
    days.addNoted(HubDateKind.LOAN_ENDS, loan.maturity(), "payment " + loan.payments());
  }

  private void add(ServiceYear year) {
    DaysOf days = new DaysOf("service charge " + year.id(), Optional.empty());
    String since = "since " + year.period().start();
    days.addNoted(HubDateKind.SERVICE_YEAR_ENDS, year.period().lastDay(), since);
  }

  private void add(PlanItem item) {
    DaysOf days = new DaysOf(item.description(), item.source());
    item.dueWithin()
        .ifPresentOrElse(
            within -> days.add(HubDateKind.PLAN_ITEM, within, state(item)),
            () -> days.without("the plan gives no date"));
  }

  private static String state(PlanItem item) {
    return item.status().map(Show::words).orElse("nothing is said of how far it is");
  }

  private void add(Event event) {
    DaysOf days = new DaysOf(event.title(), event.source());
    event
        .date()
        .ifPresentOrElse(
            date -> days.add(HubDateKind.EVENT, date.range(), event.venue()),
            () -> days.without("the plan gives no date"));
  }

  static String until(OpenDateRange run) {
    return run.lastDay().map(last -> "until " + last).orElse("without an end");
  }

  static DateRange day(LocalDate day) {
    return DateRange.ofInclusive(day, day);
  }

  /** The dates of one thing. */
  final class DaysOf {

    private final String subject;
    private final Optional<Source> source;

    DaysOf(String subject, Optional<Source> source) {
      this.subject = subject;
      this.source = source;
    }

    void add(HubDateKind kind, DateRange days) {
      add(kind, days, Optional.empty());
    }

    void add(HubDateKind kind, DateRange days, String details) {
      add(kind, days, Optional.of(details));
    }

    /** One day, with details unless they are empty. */
    void addNoted(HubDateKind kind, LocalDate on, String details) {
      add(kind, day(on), Optional.of(details).filter(words -> !words.isEmpty()));
    }

    void add(HubDateKind kind, DateRange days, Optional<String> details) {
      if (days.overlaps(period)) {
        HubDate.Builder date = HubDate.builder();
        date.kind(kind).dates(days).subject(subject).details(details).source(source);
        dates.add(date.build());
      }
    }

    /** The first day, and the last one if there is one. */
    void add(OpenDateRange run) {
      addNoted(HubDateKind.LEASE_STARTS, run.start(), until(run));
      run.lastDay()
          .ifPresentOrElse(
              last -> add(HubDateKind.LEASE_ENDS, day(last)),
              () -> without("it rolls on without an end"));
    }

    void without(String why) {
      withoutDay.add(subject + ": " + why);
    }
  }
}
