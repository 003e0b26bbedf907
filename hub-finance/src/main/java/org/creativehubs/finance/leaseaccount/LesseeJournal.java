package org.creativehubs.finance.leaseaccount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.levelrent.internal.StartMoney;

/** The entries that the accounts of a lease make in the books. */
final class LesseeJournal {

  private final LesseeCourse course;
  private final List<LesseePosting> lines = new ArrayList<>();
  private int entry;

  private LesseeJournal(LesseeCourse course) {
    this.course = course;
  }

  static List<LesseePosting> of(LesseeCourse course, List<LesseePeriod> periods) {
    LesseeJournal journal = new LesseeJournal(course);
    journal.begin();
    int next = 0;
    List<LeaseEventOutcome> events = course.outcomes();
    for (LesseePeriod period : periods) {
      while (next < events.size() && !events.get(next).date().isAfter(period.dates().start())) {
        journal.happen(events.get(next++));
      }
      journal.run(period);
    }
    return journal.lines;
  }

  private void begin() {
    LesseeAccountsInput input = course.input();
    Entry first = new Entry(input.from(), "first day");
    LesseeStage opening = course.opening();
    Money zero = opening.zero();
    if (input.firstApplied().isPresent()) {
      first.debit(LesseeAccount.RIGHT_OF_USE, opening.rightOfUse(input.from()));
      first.credit(LesseeAccount.LEASE_LIABILITY, opening.liability(input.from()));
      Money held = input.prepaid().orElse(zero).minus(input.accrued().orElse(zero));
      first.credit(LesseeAccount.PREPAID_AND_ACCRUED_RENT, held);
    } else {
      LeaseRecognition start = course.start().recognition().orElseThrow();
      first.debit(LesseeAccount.RIGHT_OF_USE, start.rightOfUse());
      first.credit(LesseeAccount.LEASE_LIABILITY, start.initialLiability());
      first.credit(LesseeAccount.CASH, paid(input.start(), start));
      first.credit(LesseeAccount.RESTORATION_PROVISION, start.restorationProvision().orElse(zero));
      first.credit(LesseeAccount.DONATED_INCOME, start.donatedIncome().orElse(zero));
    }
    first.post();
  }

  private static Money paid(LesseeAccountingInput lease, LeaseRecognition start) {
    Optional<Money> costs = lease.initialDirectCosts();
    return start
        .paidAtStart()
        .plus(StartMoney.orZero(lease.terms(), costs))
        .minus(StartMoney.orZero(lease.terms(), lease.incentives()));
  }

  private void happen(LeaseEventOutcome event) {
    Entry entry = new Entry(event.date(), event.kind().words());
    entry.debit(LesseeAccount.RIGHT_OF_USE, event.rightOfUse().minus(event.rightOfUseBefore()));
    entry.credit(LesseeAccount.LEASE_LIABILITY, event.liability().minus(event.liabilityBefore()));
    entry.credit(
        LesseeAccount.RESTORATION_PROVISION, event.provision().minus(event.provisionBefore()));
    entry.credit(LesseeAccount.GAIN_OR_LOSS, event.gain());
    entry.post();
  }

  private void run(LesseePeriod period) {
    Entry entry = new Entry(period.dates().lastDay(), "days from " + period.dates().start());
    entry.debit(LesseeAccount.INTEREST, period.interest());
    entry.credit(LesseeAccount.LEASE_LIABILITY, period.interest());
    entry.debit(LesseeAccount.LEASE_LIABILITY, period.paid());
    entry.credit(LesseeAccount.CASH, period.paid());
    entry.debit(LesseeAccount.DEPRECIATION, period.depreciation());
    entry.credit(LesseeAccount.RIGHT_OF_USE, period.depreciation());
    entry.debit(LesseeAccount.UNWINDING_OF_PROVISION, period.unwinding());
    entry.credit(LesseeAccount.RESTORATION_PROVISION, period.unwinding());
    entry.post();
  }

  /** Lines of one day that balance; those of nothing are left out. */
  private final class Entry {

    private final LocalDate day;
    private final String text;
    private final List<LesseePosting.Builder> made = new ArrayList<>();

    Entry(LocalDate day, String text) {
      this.day = day;
      this.text = text;
    }

    void credit(LesseeAccount account, Money amount) {
      debit(account, amount.negated());
    }

    void debit(LesseeAccount account, Money amount) {
      if (!amount.isZero()) {
        Money zero = Money.zero(amount.currency());
        LesseePosting.Builder line = LesseePosting.builder();
        line.day(day).account(account).text(text);
        line.debit(amount.isNegative() ? zero : amount);
        made.add(line.credit(amount.isNegative() ? amount.negated() : zero));
      }
    }

    void post() {
      if (!made.isEmpty()) {
        entry++;
        made.forEach(line -> lines.add(line.entry(entry).line(lines.size() + 1).build()));
      }
    }
  }
}
