package org.creativehubs.finance.lease;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.PaymentTiming;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.lease.WholePeriodRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.internal.LineAmounts;

/** How the cells of one line were calculated. */
final class LineExplanation {

  private final LeaseTerms lease;
  private final RentLine line;
  private final RentCharge charge;

  LineExplanation(LeaseTerms lease, RentLine line) {
    this.lease = lease;
    this.line = line;
    this.charge = Iterables.find(lease.charges(), c -> c.name().equals(line.charge()));
  }

  Explanation of(ScheduleColumn column) {
    Explanation.Builder steps = Explanation.answering(column.heading() + " of " + line.label());
    switch (column) {
      case LINE -> steps.given("charge", Answer.text(charge.toString()));
      case FROM, TO, DAYS -> period(steps);
      case DUE -> due(steps);
      case ANNUAL -> annual(steps);
      case GROSS -> gross(steps);
      case CONCESSION -> conceded(steps);
      case NET -> net(steps);
      case VAT -> taxed(steps);
    }
    last(column, steps);
    return steps.build();
  }

  private void last(ScheduleColumn column, Explanation.Builder steps) {
    String label = column.heading();
    Answer cell = column.cell(line);
    switch (column) {
      case LINE -> steps.given(label, cell);
      case FROM -> steps.step(label, reasonFor(line.dates().start()), cell);
      case TO -> steps.step(label, "the day before " + reasonFor(line.dates().end()), cell);
      case DAYS -> steps.step(label, bothDays(), cell);
      case DUE -> steps.step(label, dueDay(), cell);
      case ANNUAL -> steps.step(label, "on " + line.dates().start(), cell);
      case GROSS -> steps.step(label + grossRounding(), grossWords(), cell);
      case CONCESSION -> steps.step(label + ", half up", conceded(), cell);
      case NET -> steps.step(label, line.gross() + " - " + line.concession(), cell);
      case VAT -> steps.step(label + ", half up", taxed(), cell);
    }
  }

  private void period(Explanation.Builder steps) {
    steps.step(
        "payment period",
        charge.payment().frequency().words(),
        Answer.text(text(line.paymentPeriod())));
  }

  private void due(Explanation.Builder steps) {
    period(steps);
    steps.given("term", Answer.text(text(lease.term())));
  }

  private void annual(Explanation.Builder steps) {
    Money annual = charge.annual();
    steps.given("a year at the start", Answer.of(annual));
    for (int i = 0; i < charge.steps().size(); i++) {
      RentStep step = charge.steps().get(i);
      if (step.from().isAfter(line.dates().start())) {
        return;
      }
      Money after = charge.annualAfterSteps().get(i);
      steps.step("a year from " + step.from(), annual + " " + step.words(), Answer.of(after));
      annual = after;
    }
  }

  private void gross(Explanation.Builder steps) {
    annual(steps);
    period(steps);
    if (!line.isWhole()) {
      steps.step("days", bothDays(), Answer.number(Ratio.of(line.dates().days())));
    }
    steps.given("conventions", Answer.text(charge.payment().toString()));
  }

  private void conceded(Explanation.Builder steps) {
    gross(steps);
    last(ScheduleColumn.GROSS, steps);
  }

  private void net(Explanation.Builder steps) {
    conceded(steps);
    last(ScheduleColumn.CONCESSION, steps);
  }

  private void taxed(Explanation.Builder steps) {
    net(steps);
    last(ScheduleColumn.NET, steps);
  }

  private String grossRounding() {
    boolean allocated = charge.payment().wholePeriods() == WholePeriodRule.ALLOCATE_YEAR;
    return allocated && line.isWhole() ? ", as the year is allocated" : ", half up";
  }

  private String grossWords() {
    PaymentTerms terms = charge.payment();
    LocalDate countedFrom = terms.countedFrom().orElse(lease.term().start());
    long number = terms.frequency().numberOf(countedFrom, line.paymentPeriod().start());
    return new LineAmounts(terms, line.annual()).words(line.dates(), line.paymentPeriod(), number);
  }

  private String conceded() {
    return line.gross() + " x " + line.concededShare();
  }

  private String taxed() {
    return line.net() + " x " + charge.vatRate().map(Show::percent).orElse("0 %");
  }

  private String bothDays() {
    return line.dates().start() + " to " + line.dates().lastDay() + ", both counted";
  }

  private String dueDay() {
    String day = charge.payment().timing() == PaymentTiming.IN_ADVANCE ? "first" : "last";
    return day + " day of the payment period in the term";
  }

  private String reasonFor(LocalDate date) {
    if (date.equals(lease.term().start())) {
      return "start of the term";
    }
    if (date.equals(lease.term().end())) {
      return "the end of the term";
    }
    if (date.equals(line.paymentPeriod().start()) || date.equals(line.paymentPeriod().end())) {
      return "start of a payment period";
    }
    boolean step = charge.steps().stream().anyMatch(s -> s.from().equals(date));
    return step ? "a step in the annual amount" : "a concession begins or ends";
  }

  private static String text(DateRange dates) {
    return dates.start() + " to " + dates.lastDay();
  }
}
